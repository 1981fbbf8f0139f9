import { setTimeout as sleep } from 'node:timers/promises';
import type { CreatedLabels } from './create-labels.ts';
import { type WrittenAction, executeActions } from './execute-actions.ts';
import type { GitHub } from '../client/github.ts';
import { externalIdOf } from '../read/posted-check-run.ts';
import type { PullRequestSnapshot } from '../read/pull-request-snapshot.ts';
import { type Head, readAgain, readHead } from '../read/read-pull-request.ts';
import { RateLimitedError, isTransient } from '../client/request-failure.ts';
import { type Action, type Mode, actionsFor, postedFor, withoutLocked } from '../../publish/action.ts';
import { afterAction } from '../../publish/after-action.ts';
import type { PostedReview } from '../../publish/posted-review.ts';
import type { RefusedWrite } from '../../publish/refused-writes.ts';
import type { Language } from '../../messages/catalogue.ts';

/** What there is to write on a pull request that stands like this: asked again where it may have changed. */
export type Plan = (now: PullRequestSnapshot) => readonly Action[] | Promise<readonly Action[]>;

export interface WriterTools {
  readonly github: GitHub;
  /** Absent: a dry run, which writes nothing. */
  readonly app?: { readonly id: number };
  /** Somebody asked for the check run again: there is a new one, even where nothing changed. */
  readonly renewsCheckRun?: boolean;
  /** Absent: all of it is written. */
  readonly mode?: Mode;
  readonly signal?: AbortSignal;
  readonly createdLabels?: CreatedLabels;
}

export interface WriteOptions {
  readonly language: Language;
  /** The head was read just now; otherwise it is read again before the first write. */
  readonly isHeadFresh?: boolean;
  /** A newer push came: what is left on the old head is put right, and nothing is read again. */
  readonly isSuperseded?: boolean;
  /** Left out where others need the room. */
  readonly isOptional?: boolean;
}

export interface Written {
  /** `head-moved`: a newer push came, and nothing was written. */
  readonly status: 'written' | 'head-moved';
  readonly actions: readonly Action[];
  /** Other pull requests with check runs on the head; none where it was not read again. */
  readonly neighbours: readonly number[];
}

/** What is there may be believed for so long; behind that another process may have written. */
const BELIEVED_FOR_MS = 3_000;
/** A push must not pass unseen: so long ago at most the head was asked for. */
const HEAD_BELIEVED_FOR_MS = 1_000;
/** What GitHub still does although its answer got lost is to be seen by then. */
const LOOK_AFTER_MS = 1_000;
const ATTEMPTS = 2;

/** Writes for one run on a pull request, and knows what it shows by now: after a failure as well. */
export class ReviewWriter {
  readonly #tools: WriterTools;
  readonly #mode: Mode;
  readonly #headSha: string;
  readonly #renewed: string | undefined;
  readonly #refused: RefusedWrite[] = [];
  #now: PullRequestSnapshot;
  #readAt: number;
  #head: { readonly read: Promise<Head>; readonly askedAt: number } | undefined;

  /** `readAt` is when the snapshot was taken, by `performance.now()`. */
  constructor(snapshot: PullRequestSnapshot, tools: WriterTools, readAt: number) {
    this.#mode = tools.mode ?? 'full';
    // A silent run is a dry one.
    const { app: _, ...dry } = tools;
    this.#tools = this.#mode === 'silent' ? dry : tools;
    this.#headSha = snapshot.headSha;
    this.#renewed = tools.renewsCheckRun === true ? snapshot.posted.checkRun?.id : undefined;
    this.#now = { ...snapshot, posted: this.#seen(snapshot.posted) };
    this.#readAt = readAt;
  }

  /** What the pull request shows by now. */
  get posted(): PostedReview {
    return this.#now.posted;
  }

  /** What GitHub would not take, although it may another time. */
  get refused(): readonly RefusedWrite[] {
    return this.#refused.filter(({ kind }) => kind === 'other');
  }

  /** Reads the head again beside something else; where that fails, `write` does so. */
  lookAtHead(): void {
    const { app, github } = this.#tools;
    if (app === undefined) return;
    const read = readHead(github, this.#now, app.id);
    this.#head = { read, askedAt: performance.now() };
    read.catch(() => (this.#head = undefined));
  }

  async write(plan: Plan, options: WriteOptions): Promise<Written> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#attempt(plan, options);
      } catch (error) {
        if (error instanceof HeadMoved) return { status: 'head-moved', actions: [], neighbours: [] };
        if (!isTransient(error) || attempt === ATTEMPTS) throw error;
        const { signal } = this.#tools;
        await sleep(LOOK_AFTER_MS, undefined, signal === undefined ? {} : { signal });
        await this.#readAgain();
      }
    }
  }

  async #attempt(plan: Plan, options: WriteOptions): Promise<Written> {
    const { app, signal, github } = this.#tools;
    const { language, isOptional, isSuperseded } = options;
    const actions = await this.#planned(plan);
    if (app === undefined) for (const action of actions) this.#note({ action });
    const nothing = { status: 'written', neighbours: [] } as const;
    if (app === undefined || actions.length === 0) return { ...nothing, actions };
    signal?.throwIfAborted();
    const isLooked = options.isHeadFresh !== true && isSuperseded !== true;
    const neighbours = isLooked ? await this.#requireHead(app.id) : [];
    const done: Action[] = [];
    const left = () => actions.filter((each) => !done.includes(each));
    const beforeSending = async () => this.#requireCurrent(plan, left());
    try {
      const refused = await executeActions(github, this.#place(), actions, {
        language,
        refused: this.#refused,
        createdLabels: this.#tools.createdLabels,
        onWritten: (written) => done.push(this.#note(written)),
        request: {
          ...(isSuperseded === true ? {} : { beforeSending }),
          ...(isOptional === true ? { isOptional } : {}),
          ...(signal === undefined ? {} : { signal }),
        },
      });
      this.#refused.push(...refused);
      return { status: 'written', actions, neighbours };
    } catch (error) {
      if (error instanceof OutOfDate) {
        const again = await this.#attempt(plan, options);
        return { ...again, actions: [...done, ...again.actions] };
      }
      if (isOptional === true && error instanceof RateLimitedError) return { ...nothing, actions: [] };
      throw error;
    }
  }

  async #planned(plan: Plan): Promise<readonly Action[]> {
    const actions = withoutLocked(this.#now.posted, await plan(this.#now));
    return actionsFor(this.#mode, actions);
  }

  #place() {
    const { repository, nodeIds } = this.#now;
    if (nodeIds === undefined) throw new Error('Nothing can be written here');
    return { repository, nodeIds, externalId: externalIdOf(this.#now) };
  }

  /** Returns its neighbours. */
  async #requireHead(appId: number): Promise<readonly number[]> {
    const isRecent =
      this.#head !== undefined && performance.now() - this.#head.askedAt < HEAD_BELIEVED_FOR_MS;
    const seen = isRecent ? await this.#head?.read.catch(() => undefined) : undefined;
    const { sha, neighbours } = seen ?? (await readHead(this.#tools.github, this.#now, appId));
    if (sha !== this.#headSha) throw new HeadMoved();
    return neighbours;
  }

  async #requireCurrent(plan: Plan, actions: readonly Action[]): Promise<void> {
    if (performance.now() - this.#readAt < BELIEVED_FOR_MS) return;
    await this.#readAgain();
    const planned = await this.#planned(plan);
    if (JSON.stringify(planned) !== JSON.stringify(actions)) throw new OutOfDate();
  }

  async #readAgain(): Promise<void> {
    const { github, app } = this.#tools;
    const readAt = performance.now();
    const read = await readAgain(github, this.#now, app === undefined ? {} : { appId: app.id });
    if (read?.posted.headSha !== this.#headSha) throw new HeadMoved();
    this.#now = { ...this.#now, ...read, posted: this.#seen(read.posted) };
    this.#readAt = readAt;
  }

  #seen(posted: PostedReview): PostedReview {
    return postedFor(this.#mode, this.#withoutRenewed(posted));
  }

  /** As if the check run were not there, where it is to be made anew. */
  #withoutRenewed(posted: PostedReview): PostedReview {
    const { checkRun, ...others } = posted;
    const isRenewed = checkRun?.status === 'completed' && checkRun.id === this.#renewed;
    return isRenewed ? others : posted;
  }

  #note({ action, checkRun }: WrittenAction): Action {
    this.#now = { ...this.#now, posted: afterAction(this.#now.posted, action, checkRun) };
    return action;
  }
}

class HeadMoved extends Error {
  override readonly name = 'HeadMoved';
}

/** Another process wrote meanwhile, so that there is something else to write now, or nothing. */
class OutOfDate extends Error {
  override readonly name = 'OutOfDate';
}
