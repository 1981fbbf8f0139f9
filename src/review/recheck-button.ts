import { message } from '../messages/message.ts';
import { plainText } from '../messages/plain-text.ts';
import { writerIn } from '../messages/render-message.ts';
import type { Language } from '../vocabulary/policy.ts';
import type { CheckRunButton } from './review.ts';

/** The button that asks for another look. */
export function recheckButton(language: Language): CheckRunButton {
  const { write } = writerIn(language, plainText);
  return {
    label: write(message('review.recheck.label', {})),
    description: write(message('review.recheck.description', {})),
  };
}
