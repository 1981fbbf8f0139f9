import { homeKeyOf, projectHomeOf } from '../facts/project-home.ts';
import { type EntryChange, entryOf } from '../landscape/entry-change.ts';
import type { Entry } from '../landscape/entry.ts';
import type { Scope, Tier } from '../vocabulary/judgement.ts';
import {
  REQUIREMENTS,
  type RequirementId,
  type RequirementLevels,
  type RequirementSettings,
} from './registry.ts';
import type { Requirement } from './requirement.ts';

/**
 * An addition, a move to Major and another repository are judged in full; a text or a new name is not judged at all,
 * and neither is what is no project.
 */
export function scopeOf(change: EntryChange): Scope {
  const { isProject } = entryOf(change);
  if (!isProject) return 'entry-checks';
  if (change.kind === 'added') return 'full';
  if (change.kind === 'removed') return 'confirm';
  const { before, after, isSameRepository = false } = change;
  if (!isSameRepository && homeKeyOf(projectHomeOf(before)) !== homeKeyOf(projectHomeOf(after)))
    return 'full';
  if (change.kind === 'modified') return 'entry-checks';
  return after.tier === 'major' ? 'full' : 'confirm';
}

/** The requirements that are asked of a change: those of its tier, or those that would be a reason for it. */
export function askedOf(
  change: EntryChange,
  levels: RequirementLevels,
): readonly Requirement<RequirementId>[] {
  const scope = scopeOf(change);
  if (scope === 'entry-checks') return [];
  return REQUIREMENTS.filter(({ id, tiers, reasonTo }) => {
    if (levels[id] === 'off') return false;
    if (scope === 'confirm') return reasonTo.includes(change.kind === 'removed' ? 'remove' : 'demote');
    return change.kind !== 'removed' && isOfTier(tiers, change.after);
  });
}

/** Without tiers, the levels alone say what is asked. */
function isOfTier(tiers: readonly Tier[], { tier }: Entry): boolean {
  return tier === 'none' || tiers.includes(tier);
}

interface Rules {
  readonly requirements: RequirementLevels;
  readonly thresholds: RequirementSettings;
}

/** Tells whether a requirement that is asked of a change goes by the number of contributors. */
export function countsContributors({ requirements, thresholds }: Rules): (change: EntryChange) => boolean {
  return (change) =>
    askedOf(change, requirements).some(
      (each) => each.facts?.(thresholds[each.id]).contributors !== undefined,
    );
}
