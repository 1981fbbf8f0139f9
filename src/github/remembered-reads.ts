import type { Fact } from '../facts/fact.ts';
import type { GitHub } from './github.ts';
import type { Overview } from './read-overview.ts';
import type { RememberedAnswers } from './remembered-answers.ts';
import { type RepositoryReads, repositoryReads } from './repository-reads.ts';
import { statusOf } from './request-failure.ts';

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
      ofCommit(['archive', request.repository, request.sha], async () => reads.archive(request)),
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
