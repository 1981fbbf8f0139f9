import type { Logger } from 'pino';
import { answersTo, isRecheckAsked, unseenComments } from '../conversation/answers.ts';
import type { Hearing, Hold } from '../conversation/hear-commands.ts';
import { type HeardPullRequest, deriveReview } from './derive-review.ts';
import type { LinkFacts } from '../entry-checks/entry-check.ts';
import type { Fact } from '../facts/fact.ts';
import type { CreatedLabels } from '../github/write/create-labels.ts';
import type { GitHub } from '../github/client/github.ts';
import type { PullRequestPlace, PullRequestSnapshot } from '../github/read/pull-request-snapshot.ts';
import { readPullRequestAsOf } from '../github/read/read-pull-request.ts';
import type { ReadPermission } from '../github/read/read-permission.ts';
import type { RepositoryReads } from '../github/read/repository-reads.ts';
import { RateLimitedError } from '../github/client/request-failure.ts';
import { ReviewWriter } from '../github/write/review-writer.ts';
import { hearPeople } from './hear-people.ts';
import { touchesList } from '../landscape/list-definition.ts';
import type { Action } from '../publish/action.ts';
import { planActions } from '../publish/plan-actions.ts';
import { planAnswers, planArrival } from '../publish/command-reply.ts';
import {
  planHold,
  planRenewal,
  planStart,
  planSuperseded,
  planWithdrawal,
} from '../publish/plan-no-review.ts';
import type { PostedReview } from '../publish/posted-review.ts';
import type { RefusedWrite } from '../publish/refused-writes.ts';
import { policyFrom } from './read-policy.ts';
import {
  type ReadRemote,
  type ReadingInterceptor,
  type ReadingTools,
  readingTools,
} from './reading-tools.ts';
import { reviewConfiguration, reviewCriteria } from './further-checks.ts';
import { showFailure } from './show-failure.ts';
import { reviewLanguage } from '../review/language.ts';
import { renderReply } from '../review/reply.ts';
import { type Reason, reasonsOf } from '../review/reasons.ts';
import type { EntryReview, Review } from '../review/review.ts';
import { tellOfNeighbours } from './tell-of-neighbours.ts';
import type { Language } from '../messages/catalogue.ts';
import type { Mode } from '../config/policy.ts';

export interface ReviewTools {
  readonly github: GitHub;
  /** Absent: a dry run, which writes nothing, finds nothing of its own and hears nobody. */
  readonly app?: {
    readonly id: number;
    readonly readPermission: ReadPermission;
    /** False where nothing listens to comments: commands are then neither heard nor told of. */
    readonly hearsCommands?: boolean;
  };
  readonly intercept?: ReadingInterceptor;
  /** The text of a configuration that lies on top of the repository's own. */
  readonly configuration?: string;
  readonly readLinks: (urls: readonly string[]) => Promise<Readonly<Record<string, Fact<LinkFacts>>>>;
  readonly readRemote?: ReadRemote;
  /** What the client tells of projects, remembered; `isFresh` asks again. */
  readonly rememberedReads?: (github: GitHub, isFresh: boolean) => RepositoryReads;
  readonly deliveryId: string;
  /** Somebody asked for the check run again: there is a new one, even where nothing changed. */
  readonly renewsCheckRun?: boolean;
  /** What is read of the pull request may not be older, in ISO 8601. */
  readonly asOf?: string;
  readonly log: Pick<Logger, 'error' | 'warn'>;
  readonly now: Date;
  /** Shared by reviews that may need the same new labels. */
  readonly createdLabels?: CreatedLabels;
  /** Aborted where the program has to stop: nothing more is then written. */
  readonly signal?: AbortSignal;
}

export interface ReviewResult {
  /** `unrelated`: touches no list. `head-moved`: a newer push came meanwhile, and nothing more was written. */
  readonly status: 'not-found' | 'closed' | 'unrelated' | 'on-hold' | 'reviewed' | 'head-moved';
  readonly review?: Review;
  /** Something could not be found out just now: another attempt may find it. */
  readonly isIncomplete?: boolean;
  readonly reasons?: readonly Reason[];
  /** How much of it the configuration wants written. */
  readonly mode?: Mode;
  /** The configuration wants a dashboard, for which this is news. */
  readonly hasDashboard?: boolean;
  /** The commit that was looked at. */
  readonly headSha?: string;
  /** What was written, or in a dry run and in the mode `silent` would have been. */
  readonly actions: readonly Action[];
  /** What GitHub would not take, although it may another time: the run should come back. */
  readonly refused?: readonly RefusedWrite[];
}

const NO_CONVERSATION: PullRequestSnapshot['conversation'] = { comments: [], replies: [] };

/** The whole of it: what a pull request changes, what can be known of it, the judgement, and showing that. */
export async function reviewPullRequest(place: PullRequestPlace, tools: ReviewTools): Promise<ReviewResult> {
  const readAt = performance.now();
  const read = await readPlace(place, tools);
  if (read === undefined) return { status: 'not-found', actions: [] };
  const snapshot = tools.app?.hearsCommands === false ? { ...read, conversation: NO_CONVERSATION } : read;
  if (snapshot.state !== 'open' && tools.app !== undefined) return { status: 'closed', actions: [] };

  const above = tools.configuration === undefined ? [] : [{ text: tools.configuration }];
  const configured = policyFrom([...above, ...snapshot.configurations]);
  const isRelated = snapshot.filesError !== undefined || touchesList(snapshot, configured.policy);
  const { mode, dashboard: hasDashboard } = configured.policy;
  const writer = new ReviewWriter(snapshot, { ...tools, mode }, readAt);
  try {
    if (snapshot.filesError !== undefined) throw snapshot.filesError;
    const hearing = await hearPeople(snapshot, { ...configured.policy, isRelated }, tools);
    const reading = readingOf(snapshot, hearing, tools);
    const run = { snapshot, configured, hearing, writer, reading };
    const told = await tellOfRules(run, tools);
    const result = await (isRelated ? reviewUnlessHeld(run, tools) : withdraw(run, tools));
    warnOfRefused(writer, tools);
    const { headSha } = snapshot;
    const actions = [...told, ...result.actions];
    return { ...result, mode, hasDashboard, headSha, actions, refused: writer.refused };
  } catch (error) {
    const isToShow = isRelated && !(error instanceof RateLimitedError) && tools.signal?.aborted !== true;
    if (isToShow) await showFailure({ snapshot, policy: configured.policy, writer }, tools);
    throw error;
  }
}

async function readPlace(
  { repository, number }: PullRequestPlace,
  { github, app, intercept, asOf, signal }: ReviewTools,
): Promise<PullRequestSnapshot | undefined> {
  const read = async () =>
    readPullRequestAsOf(github, repository, number, {
      ...(app === undefined ? {} : { appId: app.id }),
      asOf,
      signal,
    });
  return intercept === undefined ? read() : intercept.readPullRequest(read);
}

function readingOf(
  { repository, posted }: PullRequestSnapshot,
  hearing: Hearing,
  tools: ReviewTools,
): ReadingTools {
  const isAsked = tools.renewsCheckRun === true || isRecheckAsked(hearing);
  const isReviewedAgain = isAsked || posted.comment !== undefined;
  const reading = readingTools(repository, { ...tools, isReviewedAgain });
  return tools.intercept?.readingTools(reading) ?? reading;
}

/** A pull request as it stands, what reads on about it, and who writes on it. */
interface Run extends HeardPullRequest {
  readonly reading: ReadingTools;
  readonly writer: ReviewWriter;
}

function warnOfRefused({ refused }: ReviewWriter, { log }: Pick<ReviewTools, 'log'>): void {
  if (refused.length > 0) log.warn({ refused }, 'GitHub would not take a part of the review');
}

/** Check runs of their own, on a pull request that changes the configuration, or the text that it follows. */
async function tellOfRules(run: Run, tools: ReviewTools): Promise<readonly Action[]> {
  const { snapshot, configured, hearing, writer, reading } = run;
  if (hearing.hold !== undefined) return [];
  const language = languageOf(run);
  const { criteria } = configured.policy;
  const both = { ...tools, list: reading.list };
  const plan = async () =>
    (
      await Promise.all([
        reviewConfiguration(snapshot, language, both),
        reviewCriteria(snapshot, { criteria, language }, both),
      ])
    ).flat();
  return (await writer.write(plan, { language, isHeadFresh: true })).actions;
}

async function reviewUnlessHeld(run: Run, tools: ReviewTools): Promise<ReviewResult> {
  return run.hearing.hold === undefined ? review(run, tools) : stayOnHold(run, run.hearing.hold, tools);
}

async function review(run: Run, tools: ReviewTools): Promise<ReviewResult> {
  const { configured, hearing, writer, reading } = run;
  const { policy } = configured;
  const language = languageOf(run);
  const isRenewed = tools.renewsCheckRun === true;
  const arrival = planArrival(unseenComments(hearing));
  const [start, derived] = await settleBoth(
    writer.write(
      ({ posted }) => [...arrival, ...(isRenewed ? planRenewal(posted) : planStart(posted, policy))],
      {
        language,
        isHeadFresh: true,
        // The result is there a moment later; where many wait for theirs, that is what the room is for.
        isOptional: arrival.length === 0 && !isRenewed,
      },
    ),
    deriveReview(run, { ...reading, onListsRead: () => writer.lookAtHead() }),
  );
  const { review: judged, basis } = derived;
  const shown = await show({ ...run, hearing: derived.hearing }, tools, {
    status: 'reviewed',
    plan: (posted) => planActions(judged, posted, { ...policy, basis }),
    entries: judged.entries,
    language: judged.language,
  });
  const isIncomplete = derived.isIncomplete || shown.isIncomplete === true;
  const reasons = reasonsOf(judged, policy.requirements);
  return { ...shown, review: judged, reasons, isIncomplete, actions: [...start.actions, ...shown.actions] };
}

interface Showing extends Pick<ReviewResult, 'status'> {
  readonly plan: (posted: PostedReview) => readonly Action[];
  /** What people's commands may ask about. */
  readonly entries?: readonly EntryReview[];
  readonly language: Language;
}

/** Writes what is to be shown and what people's commands get, and looks then at other pull requests with the same head. */
async function show(
  run: Run,
  tools: ReviewTools,
  { status, plan, entries = [], language }: Showing,
): Promise<ReviewResult> {
  const { snapshot, configured, writer } = run;
  const ended = await writer.write((now) => [...plan(now.posted), ...answer(run, now, entries)], {
    language,
  });
  if (ended.status === 'head-moved') {
    await writer.write(({ posted }) => planSuperseded(posted, language), { language, isSuperseded: true });
    return { status: 'head-moved', actions: ended.actions };
  }
  const seen = ended.neighbours;
  const { app, ...dry } = tools;
  const canTell = app !== undefined && configured.policy.mode !== 'silent';
  const telling = { ...dry, ...(canTell ? { app } : {}), language, seen, plan };
  const beside = await tellOfNeighbours(snapshot, writer, telling);
  return { ...beside, status, actions: [...ended.actions, ...beside.actions] };
}

/**
 * Waits for both, whatever becomes of either: what is written while the other has failed already is known then. Throws
 * what failed, a rate limit before anything else, since only that says when to come back.
 */
async function settleBoth<A, B>(one: Promise<A>, other: Promise<B>): Promise<readonly [A, B]> {
  const settled = await Promise.allSettled([one, other]);
  const errors = settled.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
  const limit = errors.find((error) => error instanceof RateLimitedError);
  if (limit !== undefined) throw limit;
  return Promise.all([one, other]);
}

/** Nothing, unless it was about a list before, or the configuration asks for a check run everywhere. */
async function withdraw(run: Run, tools: ReviewTools): Promise<ReviewResult> {
  const { configured, hearing } = run;
  const language = languageOf(run);
  const arrival = planArrival(unseenComments(hearing));
  return show(run, tools, {
    status: 'unrelated',
    plan: (posted) => [...arrival, ...planWithdrawal(posted, configured.policy, language)],
    language,
  });
}

/** People asked for silence: what is posted stays as it is, and only that is said. */
async function stayOnHold(run: Run, hold: Hold, tools: ReviewTools): Promise<ReviewResult> {
  const { hearing, configured } = run;
  const language = languageOf(run);
  const { labels } = configured.policy;
  const arrival = planArrival(unseenComments(hearing));
  return show(run, tools, {
    status: 'on-hold',
    plan: (posted) => [...arrival, ...planHold(posted, { hold, language, labels })],
    language,
  });
}

/** What people's commands get, last of all: the review that they asked for is there when it says so. */
function answer(
  pullRequest: HeardPullRequest,
  { conversation }: Pick<PullRequestSnapshot, 'conversation'>,
  entries: readonly EntryReview[],
): readonly Action[] {
  const { configured, hearing, snapshot } = pullRequest;
  const { policy } = configured;
  const own = languageOf(pullRequest);
  return planAnswers(answersTo(hearing, conversation), (reply) => {
    // Whoever reads the review in another language is answered in it; maintainers are in theirs.
    const language = reply.to === snapshot.text.author ? (hearing.language ?? own) : own;
    return renderReply({ reply, entries, policy, language });
  });
}

function languageOf({ snapshot, configured }: HeardPullRequest): Language {
  return reviewLanguage(configured.policy, snapshot.text);
}
