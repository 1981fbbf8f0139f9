import { isAutomatedCommit } from '../../facts/automation.ts';
import { type Fact, known, valueOf } from '../../facts/fact.ts';
import type { Commit, CommitHistory, RepositoryMetadata } from '../../facts/repository-facts.ts';
import { ask, missingAfter, missingAt } from '../client/answers.ts';
import type { GitHub } from '../client/github.ts';
import type { RepositoryName } from './pull-request-snapshot.ts';
import { commitOf } from './read-overview.ts';
import { HISTORY_QUERY } from './repository-query.ts';

const A_PAGE = 100;
/** An automation that commits more than this beside no person is not looked behind. */
const FURTHER_PAGES = 3;

export interface HistoryOptions {
  /** The first commit is looked up only of repositories that were created after this. */
  readonly youngSince: Date;
}

interface CommitReads {
  readonly commits: (repository: RepositoryName, range: CommitRange) => Promise<Fact<readonly Commit[]>>;
}

/**
 * What the first page left open: the first commit of a young repository, and commits by people where the newest
 * hundred are by automations alone. All at once; what cannot be had stays open, and is told in `missing`.
 */
export async function completeHistory(
  { commits }: CommitReads,
  metadata: RepositoryMetadata,
  history: CommitHistory,
  { youngSince }: HistoryOptions,
): Promise<CommitHistory> {
  const [owner = '', name = ''] = metadata.nameWithOwner.split('/');
  const read = async (first: number, skipped: number) =>
    commits({ owner, name }, { commit: metadata.headSha ?? '', first, skipped });
  const isYoung = Date.parse(metadata.createdAt) > youngSince.getTime();
  const isWhole = history.total <= history.recent.length;
  const onlyAutomations = history.recent.every((commit) => isAutomatedCommit(commit, owner));
  const pages =
    isWhole || !onlyAutomations ? 0 : Math.min(FURTHER_PAGES, Math.ceil(history.total / A_PAGE) - 1);
  const [oldest, ...further] = await Promise.all([
    isYoung && !isWhole ? read(1, history.total - 1) : known(history.recent.slice(-1)),
    ...Array.from({ length: pages }, async (_, index) => read(A_PAGE, A_PAGE * (index + 1))),
  ]);
  const firstCommitAt = isYoung || isWhole ? valueOf(oldest)?.[0]?.committedAt : undefined;
  const missing = [oldest, ...further].find((each) => each.status === 'unavailable')?.reason;
  return {
    ...history,
    recent: [...history.recent, ...further.flatMap((page) => valueOf(page) ?? [])],
    ...(firstCommitAt === undefined ? {} : { firstCommitAt }),
    ...(missing === undefined ? {} : { missing }),
  };
}

export interface CommitRange {
  readonly commit: string;
  readonly first: number;
  /** How many of the newest to leave out. */
  readonly skipped: number;
}

export async function readCommits(
  github: GitHub,
  repository: RepositoryName,
  { commit, first, skipped }: CommitRange,
): Promise<Fact<readonly Commit[]>> {
  // A cursor of the history is the commit that it began with and a position: so pages can be read side by side.
  const variables = { ...repository, commit, first, after: `${commit} ${skipped - 1}` };
  try {
    const { data, errors } = await ask(github, HISTORY_QUERY, variables);
    const page = data.repository?.object?.history;
    if (page === undefined) return missingAt(errors, 'repository', 'object', 'history');
    return known(page.nodes.map((node) => commitOf(node)));
  } catch (error) {
    return missingAfter(error);
  }
}
