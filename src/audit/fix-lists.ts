import { applyEdits } from '../entry-checks/apply-edits.ts';
import type { Problem } from '../entry-checks/entry-check.ts';
import { replaceNumber } from '../entry-checks/literal-edit.ts';
import { canReorder } from '../entry-checks/move-entry.ts';
import { type Entry, fieldOf, isBroken, type ParsedList } from '../landscape/entry.ts';
import { parseList } from '../landscape/parse-list.ts';
import type { EntryCheckId } from '../vocabulary/entry-check-id.ts';
import type { TextEdit } from '../vocabulary/source-range.ts';
import { type AuditInput, auditLandscape } from './audit-landscape.ts';
import type { Audit, ListOrder } from './audit.ts';

/** The checks whose repairs an audit writes: the repository's present address, and its one form, where both apply in this order. */
const ADDRESS_CHECKS: readonly EntryCheckId[] = ['repository', 'github-link'];

/** What the repairs of an audit make of a list. */
export interface FixedList {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** The entries that were read before, in the order in which they stand afterwards. */
  readonly entries: readonly Entry[];
  readonly counts: { readonly addresses: number; readonly stars: number; readonly moves: number };
  /** What stands in the place of what, by the entry. */
  readonly values: readonly FixedValue[];
  readonly moves: ListOrder['moves'];
  /** The list is out of order and stays so: what stands beside its entries, such as comments, would not go along. */
  readonly isOrderLeft: boolean;
}

interface FixedValue {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** What an audit repairs without anybody's judgement. */
export const FIX_REASONS = ['addresses', 'stars', 'order'] as const;
export type FixReason = (typeof FIX_REASONS)[number];

/** Present addresses, present star counts and the order by stars, and not another byte. Lists that are right are left out. */
export function fixLists(
  lists: readonly ParsedList[],
  audit: Audit,
  reasons: readonly FixReason[] = FIX_REASONS,
): readonly FixedList[] {
  return lists
    .filter((list) => !isBroken(list))
    .map((list) => fixList(list, audit, new Set(reasons)))
    .filter(({ before, after, isOrderLeft }) => before !== after || isOrderLeft);
}

function fixList(list: ParsedList, audit: Audit, reasons: ReadonlySet<FixReason>): FixedList {
  const projects = audit.projects.filter(({ entry }) => entry.list === list.path);
  const addresses = reasons.has('addresses') ? projects.map(({ problems }) => addressEdits(problems)) : [];
  const stars = reasons.has('stars')
    ? projects.map(({ entry, stars: { present } }) => starEdits(list, entry, present))
    : [];
  const order = reasons.has('order') ? audit.orders.find(({ list: path }) => path === list.path) : undefined;
  const isOrderLeft = order !== undefined && order.moves.length > 0 && !canReorder(list);
  const entries = order === undefined || isOrderLeft ? list.entries : order.entries;
  const moves = isOrderLeft ? [] : (order?.moves ?? []);
  return {
    path: list.path,
    before: list.text,
    after: rewrite(list, entries, [...addresses, ...stars].flat()),
    entries,
    counts: {
      addresses: addresses.filter((edits) => edits.length > 0).length,
      stars: stars.filter((edits) => edits.length > 0).length,
      moves: moves.length,
    },
    values: projects.flatMap(({ entry }, index) =>
      [...(addresses[index] ?? []), ...(stars[index] ?? [])].map((edit) => valueIn(list, entry, edit)),
    ),
    moves,
    isOrderLeft,
  };
}

function addressEdits(problems: readonly Problem[]): readonly TextEdit[] {
  return ADDRESS_CHECKS.flatMap((id) => problems.filter(({ check }) => check === id)).flatMap(
    ({ edits = [] }) => edits,
  );
}

function starEdits(list: ParsedList, entry: Entry, present: number | undefined): readonly TextEdit[] {
  const range = entry.fieldRanges[entry.profile.fields.stars ?? '']?.value;
  if (range === undefined || present === undefined || fieldOf(entry, 'stars') === present) return [];
  return replaceNumber(list, range, present);
}

function valueIn({ text }: ParsedList, { name }: Entry, { start, end, replacement }: TextEdit): FixedValue {
  return { name, from: text.slice(start, end), to: replacement };
}

/** The entries' texts change places; everything between them stays where it is. */
function rewrite(list: ParsedList, order: readonly Entry[], edits: readonly TextEdit[]): string {
  let result = '';
  let offset = 0;
  for (const [index, slot] of list.entries.entries()) {
    const { start, end } = slot.range;
    result += list.text.slice(offset, start.offset) + editedText(list, order[index] ?? slot, edits);
    offset = end.offset;
  }
  return result + list.text.slice(offset);
}

function editedText({ text, path }: ParsedList, { range }: Entry, edits: readonly TextEdit[]): string {
  const from = range.start.offset;
  const to = range.end.offset;
  const own = edits
    .filter((edit) => edit.path === path && edit.start >= from && edit.end <= to)
    .map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }));
  return applyEdits(text.slice(from, to), own);
}

/** The same audit of the lists as the repairs left them; nothing has to be asked again. */
export function auditFixed(input: AuditInput, found: Audit, fixed: readonly FixedList[]): Audit {
  // A project may stand under another address now; what is known of it was asked under the old one.
  const before = new Map<Entry, Entry>();
  const lists = input.landscape.lists.map((list) => {
    const own = fixed.find(({ path }) => path === list.path);
    if (own === undefined) return list;
    const after = parseList(list.path, list.definition, own.after);
    for (const [index, entry] of after.entries.entries()) before.set(entry, own.entries[index] ?? entry);
    return after;
  });
  const { previous: _, ...rest } = input;
  const audit = auditLandscape({
    ...rest,
    landscape: { ...input.landscape, lists },
    judgedOf: (entry) => input.judgedOf(before.get(entry) ?? entry),
  });
  const foundOf = new Map(found.projects.map((project) => [project.entry, project]));
  const projects = audit.projects.map((project) => {
    const own = foundOf.get(before.get(project.entry) ?? project.entry)?.news ?? [];
    const isMoved = project.repository?.isMoved === true;
    return {
      ...project,
      news: own.filter(({ kind }) => isMoved || (kind !== 'moved' && kind !== 'renamed')),
    };
  });
  // Compared under the new addresses, whatever moved would be new.
  return { ...audit, projects, ...(found.since === undefined ? {} : { since: found.since }) };
}
