import { message } from '../messages/message.ts';
import { plainText } from '../messages/plain-text.ts';
import { writerIn } from '../messages/render-message.ts';
import type { Language } from '../vocabulary/policy.ts';
import { hashOf } from './fingerprint.ts';
import { markdownText } from './markdown.ts';
import type { CheckRunOutput } from './review.ts';

/** What the check run of a commit says whose review a newer commit overtook. */
export function renderSuperseded(language: Language): {
  readonly checkRun: CheckRunOutput;
  readonly fingerprint: string;
} {
  const title = writerIn(language, plainText).write(message('superseded.title', {}));
  const summary = writerIn(language, markdownText).write(message('superseded.summary', {}));
  return { checkRun: { title, summary, annotations: [] }, fingerprint: hashOf(['superseded', summary]) };
}
