import type { Probot } from 'probot';
import type { Logger } from 'pino';
import { withRequestLog, RequestLog } from './github/request-log.ts';
import type { GitHub } from './github/github.ts';
import { type ReadPermission, createPermissionReader } from './github/read-permission.ts';
import { RateLimitedError } from './github/request-failure.ts';
import type { PullRequestPlace } from './github/pull-request-snapshot.ts';
import { type Job, type JobResult, type Queue, type ReviewJob, type RunJob, keyOf } from './queue/queue.ts';
import { type ReviewResult, type ReviewTools, reviewPullRequest } from './review-pull-request.ts';
import { reviewCommit } from './review-commit.ts';
import { reviewMergeGroup } from './review-merge-group.ts';
import { sweepRepository } from './sweep-repository.ts';

/** What a review came to, for the replay and the tests. */
export type ReviewObserver = (place: PullRequestPlace, result: ReviewResult) => void;

export interface JobRunnerOptions {
  readonly probot: Pick<Probot, 'auth'>;
  readonly queue: Queue;
  readonly appId: number;
  readonly log: Logger;
  readonly clock: () => Date;
  readonly readLinks: ReviewTools['readLinks'];
  readonly observe?: ReviewObserver;
}

const DONE: JobResult = { status: 'done' };

/** Runs a job with a client of its installation. A rate limit puts it off to the reset; any other error is thrown on. */
export function createJobRunner(options: JobRunnerOptions): RunJob {
  const readPermission = createPermissionReader(Date.now);
  return async (job, signal) => {
    const requestLog = new RequestLog();
    const log = options.log.child({ job: keyOf(job), deliveryId: job.deliveryId });
    try {
      const client: GitHub = await options.probot.auth(job.installationId);
      const github = withRequestLog(client, requestLog);
      await runJob(job, { ...options, github, log, signal, readPermission });
      return DONE;
    } catch (error) {
      if (!(error instanceof RateLimitedError)) throw error;
      log.warn({ until: error.resetsAt }, 'The rate limit is used up, the job waits for its reset');
      return { status: 'later', notBefore: error.resetsAt.getTime() };
    } finally {
      log.debug({ requests: requestLog.count, byRoute: requestLog.byRoute }, 'Job ended');
    }
  };
}

interface JobContext extends JobRunnerOptions {
  readonly readPermission: ReadPermission;
  readonly github: GitHub;
  readonly signal: AbortSignal;
}

async function runJob(job: Job, context: JobContext): Promise<void> {
  switch (job.kind) {
    case 'review':
      return review(job, context);
    case 'commit':
      return reviewCommit(job, context);
    case 'merge-group':
      return reviewMergeGroup(job, context);
    case 'sweep':
      return sweepRepository(job, context);
  }
}

async function review(job: ReviewJob, context: JobContext): Promise<void> {
  const place = { repository: { owner: job.owner, name: job.name }, number: job.number };
  const startedAt = performance.now();
  const result = await reviewPullRequest(place, {
    github: context.github,
    app: { id: context.appId, readPermission: context.readPermission },
    deliveryId: job.deliveryId,
    readLinks: context.readLinks,
    renewsCheckRun: job.renewsCheckRun === true,
    log: context.log,
    now: context.clock(),
    signal: context.signal,
  });
  context.observe?.(place, result);
  context.log.info(summaryOf(result, performance.now() - startedAt), 'Reviewed');
  // The newer push has a delivery of its own; should that be late, this one does its work.
  if (result.status === 'head-moved') await context.queue.add(job);
}

/** The one line of the log about a review. */
function summaryOf(result: ReviewResult, milliseconds: number) {
  const { status, actions } = result;
  const common = { status, actions: actions.map(({ type }) => type), milliseconds: Math.round(milliseconds) };
  if (result.review === undefined) return common;
  const { headSha, verdict, conclusion, entries, problems } = result.review;
  return {
    ...common,
    headSha,
    verdict,
    conclusion,
    entries: entries.length,
    problems: problems.length + entries.reduce((sum, entry) => sum + entry.problems.length, 0),
  };
}
