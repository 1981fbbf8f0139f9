import { z } from 'zod';
import type { TreeFile } from '../facts/repository-facts.ts';
import type { ComposableQuery } from './composable-query.ts';

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

export interface FolderContents {
  readonly files: readonly TreeFile[];
  /** Folders whose contents lie deeper than the query looked. */
  readonly unopened: readonly string[];
}

/** The files below a folder, by their whole paths; undefined where the answer holds none. */
export function folderContents(answer: TreeAnswer, folder: string): FolderContents | undefined {
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
