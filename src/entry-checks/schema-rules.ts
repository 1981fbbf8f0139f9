import type { Entry } from '../landscape/entry.ts';
import { type FieldRefusal, refusalsOf } from '../landscape/field-rule.ts';
import type { ListProfile } from '../landscape/list-profile.ts';
import { type Message, message } from '../messages/message.ts';
import { entryBefore, hasField, rangeOf, sourceOf } from './entry-place.ts';
import type { CheckInput, Found, StandingChange } from './entry-check.ts';
import { locateLiteral } from './literal-edit.ts';

/** What breaks the format's own rules and is new. A value that cannot be read may be right. */
export function checkRules(input: CheckInput, change: StandingChange, asked: Asked): readonly Found[] {
  const { after } = change;
  const { rules } = asked;
  const before = entryBefore(change);
  const known = new Set(before === undefined ? [] : refusalsOf(before.fields, rules).map(keyOf));
  return refusalsOf(after.fields, rules)
    .filter((refusal) => !known.has(keyOf(refusal)))
    .filter((refusal) => !isOnlyUnread(after, refusal))
    .map((refusal) => {
      const place = rangeOf(after, placedKey(after, refusal));
      const { value } = refusal;
      const range = typeof value === 'string' ? locateLiteral(sourceOf(input, after), place, value) : place;
      const said = refusalMessage(after.name, refusal, asked);
      return { severity: 'failure', change, field: fieldOf(refusal), range, message: said };
    });
}

type Asked = Extract<ListProfile['schema'], { readonly by: 'rules' }>;

/** The deepest of its keys of which it is known where it stands. */
function placedKey({ fieldRanges }: Entry, { path }: FieldRefusal): string {
  const keys = path.map((_, index) => path.slice(0, index + 1).join('.'));
  return keys.findLast((key) => Object.hasOwn(fieldRanges, key)) ?? String(path[0]);
}

function keyOf({ path, wanted, value }: FieldRefusal): string {
  return JSON.stringify([path, wanted, value]);
}

/** A field that is there, with a value that is no literal. */
function isOnlyUnread(entry: Entry, { path: [field, ...deeper], wanted }: FieldRefusal): boolean {
  return wanted.kind === 'missing' && deeper.length === 0 && hasField(entry, String(field));
}

function refusalMessage(name: string, refusal: FieldRefusal, { isListsOwn }: Asked): Message {
  const { wanted } = refusal;
  const place = { name, field: fieldOf(refusal) };
  switch (wanted.kind) {
    case 'missing':
      return message(isListsOwn === true ? 'schema.asked' : 'schema.required', place);
    case 'empty':
      return message('schema.empty', place);
    case 'address':
      if (isListsOwn === true) return message('schema.type', { ...place, kind: 'address' });
      return message('schema.address', { ...place, example: wanted.example });
    default:
      return message('schema.type', { ...place, kind: wanted.kind });
  }
}

/** `extra.audits[0].date` */
function fieldOf({ path: [top = '', ...rest] }: FieldRefusal): string {
  return `${top}${rest.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')}`;
}
