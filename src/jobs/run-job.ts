import { type AppAuthor, readAppAuthor } from '../github/write/own-issues.ts';
import { RequestLog, forWhoWaits, withRequestLog } from '../github/client/request-log.ts';
import { CreatedLabels } from '../github/write/create-labels.ts';
import type { GitHub } from '../github/client/github.ts';
import { withRoomForContents } from '../github/client/octokit.ts';
import { createPermissionReader } from '../github/read/read-permission.ts';
import { RememberedAnswers, rememberedReads } from '../github/read/remembered-reads.ts';
import { RateLimitedError } from '../github/client/request-failure.ts';
import {
  type AuditJob,
  type Job,
  type JobResult,
  type ReviewJob,
  type RunJob,
  keyOf,
} from '../queue/queue.ts';
import { type ReviewResult, reviewPullRequest } from '../pipeline/review-pull-request.ts';
import { auditIfDue } from './audit-if-due.ts';
import type { JobContext, JobRunnerOptions } from './job-context.ts';
import { keepDashboard } from './keep-dashboard.ts';
import { reviewCommit, reviewMergeGroup } from './review-commit.ts';
import { sweepRepository } from './sweep-repository.ts';

const DONE: JobResult = { status: 'done' };
/** Two check runs at most, line comments, the comment, and labels. */
const CONTENTS_OF_A_REVIEW = 4;

/** Runs a job and tells how it ended. A rate limit puts it off to the reset; any other error is thrown on. */
export function createJobRunner(options: JobRunnerOptions): RunJob {
  const readPermission = createPermissionReader(() => performance.now());
  const answers = new RememberedAnswers();
  const createdLabels = new CreatedLabels();
  const pauses = new Map<string, number>();
  return async (job, signal) => {
    const requestLog = new RequestLog();
    const log = options.log.child({ job: keyOf(job), deliveryId: job.deliveryId });
    try {
      const client = await options.probot.auth(job.installationId);
      // What Octokit itself has to say belongs to the job as well.
      client.log = log;
      const logged = withRequestLog(client, requestLog);
      const github = job.isAwaited === true ? forWhoWaits(logged) : logged;
      const result = await runJob(job, {
        ...options,
        client,
        github,
        requestLog,
        log,
        signal,
        readPermission,
        answers,
        createdLabels,
        pauses,
      });
      options.observeJob?.(job.kind, result.status);
      return result;
    } catch (error) {
      const isLater = error instanceof RateLimitedError;
      options.observeJob?.(job.kind, isLater ? 'later' : 'failed');
      if (!isLater) throw error;
      log.warn({ until: error.resetsAt }, 'The rate limit is used up, the job waits for its reset');
      return { status: 'later', notBefore: error.resetsAt.getTime() };
    } finally {
      log.debug({ requests: requestLog.count, byRoute: requestLog.byRoute }, 'Job ended');
    }
  };
}

async function runJob(job: Job, context: JobContext): Promise<JobResult> {
  switch (job.kind) {
    case 'review':
      return withRoomForContents(context.client, CONTENTS_OF_A_REVIEW, async () => review(job, context));
    case 'commit':
      await reviewCommit(job, context);
      return DONE;
    case 'merge-group':
      await reviewMergeGroup(job, context);
      return DONE;
    case 'sweep':
      await sweepRepository(job, context);
      return DONE;
    case 'audit':
      return audit(job, context);
    case 'dashboard':
      return keepDashboard(job, { ...context, readAuthor: async () => readAuthor(context) });
  }
}

async function audit(job: AuditJob, context: JobContext): Promise<JobResult> {
  return auditIfDue(job, { ...context, author: await readAuthor(context), now: context.clock() });
}

async function readAuthor({ probot }: JobContext): Promise<AppAuthor> {
  const app: GitHub = await probot.auth();
  return readAppAuthor(app);
}

async function review(job: ReviewJob, context: JobContext): Promise<JobResult> {
  const place = { repository: { owner: job.owner, name: job.name }, number: job.number };
  const startedAt = performance.now();
  const result = await reviewPullRequest(place, {
    github: context.github,
    app: { id: context.appId, readPermission: context.readPermission },
    deliveryId: job.deliveryId,
    readLinks: context.readLinks,
    ...(context.readRemote === undefined ? {} : { readRemote: context.readRemote }),
    createdLabels: context.createdLabels,
    rememberedReads: (github, isFresh) =>
      rememberedReads(github, { answers: context.answers, installationId: job.installationId, isFresh }),
    renewsCheckRun: job.renewsCheckRun === true,
    ...(job.asOf === undefined ? {} : { asOf: job.asOf }),
    log: context.log,
    now: context.clock(),
    signal: context.signal,
  });
  const milliseconds = performance.now() - startedAt;
  context.observe?.(place, result, milliseconds / 1000);
  context.log.info({ ...summaryOf(result, milliseconds), requests: context.requestLog.count }, 'Reviewed');
  if (result.hasDashboard === true) await showOnDashboard(job, result, context);
  // The newer push has a delivery of its own; should that be late, this one does its work.
  if (result.status === 'head-moved') await context.queue.add(job);
  const isRefused = (result.refused ?? []).length > 0;
  return isRefused || result.isIncomplete === true ? { status: 'incomplete' } : DONE;
}

async function showOnDashboard(
  { installationId, deliveryId, owner, name, number }: ReviewJob,
  { status, headSha, review: judged, reasons = [] }: ReviewResult,
  { queue, clock }: JobContext,
): Promise<void> {
  if (headSha === undefined || status === 'head-moved') return;
  const state = status === 'on-hold' ? status : judged?.verdict;
  const ended = {
    headSha,
    ...(state === undefined ? {} : { state }),
    about: reasons.map(({ about }) => about),
    at: clock().getTime(),
  };
  const place = { installationId, deliveryId, owner, name };
  await queue.add({ kind: 'dashboard', ...place, ended: { [number]: ended }, asked: [] });
}

/** Of a hundred entries the first tell enough. */
const MAXIMUM_REASONS = 20;

/** The one line of the log about a review: its verdict, and by which requirement and what evidence it is that. */
function summaryOf(result: ReviewResult, milliseconds: number) {
  const { status, actions, mode, reasons = [] } = result;
  // In the mode `silent`: those that would have been.
  const common = {
    status,
    mode,
    actions: actions.map(({ type }) => type),
    milliseconds: Math.round(milliseconds),
  };
  if (result.review === undefined) return common;
  const { headSha, verdict, conclusion, entries, problems } = result.review;
  return {
    ...common,
    headSha,
    verdict,
    conclusion,
    reasons: reasons.slice(0, MAXIMUM_REASONS),
    entries: entries.length,
    problems: problems.length + entries.reduce((sum, entry) => sum + entry.problems.length, 0),
  };
}
