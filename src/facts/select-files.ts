import { selectCoreFiles } from './core-files.ts';
import type { CoreTechnology } from './core-technology.ts';
import { selectGovernanceFiles } from './governance-files.ts';
import { selectLicenceFiles } from './licence-files.ts';
import type { Tree, TreeFile } from './repository-facts.ts';

/** Which files' contents a question needs, the most telling first. */
export type FileSelector = (tree: Tree) => readonly string[];

/** For the repository that an entry names; the core technology is looked for in the part of it that is meant. */
export function allSelectors(core: CoreTechnology, part?: string): readonly FileSelector[] {
  const selectCore: FileSelector = (tree) => selectCoreFiles(partOfTree(tree, part), core, part);
  return [selectReadmes, selectLicenceFiles, selectGovernanceFiles, selectCore];
}

function partOfTree(tree: Tree, part: string | undefined): Tree {
  if (part === undefined) return tree;
  return { ...tree, files: tree.files.filter(({ path }) => path.startsWith(`${part}/`)) };
}

/** For repositories beside it, which are searched for the core technology alone. */
export function coreSelectors(core: CoreTechnology): readonly FileSelector[] {
  return [selectReadmes, (tree) => selectCoreFiles(tree, core)];
}

/** What two queries read at ease. */
const MAXIMUM_FILES = 120;
const MAXIMUM_BYTES = 200 * 1024;
const MAXIMUM_BYTES_IN_ALL = 3 * 1024 * 1024;
/** Where GitHub looks for the README. */
const README = /^(?:\.github\/|docs\/)?readme(?:\.[a-z]{1,10})?$/i;
const SUBMODULE = '160000';

/** The files to read, within bounds; selectors take turns, so that none of them starves where there is much. */
export function selectFiles(tree: Tree, selectors: readonly FileSelector[]): readonly TreeFile[] {
  const paths = inTurns(selectors.map((select) => select(tree)));
  const wanted = new Set(paths);
  const files = new Map(tree.files.filter(({ path }) => wanted.has(path)).map((file) => [file.path, file]));
  const selected = new Set<TreeFile>();
  let bytes = 0;
  for (const path of paths) {
    const file = files.get(path);
    if (file === undefined || selected.has(file) || file.mode === SUBMODULE) continue;
    const { bytes: own = 0 } = file;
    if (own > MAXIMUM_BYTES || bytes + own > MAXIMUM_BYTES_IN_ALL) continue;
    if (selected.size === MAXIMUM_FILES) break;
    selected.add(file);
    bytes += own;
  }
  return [...selected];
}

function selectReadmes(tree: Tree): readonly string[] {
  return tree.files.map((file) => file.path).filter((path) => README.test(path));
}

function inTurns(lists: readonly (readonly string[])[]): readonly string[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  ).flat();
}
