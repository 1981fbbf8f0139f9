import { ZodError, z } from 'zod';
import type { Action } from '../../publish/action.ts';
import type { CheckRunIds } from '../../publish/posted-review.ts';
import { type Completion, type RefusedWrite, tellOfRefused } from '../../publish/refused-writes.ts';
import type { Language } from '../../messages/catalogue.ts';
import { type Answer, type FieldError, query } from '../client/answers.ts';
import { type CreatedLabels, createLabels } from './create-labels.ts';
import type { GitHub } from '../client/github.ts';
import { ANNOTATIONS_A_MUTATION, type WritePlace, documentOf, mutationsOf } from './mutations.ts';
import type { RepositoryName } from '../read/pull-request-snapshot.ts';
import { RefusedError, refusalOfMutation } from '../client/refusal.ts';

export interface WrittenAction {
  readonly action: Action;
  /** Of the check run that it created. */
  readonly checkRun?: CheckRunIds;
}

export interface ExecuteOptions {
  /** Of the sentence in which the check run says what GitHub would not take. */
  readonly language: Language;
  /** What was refused before in the same run, and is missing just as well. */
  readonly refused?: readonly RefusedWrite[];
  /** Told of each write that came off, so that it is known where a later one throws. */
  readonly onWritten?: (written: WrittenAction) => void;
  /** Shared by reviews that may need the same new labels. */
  readonly createdLabels?: CreatedLabels | undefined;
  /** For each request; see `RequestPacing`. */
  readonly request?: {
    readonly signal?: AbortSignal;
    readonly beforeSending?: () => Promise<void>;
    readonly isOptional?: boolean;
  };
}

/**
 * Carries out the actions in one request, in their order, and tells what GitHub would not take. Another request
 * follows where a check run that was completed before is followed by a new one, and where the check run has to say
 * what was refused; labels that the repository does not have are made before. Throws at whatever is no refusal; where
 * that is transient, GitHub may have written any part of it nevertheless.
 */
export async function executeActions(
  github: GitHub,
  place: WritePlace & { readonly repository: RepositoryName },
  actions: readonly Action[],
  options: ExecuteOptions,
): Promise<readonly RefusedWrite[]> {
  const { signal } = options.request ?? {};
  const made = await createLabels(github, place.repository, actions, {
    ...options,
    request: signal && { signal },
  });
  const labels = { ...place.nodeIds.labels, ...made.labels };
  const writing = new Writing(github, { ...place, nodeIds: { ...place.nodeIds, labels } }, options);
  writing.refused.push(...made.refused);
  const completion = actions.find((action) => action.type === 'completeCheckRun');
  const isOpened = actions.some(({ type }) => type === 'createCheckRun');
  if (completion === undefined || (!isOpened && !isLarge(completion))) {
    await writing.send(actions.map((action) => (action === completion ? writing.told(completion) : action)));
    if (completion !== undefined) await writing.tellOfLate(completion);
  } else {
    const opening: Action = { type: 'createCheckRun', headSha: completion.headSha };
    const others = actions.filter((action) => action !== completion);
    await writing.send(isOpened ? others : [opening, ...others]);
    await writing.send([writing.told({ ...completion, ...writing.opened })]);
  }
  return writing.refused;
}

/** What makes a check run has to hold all of its annotations. */
function isLarge({ id, output }: Completion): boolean {
  return id === undefined && output.annotations.length > ANNOTATIONS_A_MUTATION;
}

/** Whatever GitHub has against the old one: of check runs with one name it shows the newest. */
function asNew(completion: Completion): Completion {
  const { id: _, ...anew } = completion;
  const annotations = anew.output.annotations.slice(0, ANNOTATIONS_A_MUTATION);
  return { ...anew, output: { ...anew.output, annotations } };
}

/** What one plan has come to so far. */
class Writing {
  readonly #github: GitHub;
  readonly #place: WritePlace;
  readonly #options: ExecuteOptions;
  readonly refused: RefusedWrite[] = [];
  #known = 0;
  #checkRunId: string | undefined;

  constructor(github: GitHub, place: WritePlace, options: ExecuteOptions) {
    this.#github = github;
    this.#place = place;
    this.#options = options;
  }

  get opened(): { readonly id?: string } {
    return this.#checkRunId === undefined ? {} : { id: this.#checkRunId };
  }

  /** With what is missing by now. */
  told(completion: Completion): Completion {
    this.#known = this.refused.length;
    const { language, refused = [] } = this.#options;
    return tellOfRefused(completion, [...refused, ...this.refused], language);
  }

  /** Completed in the same request as what was refused, the check run did not know of it. */
  async tellOfLate(completion: Completion): Promise<void> {
    if (this.refused.length === this.#known) return;
    const output = { ...completion.output, annotations: [] };
    const told = this.told({ ...completion, ...this.opened, output });
    if (told.missing !== completion.missing) await this.send([told]);
  }

  async send(actions: readonly Action[]): Promise<void> {
    const planned = actions.map((action) => ({ action, mutations: mutationsOf(this.#place, action) }));
    const answer = await this.#ask(planned.flatMap(({ mutations }) => mutations));
    const anew: Action[] = [];
    let from = 0;
    for (const { action, mutations } of planned) {
      const outcomes = mutations.map((_, index) => outcomeAt(answer, `m${from + index}`));
      from += mutations.length;
      const error = outcomes.find((outcome) => outcome.error !== undefined)?.error;
      const isGone = error?.type === 'NOT_FOUND';
      const made = outcomes.at(-1)?.made;
      if (error === undefined || (isGone && MAY_BE_GONE.has(action.type))) this.#note(action, made);
      // A comment that somebody deleted meanwhile, and a check run that would stay in progress.
      else if (isGone && action.type === 'updateComment')
        anew.push({ type: 'createComment', body: action.body });
      else if (action.type === 'completeCheckRun' && action.id !== undefined) anew.push(asNew(action));
      else this.#refuse(action, error);
    }
    if (anew.length > 0) await this.send(anew);
  }

  async #ask(mutations: Parameters<typeof documentOf>[0]): Promise<Answer<Written>> {
    if (mutations.length === 0) return { data: {}, errors: [] };
    const { text, variables } = documentOf(mutations);
    const { request = {} } = this.#options;
    try {
      const answer = await query(this.#github, text, variables, { answer: written, request });
      const places = new Set(mutations.map((_, index) => `m${index}`));
      if (answer.errors.every(({ path: [at] }) => places.has(String(at)))) return answer;
    } catch (error) {
      if (!(error instanceof ZodError)) throw error;
    }
    throw lost();
  }

  #note(action: Action, made: CheckRunIds | undefined): void {
    const isCheckRun = action.type === 'createCheckRun' || action.type === 'completeCheckRun';
    if (isCheckRun) this.#checkRunId = made?.id ?? this.#checkRunId;
    this.#options.onWritten?.({ action, ...(isCheckRun && made !== undefined ? { checkRun: made } : {}) });
  }

  #refuse({ type }: Action, error: FieldError): void {
    if (type.endsWith('CheckRun')) throw new RefusedError('the check run', error);
    this.refused.push({ type, ...refusalOfMutation(error) });
  }
}

/** What was to be taken away, hidden or told is so already. */
const MAY_BE_GONE: ReadonlySet<Action['type']> = new Set([
  'minimizeComment',
  'unminimizeComment',
  'removeLabel',
  'addReaction',
]);

/** By the names that `documentOf` gives: null where the write failed, and what it wrote otherwise. */
const written = z.record(
  z.string(),
  z
    .record(
      z.string(),
      z.looseObject({ id: z.string().optional(), databaseId: z.number().optional() }).nullable(),
    )
    .nullable(),
);
type Written = z.infer<typeof written>;

interface Outcome {
  readonly error?: FieldError;
  readonly made?: CheckRunIds;
}

function outcomeAt({ data, errors }: Answer<Written>, name: string): Outcome {
  const error = errors.find(({ path: [at] }) => at === name);
  if (error !== undefined) {
    if (!REFUSALS.has(error.type)) throw lost();
    return { error };
  }
  const [payload] = Object.values(data[name] ?? {});
  // GitHub says nothing to what it left undone, such as a check run with too many annotations.
  if (payload === undefined || payload === null) throw lost();
  const { id, databaseId } = payload;
  if (id === undefined) return {};
  return { made: { id, ...(databaseId === undefined ? {} : { databaseId }) } };
}

/** GitHub has answered, and the same request would be answered alike. */
const REFUSALS: ReadonlySet<string | undefined> = new Set(['FORBIDDEN', 'NOT_FOUND', 'UNPROCESSABLE']);

/** What was written is not known. */
function lost(): Error {
  return Object.assign(new Error('GitHub does not say what it wrote'), { status: 502 });
}
