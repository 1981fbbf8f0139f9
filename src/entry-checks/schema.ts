import type { Entry, ParseProblem } from '../landscape/entry.ts';
import { type Message, message } from '../messages/message.ts';
import type { SourceRange } from '../vocabulary/source-range.ts';
import type { CheckInput, EntryCheck, Found, Problem, StandingChange } from './entry-check.ts';
import {
  entryBefore,
  hasField,
  isFieldNew,
  listOf,
  rangeOf,
  sourceOf,
  standingChanges,
} from './entry-place.ts';
import type { FieldKind, ListProfile } from '../landscape/list-profile.ts';
import { type ListHabits, habitsOf, isEmptyValue } from './list-habits.ts';
import { appendNumberField, lastField, replaceNumber } from './literal-edit.ts';
import { checkRules } from './schema-rules.ts';
import { knownStars } from './stars.ts';

/**
 * An entry has the fields that its list's other entries have, each with a value of the right kind; where a published
 * tool reads the list, what that refuses is wrong and nothing else.
 */
export const schema: EntryCheck = {
  id: 'schema',
  rule: 'An entry’s fields are there and of the right kind.',
  check: (input) => standingChanges(input).flatMap((change) => checkFields(input, change)),
};

function checkFields(input: CheckInput, change: StandingChange): readonly Found[] {
  const doubts = doubtsOf(input, change.after);
  if (doubts.some(({ kind }) => kind !== 'not-a-literal')) return [];
  const profile = change.after.profile.schema;
  return profile.by === 'rules'
    ? checkRules(input, change, profile)
    : checkHabits(input, change, { profile, doubts });
}

/** A failure of the entry's, unless it says otherwise. */
type Told = Pick<Problem, 'message' | 'range' | 'field' | 'edits'> & Partial<Pick<Problem, 'severity'>>;

interface Habitual {
  readonly profile: Extract<ListProfile['schema'], { readonly by: 'habits' }>;
  readonly doubts: readonly ParseProblem[];
}

function checkHabits(input: CheckInput, change: StandingChange, habitual: Habitual): readonly Found[] {
  const { after } = change;
  const { profile, doubts } = habitual;
  const values = Object.values(after.fieldRanges).map(({ value }) => value);
  // An expression is the value of its field; a spread can be any of the fields.
  const hasSpread =
    profile.hasSpreads && doubts.some(({ range }) => !values.some((value) => touches(range, value)));
  return [
    ...(hasSpread ? [] : checkMissing(input, change, habitual)),
    ...checkValues(input, change, habitual),
    ...checkStarsField(input, change, hasSpread),
    ...checkOrder(input, change),
  ].map((told) => ({ severity: 'failure', change, ...told }));
}

/** Slips that leave an entry's fields as they are. */
const HARMLESS: ReadonlySet<string> = new Set([
  'trailing-comma',
  'missing-comma',
  'missing-bracket',
  'comment',
  'duplicate-key',
]);

/** What the syntax check finds inside an entry may be why a field seems to be missing: one message is enough. */
function doubtsOf(input: CheckInput, entry: Entry): readonly ParseProblem[] {
  const problems = listOf(input.head, entry.list)?.problems ?? [];
  return problems.filter(({ kind, range }) => !HARMLESS.has(kind) && touches(range, entry.range));
}

function touches(one: SourceRange, other: SourceRange): boolean {
  return one.start.offset <= other.end.offset && one.end.offset >= other.start.offset;
}

function checkMissing(input: CheckInput, change: StandingChange, { profile }: Habitual): readonly Told[] {
  const { after } = change;
  const before = entryBefore(change);
  const habits = habitsOf(input, after);
  const { logo, stars } = after.profile.fields;
  // An entry without a logo is welcome, and star counts have a check of their own here.
  const usual = Object.keys(profile.kinds).filter(
    (field) => field !== logo && field !== stars && habits.isUsual(field),
  );
  return [...new Set([...profile.required, ...usual])]
    .filter((field) => !hasField(after, field) && (before === undefined || hasField(before, field)))
    .map((field) => ({
      field,
      range: rangeOf(after),
      message: message('schema.missing', { name: after.name, field }),
    }));
}

function checkValues(
  input: CheckInput,
  change: StandingChange,
  { profile: { kinds }, doubts }: Habitual,
): readonly Told[] {
  const { after } = change;
  const habits = habitsOf(input, after);
  return Object.entries(after.fields).flatMap(([field, value]) => {
    if (!isFieldNew(change, field)) return [];
    const kind = Object.hasOwn(kinds, field) ? kinds[field] : undefined;
    if (kind === undefined) return checkUnknown(change, field, habits);
    if (kind === 'count' || doubts.some(({ range }) => touches(range, rangeOf(after, field)))) return [];
    const said = valueMessage(after.name, field, { value, kind });
    // What is empty elsewhere in the list may be empty here.
    if (said === undefined || (isEmptyValue(value) && habits.mayBeEmpty(field))) return [];
    return [{ field, range: rangeOf(after, field), message: said }];
  });
}

function checkUnknown(change: StandingChange, field: string, habits: ListHabits): readonly Told[] {
  const { after } = change;
  const before = entryBefore(change);
  if (habits.isKnown(field) || (before !== undefined && hasField(before, field))) return [];
  const range = after.fieldRanges[field]?.key ?? rangeOf(after);
  return [{ field, range, message: message('schema.unknown', { name: after.name, field }) }];
}

function valueMessage(
  name: string,
  field: string,
  { value, kind }: { readonly value: unknown; readonly kind: FieldKind },
): Message | undefined {
  if (isEmptyValue(value)) return kind === 'anything' ? undefined : message('schema.empty', { name, field });
  if (kind === 'links') return linksMessage(name, value);
  return kind === 'text' && typeof value !== 'string'
    ? message('schema.type', { name, field, kind })
    : undefined;
}

function linksMessage(name: string, value: unknown): Message | undefined {
  if (!Array.isArray(value)) return message('schema.links', { name });
  for (const item of value as readonly unknown[]) {
    if (typeof item !== 'object' || item === null || Array.isArray(item))
      return message('schema.links', { name });
    const { label, url, ...rest } = item as Record<string, unknown>;
    const [unknown] = Object.keys(rest);
    if (unknown !== undefined) return message('schema.unknown-in-link', { name, field: unknown });
    if (typeof label !== 'string' || typeof url !== 'string') return message('schema.links', { name });
    if (label.trim() === '' || url.trim() === '') return message('schema.links', { name });
  }
  return undefined;
}

/** Without a number, the site cannot sort the list. */
function checkStarsField(input: CheckInput, change: StandingChange, hasSpread: boolean): readonly Told[] {
  const { after } = change;
  const { stars: field } = after.profile.fields;
  if (field === undefined) return [];
  if (!hasField(after, field)) return hasSpread ? [] : checkNoStars(input, change, field);
  const value = after.fields[field];
  if (value === undefined || isCount(value) || !isFieldNew(change, field)) return [];
  const range = rangeOf(after, field);
  const written = typeof value === 'string' && /^\d{1,7}$/.test(value) ? Number(value) : undefined;
  const right = written ?? knownStars(input, change);
  const edits = right === undefined ? [] : replaceNumber(sourceOf(input, after), range, right);
  const said = message('schema.stars-type', { name: after.name });
  return [{ field, range, message: said, edits }];
}

function checkNoStars(input: CheckInput, change: StandingChange, field: string): readonly Told[] {
  const { after } = change;
  const { name } = after;
  const before = entryBefore(change);
  if (!habitsOf(input, after).hasStarUpdate || (before !== undefined && !hasField(before, field))) return [];
  const actual = knownStars(input, change);
  const said =
    actual === undefined
      ? message('schema.no-stars', { name })
      : message('schema.no-stars-known', { name, actual });
  const source = sourceOf(input, after);
  const edits = actual === undefined ? [] : appendNumberField(source, after, { key: field, value: actual });
  // On the line that a suggestion of it replaces.
  const end = lastField(after)?.value.end;
  const range = end === undefined ? rangeOf(after) : { start: end, end };
  return [{ field, range, message: said, edits }];
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function checkOrder(input: CheckInput, change: StandingChange): readonly Told[] {
  const { after } = change;
  const before = entryBefore(change);
  const usual = habitsOf(input, after).keyOrder;
  if (usual === undefined) return [];
  const keys = keysInOrder(after).filter((key) => usual.includes(key));
  const wanted = usual.filter((key) => keys.includes(key));
  const odd = keys.find((key, index) => key !== wanted[index]);
  if (odd === undefined) return [];
  if (
    before !== undefined &&
    keysInOrder(before)
      .filter((key) => usual.includes(key))
      .join() === keys.join()
  )
    return [];
  const range: SourceRange = after.fieldRanges[odd]?.key ?? rangeOf(after);
  const said = message('schema.order', { name: after.name, keys: wanted });
  return [{ severity: 'notice', field: odd, range, message: said }];
}

function keysInOrder(entry: Entry): readonly string[] {
  return Object.entries(entry.fieldRanges)
    .sort(([, a], [, b]) => a.key.start.offset - b.key.start.offset)
    .map(([key]) => key);
}
