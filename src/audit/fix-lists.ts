import { applyEdits } from '../entry-checks/apply-edits.ts';
import { replaceNumber } from '../entry-checks/literal-edit.ts';
import type { Entry, ParsedList } from '../landscape/entry.ts';
import type { EntryCheckId } from '../vocabulary/entry-check-id.ts';
import type { TextEdit } from '../vocabulary/text-edit.ts';
import type { Audit } from './audit.ts';

/** The checks whose repairs an audit writes: the repository's present address, and its one form, where both apply in this order. */
const ADDRESS_CHECKS: readonly EntryCheckId[] = ['repository', 'github-link'];

/** A list's text before and after; only lists that change are among them. */
export interface FixedList {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** Present addresses, present star counts and the order by stars, and not another byte. */
export function fixLists(lists: readonly ParsedList[], audit: Audit): readonly FixedList[] {
  return lists.flatMap((list) => {
    const after = fixList(list, audit);
    return after === list.text ? [] : [{ path: list.path, before: list.text, after }];
  });
}

function fixList(list: ParsedList, audit: Audit): string {
  if (!list.isComplete || list.problems.length > 0) return list.text;
  const edits = audit.projects
    .filter(({ entry }) => entry.list === list.path)
    .flatMap(({ entry, problems, stars }) => [
      ...ADDRESS_CHECKS.flatMap((id) => problems.filter(({ check }) => check === id)).flatMap(
        (problem) => problem.edits ?? [],
      ),
      ...starEdits(list, entry, stars.present),
    ]);
  const order = audit.orders.find(({ list: path }) => path === list.path);
  return rewrite(list, order?.entries ?? list.entries, edits);
}

function starEdits(list: ParsedList, entry: Entry, present: number | undefined): readonly TextEdit[] {
  const range = entry.fieldRanges['githubStars']?.value;
  if (range === undefined || present === undefined || entry.fields['githubStars'] === present) return [];
  return replaceNumber(list, range, present);
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
