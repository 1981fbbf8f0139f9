import { isAutomation } from '../../facts/automation.ts';
import { type Fact, known } from '../../facts/fact.ts';
import type { ContributorCount } from '../../facts/repository-facts.ts';
import { missingAfter } from '../client/answers.ts';
import type { GitHub } from '../client/github.ts';
import type { RepositoryName } from './pull-request-snapshot.ts';
import { statusOf } from '../client/request-failure.ts';

const A_PAGE = 100;
/** GitHub links the first 500 addresses to accounts: https://docs.github.com/rest/repos/repos#list-repository-contributors */
const LINKED_ACCOUNTS = 500;
const TOO_LARGE = /too large to list/i;

export interface CountOptions {
  readonly moreThan: number;
  /** One request in place of two where the first settles the question, at the price of a round where it does not. */
  readonly isFrugal?: boolean;
}

/**
 * How many people contributed, in two requests at once; up to four further pages only where the first does not
 * settle whether there are more than `moreThan`.
 */
export async function readContributors(
  github: GitHub,
  repository: RepositoryName,
  { moreThan, isFrugal = false }: CountOptions,
): Promise<Fact<ContributorCount>> {
  try {
    const page = readPage(github, repository, 1);
    const isEnough = isFrugal && (await page).people > moreThan;
    const [first, identities] = await Promise.all([page, isEnough ? 0 : countIdentities(github, repository)]);
    const isSettled = first.people > moreThan;
    const pages = Math.min(first.pages, LINKED_ACCOUNTS / A_PAGE);
    const further = Array.from({ length: isSettled ? 0 : pages - 1 }, async (_, index) =>
      readPage(github, repository, index + 2),
    );
    const all = [first, ...(await Promise.all(further))];
    const logins = all.reduce((sum, one) => sum + one.people, 0);
    const robots = all.reduce((sum, one) => sum + one.robots, 0);
    return known({
      logins,
      withAnonymous: Math.max(logins, identities - robots),
      isOpenUpwards: isEnough || identities > LINKED_ACCOUNTS || (isSettled && first.pages > 1),
    });
  } catch (error) {
    // GitHub will not count what is very large, of which there is then only a lower bound.
    if (isTooLarge(error)) return known({ logins: 0, withAnonymous: 0, isOpenUpwards: true });
    return missingAfter(error);
  }
}

interface ContributorsPage {
  readonly people: number;
  readonly robots: number;
  readonly pages: number;
}

async function readPage(
  github: GitHub,
  { owner, name }: RepositoryName,
  page: number,
): Promise<ContributorsPage> {
  const response = await github.request('GET /repos/{owner}/{repo}/contributors', {
    owner,
    repo: name,
    per_page: A_PAGE,
    page,
  });
  // An empty repository has an empty answer in place of a list.
  const accounts = Array.isArray(response.data) ? response.data : [];
  const robots = accounts.filter(({ login, type }) =>
    isAutomation({ accountType: type, ...(login === undefined ? {} : { login }) }, owner),
  ).length;
  return { people: accounts.length - robots, robots, pages: lastPageOf(response.headers.link) ?? page };
}

/** With one a page, the number of the last page is the number of all. */
async function countIdentities(github: GitHub, { owner, name }: RepositoryName): Promise<number> {
  const response = await github.request('GET /repos/{owner}/{repo}/contributors', {
    owner,
    repo: name,
    per_page: 1,
    anon: '1',
  });
  const onFirst = Array.isArray(response.data) ? response.data.length : 0;
  return lastPageOf(response.headers.link) ?? onFirst;
}

/** Of the `Link` header; undefined where there is no other page. */
function lastPageOf(link: string | undefined): number | undefined {
  const last = link?.split(',').find((part) => part.includes('rel="last"'));
  const page = last === undefined ? undefined : /[?&]page=(\d{1,9})/.exec(last)?.[1];
  return page === undefined ? undefined : Number(page);
}

function isTooLarge(error: unknown): boolean {
  return statusOf(error) === 403 && error instanceof Error && TOO_LARGE.test(error.message);
}
