import { checkEntries } from '../../src/entry-checks/check-entries.ts';
import type { CheckInput, Problem } from '../../src/entry-checks/entry-check.ts';
import type { ProjectFacts } from '../../src/facts/project-facts.ts';
import type { RepositoryFacts, RepositoryMetadata } from '../../src/facts/repository-facts.ts';
import type { EntryChange } from '../../src/landscape/entry-change.ts';
import type { EntryCheckId } from '../../src/vocabulary/entry-check-id.ts';
import type { Policy } from '../../src/config/policy.ts';
import { PRESETS } from '../../src/config/presets.ts';
import {
  EMERGING,
  EMERGING_JS,
  javascriptList,
  jsonList,
  LANDSCAPE,
  landscapeYaml,
  LISTED,
} from './a-list.ts';
import type { Fields } from './a-list.ts';
import { aPullRequest } from './a-pull-request.ts';
import { aRepository } from './a-repository.ts';

/** `failure github-link.label` for each problem, of one check or of all. */
export function problemsOf(input: CheckInput, check?: EntryCheckId): readonly string[] {
  return foundBy(input, check).map(({ severity, message }) => `${severity} ${message.key}`);
}

export function foundBy(input: CheckInput, check?: EntryCheckId): readonly Problem[] {
  return checkEntries(input).filter((problem) => check === undefined || problem.check === check);
}

/** The text of a file's line that a problem stands on. */
export function lineOf(input: CheckInput, { path, range }: Problem): string {
  const text =
    input.head.lists.find((list) => list.path === path)?.text ?? input.head.logoRegistries[path]?.text;
  return text?.split('\n')[(range?.start.line ?? 0) - 1]?.trim() ?? '';
}

/** A pull request that adds these cards behind the listed ones. */
export function adding(cards: readonly Fields[], overrides: Partial<CheckInput> = {}): CheckInput {
  return aPullRequest(
    { base: { [EMERGING]: jsonList(LISTED) }, head: { [EMERGING]: jsonList([...LISTED, ...cards]) } },
    overrides,
  );
}

/** The same in a JavaScript module. */
export function addingInJavascript(
  cards: readonly Fields[],
  overrides: Partial<CheckInput> = {},
): CheckInput {
  const head = { [EMERGING_JS]: javascriptList([...LISTED, ...cards]) };
  return aPullRequest({ base: { [EMERGING_JS]: javascriptList(LISTED) }, head }, overrides);
}

/** A landscape2 file in which `before` became `after`. */
export function landscape2(
  before: readonly Fields[],
  after: readonly Fields[],
  overrides: Partial<CheckInput> = {},
  policy: Policy = PRESETS.landscape2,
): CheckInput {
  return aPullRequest(
    {
      base: { [LANDSCAPE]: landscapeYaml(before) },
      head: { [LANDSCAPE]: landscapeYaml(after) },
      policy,
    },
    overrides,
  );
}

/** One card of the list changed into another. */
export function editing(before: Fields, after: Fields, overrides: Partial<CheckInput> = {}): CheckInput {
  const base = { [EMERGING]: jsonList([...LISTED, before]) };
  return aPullRequest({ base, head: { [EMERGING]: jsonList([...LISTED, after]) } }, overrides);
}

/** Every change's repository, as `metadata` says it is; asked for by the name in the entry. */
export function factsWith(metadata: Partial<RepositoryMetadata>): CheckInput['factsOf'] {
  return repositoryFactsWith((asked) =>
    aRepository({ asked, metadata: { nameWithOwner: asked, ...metadata } }),
  );
}

export function repositoryFactsWith(repositoryOf: (asked: string) => RepositoryFacts): CheckInput['factsOf'] {
  return (change: EntryChange): ProjectFacts | undefined => {
    if (change.kind === 'removed') return undefined;
    const asked = /github\.com\/([\w.-]+\/[\w.-]+)/.exec(change.after.repositoryUrl ?? '')?.[1] ?? 'a/b';
    return { home: { kind: 'github', nameWithOwner: asked }, repository: repositoryOf(asked), related: [] };
  };
}
