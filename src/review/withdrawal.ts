import { message } from '../messages/message.ts';
import { plainText } from '../messages/plain-text.ts';
import { writerIn } from '../messages/render-message.ts';
import type { Language } from '../vocabulary/policy.ts';
import { hashOf } from './fingerprint.ts';
import { markdownText } from './markdown.ts';
import type { CheckRunOutput, Markdown } from './review.ts';

/** What is left to say of a pull request that does not change the lists, or no longer. */
export interface Withdrawal {
  readonly comment: Markdown;
  readonly checkRun: CheckRunOutput;
  readonly fingerprint: string;
}

export function renderWithdrawal(language: Language): Withdrawal {
  const plain = writerIn(language, plainText);
  const comment = writerIn(language, markdownText).write(message('review.withdrawn', {}));
  const title = plain.write(message('review.check-run.withdrawn', {}));
  return {
    comment,
    checkRun: { title, summary: comment, annotations: [] },
    fingerprint: hashOf(['withdrawn', comment]),
  };
}
