import type { en } from './en.ts';

/** What every language file has to hold: the type of the English one. */
export type Catalogue = typeof en;
export type MessageKey = keyof Catalogue;
export type MessageParameters<K extends MessageKey> = Parameters<Catalogue[K]>[0];

/** A sentence as data: which one, and what stands in it. Rendered in a language and a format at the very end. */
export type Message = {
  [K in MessageKey]: { readonly key: K; readonly parameters: MessageParameters<K> };
}[MessageKey];

/** `message('maintained.archived', {})` */
export function message<K extends MessageKey>(key: K, parameters: MessageParameters<K>): Message {
  return { key, parameters } as Message;
}
