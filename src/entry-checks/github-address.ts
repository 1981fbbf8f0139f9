import { githubRepositoryOf, isOnGithub } from '../landscape/repository-address.ts';

/** An address on github.com. `repository`: `owner/name` as written; absent where it names none. */
export interface GithubAddress {
  readonly repository?: string;
  /** Exactly `https://github.com/owner/name`. */
  readonly isCanonical: boolean;
}

/** Reads an address on github.com; undefined for any other. */
export function parseGithubAddress(url: string): GithubAddress | undefined {
  if (!isOnGithub(url)) return undefined;
  const found = githubRepositoryOf(url);
  if (found === undefined) return { isCanonical: false };
  const repository = `${found.owner}/${found.name}`;
  return { repository, isCanonical: url === canonicalAddress(repository) };
}

export function canonicalAddress(nameWithOwner: string): string {
  return `https://github.com/${nameWithOwner}`;
}

/** `owner/name` in lower case, for comparing. */
export function repositoryKey(url: string | undefined): string | undefined {
  return url === undefined ? undefined : parseGithubAddress(url)?.repository?.toLowerCase();
}
