import { checkEntries } from '../entry-checks/check-entries.ts';
import type { LinkFacts, Problem } from '../entry-checks/entry-check.ts';
import { type Fact, unavailable } from '../facts/fact.ts';
import type { ProjectFacts } from '../facts/project-facts.ts';
import { projectHomeOf } from '../facts/project-home.ts';
import type { RepositoryMetadata } from '../facts/repository-facts.ts';
import { presentEntryOf } from '../facts/required-facts.ts';
import type { EntryChange } from '../landscape/entry-change.ts';
import type { Entry } from '../landscape/entry.ts';
import type { Landscape } from '../landscape/landscape.ts';
import type { EntryCheckId } from '../vocabulary/entry-check-id.ts';
import type { Policy } from '../vocabulary/policy.ts';
import type { JudgedProject } from './audit.ts';

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
    factsOf: (change) => metadataAsFacts(presentEntryOf(change), input),
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
