import { type PathRole, isNamedAfterEbpf, pathRoles } from '../facts/ebpf-paths.ts';
import { type Fact, known, valueOf } from '../facts/fact.ts';
import type { Tree, TreeFile } from '../facts/repository-facts.ts';
import { ask, missingAfter, missingAt } from './answers.ts';
import type { GitHub } from './github.ts';
import type { RepositoryName } from './pull-request-snapshot.ts';
import { type FolderContents, FOLDER_QUERY, folderContents } from './tree-query.ts';

/** More folders that lie deep are not opened one by one. */
const MAXIMUM_OPENED = 4;

/**
 * The files of the default branch, like `readTree`, but by queries that share their requests with others: five levels
 * first, then the deeper folders that may tell something. Said to be truncated where folders stayed closed.
 */
export async function readFolders(github: GitHub, repository: RepositoryName): Promise<Fact<Tree>> {
  try {
    const top = await readFolder(github, repository, '');
    if (top.status !== 'known') return top;
    const wanted = worthOpening(top.value.unopened);
    const opened = await Promise.all(
      wanted.slice(0, MAXIMUM_OPENED).map(async (folder) => readFolder(github, repository, folder)),
    );
    const files = [top, ...opened].flatMap((each): readonly TreeFile[] => valueOf(each)?.files ?? []);
    const isClosed = opened.some(({ status }) => status === 'unavailable');
    return known({ files, isTruncated: isClosed || wanted.length > MAXIMUM_OPENED });
  } catch (error) {
    return missingAfter(error);
  }
}

async function readFolder(
  github: GitHub,
  repository: RepositoryName,
  folder: string,
): Promise<Fact<FolderContents>> {
  const variables = { ...repository, folder: `HEAD:${folder}` };
  const { data, errors } = await ask(github, FOLDER_QUERY, variables, { retries: 1 });
  const contents = folderContents(data, folder);
  return contents === undefined ? missingAt(errors, 'repository', 'object') : known(contents);
}

/** Not other people's code; the ones that are named after eBPF first. */
function worthOpening(folders: readonly string[]): readonly string[] {
  const roleOf = pathRoles();
  const isOwn = (folder: string): boolean => (roleOf(`${folder}/file.c`) satisfies PathRole) === 'own';
  return folders
    .filter(isOwn)
    .toSorted((a, b) => Number(isNamedAfterEbpf(`${b}/file.c`)) - Number(isNamedAfterEbpf(`${a}/file.c`)));
}
