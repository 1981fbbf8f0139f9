import type { Markup } from '../../messages/text-format.ts';
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

/** Lines in a square of 16; drawn, as the signs that they stand for are not in every font. */
const LINES = {
  yes: '<path d="M3 8.5 6.5 12 13 4.5"/>',
  no: '<path d="M4 4l8 8M12 4l-8 8"/>',
  ask: '<path d="M5 5.6a3 3 0 1 1 4.4 2.7C8.4 8.8 8 9.3 8 10.2M8 13v.1"/>',
  unknown: '<path d="M3.5 8h.1M8 8h.1M12.5 8h.1"/>',
  none: '<path d="M4 8h8"/>',
  out: '<path d="M5.5 4H12v6.5M12 4l-8 8"/>',
  up: '<path d="M8 13V3M4 7l4-4 4 4"/>',
  star: '<path class="solid" d="M8 1.8l1.9 3.9 4.3.6-3.1 3 .7 4.3L8 11.6l-3.8 2 .7-4.3-3.1-3 4.3-.6z"/>',
} as const;

/** Every icon once; the page's places refer to them. */
export const ICONS: Html = `<svg hidden>${Object.entries(LINES)
  .map(([name, lines]) => `<symbol id="icon-${name}" viewBox="0 0 16 16">${lines}</symbol>`)
  .join('')}</svg>`;

/** An icon, as high as a letter; what it means is said beside it. */
export function icon(name: keyof typeof LINES): Html {
  return `<svg class="icon icon-${name}" aria-hidden="true"><use href="#icon-${name}"/></svg>`;
}
