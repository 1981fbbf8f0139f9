import type { ListDefinition } from './list-definition.ts';
import type { EntryFields, ListProfile } from './list-profile.ts';
import type { Tier } from '../vocabulary/judgement.ts';
import type { SourceRange } from '../vocabulary/source-range.ts';

export interface Link {
  readonly label: string;
  readonly url: string;
  readonly range: SourceRange;
}

/** One listed project, as one side of a pull request has it. All texts are a stranger's. */
export interface Entry {
  readonly list: string;
  /** What it looks like, as all entries of its list do. */
  readonly profile: ListProfile;
  readonly family: string;
  readonly tier: Tier;
  readonly name: string;
  /** The url labelled `GitHub`, else the first github.com url (landscape2: `repo_url`); as written, or absent. */
  readonly repositoryUrl?: string;
  readonly urls: readonly Link[];
  /** What the list files the entry under: a language in the libraries, `category / subcategory` in landscape2. */
  readonly group?: string;
  /** What the list calls the project's state: landscape2's `project`. */
  readonly stage?: string;
  /** False for members, vendors and closed products: no listing requirement is asked of them. */
  readonly isProject: boolean;
  /** The whole entry, without a separator behind it. */
  readonly range: SourceRange;
  /** Literal values by key, in source order; what is no literal is left out and stands in `ParsedList.problems`. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** By key; by its path as well, what the profile names within a group. */
  readonly fieldRanges: Readonly<Record<string, FieldRange>>;
}

export interface FieldRange {
  readonly key: SourceRange;
  readonly value: SourceRange;
}

/** What an entry says in the field that its list has for this; undefined for nothing. */
export function fieldOf(
  { fields, profile }: Pick<Entry, 'fields' | 'profile'>,
  what: Exclude<keyof EntryFields, 'addresses' | 'repository'>,
): unknown {
  const key = profile.fields[what];
  return key === undefined ? undefined : valueAt(fields, key);
}

/** The value under a key, or at the end of a path of keys with dots between them. */
export function valueAt(fields: Readonly<Record<string, unknown>>, path: string): unknown {
  if (Object.hasOwn(fields, path)) return fields[path];
  const dot = path.indexOf('.');
  const group = dot < 0 ? undefined : fields[path.slice(0, dot)];
  return typeof group === 'object' && group !== null
    ? valueAt(group as Readonly<Record<string, unknown>>, path.slice(dot + 1))
    : undefined;
}

/** What kept a list, or a part of it, from being read. `reason` is plain words in English, without a position. */
export interface ParseProblem {
  readonly kind: ParseProblemKind;
  readonly range: SourceRange;
  /** The parser's own words, or the offending source, for display in a code span. */
  readonly detail: string;
}

export type ParseProblemKind =
  | 'trailing-comma'
  | 'missing-comma'
  /** `detail` is what is missing: `}`, `]`, `{` or `},{`; the range is where it belongs, and has no width. */
  | 'missing-bracket'
  | 'comment'
  | 'byte-order-mark'
  /** These are of YAML; what the parser makes of the lines behind one is no slip of its own, and is left out. */
  | 'tab-indentation'
  | 'indentation'
  /** `detail` is the field's name. */
  | 'missing-colon'
  | 'missing-space'
  /** `detail` is the sign that means something else without them. */
  | 'needs-quotes'
  | 'text-behind-quote'
  | 'backslash'
  | 'second-document'
  | 'duplicate-key'
  | 'unterminated-string'
  | 'unexpected-token'
  | 'unexpected-end'
  | 'not-a-list'
  /** A category or a subcategory of a landscape. */
  | 'no-group-name'
  | 'not-a-literal'
  | 'conflict-marker'
  | 'too-large'
  | 'too-deep';

export interface ParsedList {
  readonly path: string;
  readonly definition: ListDefinition;
  readonly text: string;
  /** What could be read; where the list does not parse, the entries that stand whole in it. */
  readonly entries: readonly Entry[];
  readonly problems: readonly ParseProblem[];
  /** False where entries may be missing because the text could not be read to its end. */
  readonly isComplete: boolean;
}

/** Whether something in the list itself is broken. A byte order mark stands before it, a name that is missing is not read. */
export function isBroken({ problems, isComplete }: ParsedList): boolean {
  return !isComplete || problems.some(({ kind }) => kind !== 'byte-order-mark' && kind !== 'no-group-name');
}
