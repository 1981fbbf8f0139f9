import type { Sentences } from './sentences.generated.ts';

export type MessageKey = keyof Sentences;

/** A sentence as data: which one, and what stands in it. Rendered in a language and a format at the very end. */
export type Message = {
  [K in MessageKey]: { readonly key: K; readonly parameters: Sentences[K] };
}[MessageKey];

/** `message('maintained.archived', {})` */
export function message<K extends MessageKey>(key: K, parameters: Sentences[K]): Message {
  return { key, parameters } as Message;
}

/** Its id in the language files: no dot may stand there. The key itself is remembered in comments on GitHub. */
export function sentenceId({ key }: { readonly key: string }): string {
  return key.replaceAll('.', '_');
}
