import { message } from '../messages/message.ts';
import { type Writer, writerIn } from '../messages/render-message.ts';
import { markdownText } from '../review/markdown.ts';
import type { Markdown } from '../review/review.ts';
import type { Language } from '../messages/catalogue.ts';
import type { Action } from './action.ts';

/** `locked` and `outside-diff` are final; `other` may be taken another time. */
export type RefusalKind = 'locked' | 'outside-diff' | 'other';

export interface RefusedWrite {
  readonly type: Action['type'];
  readonly kind: RefusalKind;
  /** In GitHub's words. */
  readonly reason: string;
}

export type Completion = Extract<Action, { type: 'completeCheckRun' }>;

/** The check run says in a sentence what is missing beside it, and its marker that it is not the whole review. */
export function tellOfRefused(
  completion: Completion,
  refused: readonly RefusedWrite[],
  language: Language,
): Completion {
  const writer = writerIn(language, markdownText);
  const sentences = new Set(refused.flatMap((each) => sentenceOf(each, writer) ?? []));
  if (sentences.size > 0) return withNotes({ ...completion, missing: 'refused' }, [...sentences]);
  return refused.some(({ kind }) => kind === 'locked') ? tellOfLock(completion, language) : completion;
}

/** The same of a conversation that is known to be locked. */
export function tellOfLock(completion: Completion, language: Language): Completion {
  if (completion.missing !== undefined) return completion;
  const sentence = writerIn(language, markdownText).write(message('review.locked', {}));
  return withNotes({ ...completion, missing: 'locked' }, [sentence]);
}

/** Of what belongs to the review; a reaction or a reply is tried again without words. */
function sentenceOf({ type, kind, reason }: RefusedWrite, writer: Writer): Markdown | undefined {
  if (kind !== 'other') return undefined;
  switch (type) {
    case 'createComment':
    case 'updateComment':
      return writer.write(message('review.refused.comment', { reason }));
    case 'createReview':
    case 'minimizeComment':
    case 'unminimizeComment':
      return writer.write(message('review.refused.lines', { reason }));
    case 'createLabel':
    case 'addLabels':
    case 'removeLabel':
      return writer.write(message('review.refused.labels', { reason }));
    default:
      return undefined;
  }
}

function withNotes(completion: Completion, sentences: readonly Markdown[]): Completion {
  const { output } = completion;
  const notes = sentences.map((sentence) => `> ℹ️ ${sentence}`).join('\n>\n');
  return { ...completion, output: { ...output, summary: `${notes}\n\n${output.summary}` } };
}
