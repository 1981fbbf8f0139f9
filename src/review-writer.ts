import { type Execution, type WrittenAction, executeActions } from './github/execute-actions.ts';
import type { GitHub } from './github/github.ts';
import type { PullRequestSnapshot } from './github/pull-request-snapshot.ts';
import type { Action } from './publish/action.ts';
import { afterAction } from './publish/after-action.ts';
import { withoutLocked } from './publish/locked-conversation.ts';
import type { PostedReview } from './publish/posted-review.ts';
import type { RefusedWrite } from './publish/refused-writes.ts';
import type { Language } from './vocabulary/policy.ts';

export interface WriterTools {
  readonly github: GitHub;
  /** Absent: a dry run, which writes nothing. */
  readonly app?: { readonly id: number };
  /** Somebody asked for the check run again: there is a new one, even where nothing changed. */
  readonly renewsCheckRun?: boolean;
  readonly signal?: AbortSignal;
}

export interface WriteOptions {
  readonly language: Language;
  /** The head was read just now; otherwise it is read again before the first write. */
  readonly isHeadFresh?: boolean;
}

/** Writes for one run on a pull request, and knows what it shows by now: after a failure as well. */
export class ReviewWriter {
  readonly #snapshot: PullRequestSnapshot;
  readonly #tools: WriterTools;
  readonly #readAt: number;
  readonly #refused: RefusedWrite[] = [];
  #posted: PostedReview;

  /** `readAt` is when the snapshot was taken, by `performance.now()`. */
  constructor(snapshot: PullRequestSnapshot, tools: WriterTools, readAt: number) {
    this.#snapshot = snapshot;
    this.#tools = tools;
    this.#readAt = readAt;
    this.#posted = postedFor(snapshot.posted, tools);
  }

  get posted(): PostedReview {
    return this.#posted;
  }

  /** What GitHub would not take, although it may another time. */
  get refused(): readonly RefusedWrite[] {
    return this.#refused.filter(({ kind }) => kind === 'other');
  }

  async write(planned: readonly Action[], options: WriteOptions): Promise<Written> {
    const actions = withoutLocked(this.#snapshot.posted, planned);
    const { github, app, signal } = this.#tools;
    if (app === undefined) for (const action of actions) this.#note({ action });
    if (app === undefined || actions.length === 0) return { status: 'written', actions, neighbours: [] };
    signal?.throwIfAborted();
    const execution: Execution = await executeActions(github, this.#snapshot, actions, {
      isHeadFresh: options.isHeadFresh === true,
      language: options.language,
      appId: app.id,
      readAt: this.#readAt,
      signal,
      refused: this.#refused,
      onWritten: (written) => this.#note(written),
    });
    if (execution.status === 'head-moved') return { status: 'head-moved', actions, neighbours: [] };
    this.#refused.push(...execution.refused);
    return { status: 'written', actions, neighbours: execution.neighbours };
  }

  #note({ action, checkRunId }: WrittenAction): void {
    this.#posted = afterAction(this.#posted, action, checkRunId);
  }
}

export interface Written {
  /** `head-moved`: a newer push came, and nothing was written. */
  readonly status: Execution['status'];
  readonly actions: readonly Action[];
  /** Other pull requests with check runs on the head; none where it was not read again. */
  readonly neighbours: readonly number[];
}

/** As if the check run were not there, where it is to be made anew. */
function postedFor(posted: PostedReview, { renewsCheckRun = false }: WriterTools): PostedReview {
  if (!renewsCheckRun || posted.checkRun?.status !== 'completed') return posted;
  const { checkRun: _, ...others } = posted;
  return others;
}
