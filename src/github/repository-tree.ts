import { type Fact, ABSENT, known } from '../facts/fact.ts';
import type { Tree, TreeFile } from '../facts/repository-facts.ts';
import { missingAfter } from './answers.ts';
import type { GitHub } from './github.ts';
import type { RepositoryName } from './pull-request-snapshot.ts';
import { statusOf } from './request-failure.ts';

/** GitHub's answer to a repository without any commit. */
const CONFLICT = 409;

/** All files of the default branch. Absent: no such repository, or nothing in it. */
export async function readTree(github: GitHub, { owner, name }: RepositoryName): Promise<Fact<Tree>> {
  try {
    const { data } = await github.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
      owner,
      repo: name,
      tree_sha: 'HEAD',
      recursive: '1',
    });
    const files = data.tree.flatMap(({ path, type, size, mode }): readonly TreeFile[] => {
      const isFolder = type === 'tree' || path === undefined || mode === undefined;
      return isFolder ? [] : [{ path, bytes: size ?? 0, mode }];
    });
    return known({ files, isTruncated: data.truncated });
  } catch (error) {
    return statusOf(error) === CONFLICT ? ABSENT : missingAfter(error);
  }
}
