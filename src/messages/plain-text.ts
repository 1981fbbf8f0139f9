import type { Markup } from './text-format.ts';
import { visibleText } from './visible-text.ts';

/** An address that is longer than this tells a reader nothing. */
const MAXIMUM_ADDRESS_LENGTH = 500;

/** For annotations and the terminal: nothing interprets it, and no control character reaches it. */
export const plainText: Markup = {
  code: (text) => `\`${visibleText(text).replaceAll('`', "'")}\``,
  link: (text, url) => `${text} (${visibleText(url, MAXIMUM_ADDRESS_LENGTH)})`,
  strong: (text) => text,
  prose: (text) => visibleText(text, MAXIMUM_ADDRESS_LENGTH),
  showsNumbers: true,
};

/** What a text says, without everything that moves by itself: numbers, days, and the commits in addresses. */
export const fingerprintText: Markup = {
  code: (text) => visibleText(text),
  link: (text) => text,
  strong: (text) => text,
  prose: (text) => visibleText(text, MAXIMUM_ADDRESS_LENGTH),
  showsNumbers: false,
};
