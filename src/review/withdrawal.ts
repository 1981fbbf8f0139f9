import { message } from '../messages/message.ts';
import { plainText } from '../messages/plain-text.ts';
import { writerIn } from '../messages/render-message.ts';
import type { Language } from '../vocabulary/policy.ts';
import { hashOf } from './fingerprint.ts';
import { markdownText } from './markdown.ts';
import { recheckButton } from './recheck-button.ts';
import type { CheckRunOutput, Markdown } from './review.ts';

/** A check run that says why there is no review. */
export interface NoReview {
  readonly checkRun: CheckRunOutput;
  readonly fingerprint: string;
}

/** What is left to say of a pull request that no longer changes the lists. */
export interface Withdrawal extends NoReview {
  readonly comment: Markdown;
}

export function renderWithdrawal(language: Language): Withdrawal {
  const withdrawal = renderNoReview('review.withdrawn', language);
  return { ...withdrawal, comment: withdrawal.checkRun.summary };
}

/** Of a pull request that never changed them. */
export function renderUnrelated(language: Language): NoReview {
  return renderNoReview('unrelated.summary', language);
}

export function renderMergeGroup(language: Language): NoReview {
  return renderNoReview('unrelated.merge-group', language);
}

function renderNoReview(
  reason: 'review.withdrawn' | 'unrelated.summary' | 'unrelated.merge-group',
  language: Language,
): NoReview {
  const title = writerIn(language, plainText).write(message('review.check-run.withdrawn', {}));
  const summary = writerIn(language, markdownText).write(message(reason, {}));
  const checkRun = { title, summary, annotations: [], button: recheckButton(language) };
  return { checkRun, fingerprint: hashOf(['withdrawn', summary]) };
}
