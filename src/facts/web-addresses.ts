import { valueOf } from './fact.ts';
import type { RepositoryFacts, RepositoryMetadata, WebKind } from './repository-facts.ts';

/** The pages of a repository, as its host shows them; where the host has no such page, the repository's own. */
export interface WebAddresses {
  readonly home: string;
  readonly file: (path: string) => string;
  /** A line of a file that is usually shown as a page. */
  readonly line: (path: string, line: number) => string;
  readonly commit: (sha: string) => string;
  readonly commits: string;
  readonly release: (name: string) => string;
  readonly tags: string;
  readonly issues: string;
  readonly contributors: string;
}

interface Place {
  readonly home: string;
  readonly ref: string;
}

type Pages = (place: Place) => Partial<Omit<WebAddresses, 'home'>>;

const PAGES: Readonly<Record<WebKind, Pages>> = {
  gitlab: ({ home, ref }) => ({
    file: (path) => `${home}/-/blob/${ref}/${path}`,
    line: (path, line) => `${home}/-/blob/${ref}/${path}?plain=1#L${line}`,
    commit: (sha) => `${home}/-/commit/${sha}`,
    commits: `${home}/-/commits/${ref}`,
    tags: `${home}/-/tags`,
    issues: `${home}/-/issues`,
  }),
  forgejo: ({ home, ref }) => ({
    file: (path) => `${home}/src/commit/${ref}/${path}`,
    commit: (sha) => `${home}/commit/${sha}`,
    commits: `${home}/commits/commit/${ref}`,
    tags: `${home}/tags`,
    issues: `${home}/issues`,
  }),
  sourcehut: ({ home, ref }) => ({
    file: (path) => `${home}/tree/${ref}/item/${path}`,
    commit: (sha) => `${home}/commit/${sha}`,
    commits: `${home}/log/${ref}`,
    tags: `${home}/refs`,
  }),
  cgit: ({ home, ref }) => ({
    file: (path) => `${home}/tree/${path}?id=${ref}`,
    commit: (sha) => `${home}/commit/?id=${sha}`,
    commits: `${home}/log/?id=${ref}`,
    tags: `${home}/refs/tags`,
  }),
  gitiles: ({ home, ref }) => ({
    file: (path) => `${home}/+/${ref}/${path}`,
    commit: (sha) => `${home}/+/${sha}`,
    commits: `${home}/+log/${ref}`,
    tags: `${home}/+refs`,
  }),
  plain: () => ({}),
};

const GITHUB: Pages = ({ home, ref }) => ({
  file: (path) => `${home}/blob/${ref}/${path}`,
  // `plain=1`: GitHub shows lines of a rendered file only that way.
  line: (path, line) => `${home}/blob/${ref}/${path}?plain=1#L${line}`,
  commit: (sha) => `${home}/commit/${sha}`,
  commits: `${home}/commits`,
  release: (name) => `${home}/releases/tag/${encodeURIComponent(name.toWellFormed())}`,
  tags: `${home}/tags`,
  issues: `${home}/issues`,
  contributors: `${home}/graphs/contributors`,
});

/** Of a repository that was read, at its newest commit; of one that was not, on GitHub. */
export function addressesOf({ asked, metadata }: Pick<RepositoryFacts, 'asked' | 'metadata'>): WebAddresses {
  return addressesIn(valueOf(metadata) ?? { nameWithOwner: asked, defaultBranch: 'HEAD' });
}

export function addressesIn({
  nameWithOwner,
  web,
  headSha,
  defaultBranch,
}: Pick<RepositoryMetadata, 'nameWithOwner' | 'web' | 'headSha' | 'defaultBranch'>): WebAddresses {
  const home = web?.url ?? `https://github.com/${nameWithOwner}`;
  const pages = (web === undefined ? GITHUB : PAGES[web.kind])({ home, ref: headSha ?? defaultBranch });
  const file = pages.file ?? (() => home);
  return {
    home,
    file: (path) => file(path),
    line: pages.line ?? ((path) => file(path)),
    commit: pages.commit ?? (() => home),
    commits: pages.commits ?? home,
    release: pages.release ?? (() => pages.tags ?? home),
    tags: pages.tags ?? home,
    issues: pages.issues ?? home,
    contributors: pages.contributors ?? home,
  };
}

/** A path may hold what no address can: half a surrogate pair. */
export function pathInAddress(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

/** A part of an address as it is meant; what is no encoding is what it looks like. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
