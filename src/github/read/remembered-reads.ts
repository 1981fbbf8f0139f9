import { createHash } from 'node:crypto';
import type { Fact } from '../../facts/fact.ts';
import type { GitHub } from '../client/github.ts';
import type { Overview } from './read-overview.ts';
import { type RepositoryReads, repositoryReads } from './repository-reads.ts';
import { statusOf } from '../client/request-failure.ts';

/** Nothing is kept longer. */
const KEPT_FOR_MS = 24 * 60 * 60_000;
/** Characters are those of keys and of answers as JSON. */
const BOUNDS = { entries: 20_000, characters: 64 * 1024 * 1024 };

interface Kept {
  readonly at: number;
  readonly answer: Promise<unknown>;
  characters: number;
}

interface Size {
  readonly entries: number;
  readonly characters: number;
}

interface Question<T> {
  /** What tells it from every other question, as plain data. */
  readonly key: readonly unknown[];
  /** An older answer does not serve. */
  readonly maximumAgeMs: number;
  /** Is handed the answer that is too old, if there is one. */
  readonly ask: (earlier: Promise<T> | undefined) => Promise<T>;
  /** False where another attempt may be told more. */
  readonly isToKeep: (answer: T) => boolean;
}

/** Answers by their questions, in bounded memory and for a day at most. */
export class RememberedAnswers {
  readonly #kept = new Map<string, Kept>();
  readonly #now: () => number;
  readonly #bounds: Size;
  #characters = 0;

  constructor(now: () => number = () => performance.now(), bounds: Size = BOUNDS) {
    this.#now = now;
    this.#bounds = bounds;
  }

  get size(): Size {
    return { entries: this.#kept.size, characters: this.#characters };
  }

  /** The answer that there is, also where it is still on its way; else asks. A failure is nothing to keep. */
  async answer<T>({ key, maximumAgeMs, ask, isToKeep }: Question<T>): Promise<T> {
    // Lists of files alone are thousands of characters long.
    const hash = createHash('sha256').update(JSON.stringify(key)).digest('base64');
    const earlier = this.#find(hash);
    const answer = earlier?.answer as Promise<T> | undefined;
    if (earlier !== undefined && answer !== undefined && this.#now() - earlier.at < maximumAgeMs)
      return answer;
    return this.#keep(hash, ask(answer), isToKeep);
  }

  #find(key: string): Kept | undefined {
    const kept = this.#kept.get(key);
    if (kept === undefined || this.#now() - kept.at < KEPT_FOR_MS) return kept;
    this.#forget(key, kept);
    return undefined;
  }

  async #keep<T>(key: string, answer: Promise<T>, isToKeep: (answer: T) => boolean): Promise<T> {
    const kept: Kept = { at: this.#now(), answer, characters: key.length };
    const earlier = this.#kept.get(key);
    if (earlier !== undefined) this.#forget(key, earlier);
    this.#kept.set(key, kept);
    this.#characters += kept.characters;
    this.#makeRoom();
    try {
      const value = await answer;
      if (!isToKeep(value)) this.#forget(key, kept);
      else if (this.#kept.get(key) === kept) this.#measure(kept, value);
      return value;
    } catch (error) {
      this.#forget(key, kept);
      throw error;
    }
  }

  #measure(kept: Kept, value: unknown): void {
    const { length } = JSON.stringify(value) ?? '';
    kept.characters += length;
    this.#characters += length;
    this.#makeRoom();
  }

  /** The map is in the order of age, as whatever is renewed moves to its end. */
  #makeRoom(): void {
    const { entries, characters } = this.#bounds;
    for (const [key, oldest] of this.#kept) {
      const isOver = this.#kept.size > entries || this.#characters > characters;
      if (!isOver && this.#now() - oldest.at < KEPT_FOR_MS) return;
      this.#forget(key, oldest);
    }
  }

  #forget(key: string, kept: Kept): void {
    if (this.#kept.get(key) !== kept) return;
    this.#kept.delete(key);
    this.#characters -= kept.characters;
  }
}

/** So long an answer serves others without asking GitHub whether it still holds. */
const UNASKED_FOR_MS = 10 * 60_000;
const NOT_MODIFIED = 304;

interface RememberedOptions {
  readonly answers: RememberedAnswers;
  /** What one installation may read is not another's to see. */
  readonly installationId: number;
  /** Somebody may just have mended what was found: everything that can change is asked for again. */
  readonly isFresh: boolean;
}

/**
 * The same reads, of which the answers are remembered, so that many pull requests about one project cost little more
 * than one: what is made of a commit for good, the rest for minutes. The answers are to be left as they are.
 */
export function rememberedReads(github: GitHub, options: RememberedOptions): RepositoryReads {
  const { answers, installationId, isFresh } = options;
  const reads = repositoryReads(github);
  const conditional = repositoryReads(withConditionalRequests(github, options));
  const ofCommit = async <T extends Fact<unknown> | readonly Fact<unknown>[]>(
    key: readonly unknown[],
    ask: () => Promise<T>,
  ): Promise<T> =>
    answers.answer({
      key: [installationId, ...key],
      maximumAgeMs: Number.POSITIVE_INFINITY,
      ask,
      isToKeep: (answer) => [answer].flat().every(isSettled),
    });
  return {
    overview: async (repository, wanted) =>
      answers.answer({
        key: [installationId, 'overview', repository, wanted.request.extent, wanted.withMonths],
        maximumAgeMs: isFresh ? 0 : UNASKED_FOR_MS,
        ask: async () => reads.overview(repository, wanted),
        isToKeep: isWhole,
      }),
    tree: conditional.tree,
    contributors: conditional.contributors,
    files: async (repository, requests) => {
      const ask = async () => reads.files(repository, requests);
      const areOfCommits = requests.every(({ commit }) => commit !== 'HEAD');
      return areOfCommits ? ofCommit(['files', repository, requests], ask) : ask();
    },
    commits: async (repository, range) =>
      ofCommit(['commits', repository, range], async () => reads.commits(repository, range)),
    archive: async (request) =>
      ofCommit(['archive', request.repository, request.sha, request.core], async () =>
        reads.archive(request),
      ),
  };
}

function isSettled(fact: Fact<unknown>): boolean {
  return fact.status !== 'unavailable' || fact.reason === 'not-asked';
}

function isWhole({ history, ...others }: Overview): boolean {
  const isCounted = history.status !== 'known' || history.value.missing === undefined;
  return isCounted && [history, ...Object.values(others)].every(isSettled);
}

type Parameters = Readonly<Record<string, unknown>>;

interface RestAnswer {
  readonly headers: { readonly etag?: string };
}

/** The same client; where it got an answer before it asks, after a while, only whether that still holds. */
function withConditionalRequests(
  github: GitHub,
  { answers, installationId, isFresh }: RememberedOptions,
): GitHub {
  const send = github.request as (route: string, parameters: Parameters) => Promise<RestAnswer>;
  const request = async (route: string, parameters: Parameters = {}) =>
    answers.answer({
      key: [installationId, route, parameters],
      maximumAgeMs: isFresh ? 0 : UNASKED_FOR_MS,
      ask: async (before?: Promise<RestAnswer>) => {
        const earlier = await before;
        const etag = earlier?.headers.etag;
        if (earlier === undefined || etag === undefined) return send(route, parameters);
        // GitHub counts no request whose answer it need not send again.
        return send(route, { ...parameters, headers: { 'if-none-match': etag } }).catch((error: unknown) => {
          if (statusOf(error) !== NOT_MODIFIED) throw error;
          return earlier;
        });
      },
      isToKeep: () => true,
    });
  return { ...github, request: Object.assign(request, github.request) as GitHub['request'] };
}
