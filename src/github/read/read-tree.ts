import { type Fact, ABSENT, known, valueOf } from '../../facts/fact.ts';
import type { Tree, TreeFile } from '../../facts/repository-facts.ts';
import { missingAfter, ask, missingAt } from '../client/answers.ts';
import type { ComposableQuery, GitHub } from '../client/github.ts';
import type { RepositoryName } from './pull-request-snapshot.ts';
import { statusOf } from '../client/request-failure.ts';
import { z } from 'zod';
import { isNamedAfterEbpf } from '../../facts/ebpf-paths.ts';
import { type PathRole, pathRoles } from '../../facts/source-paths.ts';

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

/** Levels of folders in one query. */
const LEVELS = 5;
/** Git's name for a folder, a link to another commit, and a file, as GraphQL tells them. */
const ENTRY = 'name type mode size';

function entriesOfLevels(levels: number): string {
  const deeper = levels === 1 ? '' : ` object { ${entriesOfLevels(levels - 1)} }`;
  return `... on Tree { entries { ${ENTRY}${deeper} } }`;
}

interface TreeEntry {
  readonly name: string;
  readonly type: string;
  readonly mode: number;
  readonly size: number;
  readonly object?: { readonly entries?: readonly TreeEntry[] | null | undefined } | null | undefined;
}

const treeEntry: z.ZodType<TreeEntry> = z.lazy(() =>
  z.object({
    name: z.string(),
    type: z.string(),
    mode: z.number(),
    size: z.number().catch(0),
    object: z.object({ entries: z.array(treeEntry).nullish() }).nullish(),
  }),
);

const treeAnswer = z.object({
  repository: z.object({ object: z.object({ entries: z.array(treeEntry).nullish() }).nullish() }).nullish(),
});

type TreeAnswer = z.infer<typeof treeAnswer>;

/** A folder and what lies in it, a few levels deep; GraphQL has no whole trees, but several fit into one request. */
export const FOLDER_QUERY: ComposableQuery<TreeAnswer> = {
  name: 'Folder',
  variables: { owner: 'String!', name: 'String!', folder: 'String!' },
  fields: ($) => ({
    repository: `repository(owner: ${$('owner')}, name: ${$('name')}) {
      object(expression: ${$('folder')}) { ${entriesOfLevels(LEVELS)} }
    }`,
  }),
  answer: treeAnswer,
  // Walking folders costs GitHub more than looking up a file.
  weight: 8,
};

interface FolderContents {
  readonly files: readonly TreeFile[];
  /** Folders whose contents lie deeper than the query looked. */
  readonly unopened: readonly string[];
}

/** The files below a folder, by their whole paths; undefined where the answer holds none. */
function folderContents(answer: TreeAnswer, folder: string): FolderContents | undefined {
  const entries = answer.repository?.object?.entries;
  if (entries === undefined || entries === null) return undefined;
  const files: TreeFile[] = [];
  const unopened: string[] = [];
  collect(entries, folder === '' ? '' : `${folder}/`, { files, unopened });
  return { files, unopened };
}

interface Collected {
  readonly files: TreeFile[];
  readonly unopened: string[];
}

function collect(entries: readonly TreeEntry[], parent: string, into: Collected): void {
  for (const { name, type, mode, size, object } of entries) {
    const path = `${parent}${name}`;
    const children = object?.entries;
    if (type !== 'tree') into.files.push({ path, bytes: size, mode: mode.toString(8).padStart(6, '0') });
    else if (children === undefined || children === null) into.unopened.push(path);
    else collect(children, `${path}/`, into);
  }
}

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
