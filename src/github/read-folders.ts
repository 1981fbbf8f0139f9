import { type PathRole, isNamedAfterEbpf, pathRoles } from '../facts/ebpf-paths.ts';
import { type Fact, ABSENT, known } from '../facts/fact.ts';
import type { Tree, TreeFile } from '../facts/repository-facts.ts';
import { missingAfter, query } from './answers.ts';
import type { GitHub } from './github.ts';
import type { RepositoryName } from './pull-request-snapshot.ts';
import { type FolderContents, TREE_QUERY, folderContents, treeAnswer } from './tree-query.ts';

/** More folders that lie deep are not opened one by one. */
const MAXIMUM_OPENED = 4;

/**
 * The files of the default branch, like `readTree`, but by queries that share their requests with others: five levels
 * first, then the deeper folders that may tell something. Said to be truncated where folders stayed closed.
 */
export async function readFolders(github: GitHub, repository: RepositoryName): Promise<Fact<Tree>> {
  try {
    const top = await readFolder(github, repository, '');
    if (top === undefined) return ABSENT;
    const wanted = worthOpening(top.unopened);
    const opened = await Promise.all(
      wanted.slice(0, MAXIMUM_OPENED).map(async (folder) => readFolder(github, repository, folder)),
    );
    const files = [top, ...opened].flatMap((each): readonly TreeFile[] => each?.files ?? []);
    return known({ files, isTruncated: wanted.length > MAXIMUM_OPENED });
  } catch (error) {
    return missingAfter(error);
  }
}

async function readFolder(
  github: GitHub,
  repository: RepositoryName,
  folder: string,
): Promise<FolderContents | undefined> {
  const variables = { ...repository, folder: `HEAD:${folder}` };
  const { data } = await query(github, TREE_QUERY, variables, { answer: treeAnswer, retries: 1 });
  return folderContents(data, folder);
}

/** Not other people's code; the ones that are named after eBPF first. */
function worthOpening(folders: readonly string[]): readonly string[] {
  const roleOf = pathRoles();
  const isOwn = (folder: string): boolean => (roleOf(`${folder}/file.c`) satisfies PathRole) === 'own';
  return folders
    .filter(isOwn)
    .toSorted((a, b) => Number(isNamedAfterEbpf(`${b}/file.c`)) - Number(isNamedAfterEbpf(`${a}/file.c`)));
}
