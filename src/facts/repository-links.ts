import type { ForgeKind } from './forge-address.ts';
import { valueOf } from './fact.ts';
import type { RepositoryFacts } from './repository-facts.ts';

/** Where people look at what a review found; where a forge is not known, all of it is the repository's own page. */
export interface RepositoryLinks {
  readonly home: string;
  /** At the head commit, which stays what it is. */
  readonly file: (path: string) => string;
  readonly line: (path: string, line: number) => string;
  readonly commit: (sha: string) => string;
  readonly commits: string;
  readonly release: (name: string, kind: 'release' | 'tag') => string;
  readonly issues: string;
  readonly contributors: string;
  readonly stars: string;
}

interface Shown {
  readonly home: string;
  readonly sha: string;
  readonly branch: string;
}

/** What stands behind the repository's address; left out: the forge has no such page, or nobody knows which. */
interface Pages {
  readonly file?: (path: string) => string;
  readonly line?: (path: string, line: number) => string;
  readonly commit?: (sha: string) => string;
  readonly commits?: string;
  readonly tag?: (name: string) => string;
  readonly release?: (name: string) => string;
  readonly issues?: string;
  readonly contributors?: string;
  readonly stars?: string;
}

const PAGES: Readonly<Record<ForgeKind | 'github', (shown: Shown) => Pages>> = {
  github: ({ sha }) => ({
    file: (path) => `/blob/${sha}/${path}`,
    // `plain=1`: GitHub shows lines of a rendered file only that way.
    line: (path, line) => `/blob/${sha}/${path}?plain=1#L${line}`,
    commit: (commit) => `/commit/${commit}`,
    commits: '/commits',
    tag: () => '/tags',
    release: (name) => `/releases/tag/${name}`,
    issues: '/issues',
    contributors: '/graphs/contributors',
    stars: '/stargazers',
  }),
  gitlab: ({ sha, branch }) => ({
    file: (path) => `/-/blob/${sha}/${path}`,
    line: (path, line) => `/-/blob/${sha}/${path}?plain=1#L${line}`,
    commit: (commit) => `/-/commit/${commit}`,
    commits: `/-/commits/${branch}`,
    tag: (name) => `/-/tags/${name}`,
    issues: '/-/issues',
    contributors: `/-/graphs/${branch}`,
    stars: '/-/starrers',
  }),
  forgejo: ({ sha, branch }) => ({
    file: (path) => `/src/commit/${sha}/${path}`,
    line: (path, line) => `/src/commit/${sha}/${path}?display=source#L${line}`,
    commit: (commit) => `/commit/${commit}`,
    commits: `/commits/branch/${branch}`,
    tag: (name) => `/src/tag/${name}`,
    issues: '/issues',
    contributors: '/activity/contributors',
    stars: '/stars',
  }),
  sourcehut: ({ sha }) => ({
    file: (path) => `/tree/${sha}/item/${path}`,
    line: (path, line) => `/tree/${sha}/item/${path}#L${line}`,
    commit: (commit) => `/commit/${commit}`,
    commits: '/log',
    tag: (name) => `/refs/${name}`,
  }),
  cgit: ({ sha }) => ({
    file: (path) => `/tree/${path}?id=${sha}`,
    line: (path, line) => `/tree/${path}?id=${sha}#n${line}`,
    commit: (commit) => `/commit/?id=${commit}`,
    commits: '/log/',
    tag: (name) => `/tag/?h=${name}`,
  }),
  gitweb: ({ sha }) => ({
    file: (path) => `;a=blob;f=${path};hb=${sha}`,
    line: (path, line) => `;a=blob;f=${path};hb=${sha}#l${line}`,
    commit: (commit) => `;a=commit;h=${commit}`,
    commits: ';a=shortlog',
    tag: (name) => `;a=tag;h=refs/tags/${name}`,
  }),
  git: () => ({}),
};

/** The addresses of what was found in a repository, on GitHub or at the forge that it lives on. */
export function linksOf({ asked, metadata, forge }: RepositoryFacts): RepositoryLinks {
  const { nameWithOwner = asked, headSha: sha = 'HEAD', defaultBranch = 'HEAD' } = valueOf(metadata) ?? {};
  const home = forge?.webUrl ?? `https://github.com/${nameWithOwner}`;
  const pages = PAGES[forge?.kind ?? 'github']({ home, sha, branch: encode(defaultBranch) });
  const to = (page: string | undefined): string => `${home}${page ?? ''}`;
  const place = (path: string): string => encode(placeOf(path, forge));
  return {
    home,
    file: (path) => to(pages.file?.(place(path))),
    line: (path, line) => to(pages.line?.(place(path), line)),
    commit: (commit) => to(pages.commit?.(commit)),
    commits: to(pages.commits),
    release: (name, kind) =>
      to((kind === 'release' ? pages.release : pages.tag)?.(encodeURIComponent(name.toWellFormed()))),
    issues: to(pages.issues),
    contributors: to(pages.contributors),
    stars: to(pages.stars),
  };
}

/** Paths of a part begin where it begins, but for those that were taken from above it. */
function placeOf(path: string, forge: RepositoryFacts['forge']): string {
  return forge?.part === undefined || forge.above.includes(path) ? path : `${forge.part}/${path}`;
}

/** A path may hold what no address can: half a surrogate pair. */
function encode(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
