import { createHash } from 'node:crypto';

import { fingerprintText } from '../messages/plain-text.ts';
import { withTiers, writerIn } from '../messages/render-message.ts';
import type { Language } from '../messages/catalogue.ts';
import { annotationsOf } from './annotations.ts';
import { renderComment } from './comment.ts';
import { FULL_DETAIL } from './page.ts';
import { type Conclusion, type ReviewContent, allProblems } from './review.ts';

/** Long enough that two states of one pull request never share one. */
const LENGTH = 32;

/**
 * Of everything that is shown, less what moves by itself: the same texts are rendered with numbers, days and
 * addresses left out. The head commit is part of it, for the footer names it.
 */
export function fingerprintOf(
  content: ReviewContent,
  shown: {
    readonly language: Language;
    readonly translation?: Language | undefined;
    readonly labels: readonly string[];
    readonly conclusion: Conclusion;
  },
): string {
  const writer = writerIn(shown.language, withTiers(fingerprintText, content.policy.tiers));
  const { patch = '', ...rest } = content;
  const annotations = annotationsOf(allProblems(content), writer);
  return hashOf([
    content.headSha,
    shown,
    renderComment(rest, writer, FULL_DETAIL),
    annotations.map(({ path, level, message }) => [path, level, message]),
    content.lineComments.map(({ identity }) => identity).sort(),
    // The fix for a star count holds the star count.
    patch.replaceAll(/\d+/gu, '#'),
  ]);
}

export function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, LENGTH);
}
