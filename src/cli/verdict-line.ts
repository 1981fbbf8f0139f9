import { message } from '../messages/message.ts';
import { plainText } from '../messages/plain-text.ts';
import { writerIn } from '../messages/render-message.ts';
import type { Review } from '../review/review.ts';

/** The verdict, and the labels that the pull request would get. */
export function verdictLine({ verdict, labels }: Review): string {
  const title = writerIn('en', plainText).write(message(`review.check-run.${verdict}`, {}));
  return `Verdict: ${title}. Labels: ${labels.join(', ')}.`;
}
