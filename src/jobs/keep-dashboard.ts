import type { Policy } from '../config/policy.ts';
import { statusOf } from '../github/client/request-failure.ts';
import { type OpenPullRequest, listOpenPullRequests } from '../github/read/open-pull-requests.ts';
import type { RepositoryName } from '../github/read/pull-request-snapshot.ts';
import { readListRepository } from '../github/read/read-listed-landscape.ts';
import { type AppAuthor, executeIssueActions, readOwnIssues } from '../github/write/own-issues.ts';
import { policyFrom } from '../pipeline/read-policy.ts';
import { auditOfIssue, isAuditIssue } from '../publish/audit-marker.ts';
import { isDashboard } from '../publish/dashboard.ts';
import type { Dashboard } from '../publish/dashboard-markdown.ts';
import { type IssueAction, type PostedIssue, openOnes } from '../publish/own-issue.ts';
import { auditIssueOf } from '../publish/plan-audit-issue.ts';
import { planDashboard, planDashboardEnd } from '../publish/plan-dashboard.ts';
import type { DashboardJob, JobResult } from '../queue/queue.ts';
import { isAtLeast } from '../vocabulary/command.ts';
import type { JobContext } from './job-context.ts';
import { touchesList } from './sweep-repository.ts';

/** Of 25 pull requests each. */
const MAXIMUM_PAGES = 12;
/** Many pull requests are often reviewed one after another: each further page that has to be read is a pause. */
const PAUSE_A_PAGE_MS = 15_000;
const FORBIDDEN = 403;

interface DashboardContext extends JobContext {
  readonly readAuthor: () => Promise<AppAuthor>;
}

/** Writes the dashboard anew where it would say something else, and has reviewed again what people ticked on it. */
export async function keepDashboard(job: DashboardJob, context: DashboardContext): Promise<JobResult> {
  const repository = { owner: job.owner, name: job.name };
  const key = `${job.owner}/${job.name}`.toLowerCase();
  const notBefore = context.pauses.get(key) ?? 0;
  if (job.asked.length === 0 && notBefore > Date.now()) return { status: 'later', notBefore };
  const found = await readListRepository(context.github, repository);
  if (found === undefined || !found.hasIssues) return { status: 'done' };
  const { policy } = policyFrom(found.configurations);
  const own = await readOwnIssues(context.github, repository, await context.readAuthor());
  const posted = own.filter(({ body }) => isDashboard(body));
  if (!policy.dashboard) {
    await write(repository, posted, planDashboardEnd(posted), context);
    return { status: 'done' };
  }
  const { open, pages, isCut } = await readOpen(repository, policy, context);
  context.pauses.set(key, Date.now() + (pages - 1) * PAUSE_A_PAGE_MS);
  await reviewAgain(job, { open, posted }, context);
  const actions = planDashboard(posted, {
    open,
    ended: job.ended,
    isCut,
    isSilent: policy.mode === 'silent',
    language: policy.language === 'auto' ? 'en' : policy.language,
    ...lastAudit(own),
  });
  context.signal.throwIfAborted();
  await write(repository, posted, actions, context);
  return { status: 'done' };
}

interface Open {
  readonly open: readonly OpenPullRequest[];
  readonly pages: number;
  /** There are older ones. */
  readonly isCut: boolean;
}

/** Those that are about the lists, among the newest. */
async function readOpen(
  repository: RepositoryName,
  policy: Policy,
  { github, appId }: JobContext,
): Promise<Open> {
  const open: OpenPullRequest[] = [];
  let pages = 0;
  for await (const page of listOpenPullRequests(github, repository, { appId })) {
    if (pages === MAXIMUM_PAGES) return { open, pages, isCut: true };
    open.push(...page.filter((one) => touchesList(one, policy)));
    pages += 1;
  }
  return { open, pages, isCut: false };
}

function lastAudit(own: readonly PostedIssue[]): Pick<Dashboard, 'audit'> {
  const issue = auditIssueOf(own.filter(({ body }) => isAuditIssue(body)));
  const at = issue && auditOfIssue(issue.body)?.at;
  return issue === undefined || at === undefined ? {} : { audit: { number: issue.number, at } };
}

/** A box on our own open dashboard counts as a command does: it takes a role, whoever may edit issues. */
async function reviewAgain(
  { installationId, deliveryId, owner, name, asked }: DashboardJob,
  { open, posted }: Pick<Open, 'open'> & { readonly posted: readonly PostedIssue[] },
  { github, queue, readPermission, log }: DashboardContext,
): Promise<void> {
  const common = { installationId, deliveryId, owner, name, isAwaited: true } as const;
  const [issue] = openOnes(posted);
  for (const { by, issue: on, what } of asked) {
    const role = await readPermission(github, { owner, name }, { login: by, isFresh: false });
    const numbers = what.filter((each) => each === 'all' || open.some(({ number }) => number === each));
    const isHeard = on === issue?.number && isAtLeast(role, 'triage');
    log.info({ by, role, on, numbers, isHeard }, 'Asked on the dashboard');
    if (!isHeard) continue;
    for (const number of numbers) {
      if (number === 'all') await queue.add({ kind: 'sweep', which: 'all', ...common });
      else await queue.add({ kind: 'review', number, renewsCheckRun: true, ...common });
    }
  }
}

async function write(
  repository: RepositoryName,
  posted: readonly PostedIssue[],
  actions: readonly IssueAction[],
  { github, log }: DashboardContext,
): Promise<void> {
  if (actions.length === 0) return;
  const types = actions.map(({ type }) => type);
  try {
    await executeIssueActions(github, repository, actions);
    log.info({ actions: types }, 'Kept the dashboard');
  } catch (err) {
    // It is people's to unlock it, and no attempt would help.
    const isLocked = openOnes(posted).some((issue) => issue.isLocked);
    if (!isLocked || statusOf(err) !== FORBIDDEN) throw err;
    log.warn({ actions: types }, 'The dashboard is locked, and GitHub does not let it be written');
  }
}
