import { CONFIGURATION_PATH, OTHER_CONFIGURATION_PATH } from '../config/configuration.ts';
import type { Hearing } from '../conversation/hear-commands.ts';
import { encodeMemory, parseMemory } from '../conversation/memory.ts';
import { checkEntries } from '../entry-checks/check-entries.ts';
import type { CheckInput } from '../entry-checks/entry-check.ts';
import { linksToCheck } from '../entry-checks/links-to-check.ts';
import { joinRenames } from '../facts/join-renames.ts';
import { isProjectMissingForNow } from '../facts/missing-for-now.ts';
import type { ProjectFacts } from '../facts/project-facts.ts';
import { proposedRepositories } from '../facts/proposed-repositories.ts';
import {
  type RemoteProject,
  type RemoteRequest,
  remoteRequests,
  withRemote,
} from '../facts/remote-projects.ts';
import { requiredFacts } from '../facts/required-facts.ts';
import type { PullRequestSnapshot } from '../github/read/pull-request-snapshot.ts';
import type { FactsOptions } from '../github/read/read-repository-facts.ts';
import type { FactsLookup } from '../github/read/read-project-facts.ts';
import { type Landscapes, readLandscapes } from '../github/read/read-landscapes.ts';
import { compareLandscapes } from '../landscape/compare-landscapes.ts';
import type { EntryChange } from '../landscape/entry-change.ts';
import { writerIn } from '../messages/render-message.ts';
import { basisOf } from '../publish/basis.ts';
import { commentState } from '../publish/review-comment.ts';
import type { BrokenText, ConfiguredPolicy } from './read-policy.ts';
import { readNear } from './read-near.ts';
import type { ReadingTools } from './reading-tools.ts';
import { countsContributors, scopeOf } from '../requirements/asked.ts';
import { type Finding, factLimitsOf } from '../requirements/registry.ts';
import { type ChangeInput, loadJudge } from '../requirements/judge-change.ts';
import { type SaidOfEntries, overrideEntries } from '../review/apply-overrides.ts';
import { type JudgedEntry, concludeReview } from '../review/conclude.ts';
import { reviewLanguage } from '../review/language.ts';
import { headTexts, renderLineComments } from '../review/line-comments.ts';
import { markdownText } from '../review/markdown.ts';
import { type BrokenConfiguration, type NoticeInput, MAX_ENTRIES, noticesOf } from '../review/notices.ts';
import { renderRepairs } from '../review/patch.ts';
import type { Review } from '../review/review.ts';
import type { Policy } from '../config/policy.ts';

/** A pull request as it stands, the rules that hold for it, and what people ask for on it. */
export interface HeardPullRequest {
  readonly snapshot: PullRequestSnapshot;
  readonly configured: ConfiguredPolicy;
  readonly hearing: Hearing;
}

export interface DerivedReview {
  readonly review: Review;
  /** What it rests on at the base branch, for the check run to keep. */
  readonly basis: string | undefined;
  /** Something could not be found out just now, be it only a line of evidence: another attempt may find it. */
  readonly isIncomplete: boolean;
  /** With what could be told only by looking at the entries. */
  readonly hearing: Hearing;
}

interface DeriveTools extends ReadingTools {
  /** The last reads begin: what else has to be known before the first write may go along. */
  readonly onListsRead?: () => void;
}

/** Closer looks take downloads; of a pull request with more open questions than that, a person has to look anyway. */
const MAXIMUM_CLOSER = 5;

/** Reads what is needed and judges it: the state that the pull request should show. Writes nothing. */
export async function deriveReview(
  { snapshot, configured, hearing }: HeardPullRequest,
  tools: DeriveTools,
): Promise<DerivedReview> {
  const { policy } = configured;
  const { requirements: levels, thresholds } = policy;
  const options = { now: tools.now, limits: factLimitsOf(thresholds) };
  const landscapes = await readSides(tools, snapshot, policy);
  const difference = compareLandscapes(landscapes.base, landscapes.head);
  const listed = difference.changes.slice(0, MAX_ENTRIES);
  const { changes, ...read } = await readProjects(listed, landscapes, { policy, tools });
  const { factsOf } = read;

  const { changedFiles, repository, text } = snapshot;
  const problems = checkEntries({ ...landscapes, ...read, changes, changedFiles, policy });
  const judge = await judgeWith({ pullRequest: text, thresholds, now: tools.now }, levels, tools);
  const projects = scoped(changes).map((each) => ({ ...each, facts: factsOf(each.change) }));
  const found = await judgeClosely(projects, judge, async (facts) => tools.readCloser(facts, options));
  const judged = found.map(({ change, scope, facts, findings }): JudgedEntry => {
    const own = problems.filter((problem) => problem.change === change);
    return { change, scope, home: homeToShow(facts), findings, problems: own };
  });
  const said = overrideEntries(judged, problems, { ...memoryOf(snapshot), hearing });

  const language = reviewLanguage(policy, text);
  const texts = headTexts(landscapes.head);
  const lines = { problems: said.open, changedFiles: commentable(snapshot), texts };
  const told = renderLineComments(lines, writerIn(language, markdownText));
  const patch = renderRepairs(said.open, told.suggested, texts);
  const sides = { ...landscapes, difference, areFilesTruncated: snapshot.areFilesTruncated };
  const configurations = configurationsToTellOf(configured, snapshot);
  const review = concludeReview({
    headSha: snapshot.headSha,
    repositoryUrl: snapshot.repositoryUrl ?? `https://github.com/${repository.owner}/${repository.name}`,
    entries: said.entries,
    problems: said.loose,
    notices: [...noticesOf({ ...sides, ...configurations }), ...said.notices],
    lineComments: told.lineComments,
    unanchored: new Set([...told.unanchored, ...said.waived]),
    ...(patch === '' ? {} : { patch }),
    language,
    ...(hearing.language === undefined || hearing.language === language
      ? {}
      : { translation: hearing.language }),
    policy,
    // In the other modes nobody is answered.
    showsCommands: tools.showsCommands && policy.mode === 'full',
    memory: encodeMemory(said.memory),
  });
  const basis = landscapes.basisIds && basisOf(snapshot.configurations, landscapes.basisIds);
  const isIncomplete = !landscapes.isWhole || found.some(({ facts }) => isProjectMissingForNow(facts));
  return { review, basis, isIncomplete, hearing: said.hearing };
}

/** Nobody is sent to a repository that is not there. */
function homeToShow({ home, repository }: ProjectFacts): ProjectFacts['home'] {
  return repository?.metadata.status === 'absent' ? { kind: 'none' } : home;
}

/** What is known of the projects and of the addresses, and with that the changes as they are meant. */
async function readProjects(
  listed: readonly EntryChange[],
  { base }: Landscapes,
  { policy, tools }: { readonly policy: Policy; readonly tools: DeriveTools },
): Promise<Pick<CheckInput, 'changes' | 'links' | 'near'> & { readonly factsOf: FactsLookup }> {
  const options = { now: tools.now, limits: factLimitsOf(policy.thresholds) };
  const isAsked = areLinksAsked(policy);
  const [facts, links, remote] = await Promise.all([
    tools.readFacts(requiredFacts(scoped(listed), countsContributors(policy)), options),
    isAsked ? tools.readLinks(linksToCheck(listed)) : {},
    readRemote(remoteRequests(scoped(listed), countsContributors(policy)), tools, options),
  ]);
  const factsOf: FactsLookup = (change) => withRemote(facts(change), remote);
  const known = { changes: joinRenames(listed, factsOf), factsOf, links };
  return isAsked ? { ...known, near: await readNear({ ...known, base }, tools, options) } : known;
}

async function readRemote(
  requests: ReadonlyMap<string, RemoteRequest>,
  tools: DeriveTools,
  options: FactsOptions,
): Promise<ReadonlyMap<string, RemoteProject | undefined>> {
  const read = [...requests].map(
    async ([key, request]) => [key, await tools.readRemote?.(request, options)] as const,
  );
  return new Map(await Promise.all(read));
}

function scoped(changes: readonly EntryChange[]): readonly Pick<JudgedEntry, 'change' | 'scope'>[] {
  return changes.map((change) => ({ change, scope: scopeOf(change) }));
}

async function readSides(
  { list, readEarly, onListsRead, now }: DeriveTools,
  snapshot: PullRequestSnapshot,
  policy: Policy,
): Promise<Landscapes> {
  readEarly?.(proposedRepositories(snapshot.changedFiles, policy), {
    now,
    limits: factLimitsOf(policy.thresholds),
  });
  const landscapes = await readLandscapes(list, snapshot, policy);
  onListsRead?.();
  return landscapes;
}

interface Project extends Pick<JudgedEntry, 'change' | 'scope'> {
  readonly facts: ProjectFacts;
}

type JudgedProject = Project & Pick<JudgedEntry, 'findings'>;

/** Where what was read leaves open what the core technology is to a project, more is read, and it is judged again. */
async function judgeClosely(
  projects: readonly Project[],
  judge: Judge,
  readCloser: (facts: ProjectFacts) => Promise<ProjectFacts>,
): Promise<readonly JudgedProject[]> {
  const judged = projects.map((project) => ({ ...project, findings: judge(project) }));
  const open = new Set(judged.filter(isLeftOpen).slice(0, MAXIMUM_CLOSER));
  return Promise.all(
    judged.map(async (each) => {
      if (!open.has(each)) return each;
      const facts = await readCloser(each.facts);
      return { ...each, facts, findings: judge({ ...each, facts }) };
    }),
  );
}

/** A person would be asked, or the project turned down, on a sample of its files. */
function isLeftOpen({ scope, facts, findings }: JudgedProject): boolean {
  return (
    scope === 'full' &&
    facts.home.kind === 'github' &&
    findings.some(({ requirement, outcome }) => {
      const isCore = requirement === 'ebpf-core' || requirement === 'core';
      return isCore && (outcome === 'needs-review' || outcome === 'unmet');
    })
  );
}

function configurationsToTellOf(
  { broken }: ConfiguredPolicy,
  { configurations }: PullRequestSnapshot,
): Pick<NoticeInput, 'brokenConfigurations' | 'unreadConfigurations'> {
  return {
    brokenConfigurations: broken.map(brokenConfiguration),
    unreadConfigurations: configurations.flatMap(({ place, hidesOther }) =>
      hidesOther === true ? [`${place}/${OTHER_CONFIGURATION_PATH}`] : [],
    ),
  };
}

function brokenConfiguration({ place, hasOtherEnding, problems: [first] }: BrokenText): BrokenConfiguration {
  const path = hasOtherEnding === true ? OTHER_CONFIGURATION_PATH : CONFIGURATION_PATH;
  const file = place === undefined ? {} : { file: { repository: place, path } };
  const { line = 1, key } = first ?? {};
  return { ...file, ...(key === undefined ? {} : { key }), line };
}

/** Where nobody may comment, and nothing was said before, the check run has to say it all. */
function commentable({ posted, changedFiles }: PullRequestSnapshot): PullRequestSnapshot['changedFiles'] {
  return posted.isLocked && posted.comment === undefined ? [] : changedFiles;
}

/** A requirement that cannot be judged is the program's own fault, and counts as not known. */
type Judge = (input: Pick<ChangeInput, 'change' | 'facts'>) => readonly Finding[];

/** Where nothing is judged, nobody waits for what judging takes. */
async function judgeWith(
  common: Omit<ChangeInput, 'change' | 'facts'>,
  levels: Policy['requirements'],
  { log }: Pick<ReadingTools, 'log'>,
): Promise<Judge> {
  if (Object.values(levels).every((level) => level === 'off')) return () => [];
  const judgeChange = await loadJudge();
  return (input) =>
    judgeChange({ ...common, ...input }, levels, (requirement, err) =>
      log.error({ err, requirement }, 'A requirement could not be judged'),
    );
}

/** What the conversation and the posted comment hold of what was said before. */
function memoryOf({ conversation, headSha, posted }: PullRequestSnapshot): Omit<SaidOfEntries, 'hearing'> {
  const { headSha: shownSha, memory = '' } = commentState(posted) ?? {};
  return {
    conversation,
    headSha,
    memory: parseMemory(memory),
    ...(shownSha === undefined ? {} : { shownSha }),
  };
}

/** Where nothing would be said of the answers, nobody is asked. */
function areLinksAsked({ checkLinks, entryChecks }: Policy): boolean {
  return checkLinks && entryChecks.link !== 'off';
}
