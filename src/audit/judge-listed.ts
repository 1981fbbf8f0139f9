import { checkEntries } from '../entry-checks/check-entries.ts';
import type { LinkFacts, Problem } from '../entry-checks/entry-check.ts';
import { isAutomatedCommit } from '../facts/automation.ts';
import { type Fact, unavailable, valueOf } from '../facts/fact.ts';
import type { ProjectFacts } from '../facts/project-facts.ts';
import { projectHomeOf } from '../facts/project-home.ts';
import type { Commit, RepositoryFacts, RepositoryMetadata } from '../facts/repository-facts.ts';
import { type EntryChange, entryOf } from '../landscape/entry-change.ts';
import type { Entry } from '../landscape/entry.ts';
import type { Landscape } from '../landscape/landscape.ts';
import type { loadJudge } from '../requirements/judge-change.ts';
import { readProjectLicences } from '../requirements/open-source/project-licences.ts';
import { byRequirement, type Finding, type RequirementLevels } from '../requirements/registry.ts';
import type { EntryCheckId } from '../vocabulary/entry-check-id.ts';
import type { Policy } from '../config/policy.ts';
import type { JudgedProject } from './audit.ts';

/** An audit's issue keeps it for the next one. */
const MAXIMUM_LICENCE_LENGTH = 60;
const SAYS_NOTHING = { title: '', body: '', author: '' };

interface JudgeTools {
  readonly judge: Awaited<ReturnType<typeof loadJudge>>;
  readonly policy: Pick<Policy, 'requirements' | 'thresholds'>;
  readonly now: Date;
}

/** The requirements of the entry's tier, as if it were proposed today. */
export function judgeListed(
  entry: Entry,
  facts: ProjectFacts,
  { judge, policy: { thresholds, requirements }, now }: JudgeTools,
): JudgedProject {
  const change = { kind: 'added', after: entry } as const;
  const judged = judge({ change, facts, pullRequest: SAYS_NOTHING, thresholds, now }, requirements);
  const adopters = adoptersOf(entry, facts, (after, levels) =>
    judge({ change: { kind: 'added', after }, facts, pullRequest: SAYS_NOTHING, thresholds, now }, levels),
  );
  return {
    ...activityOf(facts.repository),
    ...licenceOf(facts.repository),
    ...adopters,
    findings: judged.filter(isOfTheList),
  };
}

/** What an Emerging project says itself of its use, judged as Major would be. */
function adoptersOf(
  entry: Entry,
  { repository }: ProjectFacts,
  judge: (entry: Entry, levels: RequirementLevels) => readonly Finding[],
): Pick<JudgedProject, 'adopters'> {
  if (entry.tier !== 'emerging' || repository === undefined) return {};
  const levels = byRequirement(({ id }) => (id === 'production-use' ? 'required' : 'off'));
  const [found] = judge({ ...entry, tier: 'major' }, levels);
  const adopters = found?.outcome === 'met' ? found.evidence[0] : undefined;
  return adopters === undefined ? {} : { adopters };
}

/** What stands over the whole project; absent where its files could not be read. */
function licenceOf(repository: RepositoryFacts | undefined): Pick<JudgedProject, 'licence'> {
  if (repository === undefined || repository.tree.status !== 'known') return {};
  const files = readProjectLicences(repository).filter(({ kind }) => kind !== 'part');
  if (files.some(({ verdict }) => verdict === 'unread')) return {};
  const detected = valueOf(repository.metadata)?.licenceSpdxId;
  const read = [...new Set(files.flatMap(({ licences }) => licences))].toSorted();
  const names = read.length > 0 || detected === undefined || detected === 'NOASSERTION' ? read : [detected];
  const path = files.find(({ licences }) => licences.length > 0)?.path;
  return {
    licence: {
      names: names.join(' + ').slice(0, MAXIMUM_LICENCE_LENGTH),
      ...(path === undefined ? {} : { path }),
    },
  };
}

function activityOf(
  repository: RepositoryFacts | undefined,
): Omit<JudgedProject, 'findings' | 'licence' | 'adopters'> {
  if (repository === undefined)
    return { metadata: unavailable('not-asked'), perMonth: [], commits: 0, recentPeople: 0 };
  const history = valueOf(repository.history);
  const owner = repository.asked.split('/')[0] ?? '';
  const byPeople = (history?.recent ?? []).filter((commit) => !isAutomatedCommit(commit, owner));
  const [lastCommit] = byPeople;
  const lastRelease = valueOf(repository.releases)?.[0];
  const contributors = valueOf(repository.contributors);
  return {
    metadata: repository.metadata,
    perMonth: history?.perMonth ?? [],
    commits: history?.total ?? 0,
    recentPeople: new Set(byPeople.map(personOf)).size,
    ...(lastCommit === undefined ? {} : { lastCommitAt: lastCommit.committedAt }),
    ...(lastRelease === undefined ? {} : { lastReleaseAt: lastRelease.publishedAt }),
    ...(contributors === undefined ? {} : { contributors }),
  };
}

/** Who uses a project in production was said in the pull request that listed it; only what the project itself says counts here. */
function isOfTheList({ requirement, outcome }: Finding): boolean {
  return requirement !== 'production-use' || outcome === 'met';
}

function personOf({ authorLogin, authorName }: Commit): string {
  return (authorLogin ?? authorName).toLowerCase();
}

/** What an audit tells in its own way: star counts and the order by them, and what only a pull request can do. */
const TOLD_OTHERWISE: ReadonlySet<EntryCheckId> = new Set(['stars', 'position', 'unrelated']);

export interface ListedInput {
  readonly landscape: Landscape;
  readonly judgedOf: (entry: Entry) => JudgedProject | undefined;
  readonly policy: Policy;
  /** What asking the entries' addresses came to; empty: nobody asked. */
  readonly links?: Readonly<Record<string, Fact<LinkFacts>>>;
}

/** What the entry checks would say if every entry were proposed today. */
export function checkListed(input: ListedInput): readonly Problem[] {
  const { landscape, policy, links = {} } = input;
  const entries = landscape.lists.flatMap((list) => list.entries);
  const changes = entries.map((after): EntryChange => ({ kind: 'added', after }));
  const before: Landscape = { commit: '', lists: [], logoRegistries: {} };
  const problems = checkEntries({
    changes,
    base: before,
    tip: before,
    head: landscape,
    changedFiles: [],
    logoTexts: {},
    factsOf: (change) => metadataAsFacts(entryOf(change), input),
    links,
    policy,
  });
  return problems.filter(({ check }) => !TOLD_OTHERWISE.has(check));
}

function metadataAsFacts(entry: Entry, { judgedOf }: ListedInput): ProjectFacts {
  const home = projectHomeOf(entry);
  const metadata = judgedOf(entry)?.metadata;
  if (home.kind !== 'github' || metadata === undefined) return { home, related: [] };
  return { home, repository: onlyMetadata(home.nameWithOwner, metadata), related: [] };
}

function onlyMetadata(
  asked: string,
  metadata: Fact<RepositoryMetadata>,
): NonNullable<ProjectFacts['repository']> {
  const rest = unavailable('not-asked');
  return {
    asked,
    metadata,
    history: rest,
    releases: rest,
    tree: rest,
    files: {},
    archive: rest,
    pullRequests: rest,
    contributors: rest,
    ownerHealthFiles: rest,
  };
}
