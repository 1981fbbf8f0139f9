import { entryOf } from '../landscape/entry-change.ts';
import type { Problem } from '../entry-checks/entry-check.ts';
import { isOff } from '../entry-checks/stars.ts';
import { valueOf } from '../facts/fact.ts';
import { homeKeyOf, projectHomeOf } from '../facts/project-home.ts';
import { type Entry, type ParsedList, fieldOf, isBroken } from '../landscape/entry.ts';
import type { Finding } from '../requirements/registry.ts';
import type { Policy } from '../config/policy.ts';
import {
  type Audit,
  type AuditCounts,
  type AuditedProject,
  type JudgedProject,
  type ListOrder,
  type PreviousAudit,
  type PreviousProject,
  type Standing,
  STANDINGS,
} from './audit.ts';
import { type ListedInput, checkListed } from './judge-listed.ts';
import { criteriaNewsOf } from './criteria-news.ts';
import { compareAudits } from './previous-audit.ts';
import { newsOf } from './news.ts';
import { failuresOf } from './reasons.ts';
import { orderedPart } from '../entry-checks/ordered-part.ts';

export interface AuditInput extends ListedInput {
  /** `owner/name` of the list. */
  readonly repository: string;
  readonly now: Date;
  readonly previous?: PreviousAudit;
  /** The text in which the rules stand, empty where there is none; absent: nobody knows. */
  readonly criteriaText?: string;
  /** The commits that changed licenses, by the projects' keys, where they were looked up. */
  readonly licenceCommits?: ReadonlyMap<string, string>;
}

/** What is known of every listed project, put together into what a maintainer wants to know once a quarter. */
export function auditLandscape(input: AuditInput): Audit {
  const { landscape, policy, judgedOf, now, previous } = input;
  const checked = checkListed(input);
  const problemsOf = Map.groupBy(checked, ({ change }) => change && entryOf(change));
  const entries = landscape.lists.flatMap((list) => list.entries);
  const before = new Map(previous?.projects.map((project) => [project.key, project]));
  const audited = entries.map((entry) =>
    auditEntry(entry, {
      judged: judgedOf(entry),
      problems: problemsOf.get(entry) ?? [],
      policy,
      before,
      at: now.toISOString(),
      licenceCommits: input.licenceCommits ?? new Map(),
    }),
  );
  const projects = STANDINGS.flatMap((standing) => audited.filter((each) => each.standing === standing));
  const criteria = criteriaNewsOf(policy.criteria, input.criteriaText);
  const starsOf = (entry: Entry) => starsNow(entry, judgedOf(entry));
  return {
    repository: input.repository,
    commit: landscape.commit,
    at: now.toISOString(),
    counts: countsOf(projects),
    projects,
    orders: landscape.lists.flatMap((list) => planOrder(list, starsOf) ?? []),
    problems: problemsOf.get(undefined) ?? [],
    ...(criteria === undefined ? {} : { criteria }),
    ...(previous === undefined
      ? {}
      : { since: { at: previous.at, changes: compareAudits(previous, projects) } }),
  };
}

interface EntryInput {
  readonly judged: JudgedProject | undefined;
  readonly problems: readonly Problem[];
  readonly policy: Policy;
  readonly before: ReadonlyMap<string, PreviousProject>;
  readonly at: string;
  readonly licenceCommits: ReadonlyMap<string, string>;
}

function auditEntry(entry: Entry, input: EntryInput): AuditedProject {
  const { judged, problems, policy, at } = input;
  const findings = judged?.findings ?? [];
  const repository = repositoryOf(entry, judged);
  const key = projectKeyOf(entry);
  const project = {
    entry,
    key,
    standing: standingOf(input),
    findings,
    problems,
    ...(repository === undefined ? {} : { repository }),
    stars: starsOfEntry(entry, judged),
    perMonth: judged?.perMonth ?? [],
    ...(judged?.lastCommitAt === undefined ? {} : { lastCommitAt: judged.lastCommitAt }),
    ...(judged?.contributors === undefined ? {} : { contributors: judged.contributors }),
    ...(judged?.licence === undefined ? {} : { licence: judged.licence }),
  };
  const required = findings.filter(({ requirement }) => policy.requirements[requirement] === 'required');
  const before = input.before.get(key);
  const licenceCommit = input.licenceCommits.get(key);
  const news = newsOf({
    project,
    judged,
    required,
    couldBeMajor: judged !== undefined && couldBeMajor(entry, judged, { required, policy }),
    at,
    ...(before === undefined ? {} : { before }),
    ...(licenceCommit === undefined ? {} : { licenceCommit }),
  });
  return { ...project, news };
}

/** As a pull request's verdict has it: what would be sent back fails, and advice alone fails nobody. */
export function standingOf({
  judged,
  problems,
  policy: { requirements },
}: Pick<EntryInput, 'judged' | 'problems' | 'policy'>): Standing {
  const required = judged?.findings.filter(({ requirement }) => requirements[requirement] === 'required');
  const outcomes = new Set(required?.map(({ outcome }) => outcome));
  if (outcomes.has('unmet') || failuresOf({ problems }).length > 0) return 'fails';
  if (outcomes.has('needs-review')) return 'ask';
  return judged === undefined || outcomes.has('unknown') || isWithoutAnswer(judged) ? 'not-known' : 'fine';
}

/** GitHub was asked for the project and did not say, which shows where nothing is required of it as well. */
function isWithoutAnswer({ metadata }: JudgedProject): boolean {
  return metadata.status === 'unavailable' && metadata.reason !== 'not-asked';
}

function repositoryOf(entry: Entry, judged: JudgedProject | undefined): AuditedProject['repository'] {
  const home = projectHomeOf(entry);
  if (home.kind !== 'github') return undefined;
  const listed = home.nameWithOwner;
  const present = judged && valueOf(judged.metadata)?.nameWithOwner;
  if (present === undefined) return { listed, isMoved: false };
  return { listed, present, isMoved: present.toLowerCase() !== listed.toLowerCase() };
}

function starsOfEntry(entry: Entry, judged: JudgedProject | undefined): AuditedProject['stars'] {
  const listed = fieldOf(entry, 'stars');
  const present = presentStars(judged);
  return {
    ...(typeof listed === 'number' ? { listed } : {}),
    ...(present === undefined ? {} : { present }),
    isOff: isOff(listed, present),
  };
}

function countsOf(projects: readonly AuditedProject[]): AuditCounts {
  const count = (isCounted: (project: AuditedProject) => boolean) => projects.filter(isCounted).length;
  return {
    all: projects.length,
    fails: count(({ standing }) => standing === 'fails'),
    ask: count(({ standing }) => standing === 'ask'),
    'not-known': count(({ standing }) => standing === 'not-known'),
    fine: count(({ standing }) => standing === 'fine'),
    moved: count(({ repository }) => repository?.isMoved === true),
    starsOff: count(({ stars }) => stars.isOff),
    couldBeMajor: count(({ news }) => news.some(({ kind }) => kind === 'could-be-major')),
    majorNoLonger: count(({ news }) => news.some(({ kind }) => kind === 'major-no-longer')),
  };
}

/** Whether the facts speak for Major; use in production is for a person to know. */
function couldBeMajor(
  entry: Entry,
  { contributors }: JudgedProject,
  { required, policy }: { readonly required: readonly Finding[]; readonly policy: Policy },
): boolean {
  const home = projectHomeOf(entry);
  const isWhole = home.kind === 'github' && home.subdirectory === undefined;
  const isPopular = (contributors?.logins ?? 0) > policy.thresholds.contributors.moreThan;
  const isMet = required.length > 0 && required.every(({ outcome }) => outcome === 'met');
  return entry.tier === 'emerging' && isWhole && isPopular && isMet;
}

/** The same from one audit to the next, whatever list a project stands in; by name where it has no address. */
function projectKeyOf(entry: Entry): string {
  const home = projectHomeOf(entry);
  const key =
    home.kind === 'github' ? homeKeyOf(home) : entry.name.trim().toLowerCase().replace(/\s+/gu, ' ');
  // Half a character, which a list may hold, can be kept nowhere.
  return `${entry.family} ${key}`.toWellFormed();
}

/** What a judgement belongs to: a project listed in both tiers has one for each. */
export function judgementKeyOf(entry: Entry): string {
  return `${entry.tier} ${projectKeyOf(entry)}`;
}

/** The entry's stars as they are today, else as the list has them; undefined where neither is known. */
type StarsOf = (entry: Entry) => number | undefined;

/**
 * The entries of a list that is kept by stars, the most first. Entries without a number keep their places; equal ones
 * keep their order.
 */
function orderByStars(list: ParsedList, starsOf: StarsOf): readonly Entry[] {
  const counted = list.entries.filter((entry) => starsOf(entry) !== undefined);
  const sorted = counted.toSorted((a, b) => (starsOf(b) ?? 0) - (starsOf(a) ?? 0));
  let next = 0;
  return list.entries.map((entry) => (starsOf(entry) === undefined ? entry : (sorted[next++] ?? entry)));
}

/** Undefined for a list that has no such order, or could not be read to its end. */
function planOrder(list: ParsedList, starsOf: StarsOf): ListOrder | undefined {
  if (list.definition.order !== 'stars' || isBroken(list)) return undefined;
  const entries = orderByStars(list, starsOf);
  const places = new Map(list.entries.map((entry, index) => [entry, index]));
  const staying = new Set(orderedPart(entries, (entry) => places.get(entry) ?? 0));
  const moves = entries.flatMap((entry, index) => {
    if (staying.has(entry)) return [];
    const behind = entries[index - 1]?.name;
    return [{ entry, ...(behind === undefined ? {} : { behind }) }];
  });
  return { list: list.path, entries, moves };
}

/** On GitHub, as lists have them; undefined where they are not known, of which 0 is one way to say so. */
function presentStars(judged: JudgedProject | undefined): number | undefined {
  const { stars = 0, web } = (judged && valueOf(judged.metadata)) ?? {};
  return web !== undefined || stars <= 0 ? undefined : stars;
}

/** Today's number, else the list's own. */
function starsNow(entry: Entry, judged: JudgedProject | undefined): number | undefined {
  const present = presentStars(judged);
  if (present !== undefined) return present;
  const listed = fieldOf(entry, 'stars');
  return typeof listed === 'number' && listed > 0 ? listed : undefined;
}
