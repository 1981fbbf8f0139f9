import type { Message } from '../messages/message.ts';
import { plainText } from '../messages/plain-text.ts';
import { renderMessage } from '../messages/render-message.ts';
import type { Finding } from '../requirements/registry.ts';

/** A finding for programs to read, its sentences in English; which requirement it is of stands beside it. */
export function findingAsData({ outcome, evidence, remedy, question }: Finding): object {
  return {
    outcome,
    evidence: evidence.map(({ statement, url }) => ({ statement: sayInEnglish(statement), url })),
    remedy: remedy && sayInEnglish(remedy),
    question: question && sayInEnglish(question),
  };
}

export function sayInEnglish(message: Message): string {
  return renderMessage(message, 'en', plainText);
}
