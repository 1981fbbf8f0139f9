import type { Action } from './action.ts';
import type { CheckRunIds, PostedReview } from './posted-review.ts';

/**
 * What the pull request shows once an action was carried out, as far as a later plan of the same run looks at it: the
 * check run and the labels. So it need not be read again, which GitHub might answer with what was there before.
 */
export function afterAction(
  posted: PostedReview,
  action: Action,
  /** Of the check run that the run opened. */
  made?: CheckRunIds,
): PostedReview {
  switch (action.type) {
    case 'createCheckRun':
      if (made === undefined) return posted;
      return { ...posted, checkRun: { ...made, status: 'in_progress' } };
    case 'completeCheckRun': {
      const ids = made ?? (posted.checkRun?.id === action.id ? posted.checkRun : undefined);
      if (ids === undefined) return posted;
      const { id, databaseId } = ids;
      const { conclusion, fingerprint, missing, basis, ownConclusion } = action;
      const others = {
        ...(databaseId === undefined ? {} : { databaseId }),
        ...(missing === undefined ? {} : { missing }),
        ...(basis === undefined ? {} : { basis }),
        ...(ownConclusion === undefined ? {} : { ownConclusion }),
      };
      return { ...posted, checkRun: { id, status: 'completed', conclusion, fingerprint, ...others } };
    }
    case 'removeLabel':
      return { ...posted, labels: posted.labels.filter((label) => label !== action.name) };
    case 'createLabel':
      return { ...posted, existingLabels: [...posted.existingLabels, action.name] };
    case 'addLabels':
      return { ...posted, labels: [...posted.labels, ...action.names] };
    default:
      return posted;
  }
}
