import { VERDICTS } from '../vocabulary/judgement.ts';
import { LABEL_ROLES, type LabelNames, type LabelRole } from '../vocabulary/label.ts';
import type { Action } from './action.ts';
import type { PostedReview } from './posted-review.ts';
import { commentState } from './review-comment.ts';

/** GitHub takes `Landscape/Ready` and `landscape/ready` for one label. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function includesLabel(labels: readonly string[], name: string): boolean {
  return labels.some((label) => isSame(label, name));
}

/** Takes off the managed labels that are there, in these roles, and not wanted. No other label is ever touched. */
export function planRemovals(
  { labels }: Pick<PostedReview, 'labels'>,
  names: LabelNames,
  { roles, wanted }: { readonly roles: readonly LabelRole[]; readonly wanted: readonly string[] },
): readonly Action[] {
  return labels
    .filter((label) => roles.some((role) => isSame(names[role], label)) && !includesLabel(wanted, label))
    .map((name) => ({ type: 'removeLabel', name }));
}

/**
 * Takes off what the last review put on under a name that the configuration has changed since: its comment remembers.
 * Before the comment is written anew, which then remembers the present names.
 */
export function planForgotten(
  posted: Pick<PostedReview, 'labels' | 'comment'>,
  names: LabelNames,
  wanted: readonly string[],
): readonly Action[] {
  const known = [...Object.values(names), ...wanted];
  const remembered = commentState(posted)?.labels ?? [];
  return posted.labels
    .filter((label) => includesLabel(remembered, label) && !includesLabel(known, label))
    .map((name) => ({ type: 'removeLabel', name }));
}

/** Puts on the wanted labels that are not there; what the repository does not know yet is created with its style. */
export function planAdditions(
  { labels, existingLabels }: Pick<PostedReview, 'labels' | 'existingLabels'>,
  names: LabelNames,
  wanted: readonly string[],
): readonly Action[] {
  const missing = wanted.filter((name) => !includesLabel(labels, name));
  if (missing.length === 0) return [];
  const unknown = LABEL_ROLES.filter(
    (role) => includesLabel(missing, names[role]) && !includesLabel(existingLabels, names[role]),
  );
  return [
    ...unknown.map((role): Action => ({ type: 'createLabel', role, name: names[role] })),
    { type: 'addLabels', names: missing },
  ];
}

export const VERDICT_ROLES: readonly LabelRole[] = VERDICTS;
export const OTHER_ROLES: readonly LabelRole[] = LABEL_ROLES.filter((role) => !VERDICT_ROLES.includes(role));
