import { homeKeyOf, projectHomeOf } from '../facts/project-home.ts';
import type { EntryChange } from '../landscape/entry-change.ts';
import type { Scope } from '../vocabulary/scope.ts';

/** An addition, a move to Major and a changed repository are judged in full; a text is not judged at all. */
export function scopeOf(change: EntryChange): Scope {
  if (change.kind === 'added') return 'full';
  if (change.kind === 'removed') return 'confirm';
  if (homeKeyOf(projectHomeOf(change.before)) !== homeKeyOf(projectHomeOf(change.after))) return 'full';
  if (change.kind === 'modified') return 'entry-checks';
  return change.after.tier === 'major' ? 'full' : 'confirm';
}
