import { type Fact, valueOf, known } from '../../facts/fact.ts';
import { matchesPath, spellingsOf } from '../../landscape/list-definition.ts';
import type { Policy } from '../../config/policy.ts';
import { type ListSource, type FileRequest, type GitFile, fileAt, idsOf } from './read-files.ts';
import type { PullRequestSnapshot } from './pull-request-snapshot.ts';
import { UnreadableError } from '../client/request-failure.ts';
import { isImage, isVector, NO_TEXT } from '../../landscape/changed-file.ts';
import { isMissingForNow } from '../../facts/missing-for-now.ts';
import type { Landscape } from '../../landscape/landscape.ts';
import { basisPaths } from '../../publish/basis.ts';
import { type SideFiles, createSideParser } from './landscape-parser.ts';

/** A pattern with a star may fit a whole folder, of which krew's has 400 files; more lists than this are not read. */
const MAXIMUM_PATHS = 1000;

/**
 * Where lists and registries of logos may lie. Without stars that is known from the policy alone and takes no
 * request; a star is looked up in its folder at the base branch's tip, together with what the pull request brings.
 * Throws `UnreadableError` where that cannot be read.
 */
export async function readLandscapePaths(
  list: ListSource,
  snapshot: PullRequestSnapshot,
  { lists }: Pick<Policy, 'lists'>,
): Promise<readonly string[]> {
  const patterns = starredOf(lists);
  const brought = snapshot.changedFiles
    .flatMap(({ path, previousPath }) => [path, previousPath ?? path])
    .filter((path) => patterns.some((pattern) => matchesPath(path, pattern)));
  const found = await readStarredPaths(list, snapshot.tipSha, { lists });
  return [...new Set([...listedPathsOf({ lists }), ...brought, ...found])];
}

/** The lists whose paths have no stars, and the registries of their logos. */
export function listedPathsOf({ lists }: Pick<Policy, 'lists'>): readonly string[] {
  const registries = lists.flatMap(({ logos }) => (logos?.registry === undefined ? [] : [logos.registry]));
  const spellings = lists.flatMap(({ path }) => spellingsOf(path));
  return [...new Set([...registries, ...spellings.filter((path) => !path.includes('*'))])];
}

function starredOf(lists: Policy['lists']): readonly string[] {
  return lists.flatMap(({ path }) => spellingsOf(path)).filter((spelling) => spelling.includes('*'));
}

/**
 * The files at a commit that fit a path with a star. A star in the name of a folder is found only through what a pull
 * request changes. Throws `UnreadableError` where a folder cannot be read.
 */
export async function readStarredPaths(
  list: Pick<ListSource, 'readFiles'>,
  commit: string,
  { lists }: Pick<Policy, 'lists'>,
): Promise<readonly string[]> {
  const patterns = starredOf(lists);
  const parents = patterns.map((pattern) => pattern.slice(0, Math.max(0, pattern.lastIndexOf('/'))));
  const folders = [...new Set(parents)].filter((folder) => !folder.includes('*'));
  if (folders.length === 0) return [];
  const requests = folders.map((path): FileRequest => ({ commit, path, want: 'entries' }));
  const found = await list.readFiles(requests);
  return folders.flatMap((folder, index) => {
    const file = fileAt(found, index);
    // Its lists would pass for none.
    if (file.status === 'unavailable')
      throw new UnreadableError(`A folder of lists cannot be read: ${file.reason}`);
    return (valueOf(file)?.entries ?? [])
      .filter((entry) => entry.isFile)
      .map((entry) => (folder === '' ? entry.name : `${folder}/${entry.name}`))
      .filter((path) => patterns.some((pattern) => matchesPath(path, pattern)));
  });
}

/** The three sides of a pull request, parsed, and the logos that it brings. */
export interface Landscapes {
  /** At the merge base: what the pull request changes is the difference to it. */
  readonly base: Landscape;
  readonly head: Landscape;
  /** At the base branch's newest commit. */
  readonly tip: Landscape;
  /** Contents on the head side of the changed logo files that are texts (SVG), by path. */
  readonly logoTexts: Readonly<Record<string, string>>;
  /** Of what is at the tip, for `basisOf`; undefined where GitHub did not tell. */
  readonly basisIds: ReadonlyMap<string, string> | undefined;
  /** False where GitHub did not tell of logos just now. */
  readonly isWhole: boolean;
  /** How many lists beyond those that are read there are. */
  readonly unreadLists: number;
}

/** More logos than this are not looked into. */
const LOGO_TEXTS = 20;

/**
 * Reads and parses all lists of the policy on all three sides: one round, and another where the base branch moved
 * on since. What the sides have in common is read once. Throws `UnreadableError` where a list cannot be had.
 */
export async function readLandscapes(
  list: ListSource,
  snapshot: PullRequestSnapshot,
  policy: Pick<Policy, 'lists'>,
): Promise<Landscapes> {
  const all = await readLandscapePaths(list, snapshot, policy);
  const paths = all.slice(0, MAXIMUM_PATHS);
  const [mergeBase, sides] = await Promise.all([
    list.readMergeBase(snapshot.tipSha, snapshot.headSha),
    readTipAndHead(list, snapshot, {
      paths,
      folders: logoFoldersOf(policy),
      logos: changedLogosOf(snapshot),
      basis: basisPaths(policy),
    }),
  ]);
  const { tip, changed, logoFiles, logoTexts, basisIds, isWhole } = sides;
  const base = mergeBase === snapshot.tipSha ? tip : await readBase(list, { mergeBase, sides });
  const parse = createSideParser(policy);
  const head = parse(snapshot.headSha, new Map([...base, ...changed]));
  return {
    base: parse(mergeBase, base),
    head: logoFiles === undefined ? head : { ...head, logoFiles },
    tip: parse(snapshot.tipSha, tip),
    logoTexts,
    basisIds,
    isWhole,
    unreadLists: all.length - paths.length,
  };
}

interface Wanted {
  readonly paths: readonly string[];
  readonly folders: readonly string[];
  readonly logos: readonly string[];
  readonly basis: readonly string[];
}

interface TipAndHead {
  readonly tip: SideFiles;
  /** The head side of what the pull request changes. */
  readonly changed: SideFiles;
  /** What it leaves alone and is the same at the tip: there the tip's text serves for the merge base. */
  readonly same: ReadonlySet<string>;
  /** Sizes on the head side by path; undefined where a folder could not be read. */
  readonly logoFiles: Readonly<Record<string, number>> | undefined;
  readonly logoTexts: Readonly<Record<string, string>>;
  readonly basisIds: Landscapes['basisIds'];
  readonly isWhole: boolean;
}

function wantedAt(commit: string, want: FileRequest['want']): (path: string) => FileRequest {
  return (path) => ({ commit, path, want });
}

/** All in one query as long as it is not too much for one. */
async function readTipAndHead(
  list: ListSource,
  snapshot: PullRequestSnapshot,
  { paths, folders, logos, basis }: Wanted,
): Promise<TipAndHead> {
  const isChanged = changedPathsOf(snapshot);
  const head = snapshot.headSha;
  const files = await list.readFiles([
    ...paths.map(wantedAt(snapshot.tipSha, 'text')),
    ...paths.map((path) => wantedAt(head, isChanged(path) ? 'text' : 'id')(path)),
    ...folders.map(wantedAt(head, 'entries')),
    ...logos.map(wantedAt(head, 'raw')),
    ...basis.map(wantedAt(snapshot.tipSha, 'id')),
  ]);
  const part = (keys: readonly string[], from: number) =>
    new Map(keys.map((key, index) => [key, fileAt(files, from + index)] as const));
  const tipSide = part(paths, 0);
  const headSide = part(paths, paths.length);
  const logoFolders = part(folders, 2 * paths.length);
  const pictures = part(logos, 2 * paths.length + folders.length);
  const same = paths.filter((path) => !isChanged(path) && idAt(headSide, path) === idAt(tipSide, path));
  return {
    tip: tipSide,
    changed: new Map(
      [...headSide]
        .filter(([path]) => isChanged(path))
        .map(([path, file]) => [path, isStillThere(snapshot, path) ? textOrNothing(file) : file]),
    ),
    same: new Set(same),
    logoFiles: logoSizesOf(logoFolders),
    logoTexts: logoTextsOf(pictures),
    isWhole: ![...logoFolders.values(), ...pictures.values()].some((fact) => isMissingForNow(fact)),
    basisIds: idsOf(part(basis, 2 * paths.length + folders.length + logos.length)),
  };
}

async function readBase(
  list: ListSource,
  { mergeBase, sides }: { readonly mergeBase: string; readonly sides: TipAndHead },
): Promise<SideFiles> {
  const wanted = [...sides.tip.keys()].filter((path) => !sides.same.has(path));
  const requests = wanted.map((path): FileRequest => ({ commit: mergeBase, path, want: 'text' }));
  const files = await list.readFiles(requests);
  return new Map([...sides.tip, ...wanted.map((path, index) => [path, fileAt(files, index)] as const)]);
}

function idAt(files: SideFiles, path: string): string | undefined {
  const file = files.get(path);
  return file === undefined ? undefined : valueOf(file)?.id;
}

/** Where GitHub does not name all files, any of them may be changed. */
function changedPathsOf(snapshot: PullRequestSnapshot): (path: string) => boolean {
  const paths = new Set(
    snapshot.changedFiles.flatMap(({ path, previousPath }) => [path, previousPath ?? path]),
  );
  return (path) => snapshot.areFilesTruncated || paths.has(path);
}

function isStillThere({ changedFiles }: PullRequestSnapshot, path: string): boolean {
  return changedFiles.some((file) => file.path === path && file.status !== 'removed');
}

/** A list that is no text any more, as one saved in UTF-16, is broken; it is not gone with all its entries. */
function textOrNothing(file: Fact<GitFile>): Fact<GitFile> {
  return file.status === 'absent' ? known({ id: '', text: '', entries: [] }) : file;
}

function logoFoldersOf(policy: Pick<Policy, 'lists'>): readonly string[] {
  const folders = policy.lists.flatMap(({ logos }) => (logos === undefined ? [] : [logos.folder]));
  return [...new Set(folders.map((folder) => folder.replace(/\/$/, '')))];
}

function changedLogosOf({ changedFiles }: PullRequestSnapshot): readonly string[] {
  const logos = changedFiles.filter(({ path, status }) => status !== 'removed' && isImage(path));
  // A vector can be dangerous, a bitmap only useless.
  const vectorsFirst = logos.toSorted((a, b) => Number(isVector(b.path)) - Number(isVector(a.path)));
  return vectorsFirst.slice(0, LOGO_TEXTS).map(({ path }) => path);
}

function logoSizesOf(folders: SideFiles): Readonly<Record<string, number>> | undefined {
  const all = [...folders];
  if (all.some(([, folder]) => folder.status === 'unavailable')) return undefined;
  const sizes = all.flatMap(([path, folder]) =>
    (valueOf(folder)?.entries ?? [])
      .filter((entry) => entry.isFile)
      .map(({ name, bytes }) => [`${path}/${name}`, bytes] as const),
  );
  return Object.fromEntries(sizes);
}

/** A vector should be a text, a bitmap should be none. */
function logoTextsOf(files: SideFiles): Readonly<Record<string, string>> {
  const texts = [...files].flatMap(([path, file]) => {
    const text = file.status === 'absent' && isVector(path) ? NO_TEXT : valueOf(file)?.text;
    return text === undefined ? [] : [[path, text] as const];
  });
  return Object.fromEntries(texts);
}
