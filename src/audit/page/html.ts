import type { Markup } from '../../messages/markup.ts';
import { visibleText } from '../../messages/visible-text.ts';

/** Markup that may stand in the page as it is. */
export type Html = string;

const MAXIMUM_ADDRESS_LENGTH = 1000;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Any text, as text: in an element as in a quoted attribute. */
export function escapeHtml(text: string): Html {
  return text.replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? character);
}

/** A stranger's text on one line, cut to a length. */
export function shownText(text: string): Html {
  return escapeHtml(visibleText(text));
}

/** A link out of the page; an address that is not plainly one of the web is shown and not followed. */
export function htmlLink(text: Html, url: string): Html {
  const parsed = url.length > MAXIMUM_ADDRESS_LENGTH ? null : URL.parse(url);
  const isWeb = parsed !== null && /^https?:$/.test(parsed.protocol) && parsed.username === '';
  if (!isWeb) return `${text} (<code>${shownText(url)}</code>)`;
  return `<a href="${escapeHtml(parsed.href)}" rel="noopener noreferrer">${text}</a>`;
}

/** Sentences as HTML. The words around are our own; back-ticks in them mean code, as in Markdown. */
export const htmlText: Markup = {
  code: (text) => `<code>${shownText(text)}</code>`,
  link: htmlLink,
  strong: (text) => `<strong>${text}</strong>`,
  prose: shownText,
  showsNumbers: true,
};

/** A sentence with its own back-ticks turned into code; those of strangers are entities by now. */
export function withCode(html: Html): Html {
  return html.replace(/`([^`<>]{1,80})`/g, '<code>$1</code>');
}

/** The words alone, for an attribute: no tags, and no character that would end it. */
export function asAttribute(html: Html): Html {
  return html.replaceAll(/<[^>]*>/g, '').replace(/["'<>]/g, (character) => ENTITIES[character] ?? character);
}
