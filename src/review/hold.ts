import type { Hold } from '../conversation/hear-commands.ts';
import { message } from '../messages/message.ts';
import { plainText } from '../messages/plain-text.ts';
import { writerIn } from '../messages/render-message.ts';
import type { Language } from '../vocabulary/policy.ts';
import { hashOf } from './fingerprint.ts';
import { markdownText } from './markdown.ts';
import { recheckButton } from './recheck-button.ts';
import type { CheckRunOutput, Markdown } from './review.ts';

export interface RenderedHold {
  readonly checkRun: CheckRunOutput;
  /** For the top of the comment. */
  readonly banner: Markdown;
  readonly fingerprint: string;
}

/** What is said while maintainers keep the program silent, so that a required check and an old comment are explained. */
export function renderHold(hold: Hold, language: Language): RenderedHold {
  const title = writerIn(language, plainText).write(message('hold.title', {}));
  const { write, format } = writerIn(language, markdownText);
  const summary = write(message('hold.summary', { by: hold.by, at: hold.at, reason: hold.reason }));
  const banner = `> [!NOTE]\n> ${format.strong(`${title}.`)} ${summary}`;
  const checkRun = { title, summary, annotations: [], button: recheckButton(language) };
  return { checkRun, banner, fingerprint: hashOf(['held', hold, language]) };
}
