import type { Fact } from '../facts/fact.ts';
import type { GitHub } from './github.ts';
import type { RepositoryName } from './pull-request-snapshot.ts';
import { type FileRequest, type GitFile, readFiles } from './read-files.ts';
import { UnreadableError } from './request-failure.ts';

/** Where the list's own files come from: GitHub, or a clone on somebody's disk. */
export interface ListSource {
  /** The commit from which the two went their own ways. */
  readonly readMergeBase: (tip: string, head: string) => Promise<string>;
  /** In the order of the requests. Absent: no such file, or one that is no text. */
  readonly readFiles: (requests: readonly FileRequest[]) => Promise<readonly Fact<GitFile>[]>;
}

/** The list's repository as GitHub shows it. */
export function gitHubListSource(github: GitHub, repository: RepositoryName): ListSource {
  return {
    readMergeBase: async (tip, head) => {
      const { data } = await github.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
        owner: repository.owner,
        repo: repository.name,
        basehead: `${tip}...${head}`,
        per_page: 1,
      });
      return oidIn(data);
    },
    readFiles: async (requests) => readFiles(github, repository, requests),
  };
}

/** Without the base side every entry would look new: no answer is better than one that says nothing. */
function oidIn(comparison: { readonly merge_base_commit?: { readonly sha?: unknown } | null }): string {
  const oid = comparison.merge_base_commit?.sha;
  if (typeof oid === 'string') return oid;
  throw new UnreadableError('GitHub names no common ancestor');
}
