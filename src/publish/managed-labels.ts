import { VERDICTS } from '../vocabulary/judgement.ts';
import { type LabelNames, type LabelRole, LABEL_ROLES } from '../vocabulary/label.ts';
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

/** As GitHub takes them: six hexadecimal digits, and a description of at most 100 characters. */
export interface LabelStyle {
  readonly color: string;
  readonly description: string;
}

const GREEN = '2da44e';
const RED = 'cf222e';
const YELLOW = 'e3b341';
const ORANGE = 'd4700a';
const GRAY = '8c959f';
const BLUE = '0969da';
const LIGHT_BLUE = '9ecbff';
const PURPLE = '8250df';

/** One colour family a question: how it stands, what it does, and the tier. English, as all labels are. */
export const LABEL_STYLES: Readonly<Record<LabelRole, LabelStyle>> = {
  ready: { color: GREEN, description: 'Everything the landscape asks for is there; a maintainer can merge' },
  'needs-changes': {
    color: RED,
    description: 'Something is missing or wrong; the review says how to fix it',
  },
  'needs-maintainer': {
    color: YELLOW,
    description: 'The review holds a question that is a maintainer’s to answer',
  },
  'not-evaluated': {
    color: GRAY,
    description: 'Something could not be looked up; a new push tries it again',
  },
  'on-hold': { color: ORANGE, description: 'Maintainers keep the review silent; it says why' },
  addition: { color: BLUE, description: 'Adds an entry to the landscape' },
  promotion: { color: BLUE, description: 'Moves an entry from Emerging to Major' },
  demotion: { color: BLUE, description: 'Moves an entry from Major to Emerging' },
  update: { color: LIGHT_BLUE, description: 'Edits an entry that is listed already' },
  removal: { color: BLUE, description: 'Takes an entry off the landscape' },
  emerging: { color: PURPLE, description: 'Is about the Emerging tier' },
  major: { color: PURPLE, description: 'Is about the Major tier' },
};
