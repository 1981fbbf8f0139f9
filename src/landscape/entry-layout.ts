import type { FieldRule, FieldRules } from './field-rule.ts';

/** What a list may ask of a field's value. */
export const ASKED_KINDS = [
  'text',
  'number',
  'yes-or-no',
  'date',
  'address',
  'repository',
  'list',
  'group',
] as const;

type AskedKind = (typeof ASKED_KINDS)[number];

/** What each entry is: a group of fields, a text (an address, or `owner/name` on GitHub), or the whole file. */
export const ENTRY_SHAPES = ['object', 'text', 'file'] as const;

/** What a list says of its own entries. Keys may lead into groups, with dots between them. */
export interface EntryLayout {
  /** `object` unless said. */
  readonly each?: (typeof ENTRY_SHAPES)[number];
  /** Under which key of the file the list stands. Absent: the file is the list. */
  readonly at?: string;
  readonly name?: string;
  readonly repository?: string;
  readonly description?: string;
  readonly logo?: string;
  /** Further fields that hold an address each. */
  readonly links?: readonly string[];
  /** Without these an entry is refused. */
  readonly required?: readonly string[];
  readonly kinds?: Readonly<Record<string, AskedKind>>;
}

/** The one field of an entry that is a text. */
export const TEXT_KEY = 'text';

const ANYTHING: FieldRule = { kind: 'anything' };

const RULES: Readonly<Record<AskedKind, FieldRule>> = {
  text: { kind: 'text' },
  number: { kind: 'number' },
  'yes-or-no': { kind: 'yes-or-no' },
  date: { kind: 'date' },
  address: { kind: 'address' },
  repository: { kind: 'repository' },
  list: { kind: 'list', of: ANYTHING },
  group: { kind: 'values', of: ANYTHING },
};

/** What the list asks of its entries, and a name in any case. */
export function rulesOf({ required = [], kinds = {} }: EntryLayout, name: string): FieldRules {
  const asked = new Map([
    [name, RULES.text],
    ...Object.entries(kinds).map(([key, kind]) => [key, RULES[kind]] as const),
  ]);
  for (const key of [name, ...required]) {
    asked.set(key, { ...(asked.get(key) ?? ANYTHING), required: 'filled' });
  }
  return grouped(asked);
}

/** Rules of `spec.homepage` and `spec.version` as those of one group. */
function grouped(rules: ReadonlyMap<string, FieldRule>): FieldRules {
  const [plain, deeper] = [new Map<string, FieldRule>(), new Map<string, Map<string, FieldRule>>()];
  for (const [key, rule] of rules) {
    const [top = '', ...rest] = key.split('.');
    if (rest.length === 0) plain.set(top, rule);
    else deeper.set(top, (deeper.get(top) ?? new Map()).set(rest.join('.'), rule));
  }
  for (const [top, within] of deeper) {
    const fields = grouped(within);
    const isNeeded = Object.values(fields).some(({ required }) => required !== undefined);
    plain.set(top, { kind: 'group', fields, ...(isNeeded ? { required: 'filled' } : {}) });
  }
  return Object.fromEntries(plain);
}
