import { isConfigurationPath } from '../config/configuration.ts';
import { isListFile, listDefinitionOf } from '../landscape/list-definition.ts';
import type { OpenPullRequest } from '../github/read/open-pull-requests.ts';
import {
  type SurveyOptions,
  type SurveyedRepository,
  surveyRepositories,
} from '../github/read/survey-repositories.ts';
import type { PostedCheckRun } from '../publish/posted-review.ts';
import type { RepositoryName } from '../github/read/pull-request-snapshot.ts';
import type { DashboardJob, SweepJob } from '../queue/queue.ts';
import type { JobContext } from './job-context.ts';
import { policyFrom } from '../pipeline/read-policy.ts';
import { FAILURE_FINGERPRINT } from '../review/no-review.ts';
import type { Policy } from '../config/policy.ts';
import { PRESETS } from '../config/presets.ts';
import type { GitHub } from '../github/client/github.ts';
import { fileAt, idsOf, readFiles } from '../github/read/read-files.ts';
import { basisOf, basisPaths } from '../publish/basis.ts';

/** Adds a review job for each open pull request that touches a list; see `SweepJob` for which of them. */
export async function sweepRepository(job: SweepJob, context: JobContext): Promise<void> {
  const { github, appId } = context;
  const options = surveyOptions(appId);
  const { repositories, failed } = await surveyRepositories(github, job.owner, [job.name], options);
  for (const { error } of failed) throw error;
  const [surveyed] = repositories;
  if (surveyed === undefined) return;
  const { policy } = policyFrom(surveyed.configurations);
  if (job.touched !== undefined && !job.touched.some((path) => isWatched(path, policy))) return;
  // One that was turned off is to be closed.
  const isConfigured = job.touched?.some(isConfigurationPath) ?? true;
  if (isConfigured && !policy.dashboard) await context.queue.offer(dashboardOf(surveyed.repository, job));
  const added = await addReviews(surveyed, job, context);
  context.log.info({ added, which: job.which }, 'Looked through the open pull requests');
}

export interface SweepOrigin extends Pick<SweepJob, 'installationId' | 'deliveryId' | 'which'> {
  /** Also those on which somebody did something since their review, and after this: a crash may have taken its job. */
  readonly touchedAfter?: Date;
}

/** Adds the review jobs of a repository that was looked through; returns how many. */
export async function addReviews(
  surveyed: SurveyedRepository,
  origin: SweepOrigin,
  { github, queue }: Pick<JobContext, 'github' | 'queue'>,
): Promise<number> {
  const { repository, configurations, defaultBranch, pages } = surveyed;
  const { installationId, deliveryId, which } = origin;
  const { policy } = policyFrom(configurations);
  if (policy.dashboard) await queue.offer(dashboardOf(repository, origin));
  // Nothing on GitHub tells what was looked at: once after the start is enough, and deliveries tell of the rest.
  if (policy.mode === 'silent' && which === 'unfinished') return 0;
  let basis: string | undefined;
  let added = 0;
  for await (const page of pages) {
    if (page.some(({ checkRun }) => checkRun?.basis !== undefined)) {
      basis ??= await presentBasis(surveyed, policy, github);
    }
    const wanted = page.filter((one) => isToReview(one, origin, { policy, basis, defaultBranch }));
    for (const { number } of wanted) {
      const job = { kind: 'review', installationId, deliveryId, ...repository, number } as const;
      // What changed for everyone must be looked at again, even where a review is under way.
      await (which === 'all' ? queue.add(job) : queue.offer(job));
      added += 1;
    }
  }
  return added;
}

function dashboardOf(repository: RepositoryName, { installationId, deliveryId }: SweepOrigin): DashboardJob {
  return { kind: 'dashboard', installationId, deliveryId, ...repository, ended: {}, asked: [] };
}

/** What a push must touch to make a difference to the reviews that are there. */
function isWatched(path: string, policy: Policy): boolean {
  return isConfigurationPath(path) || listDefinitionOf(path, policy.lists) !== undefined;
}

interface PresentState {
  readonly policy: Policy;
  readonly basis: string | undefined;
  readonly defaultBranch: string | undefined;
}

function isToReview(
  pullRequest: OpenPullRequest,
  { which, touchedAfter }: SweepOrigin,
  state: PresentState,
): boolean {
  const { policy } = state;
  const { checkRun, isDraft, touchedSince } = pullRequest;
  const isDone = checkRun?.status === 'completed';
  if (which !== 'all' && isDone) {
    const isTouched = touchedAfter !== undefined && touchedSince !== undefined && touchedSince > touchedAfter;
    const isMissed = isTouched || isOutOfDate(pullRequest, state);
    return (isMissed && isAboutList(pullRequest, policy)) || isOpenQuestion(checkRun, which, policy);
  }
  // A pull request that left the lists still bears what was posted on it.
  if (checkRun !== undefined && !isDone) return true;
  if (isDraft && isDone) return false;
  if (policy.unrelated === 'neutral' && checkRun === undefined) return true;
  return isAboutList(pullRequest, policy);
}

/** Lists, the configuration, or the text of the rules, each of which has a check run. */
function isAboutList(pullRequest: OpenPullRequest, policy: Policy): boolean {
  const isOfRules = (path: string) => isConfigurationPath(path) || path === policy.criteria?.path;
  return touchesList(pullRequest, policy) || pullRequest.changedPaths.some(isOfRules);
}

/** Whether a pull request touches a list, or a logo of one, as far as its paths are told. */
export function touchesList(
  { arePathsTruncated, changedPaths }: OpenPullRequest,
  { lists }: Pick<Policy, 'lists'>,
): boolean {
  return arePathsTruncated || changedPaths.some((path) => isListFile(path, lists));
}

/** A push to the default branch changed what its review rests on, and nobody heard of it. */
function isOutOfDate(
  { checkRun, baseRef, isDraft }: OpenPullRequest,
  { basis, defaultBranch }: PresentState,
): boolean {
  if (isDraft || baseRef !== defaultBranch) return false;
  return basis !== undefined && checkRun?.basis !== undefined && checkRun.basis !== basis;
}

/** Completed, but only to say that the review failed, or that something could not be found out. */
function isOpenQuestion(
  checkRun: PostedCheckRun,
  which: Exclude<SweepJob['which'], 'all'>,
  policy: Policy,
): boolean {
  if (checkRun.fingerprint === FAILURE_FINGERPRINT) return true;
  const isNotEvaluated =
    checkRun.conclusion === 'action_required' && policy.needsMaintainerConclusion !== 'action_required';
  // What GitHub refused is tried again for a day, which a crash may have cut short.
  return which === 'unfinished-or-unknown' && (isNotEvaluated || checkRun.missing === 'refused');
}

/** Known before the configuration is: with lists of its own, a repository takes a query more. */
const PRESET_PATHS = [...new Set(Object.values(PRESETS).flatMap((policy) => basisPaths(policy)))];

/** How to look through repositories for what is to be reviewed. */
export function surveyOptions(appId: number): SurveyOptions {
  return { appId, paths: PRESET_PATHS };
}

/** What reviews would rest on now, on the default branch; undefined where GitHub does not tell. */
async function presentBasis(
  { repository, configurations, ids }: SurveyedRepository,
  policy: Pick<Policy, 'lists'>,
  github: GitHub,
): Promise<string | undefined> {
  const paths = basisPaths(policy);
  const further = paths.filter((path) => !PRESET_PATHS.includes(path));
  const requests = further.map((path) => ({ commit: 'HEAD', path, want: 'id' }) as const);
  const files = await readFiles(github, repository, requests);
  const read = idsOf(new Map(further.map((path, index) => [path, fileAt(files, index)])));
  if (read === undefined) return undefined;
  const present = new Map([...ids, ...read]);
  return basisOf(configurations, new Map([...present].filter(([path]) => paths.includes(path))));
}
