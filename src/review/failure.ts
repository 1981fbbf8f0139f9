import { message } from '../messages/message.ts';
import { plainText } from '../messages/plain-text.ts';
import { writerIn } from '../messages/render-message.ts';
import type { Language } from '../vocabulary/policy.ts';
import { hashOf } from './fingerprint.ts';
import { markdownText } from './markdown.ts';
import { recheckButton } from './recheck-button.ts';
import type { CheckRunOutput, Markdown } from './review.ts';

export interface Failure {
  readonly checkRun: CheckRunOutput;
  readonly fingerprint: string;
}

/** Of every failed review: what is shown of it says nothing of the pull request. */
export const FAILURE_FINGERPRINT = hashOf(['failed']);

/** What there is to say where the program itself, or GitHub, failed. The delivery id finds it in the log. */
export function renderFailure(language: Language, deliveryId: string): Failure {
  const title = writerIn(language, plainText).write(message('review.check-run.failed', {}));
  const summary = writerIn(language, markdownText).write(message('review.failed', { deliveryId }));
  const checkRun = { title, summary, annotations: [], button: recheckButton(language) };
  return { checkRun, fingerprint: FAILURE_FINGERPRINT };
}

/** The same where GitHub takes no check run, and why, in its words. */
export function renderRefusal({ language, deliveryId, reason }: Refused): Markdown {
  return writerIn(language, markdownText).write(
    message('review.failed.no-check-run', { deliveryId, reason }),
  );
}

interface Refused {
  readonly language: Language;
  readonly deliveryId: string;
  readonly reason: string;
}
