import type { Logger } from 'pino';
import type { Probot } from 'probot';
import type { GitHub } from '../github/client/github.ts';
import type { RequestLog } from '../github/client/request-log.ts';
import type { PullRequestPlace } from '../github/read/pull-request-snapshot.ts';
import type { ReadPermission } from '../github/read/read-permission.ts';
import type { RememberedAnswers } from '../github/read/remembered-reads.ts';
import type { CreatedLabels } from '../github/write/create-labels.ts';
import type { ReadRemote } from '../pipeline/reading-tools.ts';
import type { ReviewResult, ReviewTools } from '../pipeline/review-pull-request.ts';
import type { Job, JobResult, Queue } from '../queue/queue.ts';
import type { AuditTimes } from './due-audit.ts';

/** What a review came to, for the metrics, the replay and the tests. */
export type ReviewObserver = (place: PullRequestPlace, result: ReviewResult, seconds: number) => void;

export interface JobRunnerOptions {
  readonly probot: Pick<Probot, 'auth'>;
  readonly queue: Queue;
  readonly appId: number;
  readonly log: Logger;
  readonly clock: () => Date;
  readonly readLinks: ReviewTools['readLinks'];
  readonly readRemote?: ReadRemote;
  /** Shared with who offers audits. */
  readonly auditedAt: AuditTimes;
  readonly observe?: ReviewObserver;
  readonly observeJob?: (kind: Job['kind'], result: JobResult['status'] | 'failed') => void;
}

/** What a job works with. */
export interface JobContext extends JobRunnerOptions {
  /** What `github` is made of. */
  readonly client: object;
  readonly readPermission: ReadPermission;
  /** What GitHub told of projects. */
  readonly answers: RememberedAnswers;
  readonly createdLabels: CreatedLabels;
  /** Until when a dashboard rests, in milliseconds since the epoch, by its repository. */
  readonly pauses: Map<string, number>;
  readonly github: GitHub;
  readonly requestLog: RequestLog;
  readonly log: Logger;
  readonly signal: AbortSignal;
}
