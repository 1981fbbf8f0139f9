import { ABSENT, type Fact, known, unavailable } from '../../src/facts/fact.ts';
import type { RepositoryFacts, RepositoryMetadata } from '../../src/facts/repository-facts.ts';

const METADATA: RepositoryMetadata = {
  nameWithOwner: 'example/project',
  description: '',
  defaultBranch: 'main',
  headSha: 'a'.repeat(40),
  createdAt: '2020-01-01T00:00:00Z',
  isArchived: false,
  isDisabled: false,
  isFork: false,
  isMirror: false,
  hasIssues: true,
  hasDiscussions: false,
  stars: 400,
  topics: [],
  ownerType: 'Organization',
};

interface RepositoryParts extends Partial<Omit<RepositoryFacts, 'metadata' | 'files' | 'tree'>> {
  readonly metadata?: Partial<RepositoryMetadata>;
  /** Contents by path; they stand in the tree, too. */
  readonly files?: Readonly<Record<string, string>>;
  /** Paths that stand in the tree without having been read. */
  readonly paths?: readonly string[];
  readonly tree?: RepositoryFacts['tree'];
}

/** A repository with issues, a head commit and nothing in it, unless said otherwise. */
export function aRepository(parts: RepositoryParts = {}): RepositoryFacts {
  const { metadata, files = {}, paths = [], ...rest } = parts;
  const tree = [...new Set([...Object.keys(files), ...paths])].map((path) => ({
    path,
    bytes: files[path]?.length ?? 100,
    mode: '100644',
  }));
  const contents = Object.entries(files).map(([path, text]): [string, Fact<string>] => [path, known(text)]);
  return {
    asked: 'example/project',
    metadata: known({ ...METADATA, ...metadata }),
    history: ABSENT,
    releases: ABSENT,
    tree: known({ files: tree, isTruncated: false }),
    files: Object.fromEntries(contents),
    archive: unavailable('not-asked'),
    contributors: ABSENT,
    pullRequests: ABSENT,
    ownerHealthFiles: ABSENT,
    ...rest,
  };
}
