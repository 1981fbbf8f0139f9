import { fieldOf, valueAt } from '../landscape/entry.ts';
import { type Message, message } from '../messages/message.ts';
import type { Severity } from '../vocabulary/judgement.ts';
import type { TextEdit } from '../vocabulary/source-range.ts';
import type { CheckInput, EntryCheck, Found, StandingChange } from './entry-check.ts';
import { entryBefore, isFieldNew, rangeOf, sourceOf, standingChanges } from './entry-place.ts';
import type { ListProfile } from '../landscape/list-profile.ts';
import { isShouting, otherMarkup, praisingSentences } from './prose.ts';

/** Several times the room is no slip any more: such a card breaks the page. */
const FAR_TOO_LONG = 4;
/** One friendly word is a matter of taste; praise in several sentences is an advertisement. */
const TOLERATED_PRAISE = 1;
const TEXTS = ['name', 'title', 'description'] as const;

/** Names, titles and descriptions read as the list's other ones do. */
export const text: EntryCheck = {
  id: 'text',
  rule: 'Names and descriptions are written like the others.',
  check: (input) => standingChanges(input).flatMap((change) => checkTexts(input, change)),
};

function checkTexts(input: CheckInput, change: StandingChange): readonly Found[] {
  const { fields, room } = change.after.profile;
  return TEXTS.flatMap((what) => {
    const field = fields[what];
    const value = fieldOf(change.after, what);
    if (field === undefined || typeof value !== 'string') return [];
    const range = rangeOf(change.after, field);
    const place = { range, field, change };
    const written = quotedText(input, change, field);
    const spaces = spacesMessage(change, field);
    return [
      ...(isFieldNew(change, field)
        ? proseMessages({ name: change.after.name, what, field, value, room })
        : []
      ).map((said) => ({
        ...place,
        severity: severityOf(said),
        message: said,
        ...(said.key === 'text.code' ? { isDangerous: true } : {}),
      })),
      ...(written === undefined || spaces === undefined
        ? []
        : [{ ...place, severity: 'notice' as const, message: spaces, edits: trimEdits(written) }]),
    ];
  });
}

/** Advice on taste, unless the page would suffer. */
function severityOf(said: Message): Severity {
  if (said.key === 'text.long-description' || said.key === 'text.long-title') {
    const { length, most } = said.parameters;
    return length > FAR_TOO_LONG * most ? 'failure' : 'notice';
  }
  if (said.key === 'text.code') return 'failure';
  return said.key === 'text.markup' ? 'warning' : 'notice';
}

interface Prose {
  readonly name: string;
  readonly what: (typeof TEXTS)[number];
  readonly field: string;
  readonly value: string;
  readonly room: ListProfile['room'];
}

function proseMessages({ name, what, field, value, room }: Prose): readonly Message[] {
  const said: Message[] = [];
  const { length } = value;
  const most = what === 'name' ? Infinity : (room[what] ?? Infinity);
  if (what === 'description' && length > most)
    said.push(message('text.long-description', { name, length, most }));
  if (what === 'title' && length > most) said.push(message('text.long-title', { name, length, most }));
  const markup = otherMarkup(value);
  if (markup !== undefined) {
    const { runs, found } = markup;
    said.push(message(runs ? 'text.code' : 'text.markup', { name, field, found }));
  }
  if (what !== 'name' && isShouting(value)) said.push(message('text.shouting', { name, field }));
  if (what === 'description' && praisingSentences(value) > TOLERATED_PRAISE)
    said.push(message('text.praise', { name }));
  return said;
}

function spacesMessage(change: StandingChange, field: string): Message | undefined {
  const value = valueAt(change.after.fields, field);
  if (typeof value !== 'string' || value === value.trim() || value.trim() === '') return undefined;
  const before = valueAt(entryBefore(change)?.fields ?? {}, field);
  if (typeof before === 'string' && before !== before.trim()) return undefined;
  return message('text.spaces', { name: change.after.name.trim(), field });
}

/** A text without its quotes, and where it stands. */
interface QuotedText {
  readonly path: string;
  readonly start: number;
  readonly inner: string;
}

/** Undefined for a text without quotes: around one of those white space is no part of it, or YAML's own line end. */
function quotedText(input: CheckInput, change: StandingChange, field: string): QuotedText | undefined {
  const { path, text: source } = sourceOf(input, change.after);
  const { start, end } = rangeOf(change.after, field);
  const written = source.slice(start.offset, end.offset);
  return /^["'`]/.test(written) ? { path, start: start.offset + 1, inner: written.slice(1, -1) } : undefined;
}

/** Takes the white space off inside the quotes, where it stands there as it is and not as an escape. */
function trimEdits({ path, start, inner }: QuotedText): readonly TextEdit[] {
  const end = start + inner.length;
  return [
    { path, start, end: start + inner.length - inner.trimStart().length, replacement: '' },
    { path, start: start + inner.trimEnd().length, end, replacement: '' },
  ].filter((edit) => edit.end > edit.start);
}
