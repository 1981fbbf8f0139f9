import type { Entry } from '../landscape/entry.ts';
import { parseList } from '../landscape/parse-list.ts';
import type { Audit } from './audit.ts';
import { type AuditInput, auditLandscape } from './audit-landscape.ts';
import type { FixedList } from './fix-lists.ts';

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
  // Compared under the new addresses, whatever moved would be new.
  return found.since === undefined ? audit : { ...audit, since: found.since };
}
