import type { en } from './en.ts';
import type { TextFormat } from './text-format.ts';

export type MessageKey = keyof typeof en;

type NoParameters = Readonly<Record<string, never>>;

export type MessageParameters<K extends MessageKey> =
  Parameters<(typeof en)[K]> extends readonly [] ? NoParameters : Parameters<(typeof en)[K]>[0];

/** What a language file holds: every sentence that the English one has, with the same parameters. */
export type Sentences = {
  readonly [K in MessageKey]: (parameters: MessageParameters<K>, format: TextFormat) => string;
};

/** A sentence as data: which one, and what stands in it. Rendered in a language and a format at the very end. */
export type Message = {
  [K in MessageKey]: { readonly key: K; readonly parameters: MessageParameters<K> };
}[MessageKey];

/** `message('maintained.archived', {})` */
export function message<K extends MessageKey>(key: K, parameters: MessageParameters<K>): Message {
  return { key, parameters } as Message;
}
