import { pino } from 'pino';
import type { GitHub } from '../github/client/github.ts';
import { createRemoteReader } from '../git/remote/remote-reader.ts';
import { createTokenOctokit } from '../github/client/octokit.ts';
import { RequestLog, withRequestLog } from '../github/client/request-log.ts';
import { type PastPullRequest, listPastPullRequests } from '../github/read/past-pull-requests.ts';
import type { RepositoryName } from '../github/read/pull-request-snapshot.ts';
import { isListFile } from '../landscape/list-definition.ts';
import { readLinks } from '../links/read-links.ts';
import { visibleText } from '../messages/visible-text.ts';
import { readPolicy } from '../pipeline/read-policy.ts';
import { type ReviewTools, reviewPullRequest } from '../pipeline/review-pull-request.ts';
import type { Reason } from '../review/reasons.ts';
import { VERDICTS, type Verdict } from '../vocabulary/judgement.ts';
import { type CommandCall, CommandLineError, githubAccess } from './command.ts';
import { failureReason } from './failure-reason.ts';
import { ProgressBar } from './progress.ts';
import { TERMINAL_WIDTH } from './terminal-width.ts';

const SILENT = pino({ level: 'silent' });
/** A trial, not a load test: a review takes about ten requests. */
export const MOST_TRIED = 100;
const MOST_REQUESTS = 2_000;
/** Pull requests beside the lists are passed over, and somewhere the search has to end. */
const MOST_LISTED = 500;

/** What a review of today says of a pull request of the past. */
interface Tried extends Omit<PastPullRequest, 'changedPaths'> {
  readonly verdict?: Verdict;
  readonly reasons: readonly Reason[];
  /** Why there is no verdict. */
  readonly failure?: string;
}

/** Reviews the last pull requests that touch a list, without writing, and shows the verdicts beside what became of each. */
export async function reviewLast(
  call: CommandCall,
  repository: RepositoryName,
  count: number,
): Promise<number> {
  const requestLog = new RequestLog();
  const github = withRequestLog(createTokenOctokit(githubAccess(call.environment)), requestLog);
  const readRemote = createRemoteReader({ log: SILENT });
  const found = await findLast(github, repository, count);
  const bar = new ProgressBar(call.stderr, 'pull requests reviewed');
  const tried: Tried[] = [];
  for (const pullRequest of found) {
    if (requestLog.count >= MOST_REQUESTS) break;
    bar.show(tried.length, found.length);
    tried.push(await tryOne({ github, readRemote }, repository, pullRequest, call));
  }
  bar.clear();
  call.stdout.write(
    call.values['json'] === true
      ? `${JSON.stringify({ pullRequests: tried, requests: requestLog.count }, undefined, 2)}\n`
      : render(tried, repository),
  );
  if (tried.length < found.length) {
    call.stderr.write(
      `${found.length - tried.length} were left out, as ${requestLog.count} requests were made\n`,
    );
  }
  return 0;
}

async function findLast(
  github: GitHub,
  repository: RepositoryName,
  count: number,
): Promise<readonly PastPullRequest[]> {
  const { lists } = await readPolicy(github, repository);
  const found: PastPullRequest[] = [];
  let seen = 0;
  for await (const page of listPastPullRequests(github, repository)) {
    seen += page.length;
    found.push(...page.filter(({ changedPaths }) => changedPaths.some((path) => isListFile(path, lists))));
    if (found.length >= count || seen >= MOST_LISTED) break;
  }
  const name = `${repository.owner}/${repository.name}`;
  if (seen === 0)
    throw new CommandLineError(`${name} has no pull request, does not exist, or the token may not read it`);
  if (found.length === 0)
    throw new CommandLineError(
      `none of the last ${seen} pull requests of ${name} touches a list of the landscape`,
    );
  return found.slice(0, count);
}

async function tryOne(
  { github, readRemote }: Required<Pick<ReviewTools, 'github' | 'readRemote'>>,
  repository: RepositoryName,
  { number, title, state, createdAt }: PastPullRequest,
  { surroundings = {} }: CommandCall,
): Promise<Tried> {
  const pullRequest = { number, title, state, createdAt };
  try {
    const { review, reasons = [] } = await reviewPullRequest(
      { repository, number },
      {
        github,
        readLinks: async (urls) => readLinks(urls),
        readRemote,
        deliveryId: 'command line',
        log: SILENT,
        now: new Date(),
        ...surroundings,
      },
    );
    return { ...pullRequest, ...(review === undefined ? {} : { verdict: review.verdict }), reasons };
  } catch (error) {
    return { ...pullRequest, reasons: [], failure: failureReason(error, { token: 'GITHUB_TOKEN' }) };
  }
}

const WIDTHS = { number: 6, state: 7, verdict: 17 } as const;

function render(tried: readonly Tried[], { owner, name }: RepositoryName): string {
  const rows = tried.flatMap((each) => [
    rowOf(`#${each.number}`, each.state, each.verdict ?? 'no verdict', visibleText(each.title)),
    ...whyOf(each).map((why) => rowOf('', '', '', `· ${visibleText(why)}`)),
  ]);
  const head = rowOf('', 'became', 'verdict today', `${owner}/${name}`);
  return `${[head, ...rows, '', ...countsOf(tried)].join('\n')}\nNothing was written: this is a trial, with what is known of the projects today.\n`;
}

function rowOf(number: string, state: string, verdict: string, text: string): string {
  const left = `${number.padEnd(WIDTHS.number)} ${state.padEnd(WIDTHS.state)} ${verdict.padEnd(WIDTHS.verdict)} `;
  const room = TERMINAL_WIDTH - left.length;
  return `${left}${text.length > room ? `${text.slice(0, room - 1).toWellFormed()}…` : text}`.trimEnd();
}

/** By requirement, each once. */
function whyOf({ reasons, failure }: Tried): readonly string[] {
  if (failure !== undefined) return [failure];
  return [...new Map(reasons.map(({ about, says }) => [about, `${about}: ${says}`])).values()];
}

/** How far what the program says agrees with what people did. */
function countsOf(tried: readonly Tried[]): readonly string[] {
  return (['merged', 'closed', 'open'] as const).flatMap((state) => {
    const those = tried.filter((each) => each.state === state);
    if (those.length === 0) return [];
    const counts = VERDICTS.toReversed().flatMap((verdict) => {
      const count = those.filter((each) => each.verdict === verdict).length;
      return count === 0 ? [] : [`${count} ${verdict}`];
    });
    return [`${those.length} ${state}: ${counts.join(', ') || 'no verdict'}`];
  });
}
