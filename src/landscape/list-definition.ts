import type { Severity, Tier } from '../vocabulary/judgement.ts';
import { type ChangedFile, isImage } from './changed-file.ts';
import type { EntryLayout } from './entry-layout.ts';

/** Who reads each stands in `list-formats.ts`. */
export const LIST_FORMAT_NAMES = ['json', 'javascript', 'jsx', 'landscape2', 'yaml', 'markdown'] as const;

export type ListFormat = (typeof LIST_FORMAT_NAMES)[number];

/** Where the logos of a list lie and where they are imported and registered, as paths in the repository. */
export interface LogoLocation {
  readonly folder: string;
  readonly registry?: string;
  /** What a `<text>` in a logo is, which depends on the fonts of who looks at it; a notice unless said. */
  readonly texts?: Severity;
}

/** One file, or several of the same kind, that hold entries. */
export interface ListDefinition {
  /** A literal path; `{a,b}` and `*` (within one segment) are the only wildcards. */
  readonly path: string;
  readonly format: ListFormat;
  /** `by-file-name`: `major.*` is Major, everything else Emerging. `by-project-field`: landscape2's `project`. */
  readonly tier: Tier | 'by-file-name' | 'by-project-field';
  /** Lists of one family share their names: an entry moves between tiers within it. */
  readonly family: string;
  /** `name`: alphabetical within each group. */
  readonly order: 'stars' | 'name' | 'none';
  /**
   * The categories, or `category / subcategory`, whose entries are projects. Absent: an entry is one where it names
   * a repository or its own state.
   */
  readonly projects?: readonly string[];
  /** Whether an entry in a second group is more than advice. */
  readonly oneCategory?: boolean;
  readonly logos?: LogoLocation;
  /** What the entries look like. Without it, JSON and JavaScript hold ebpf.io's cards. */
  readonly entries?: EntryLayout;
}

/** A pattern with more spellings than this is taken literally. */
const MAX_SPELLINGS = 64;

/** The list that a path belongs to, the first one that fits; undefined: it is no list. */
export function listDefinitionOf(path: string, lists: readonly ListDefinition[]): ListDefinition | undefined {
  return lists.find((list) => matchesPath(path, list.path));
}

/** Whether a file is part of the landscape: a list, a logo or a registry of logos. */
export function isLandscapeFile(
  path: string,
  { lists }: { readonly lists: readonly ListDefinition[] },
): boolean {
  if (listDefinitionOf(path, lists) !== undefined) return true;
  return lists.some(({ logos }) => {
    if (logos === undefined) return false;
    const folder = logos.folder.endsWith('/') ? logos.folder : `${logos.folder}/`;
    return path === logos.registry || path.startsWith(folder);
  });
}

/** A list, or a logo that the entries of a list name by its file. */
export function isListFile(path: string, lists: readonly ListDefinition[]): boolean {
  if (listDefinitionOf(path, lists) !== undefined) return true;
  return lists.some(({ logos }) => {
    const isHosted = logos !== undefined && logos.registry === undefined;
    return isHosted && isImage(path) && path.startsWith(`${logos.folder.replace(/\/$/, '')}/`);
  });
}

/** `{a,b}` stands for either text, `*` for any text without a slash; everything else for itself. */
export function matchesPath(path: string, pattern: string): boolean {
  const segments = path.split('/');
  return spellingsOf(pattern).some((spelling) => {
    const wanted = spelling.split('/');
    return (
      wanted.length === segments.length &&
      wanted.every((part, at) => matchesSegment(segments[at] ?? '', part))
    );
  });
}

/** All texts that the braces of a pattern stand for; stars are left as they are. */
export function spellingsOf(pattern: string): readonly string[] {
  let spellings = [''];
  let rest = pattern;
  while (rest !== '') {
    const open = rest.indexOf('{');
    const close = rest.indexOf('}', open);
    const isGroup = open !== -1 && close !== -1;
    const literal = isGroup ? rest.slice(0, open) : rest;
    const choices = isGroup ? rest.slice(open + 1, close).split(',') : [''];
    if (spellings.length * choices.length > MAX_SPELLINGS) return [pattern];
    spellings = spellings.flatMap((start) => choices.map((choice) => start + literal + choice));
    rest = isGroup ? rest.slice(close + 1) : '';
  }
  return spellings;
}

/** The pieces between the stars must follow one another; taking each as early as possible never misses a match. */
export function matchesSegment(segment: string, pattern: string): boolean {
  const [first = '', ...others] = pattern.split('*');
  const last = others.pop();
  if (last === undefined) return segment === pattern;
  if (!segment.startsWith(first)) return false;
  let position = first.length;
  for (const piece of others) {
    const found = segment.indexOf(piece, position);
    if (found === -1) return false;
    position = found + piece.length;
  }
  return segment.length - last.length >= position && segment.endsWith(last);
}

interface Changed {
  readonly changedFiles: readonly ChangedFile[];
  readonly areFilesTruncated: boolean;
}

/** Whether a change is about a list. Where not all files are named, the lists themselves tell. */
export function touchesList(
  { changedFiles, areFilesTruncated }: Changed,
  { lists }: { readonly lists: readonly ListDefinition[] },
): boolean {
  return (
    areFilesTruncated ||
    changedFiles.some(({ path, previousPath }) =>
      [path, previousPath ?? path].some((each) => isListFile(each, lists)),
    )
  );
}
