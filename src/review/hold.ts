import type { Hold } from '../conversation/hear-commands.ts';
import { message } from '../messages/message.ts';
import { plainText } from '../messages/plain-text.ts';
import { writerIn } from '../messages/render-message.ts';
import type { Language } from '../vocabulary/policy.ts';
import { hashOf } from './fingerprint.ts';
import { markdownText } from './markdown.ts';
import { recheckButton } from './recheck-button.ts';
import type { CheckRunOutput } from './review.ts';

export interface RenderedHold {
  readonly checkRun: CheckRunOutput;
  readonly fingerprint: string;
}

/** What the check run says while maintainers keep the program silent, so that a required check is explained. */
export function renderHold(hold: Hold, language: Language): RenderedHold {
  const title = writerIn(language, plainText).write(message('hold.title', {}));
  const summary = writerIn(language, markdownText).write(
    message('hold.summary', { by: hold.by, at: hold.at, reason: hold.reason }),
  );
  const checkRun = { title, summary, annotations: [], button: recheckButton(language) };
  return { checkRun, fingerprint: hashOf(['held', hold, language]) };
}
