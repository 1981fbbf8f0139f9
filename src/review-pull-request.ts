import type { Logger } from 'pino';
import { deriveReview } from './derive-review.ts';
import type { LinkFacts } from './entry-checks/entry-check.ts';
import type { Fact } from './facts/fact.ts';
import { type Execution, executeActions } from './github/execute-actions.ts';
import type { GitHub } from './github/github.ts';
import type { PullRequestPlace, PullRequestSnapshot } from './github/pull-request-snapshot.ts';
import { readPullRequest } from './github/read-pull-request.ts';
import { RateLimitedError } from './github/request-failure.ts';
import { listDefinitionOf } from './landscape/list-definition.ts';
import type { Action } from './publish/action.ts';
import { planActions } from './publish/plan-actions.ts';
import { planFailure } from './publish/plan-failure.ts';
import { afterStart, planStart } from './publish/plan-start.ts';
import { planWithdrawal } from './publish/plan-withdrawal.ts';
import { CONFIGURATION_PATH } from './config/configuration.ts';
import { type ConfiguredPolicy, policyFrom } from './read-policy.ts';
import { reviewLanguage } from './review/language.ts';
import type { Review } from './review/review.ts';
import type { Policy } from './vocabulary/policy.ts';

/** What a review needs of the world around it. */
export interface ReviewTools {
  readonly github: GitHub;
  /** Absent: a dry run, which writes nothing and finds nothing of its own. */
  readonly app?: { readonly id: number };
  readonly readLinks: (urls: readonly string[]) => Promise<Readonly<Record<string, Fact<LinkFacts>>>>;
  readonly deliveryId: string;
  readonly log: Pick<Logger, 'error' | 'warn'>;
  readonly now: Date;
  /** Aborted where the program has to stop: nothing more is then written. */
  readonly signal?: AbortSignal;
}

export interface ReviewResult {
  /** `unrelated`: touches no list. `head-moved`: a newer push came meanwhile, and nothing more was written. */
  readonly status: 'not-found' | 'closed' | 'unrelated' | 'reviewed' | 'head-moved';
  readonly review?: Review;
  /** What was written, or in a dry run would have been. */
  readonly actions: readonly Action[];
}

/** The whole of it: what a pull request changes, what can be known of it, the judgement, and showing that. */
export async function reviewPullRequest(place: PullRequestPlace, tools: ReviewTools): Promise<ReviewResult> {
  const snapshot = await readPullRequest(tools.github, place.repository, place.number, {
    ...(tools.app === undefined ? {} : { appId: tools.app.id }),
    configurationPath: CONFIGURATION_PATH,
  });
  if (snapshot === undefined) return { status: 'not-found', actions: [] };
  if (snapshot.state !== 'open' && tools.app !== undefined) return { status: 'closed', actions: [] };

  const configured = policyFrom(snapshot.configurations);
  if (!touchesList(snapshot, configured.policy)) return withdraw(snapshot, configured.policy, tools);
  try {
    return await review(snapshot, configured, tools);
  } catch (error) {
    if (!(error instanceof RateLimitedError)) await showFailure(snapshot, configured.policy, tools);
    throw error;
  }
}

async function review(
  snapshot: PullRequestSnapshot,
  configured: ConfiguredPolicy,
  tools: ReviewTools,
): Promise<ReviewResult> {
  const { policy } = configured;
  const start = planStart(snapshot.posted, policy);
  const [started, wanted] = await Promise.all([
    execute(start, snapshot, tools, { isHeadFresh: true }),
    deriveReview(snapshot, configured, tools),
  ]);
  const actions = planActions(wanted, afterStart(snapshot.posted, start, checkRunIdOf(started)), policy);
  const ended = await execute(actions, snapshot, tools);
  if (ended.status === 'written' && ended.refused.length > 0) {
    tools.log.warn(
      { refused: ended.refused.map(({ type }) => type) },
      'GitHub would not take a part of the review',
    );
  }
  const status = ended.status === 'head-moved' ? 'head-moved' : 'reviewed';
  return { status, review: wanted, actions: [...start, ...actions] };
}

/** Nothing, unless it was about a list before, or the configuration asks for a check run everywhere. */
async function withdraw(
  snapshot: PullRequestSnapshot,
  policy: Policy,
  tools: ReviewTools,
): Promise<ReviewResult> {
  const actions = planWithdrawal(snapshot.posted, policy, reviewLanguage(policy, snapshot.text));
  const { status } = await execute(actions, snapshot, tools);
  return { status: status === 'head-moved' ? status : 'unrelated', actions };
}

/** An unexpected error is never silence: the check run tells, and the job is tried again. */
async function showFailure(snapshot: PullRequestSnapshot, policy: Policy, tools: ReviewTools): Promise<void> {
  const language = reviewLanguage(policy, snapshot.text);
  try {
    const actions = planFailure(snapshot.posted, policy, { language, deliveryId: tools.deliveryId });
    await execute(actions, snapshot, tools);
  } catch (err) {
    // The first error is the one to tell of; GitHub may be what fails.
    tools.log.error({ err }, 'Could not show that a review failed');
  }
}

async function execute(
  actions: readonly Action[],
  snapshot: PullRequestSnapshot,
  tools: ReviewTools,
  options = { isHeadFresh: false },
): Promise<Execution> {
  if (tools.app === undefined || actions.length === 0) return { status: 'written', refused: [] };
  tools.signal?.throwIfAborted();
  return executeActions(tools.github, snapshot, actions, options);
}

function checkRunIdOf(execution: Execution): number | undefined {
  return execution.status === 'written' ? execution.checkRunId : undefined;
}

/** Where GitHub does not name all files, the lists themselves tell. */
function touchesList(snapshot: PullRequestSnapshot, { lists }: Policy): boolean {
  return (
    snapshot.areFilesTruncated ||
    snapshot.changedFiles.some(({ path, previousPath }) =>
      [path, previousPath ?? path].some((each) => listDefinitionOf(each, lists) !== undefined),
    )
  );
}
