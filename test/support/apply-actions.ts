import type { Action } from '../../src/publish/action.ts';
import type { PostedCheckRun, PostedLineComment, PostedReview } from '../../src/publish/posted-review.ts';

/** What GitHub would show after these writes: a model of it for the laws of planning. */
export function applyActions(posted: PostedReview, actions: readonly Action[]): PostedReview {
  return actions.reduce(applyAction, posted);
}

const SAYS_SOMETHING = /Comment$|Review$|Reply$|Reaction$/;

function applyAction(posted: PostedReview, action: Action): PostedReview {
  if (posted.isLocked && SAYS_SOMETHING.test(action.type)) throw new Error('403: the issue is locked');
  switch (action.type) {
    case 'createCheckRun':
    case 'completeCheckRun':
      return { ...posted, checkRun: checkRunAfter(posted.checkRun, action) };
    case 'removeLabel':
    case 'createLabel':
    case 'addLabels':
      return { ...posted, ...labelsAfter(posted, action) };
    case 'minimizeComment':
    case 'unminimizeComment':
    case 'createReview':
      return { ...posted, lineComments: lineCommentsAfter(posted.lineComments, action) };
    case 'createComment':
      if (posted.comment) throw new Error('There is a comment already');
      return { ...posted, comment: { id: 'new', body: action.body } };
    case 'updateComment':
      return { ...posted, comment: { id: action.id, body: action.body } };
    // The others change nothing of the review itself.
    default:
      return posted;
  }
}

type Of<T extends Action['type']> = Extract<Action, { readonly type: T }>;

function checkRunAfter(
  before: PostedReview['checkRun'],
  action: Of<'createCheckRun' | 'completeCheckRun'>,
): PostedCheckRun {
  if (action.type === 'createCheckRun') {
    return { id: `${before?.id ?? ''}+`, status: 'in_progress' };
  }
  const id = action.id ?? before?.id ?? 'new';
  if (before !== undefined && id !== before.id) throw new Error(`There is no check run ${id}`);
  const { conclusion, fingerprint, missing, basis } = action;
  const others = {
    ...(missing === undefined ? {} : { missing }),
    ...(basis === undefined ? {} : { basis }),
  };
  return { id, status: 'completed', conclusion, fingerprint, ...others };
}

function labelsAfter(
  { labels, existingLabels }: PostedReview,
  action: Of<'removeLabel' | 'createLabel' | 'addLabels'>,
): Pick<PostedReview, 'labels' | 'existingLabels'> {
  switch (action.type) {
    case 'removeLabel':
      if (!labels.includes(action.name)) throw new Error(`404: no label ${action.name}`);
      return { existingLabels, labels: labels.filter((label) => label !== action.name) };
    case 'createLabel':
      if (hasLabel(existingLabels, action.name)) throw new Error(`422: ${action.name} exists`);
      return { labels, existingLabels: [...existingLabels, action.name] };
    case 'addLabels':
      return {
        existingLabels,
        labels: [...labels, ...action.names.filter((name) => !hasLabel(labels, name))],
      };
  }
}

function lineCommentsAfter(
  before: readonly PostedLineComment[],
  action: Of<'minimizeComment' | 'unminimizeComment' | 'createReview'>,
): readonly PostedLineComment[] {
  if (action.type !== 'createReview') {
    const isMinimized = action.type === 'minimizeComment';
    return before.map((comment) =>
      comment.nodeId === action.nodeId ? { ...comment, isMinimized, minimizedReason: 'outdated' } : comment,
    );
  }
  const created = action.comments.map(({ identity }, index) => ({
    nodeId: `created-${before.length + index}`,
    identity,
    isMinimized: false,
    isOutdated: false,
  }));
  return [...before, ...created];
}

function hasLabel(labels: readonly string[], name: string): boolean {
  return labels.some((label) => label.toLowerCase() === name.toLowerCase());
}
