import { ageInDays } from '../../facts/age.ts';
import { isAutomatedCommit, isAutomation, nameOfAuthor } from '../../facts/automation.ts';
import { valueOf } from '../../facts/fact.ts';
import type {
  Commit,
  CommitHistory,
  ProjectPullRequest,
  RepositoryFacts,
  RepositoryMetadata,
} from '../../facts/repository-facts.ts';
import { addressesIn } from '../../facts/web-addresses.ts';
import { message } from '../../messages/message.ts';
import type { Evidence } from '../requirement.ts';

/** What people outside of a project's core did with what is open to them. */
export interface Participation {
  /** People whose changes were merged within the last twelve months. */
  readonly outsiders: number;
  /** Pull requests of theirs that have waited for half a year. */
  readonly waiting: number;
  /** What was seen, and no more. */
  readonly statements: readonly Evidence[];
}

const YEAR = 365;
const HALF_A_YEAR = 182;
/** Who wrote most of the newest commits, where GitHub does not tell who belongs to a project. */
const CORE = 3;

/** GitHub's associations of people without a part in the project. A member whose membership is private is among them. */
const OUTSIDE = new Set(['CONTRIBUTOR', 'FIRST_TIME_CONTRIBUTOR', 'FIRST_TIMER', 'NONE', 'MANNEQUIN']);

export function participationOf(
  repository: RepositoryFacts,
  metadata: RepositoryMetadata,
  now: Date,
): Participation {
  const [owner = ''] = metadata.nameWithOwner.split('/');
  const { merged = [], waiting = [] } = valueOf(repository.pullRequests) ?? {};
  const mergers = new Set(merged.map(({ mergedByLogin }) => mergedByLogin));
  const isOutside = ({ author, authorAssociation }: ProjectPullRequest): boolean =>
    author !== undefined &&
    OUTSIDE.has(authorAssociation) &&
    !mergers.has(author.login) &&
    !isAutomation(author, owner);
  const isOlder = ({ at }: ProjectPullRequest, days: number) => (ageInDays(at, now) ?? 0) > days;
  const outside = merged.filter((each) => isOutside(each) && !isOlder(each, YEAR));
  const byPullRequest = new Set(outside.map(({ author }) => author?.login)).size;
  const history = valueOf(repository.history);
  const authors = history === undefined ? [] : authorsOf(history, owner, now);
  const byCommit = Math.max(0, authors.length - CORE);
  return {
    outsiders: Math.max(byPullRequest, byCommit),
    // Where merged ones were not told of, nobody knows that none was.
    waiting:
      repository.pullRequests.status === 'known'
        ? waiting.filter((each) => isOutside(each) && isOlder(each, HALF_A_YEAR)).length
        : 0,
    statements: statementsOf({ metadata, byPullRequest, byCommit, history, owner }),
  };
}

/** People who wrote the newest commits, of the last twelve months. */
function authorsOf(history: CommitHistory, owner: string, now: Date): readonly string[] {
  const recent = history.recent.filter(({ committedAt }) => (ageInDays(committedAt, now) ?? 0) <= YEAR);
  return peopleIn(recent, owner);
}

function peopleIn(commits: readonly Commit[], owner: string): readonly string[] {
  const byPeople = commits.filter((commit) => !isAutomatedCommit(commit, owner));
  // Who commits from several addresses has an account at some of them only.
  const accounts = new Map(
    byPeople.flatMap(({ authorLogin, authorName }): readonly (readonly [string, string])[] =>
      authorLogin === undefined ? [] : [[authorName, authorLogin]],
    ),
  );
  return [
    ...new Set(byPeople.map((one) => one.authorLogin ?? accounts.get(one.authorName) ?? nameOfAuthor(one))),
  ];
}

interface Numbers {
  readonly metadata: RepositoryMetadata;
  readonly byPullRequest: number;
  readonly byCommit: number;
  readonly history: CommitHistory | undefined;
  readonly owner: string;
}

function statementsOf(numbers: Numbers): readonly Evidence[] {
  const { metadata, byPullRequest, byCommit, history, owner } = numbers;
  const { home, contributors } = addressesIn(metadata);
  if (byPullRequest > 0) {
    const statement = message('governance.outsiders', { count: byPullRequest });
    return [{ statement, url: `${home}/pulls?q=is%3Apr+is%3Amerged` }];
  }
  if (byCommit > 0) {
    const statement = message('governance.authors', { count: byCommit, core: CORE });
    return [{ statement, url: contributors }];
  }
  if (history === undefined || history.total > history.recent.length) return [];
  const count = peopleIn(history.recent, owner).length;
  const statement = message('governance.nobody-else', { count });
  return count === 0 || count > CORE ? [] : [{ statement, url: contributors }];
}
