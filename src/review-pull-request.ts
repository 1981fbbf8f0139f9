import type { Logger } from 'pino';
import { answersTo, isRecheckAsked, unseenComments } from './conversation/answers.ts';
import { type HeardPullRequest, deriveReview } from './derive-review.ts';
import type { LinkFacts } from './entry-checks/entry-check.ts';
import type { Fact } from './facts/fact.ts';
import { type Execution, executeActions } from './github/execute-actions.ts';
import type { GitHub } from './github/github.ts';
import type { PullRequestPlace, PullRequestSnapshot } from './github/pull-request-snapshot.ts';
import { readPullRequest } from './github/read-pull-request.ts';
import type { ReadPermission } from './github/read-permission.ts';
import { RateLimitedError } from './github/request-failure.ts';
import { hearPeople } from './hear-people.ts';
import { touchesList } from './landscape/touches-list.ts';
import type { Action } from './publish/action.ts';
import { planActions } from './publish/plan-actions.ts';
import { planAnswers, planArrival } from './publish/plan-answers.ts';
import { planFailure } from './publish/plan-failure.ts';
import { planHold } from './publish/plan-hold.ts';
import { afterStart, planRenewal, planStart } from './publish/plan-start.ts';
import { planWithdrawal } from './publish/plan-withdrawal.ts';
import type { PostedReview } from './publish/posted-review.ts';
import { CONFIGURATION_PATH } from './config/configuration.ts';
import { policyFrom } from './read-policy.ts';
import { type ReadingTools, readingTools } from './reading-tools.ts';
import { reviewConfiguration } from './review-configuration.ts';
import { reviewLanguage } from './review/language.ts';
import { renderReply } from './review/reply.ts';
import type { EntryReview, Review } from './review/review.ts';
import type { Language, Policy } from './vocabulary/policy.ts';

/** What a review needs of the world around it. */
export interface ReviewTools {
  readonly github: GitHub;
  /** Absent: a dry run, which writes nothing, finds nothing of its own and hears nobody. */
  readonly app?: {
    readonly id: number;
    readonly readPermission: ReadPermission;
    /** False where nothing listens to comments: commands are then neither heard nor told of. */
    readonly hearsCommands?: boolean;
  };
  /** Stands between the review and what it reads, to record it. */
  readonly listen?: (reading: ReadingTools, snapshot: PullRequestSnapshot) => ReadingTools;
  /** The text of a configuration that lies on top of the repository's own. */
  readonly configuration?: string;
  readonly readLinks: (urls: readonly string[]) => Promise<Readonly<Record<string, Fact<LinkFacts>>>>;
  /** The same client, with what it tells of projects remembered; `isFresh` asks again. */
  readonly rememberFacts?: (github: GitHub, isFresh: boolean) => GitHub;
  readonly deliveryId: string;
  /** Somebody asked for the check run again: there is a new one, even where nothing changed. */
  readonly renewsCheckRun?: boolean;
  readonly log: Pick<Logger, 'error' | 'warn'>;
  readonly now: Date;
  /** Aborted where the program has to stop: nothing more is then written. */
  readonly signal?: AbortSignal;
}

export interface ReviewResult {
  /** `unrelated`: touches no list. `head-moved`: a newer push came meanwhile, and nothing more was written. */
  readonly status: 'not-found' | 'closed' | 'unrelated' | 'on-hold' | 'reviewed' | 'head-moved';
  readonly review?: Review;
  /** What was written, or in a dry run would have been. */
  readonly actions: readonly Action[];
}

const NO_CONVERSATION: PullRequestSnapshot['conversation'] = { comments: [], replies: [] };

/** The whole of it: what a pull request changes, what can be known of it, the judgement, and showing that. */
export async function reviewPullRequest(place: PullRequestPlace, tools: ReviewTools): Promise<ReviewResult> {
  const read = await readPullRequest(tools.github, place.repository, place.number, {
    ...(tools.app === undefined ? {} : { appId: tools.app.id }),
    configurationPath: CONFIGURATION_PATH,
  });
  if (read === undefined) return { status: 'not-found', actions: [] };
  const snapshot = tools.app?.hearsCommands === false ? { ...read, conversation: NO_CONVERSATION } : read;
  if (snapshot.state !== 'open' && tools.app !== undefined) return { status: 'closed', actions: [] };

  const above = tools.configuration === undefined ? [] : [{ text: tools.configuration }];
  const configured = policyFrom([...above, ...snapshot.configurations]);
  const isRelated = touchesList(snapshot, configured.policy);
  try {
    const hearing = await hearPeople(snapshot, { ...configured.policy, isRelated }, tools);
    const pullRequest = { snapshot, configured, hearing };
    const told = await tellOfConfiguration(pullRequest, tools);
    const result = await (isRelated ? reviewUnlessHeld(pullRequest, tools) : withdraw(pullRequest, tools));
    return { ...result, actions: [...told, ...result.actions] };
  } catch (error) {
    const isToShow = isRelated && !(error instanceof RateLimitedError);
    if (isToShow) await showFailure(snapshot, configured.policy, tools);
    throw error;
  }
}

/** A check run of its own, on a pull request that changes the configuration. */
async function tellOfConfiguration(
  pullRequest: HeardPullRequest,
  tools: ReviewTools,
): Promise<readonly Action[]> {
  const { snapshot, hearing } = pullRequest;
  if (hearing.hold !== undefined) return [];
  const actions = await reviewConfiguration(snapshot, languageOf(pullRequest), tools);
  await execute(actions, snapshot, tools, { isHeadFresh: true });
  return actions;
}

async function reviewUnlessHeld(pullRequest: HeardPullRequest, tools: ReviewTools): Promise<ReviewResult> {
  const isHeld = pullRequest.hearing.hold !== undefined;
  return isHeld ? stayOnHold(pullRequest, tools) : review(pullRequest, tools);
}

async function review(pullRequest: HeardPullRequest, tools: ReviewTools): Promise<ReviewResult> {
  const { snapshot, configured, hearing } = pullRequest;
  const { policy } = configured;
  const posted = postedFor(snapshot, tools);
  const opening = tools.renewsCheckRun === true ? planRenewal(posted) : planStart(posted, policy);
  const start = [...planArrival(unseenComments(hearing)), ...opening];
  const isAsked = tools.renewsCheckRun === true || isRecheckAsked(hearing);
  const isReviewedAgain = isAsked || posted.comment !== undefined;
  const reading = readingTools(snapshot.repository, { ...tools, isReviewedAgain });
  const [started, derived] = await Promise.all([
    execute(start, snapshot, tools, { isHeadFresh: true }),
    deriveReview(pullRequest, tools.listen?.(reading, snapshot) ?? reading),
  ]);
  const actions = [
    ...planActions(derived.review, afterStart(posted, start, checkRunIdOf(started)), {
      ...policy,
      basis: derived.basis,
    }),
    ...answer({ ...pullRequest, hearing: derived.hearing }, derived.review.entries),
  ];
  const ended = await execute(actions, snapshot, tools);
  if (ended.status === 'written' && ended.refused.length > 0) {
    tools.log.warn(
      { refused: ended.refused.map(({ type }) => type) },
      'GitHub would not take a part of the review',
    );
  }
  const status = ended.status === 'head-moved' ? 'head-moved' : 'reviewed';
  return { status, review: derived.review, actions: [...start, ...actions] };
}

/** Nothing, unless it was about a list before, or the configuration asks for a check run everywhere. */
async function withdraw(pullRequest: HeardPullRequest, tools: ReviewTools): Promise<ReviewResult> {
  const { snapshot, configured, hearing } = pullRequest;
  const actions = [
    ...planArrival(unseenComments(hearing)),
    ...planWithdrawal(snapshot.posted, configured.policy, languageOf(pullRequest)),
    ...answer(pullRequest, []),
  ];
  const { status } = await execute(actions, snapshot, tools);
  return { status: status === 'head-moved' ? status : 'unrelated', actions };
}

/** People asked for silence: what is posted stays as it is, but for the check run. */
async function stayOnHold(pullRequest: HeardPullRequest, tools: ReviewTools): Promise<ReviewResult> {
  const { snapshot, hearing } = pullRequest;
  const { hold } = hearing;
  const actions = [
    ...planArrival(unseenComments(hearing)),
    ...(hold === undefined ? [] : planHold(postedFor(snapshot, tools), hold, languageOf(pullRequest))),
    ...answer(pullRequest, []),
  ];
  const { status } = await execute(actions, snapshot, tools);
  return { status: status === 'head-moved' ? status : 'on-hold', actions };
}

/** What people's commands get, last of all: the review that they asked for is there when it says so. */
function answer(pullRequest: HeardPullRequest, entries: readonly EntryReview[]): readonly Action[] {
  const { snapshot, configured, hearing } = pullRequest;
  const { policy } = configured;
  const language = languageOf(pullRequest);
  return planAnswers(answersTo(hearing, snapshot.conversation), (reply) =>
    renderReply({ reply, entries, policy, language }),
  );
}

function languageOf({ snapshot, configured, hearing }: HeardPullRequest): Language {
  return reviewLanguage(configured.policy, snapshot.text, hearing.language);
}

/** As if the check run were not there, where it is to be made anew. */
function postedFor({ posted }: PullRequestSnapshot, { renewsCheckRun = false }: ReviewTools): PostedReview {
  if (!renewsCheckRun) return posted;
  const { checkRun: _, ...others } = posted;
  return others;
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
