import { decoded } from './web-addresses.ts';
import type { Entry } from '../landscape/entry.ts';
import { githubRepositoryOf, isOnGithub } from '../landscape/repository-address.ts';
import type { ProjectHome } from './project-facts.ts';

/** Hosts that hold source code: the large ones by name, self-hosted ones by what they are called as a rule. */
const CODE_HOSTS =
  /^(?:(?:git|gitlab|cgit|gitea|forgejo|code|source|svn|hg)\.|(?:codeberg\.org|bitbucket\.org|git\.sr\.ht|sr\.ht|gitee\.com|launchpad\.net|sourceforge\.net|savannah\.(?:non)?gnu\.org|pagure\.io|opendev\.org)$)/;

/** A page on the way to the code of a host that serves more than code. */
const CODE_PATHS = /^\/(?:c?git|gitweb|svn|source|repo)(?:[./]|$)/;

/** Longer lists are no help to a person who has to open the links. */
const MAXIMUM_URLS = 8;

/**
 * Where the project's source code lives, by the entry's addresses: the one labelled GitHub, else the first on
 * github.com; otherwise all that it links to, code hosts first.
 */
export function projectHomeOf(entry: Entry): ProjectHome {
  const urls = entry.urls.map(({ url }) => url);
  for (const url of candidatesOf(entry)) {
    const repository = githubRepositoryOf(url);
    if (repository === undefined) continue;
    const nameWithOwner = `${repository.owner}/${repository.name}`;
    const subdirectory = subdirectoryOf(repository);
    return { kind: 'github', nameWithOwner, ...(subdirectory === undefined ? {} : { subdirectory }) };
  }
  const addresses = new Set([...candidatesOf(entry), ...urls].filter(isWebAddress));
  const codeFirst = [...addresses].toSorted((a, b) => Number(isCodeAddress(b)) - Number(isCodeAddress(a)));
  if (codeFirst.length === 0) return { kind: 'none' };
  return { kind: 'elsewhere', urls: codeFirst.slice(0, MAXIMUM_URLS) };
}

/** Equal where two homes are the same: the repository and the part of it, or the addresses on code hosts. */
export function homeKeyOf(home: ProjectHome): string {
  if (home.kind === 'none') return 'none';
  if (home.kind === 'elsewhere')
    return ['elsewhere', ...home.urls.filter(isCodeAddress).toSorted()].join(' ');
  return `${home.nameWithOwner.toLowerCase()}/${home.subdirectory ?? ''}`;
}

/** An organisation's page is no repository, and another address of the entry may be one. */
function candidatesOf({ repositoryUrl, urls }: Entry): readonly string[] {
  const others = urls.map(({ url }) => url);
  if (repositoryUrl === undefined) return others;
  return isOnGithub(repositoryUrl) ? [repositoryUrl, ...others] : [repositoryUrl];
}

/** Of `tree/main/src/bpf` behind a repository `src/bpf`; a branch whose name has slashes cannot be told from a path. */
export function subdirectoryOf({ rest = '' }: { readonly rest?: string | undefined }): string | undefined {
  const [view, , ...path] = rest.split('/');
  return (view === 'tree' || view === 'blob') && path.length > 0 ? decoded(path.join('/')) : undefined;
}

function isWebAddress(url: string): boolean {
  const parsed = parse(url);
  return parsed !== undefined && /^https?:$/.test(parsed.protocol) && parsed.hostname.includes('.');
}

/** On a host of source code, or a page on the way to it. */
export function isCodeAddress(url: string): boolean {
  const parsed = parse(url);
  return parsed !== undefined && (CODE_HOSTS.test(parsed.hostname) || CODE_PATHS.test(parsed.pathname));
}

function parse(url: string): URL | undefined {
  return URL.parse(url.trim()) ?? undefined;
}
