import type { JudgedProject } from '../audit/audit.ts';
import { judgeListed } from '../audit/judge-listed.ts';
import { judgementKeyOf } from '../audit/project-key.ts';
import { valueOf } from '../facts/fact.ts';
import { requiredFacts } from '../facts/required-facts.ts';
import { readContributors } from '../github/contributors.ts';
import type { GitHub } from '../github/github.ts';
import { readProjectFacts } from '../github/read-project-facts.ts';
import type { RequestLog } from '../github/request-log.ts';
import { withSharedQueries } from '../github/shared-queries.ts';
import type { Entry } from '../landscape/entry.ts';
import type { Policy } from '../vocabulary/policy.ts';

/** So many projects are read side by side, and kept before the next ones are: what a broken run loses at most. */
const PROJECTS_AT_ONCE = 28;
/** An audit of 56 projects is promised to take at most 80 requests; what is welcome but not needed stops short of that. */
const REQUESTS_A_PROJECT = 80 / 56;
/** A short list is welcome to these. */
const FEWEST_REQUESTS = 40;
/** Redirections of what moved are requests too, and are not in the log. */
const RESERVE = 4;
/** A count takes up to this many requests. */
const REQUESTS_A_COUNT = 2;
/** With fewer people among its newest commits a project seldom has many contributors. */
const SIGNIFICANT_PEOPLE = 8;

export type Judgements = ReadonlyMap<string, JudgedProject>;

export interface JudgeListTools {
  readonly github: GitHub;
  /** Of that client. */
  readonly requestLog: Pick<RequestLog, 'count'>;
  readonly policy: Policy;
  readonly now: Date;
  /** What an earlier run found before it was broken off. */
  readonly judged?: Judgements;
  /** Told after each step what is known by then, of how many. */
  readonly onProgress?: (judged: Judgements, all: number) => void;
  readonly signal?: AbortSignal;
}

/** Reads and judges every listed project, in few requests. Throws `RateLimitedError` where GitHub has enough. */
export async function judgeList(entries: readonly Entry[], tools: JudgeListTools): Promise<Judgements> {
  const github = withSharedQueries(tools.github);
  const judged = new Map(tools.judged);
  const open = entries.filter((entry) => !judged.has(judgementKeyOf(entry)));
  tools.onProgress?.(judged, entries.length);
  for (let from = 0; from < open.length; from += PROJECTS_AT_ONCE) {
    tools.signal?.throwIfAborted();
    await judgeSome(open.slice(from, from + PROJECTS_AT_ONCE), { ...tools, github }, judged);
    tools.onProgress?.(judged, entries.length);
  }
  await countPromising(entries, tools, judged);
  return judged;
}

async function judgeSome(
  entries: readonly Entry[],
  { github, policy, now }: JudgeListTools,
  judged: Map<string, JudgedProject>,
): Promise<void> {
  const scoped = entries.map((after) => ({ change: { kind: 'added', after }, scope: 'full' }) as const);
  const requests = requiredFacts(scoped, policy.requirements);
  const factsOf = await readProjectFacts(github, requests, {
    now,
    thresholds: policy.thresholds,
    isFrugal: true,
  });
  for (const { change } of scoped) {
    judged.set(judgementKeyOf(change.after), judgeListed(change.after, factsOf(change), policy, now));
  }
}

/** Emerging projects that may have enough contributors for Major, the most promising first, as far as requests reach. */
async function countPromising(
  entries: readonly Entry[],
  { github, requestLog, policy }: JudgeListTools,
  judged: Map<string, JudgedProject>,
): Promise<void> {
  const allowance =
    Math.max(entries.length * REQUESTS_A_PROJECT, FEWEST_REQUESTS) - RESERVE - requestLog.count;
  const promising = entries
    .flatMap((entry) => {
      const project = judged.get(judgementKeyOf(entry));
      return project !== undefined && isPromising(entry, project, policy) ? [{ entry, project }] : [];
    })
    .toSorted((a, b) => b.project.recentPeople - a.project.recentPeople)
    .slice(0, Math.max(0, Math.floor(allowance / REQUESTS_A_COUNT)));
  await Promise.all(
    promising.map(async ({ entry, project }) => {
      // By its present name: a redirection would be one more request.
      const present = valueOf(project.metadata)?.nameWithOwner ?? '';
      const [owner = '', name = ''] = present.split('/');
      const { moreThan } = policy.thresholds.contributors;
      const count = await readContributors(github, { owner, name }, { moreThan, isFrugal: true });
      const contributors = valueOf(count);
      if (contributors === undefined) return;
      judged.set(judgementKeyOf(entry), { ...project, contributors });
    }),
  );
}

function isPromising(entry: Entry, project: JudgedProject, policy: Policy): boolean {
  const { requirements, thresholds } = policy;
  if (entry.tier === 'major' || requirements.contributors === 'off' || project.contributors !== undefined)
    return false;
  const isMet = project.findings.every(
    ({ requirement, outcome }) => outcome === 'met' || requirements[requirement] !== 'required',
  );
  const canBe = project.commits > thresholds.contributors.moreThan;
  return isMet && canBe && project.recentPeople >= SIGNIFICANT_PEOPLE;
}
