import type { JudgedProject } from '../audit/audit.ts';
import { judgeListed } from '../audit/judge-listed.ts';
import { judgementKeyOf } from '../audit/audit-landscape.ts';
import { valueOf } from '../facts/fact.ts';
import type { ProjectFacts } from '../facts/project-facts.ts';
import { projectHomeOf } from '../facts/project-home.ts';
import { remoteRequests, withRemote } from '../facts/remote-projects.ts';
import { requiredFacts } from '../facts/required-facts.ts';
import { readContributors } from '../github/read/contributors.ts';
import type { GitHub } from '../github/client/github.ts';
import { readProjectFacts } from '../github/read/read-project-facts.ts';
import type { RequestLog } from '../github/client/request-log.ts';
import { repositoryReads } from '../github/read/repository-reads.ts';
import { withSharedQueries } from '../github/client/shared-queries.ts';
import type { Entry } from '../landscape/entry.ts';
import { countsContributors } from '../requirements/asked.ts';
import { loadJudge } from '../requirements/judge-change.ts';
import { factLimitsOf } from '../requirements/registry.ts';
import type { Policy } from '../config/policy.ts';
import type { ReadRemote } from '../pipeline/reading-tools.ts';
import { type ReadsElsewhere, readElsewhere } from './read-elsewhere.ts';

/**
 * So many projects are read side by side, and kept before the next ones are: what a broken run loses at most. Fewer
 * would take more requests, as what is read of several projects shares them.
 */
const PROJECTS_AT_ONCE = 15;
/** An audit of 56 projects is promised to take at most 80 requests; what is welcome but not needed stops short of that. */
const REQUESTS_A_PROJECT = 80 / 56;
/**
 * Reading 56 projects took 33 requests, and a few more on a slow machine, where fewer go out together. So much is set
 * aside for it in any case: who is counted besides must not go by the machine.
 */
const READING_A_PROJECT = 0.7;
/** A short list is welcome to these. */
const FEWEST_REQUESTS = 40;
/** Redirections of what moved are requests too, and are not in the log. */
const RESERVE = 4;
/** A count takes up to this many requests. */
const REQUESTS_A_COUNT = 2;
/** With fewer people among its newest commits a project seldom has many contributors. */
const SIGNIFICANT_PEOPLE = 8;

export type Judgements = ReadonlyMap<string, JudgedProject>;

/** How far an audit has come: small, and plain data but for the map, so that it can be kept and gone on with. */
export interface AuditProgress {
  readonly judged: Judgements;
  /** What judging them took; counting contributors is left with the rest, in every run the same. */
  readonly requests: number;
}

export interface JudgeListTools {
  readonly github: GitHub;
  /** Of that client. */
  readonly requestLog: Pick<RequestLog, 'count'>;
  readonly policy: Policy;
  readonly now: Date;
  /** How far an earlier run came before it was broken off. */
  readonly begun?: AuditProgress;
  /** Told after each step that is worth keeping. */
  readonly onKept?: (progress: AuditProgress) => void;
  /** Told after each project that was read, for those who watch. */
  readonly onRead?: (done: number, all: number) => void;
  /** Reads projects that are not on GitHub; absent: a person looks at them. */
  readonly readRemote?: ReadRemote;
  readonly signal?: AbortSignal;
}

/**
 * Reads and judges every listed project, in few requests; what was begun ends as it would have without the break.
 * Throws `RateLimitedError` where GitHub has enough.
 */
export async function judgeList(listed: readonly Entry[], tools: JudgeListTools): Promise<Judgements> {
  const { begun, requestLog, onKept } = tools;
  const entries = [...new Map(listed.map((entry) => [judgementKeyOf(entry), entry])).values()];
  const judged = new Map(begun?.judged);
  const before = requestLog.count;
  const requests = () => (begun?.requests ?? 0) + requestLog.count - before;
  await judgeOpen(entries, judged, { ...tools, onSome: () => onKept?.({ judged, requests: requests() }) });
  const spent = requests();
  const reading = Math.max(spent, entries.length * READING_A_PROJECT);
  const allowance =
    Math.max(entries.length * REQUESTS_A_PROJECT, FEWEST_REQUESTS) - RESERVE - before - reading;
  const counted = promisingOf(entries, judged, tools.policy).slice(
    0,
    Math.max(0, Math.floor(allowance / REQUESTS_A_COUNT)),
  );
  await countContributors(counted, tools, (key, project) => {
    judged.set(key, project);
    onKept?.({ judged, requests: spent });
  });
  return judged;
}

/** Judges those that no earlier run has. */
async function judgeOpen(
  entries: readonly Entry[],
  judged: Map<string, JudgedProject>,
  tools: JudgeListTools & { readonly onSome: () => void },
): Promise<void> {
  const isOpen = (entry: Entry) => !judged.has(judgementKeyOf(entry));
  // Those elsewhere are slow: they are begun first, and waited for last.
  const open = entries.filter(isOpen).toSorted((a, b) => Number(isElsewhere(a)) - Number(isElsewhere(b)));
  const onRead = (ofThese: number) => tools.onRead?.(judged.size + ofThese, entries.length);
  onRead(0);
  const over = new AbortController();
  const signal = AbortSignal.any([over.signal, tools.signal ?? []].flat());
  const some = { ...tools, onRead, github: withSharedQueries(tools.github) };
  const elsewhere = beginElsewhere(open, tools, signal);
  try {
    for (let from = 0; from < open.length; from += PROJECTS_AT_ONCE) {
      tools.signal?.throwIfAborted();
      const read = await judgeSome(open.slice(from, from + PROJECTS_AT_ONCE), { ...some, elsewhere });
      for (const [key, project] of read) judged.set(key, project);
      tools.onSome();
      onRead(0);
    }
  } finally {
    over.abort();
  }
}

function isElsewhere(entry: Entry): boolean {
  return projectHomeOf(entry).kind === 'elsewhere';
}

function scopedOf(entries: readonly Entry[]) {
  return entries.map((after) => ({ change: { kind: 'added', after }, scope: 'full' }) as const);
}

function beginElsewhere(
  entries: readonly Entry[],
  { readRemote, policy, now }: JudgeListTools,
  signal: AbortSignal,
): ReadsElsewhere {
  if (readRemote === undefined) return new Map();
  const requests = remoteRequests(scopedOf(entries), countsContributors(policy), entries.length);
  return readElsewhere(requests, {
    readRemote,
    options: { now, limits: factLimitsOf(policy.thresholds) },
    signal,
  });
}

interface JudgeSomeTools extends Pick<JudgeListTools, 'github' | 'policy' | 'now'> {
  readonly elsewhere: ReadsElsewhere;
  readonly onRead: (ofThese: number) => void;
}

async function judgeSome(
  entries: readonly Entry[],
  { github, policy, now, elsewhere, ...tools }: JudgeSomeTools,
): Promise<Judgements> {
  const scoped = scopedOf(entries);
  const requests = requiredFacts(scoped, countsContributors(policy));
  const judge = await loadJudge();
  let read = 0;
  const onRead = () => tools.onRead((read += 1));
  const factsOf = await readProjectFacts(repositoryReads(github), requests, {
    now,
    limits: factLimitsOf(policy.thresholds),
    isFrugal: true,
    onRead,
  });
  const judgeOne = async ({ change }: (typeof scoped)[number]) => {
    const facts = await withElsewhere(factsOf(change), elsewhere, onRead);
    return [judgementKeyOf(change.after), judgeListed(change.after, facts, { judge, policy, now })] as const;
  };
  return new Map(await Promise.all(scoped.map(judgeOne)));
}

async function withElsewhere(
  facts: ProjectFacts,
  elsewhere: ReadsElsewhere,
  onRead: () => void,
): Promise<ProjectFacts> {
  if (facts.home.kind !== 'elsewhere') return facts;
  const key = JSON.stringify(facts.home.urls);
  const project = await elsewhere.get(key);
  onRead();
  return withRemote(facts, new Map([[key, project]]));
}

interface KeyedProject {
  readonly key: string;
  readonly project: JudgedProject;
}

/** Emerging projects that may have enough contributors for Major, the most promising first. */
function promisingOf(entries: readonly Entry[], judged: Judgements, policy: Policy): readonly KeyedProject[] {
  return entries
    .flatMap((entry) => {
      const key = judgementKeyOf(entry);
      const project = judged.get(key);
      return project !== undefined && isPromising(entry, project, policy) ? [{ key, project }] : [];
    })
    .toSorted((a, b) => b.project.recentPeople - a.project.recentPeople);
}

function isPromising(entry: Entry, project: JudgedProject, { requirements, thresholds }: Policy): boolean {
  if (entry.tier !== 'emerging' || isElsewhere(entry) || requirements.contributors === 'off') return false;
  const isMet = project.findings.every(
    ({ requirement, outcome }) => outcome === 'met' || requirements[requirement] !== 'required',
  );
  const canBe = project.commits > thresholds.contributors.moreThan;
  return isMet && canBe && project.recentPeople >= SIGNIFICANT_PEOPLE;
}

/** Counts where no earlier run has. */
async function countContributors(
  projects: readonly KeyedProject[],
  { github, policy }: Pick<JudgeListTools, 'github' | 'policy'>,
  onCounted: (key: string, project: JudgedProject) => void,
): Promise<void> {
  const { moreThan } = policy.thresholds.contributors;
  const open = projects.filter(({ project }) => project.contributors === undefined);
  await Promise.all(
    open.map(async ({ key, project }) => {
      // By its present name: a redirection would be one more request.
      const [owner = '', name = ''] = (valueOf(project.metadata)?.nameWithOwner ?? '').split('/');
      const contributors = valueOf(
        await readContributors(github, { owner, name }, { moreThan, isFrugal: true }),
      );
      if (contributors !== undefined) onCounted(key, { ...project, contributors });
    }),
  );
}
