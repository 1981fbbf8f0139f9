import * as fc from 'fast-check';
import { ABSENT, known, unavailable } from '../../src/facts/fact.ts';
import type { Fact } from '../../src/facts/fact.ts';
import type { ProjectFacts } from '../../src/facts/project-facts.ts';
import type { RepositoryFacts } from '../../src/facts/repository-facts.ts';
import { ANY_CHARACTER } from './any-character.ts';

/** Dates as GitHub gives them, and what hostile or broken data could hold. */
const DATE = fc.oneof(
  fc
    .date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  fc.constantFrom('', 'never', '9999-99-99', '+275760-09-13T00:00:00.001Z'),
);
const COUNT = fc.oneof(fc.nat({ max: 1000 }), fc.constantFrom(0, 49, 50, 51));
const TEXT = fc.oneof(
  fc.string({ unit: ANY_CHARACTER, maxLength: 60 }),
  fc.constantFrom('\ud800', 'mirror of x', 'dependabot[bot]', '# DEPRECATED: x'),
);
const REASON = fc.constantFrom(
  'not-asked',
  'forbidden',
  'rate-limited',
  'timeout',
  'too-large',
  'truncated',
  'network',
);

function factOf<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Fact<T>> {
  return fc.oneof(value.map(known), fc.constant(ABSENT), REASON.map(unavailable));
}

const METADATA = fc.record(
  {
    nameWithOwner: fc.oneof(fc.constant('example/project'), TEXT),
    description: TEXT,
    defaultBranch: fc.constant('main'),
    headSha: fc.constant('a'.repeat(40)),
    createdAt: DATE,
    isArchived: fc.boolean(),
    isDisabled: fc.boolean(),
    isFork: fc.boolean(),
    parent: TEXT,
    isMirror: fc.boolean(),
    hasIssues: fc.boolean(),
    hasDiscussions: fc.boolean(),
    licenceSpdxId: fc.constantFrom('MIT', 'NOASSERTION', 'x'),
    stars: COUNT,
    topics: fc.array(TEXT, { maxLength: 3 }),
    ownerType: fc.constantFrom('User', 'Organization'),
  },
  {
    requiredKeys: [
      'nameWithOwner',
      'description',
      'defaultBranch',
      'createdAt',
      'isArchived',
      'isDisabled',
      'isFork',
      'isMirror',
      'hasIssues',
      'hasDiscussions',
      'stars',
      'topics',
      'ownerType',
    ],
  },
);

const COMMIT = fc.record(
  { sha: TEXT, committedAt: DATE, authorName: TEXT, authorLogin: TEXT, headline: TEXT },
  { requiredKeys: ['sha', 'committedAt', 'authorName', 'headline'] },
);

const HISTORY = fc.record(
  {
    total: COUNT,
    recent: fc.array(COMMIT, { maxLength: 5 }),
    perMonth: fc.array(COUNT, { maxLength: 13 }),
    firstCommitAt: DATE,
  },
  { requiredKeys: ['total', 'recent', 'perMonth'] },
);

const RELEASE = fc.record({
  name: TEXT,
  publishedAt: DATE,
  isPrerelease: fc.boolean(),
  kind: fc.constantFrom('release', 'tag'),
});

const TREE = fc.record({
  files: fc.array(
    fc.record({
      path: fc.oneof(TEXT, fc.constantFrom('README.md', 'LICENSE', 'x.bpf.c', 'go.mod')),
      bytes: COUNT,
      mode: fc.constantFrom('100644', '120000', '160000'),
    }),
    { maxLength: 6 },
  ),
  isTruncated: fc.boolean(),
});

const FILES = fc.dictionary(
  fc.constantFrom('README.md', 'LICENSE', 'x.bpf.c', 'go.mod', 'ADOPTERS.md'),
  factOf(TEXT),
  { noNullPrototype: true },
);

const PATH = fc.constantFrom('main.c', 'x.bpf.c', 'go.mod', 'a/b.go');

const ARCHIVE = fc.record({
  texts: fc.dictionary(PATH, TEXT, { noNullPrototype: true }),
  silent: fc.array(PATH, { maxLength: 3 }),
});

const PULL_REQUEST = fc.record({
  at: DATE,
  authorAssociation: fc.constantFrom('NONE', 'MEMBER', 'CONTRIBUTOR'),
  author: fc.record({ login: TEXT, accountType: fc.constantFrom('User', 'Bot') }),
  mergedByLogin: TEXT,
});

const PULL_REQUESTS = fc.record({
  merged: fc.array(PULL_REQUEST, { maxLength: 3 }),
  waiting: fc.array(PULL_REQUEST, { maxLength: 5 }),
});

/** Facts of a repository of any shape that the types allow. */
const ANY_REPOSITORY: fc.Arbitrary<RepositoryFacts> = fc.record({
  asked: fc.constantFrom('example/project', '', 'x'),
  metadata: factOf(METADATA),
  history: factOf(HISTORY),
  releases: factOf(fc.array(RELEASE, { maxLength: 3 })),
  tree: factOf(TREE),
  files: FILES,
  pullRequests: factOf(PULL_REQUESTS),
  archive: factOf(ARCHIVE),
  contributors: factOf(fc.record({ logins: COUNT, withAnonymous: COUNT, isOpenUpwards: fc.boolean() })),
  ownerHealthFiles: factOf(
    fc.dictionary(fc.constantFrom('CONTRIBUTING.md', 'x'), TEXT, { noNullPrototype: true }),
  ),
});

export const ANY_FACTS: fc.Arbitrary<ProjectFacts> = fc.oneof(
  fc.record({
    home: fc.oneof(
      fc.constant({ kind: 'github', nameWithOwner: 'example/project' } as const),
      fc.constant({ kind: 'github', nameWithOwner: 'example/project', subdirectory: 'a/\ud800b' } as const),
    ),
    repository: ANY_REPOSITORY,
    related: fc.array(ANY_REPOSITORY, { maxLength: 2 }),
    further: fc.array(ANY_REPOSITORY, { maxLength: 2 }),
  }),
  fc.constant({ home: { kind: 'github', nameWithOwner: 'example/project' } as const, related: [] }),
  fc.constant({ home: { kind: 'elsewhere', urls: ['https://git.example.org/'] } as const, related: [] }),
  fc.constant({ home: { kind: 'none' } as const, related: [] }),
);
