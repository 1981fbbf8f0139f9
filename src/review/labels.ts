import { type EntryChange, entryOf } from '../landscape/entry-change.ts';
import type { Verdict } from '../vocabulary/judgement.ts';
import { LABEL_ROLES, type LabelNames, type LabelRole } from '../vocabulary/label.ts';

/** Of all managed labels, the names of those that the pull request should bear. */
export function labelsOf(
  verdict: Verdict,
  changes: readonly EntryChange[],
  names: LabelNames,
): readonly string[] {
  const wanted = new Set<LabelRole>([
    verdict,
    ...changes.flatMap((change) => [kindOf(change), ...tiersOf(change)]),
  ]);
  return LABEL_ROLES.filter((role) => wanted.has(role)).map((role) => names[role]);
}

function kindOf(change: EntryChange): LabelRole {
  switch (change.kind) {
    case 'added':
      return 'addition';
    case 'removed':
      return 'removal';
    case 'modified':
      return 'update';
    case 'moved':
      return change.after.tier === 'major' ? 'promotion' : 'demotion';
  }
}

function tiersOf(change: EntryChange): readonly LabelRole[] {
  const { tier } = entryOf(change);
  return tier === 'none' ? [] : [tier];
}
