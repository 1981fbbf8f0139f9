import * as fc from 'fast-check';
import type { PostedReview } from '../../src/publish/posted-review.ts';
import { commentBody } from '../../src/publish/review-comment.ts';
import type { Conclusion } from '../../src/review/review.ts';
import { HEAD, POLICY } from './a-review.ts';

/** A pull request on which nothing was written yet. */
export function aPostedReview(overrides: Partial<PostedReview> = {}): PostedReview {
  return {
    headSha: HEAD,
    isDraft: false,
    isLocked: false,
    labels: [],
    existingLabels: [],
    lineComments: [],
    ...overrides,
  };
}

/** Of a configuration that is no more; a person may use it as well. */
export const OLD_LABEL = 'old/ready';

const MANAGED = Object.values(POLICY.labels);
const FINGERPRINT = 'ab'.repeat(16);
const CONCLUSIONS: readonly Conclusion[] = ['success', 'failure', 'neutral', 'action_required'];

function arbitraryComment(): fc.Arbitrary<PostedReview['comment']> {
  const heads = fc.constantFrom(HEAD, 'f'.repeat(40));
  const body = fc.oneof(
    fc
      .tuple(heads, fc.constantFrom([], [OLD_LABEL]))
      .map(([headSha, labels]) =>
        commentBody({ headSha, fingerprint: FINGERPRINT, comment: 'before', labels }),
      ),
    fc.constant('without a marker'),
  );
  return fc.option(
    body.map((text) => ({ id: '7', body: text })),
    { nil: undefined },
  );
}

function arbitraryCheckRun(): fc.Arbitrary<PostedReview['checkRun']> {
  return fc.oneof(
    fc.constant(undefined),
    fc.constantFrom('queued' as const, 'in_progress' as const).map((status) => ({ id: '3', status })),
    fc
      .tuple(
        fc.constantFrom(...CONCLUSIONS),
        fc.constantFrom(undefined, 'locked' as const, 'refused' as const),
      )
      .map(([conclusion, missing]) => ({
        id: '3',
        status: 'completed' as const,
        conclusion,
        fingerprint: FINGERPRINT,
        ...(missing === undefined ? {} : { missing }),
      })),
  );
}

/** Whatever an earlier run, a kill, or people may have left there. */
export function arbitraryPostedReview(): fc.Arbitrary<PostedReview> {
  const label = fc.constantFrom(...MANAGED, 'Landscape/Ready', 'landscape/mine', 'bug', OLD_LABEL);
  const lineComment = fc.record({
    identity: fc.constantFrom('a', 'b', 'c'),
    isMinimized: fc.boolean(),
    minimizedReason: fc.constantFrom('outdated', 'resolved'),
    isOutdated: fc.boolean(),
  });
  return fc
    .record({
      isDraft: fc.boolean(),
      isLocked: fc.boolean(),
      labels: fc.uniqueArray(label, { selector: (name) => name.toLowerCase() }),
      existingLabels: fc.subarray([...MANAGED]),
      comment: arbitraryComment(),
      checkRun: arbitraryCheckRun(),
      lineComments: fc.array(lineComment, { maxLength: 4 }),
    })
    .map(({ comment, checkRun, lineComments, labels, existingLabels, isDraft, isLocked }) => ({
      headSha: HEAD,
      isDraft,
      isLocked,
      labels,
      existingLabels: [...new Set([...existingLabels, ...labels])],
      ...(comment ? { comment } : {}),
      ...(checkRun ? { checkRun } : {}),
      lineComments: lineComments.map((each, index) => ({ nodeId: `node-${index}`, ...each })),
    }));
}
