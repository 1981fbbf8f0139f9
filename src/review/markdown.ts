import type { Markup } from '../messages/text-format.ts';
import { visibleText } from '../messages/visible-text.ts';
import type { Markdown } from './review.ts';

const MAXIMUM_ADDRESS_LENGTH = 1_000;
const MAXIMUM_PROSE_LENGTH = 500;

/**
 * A stranger's text in a code span, where GitHub sees no mention, reference, address, HTML or emphasis. The fence
 * is the shortest run of back-ticks that does not occur in the text: one longer than the longest would not do, for
 * GitHub's parser gives up on fences of more than 80.
 */
export function codeSpan(text: string): Markdown {
  const shown = visibleText(text) || '""';
  const runs = new Set(shown.match(/`+/gu)?.map((run) => run.length));
  let length = 1;
  while (runs.has(length)) length += 1;
  const fence = '`'.repeat(length);
  const padding = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  return `${fence}${padding}${shown}${padding}${fence}`;
}

/** A link whose text is Markdown of our own. An address that must not be followed is shown as code instead. */
export function markdownLink(text: Markdown, url: string): Markdown {
  const address = linkAddress(url);
  return address === undefined ? `${text} (${codeSpan(url)})` : `[${text}](${address})`;
}

/** The address as it may stand in a link, or undefined where it is not plainly one of the web. */
function linkAddress(url: string): string | undefined {
  const parsed = url.length > MAXIMUM_ADDRESS_LENGTH ? null : URL.parse(url);
  if (parsed === null || !['https:', 'http:'].includes(parsed.protocol)) return undefined;
  // `https://github.com@example.org` does not lead where it seems to.
  if (parsed.username !== '' || parsed.password !== '') return undefined;
  avoidCrossReference(parsed);
  return parsed.href.replace(/[^\w\-.~:/?#%@=+,;&]/gu, percentEncoded).replaceAll('&', '&amp;');
}

/** A link to an issue, a pull request or a commit would leave "mentioned this" in that thread. */
function avoidCrossReference(url: URL): void {
  const isThread = /^\/[^/]+\/[^/]+\/(?:issues|pull|discussions|commit)\//u.test(url.pathname);
  if (isThread && /^(?:www\.)?github\.com$/u.test(url.hostname)) url.hostname = 'redirect.github.com';
}

function percentEncoded(character: string): string {
  return [...new TextEncoder().encode(character)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}

/**
 * Markdown on one line for a cell of a table, in which a bar ends the cell, in code as well. Parsers disagree about
 * a bar behind a backslash, so that one becomes a broken bar.
 */
export function tableCell(markdown: Markdown): Markdown {
  return markdown
    .replace(/\r\n|[\r\n]/gu, ' ')
    .replace(/(?<=\\)\|/gu, '¦')
    .replaceAll('|', String.raw`\|`);
}

/** A fenced block with the text as it is, or undefined where its characters cannot be shown faithfully. */
export function codeBlock(text: string, language: string): Markdown | undefined {
  const longest = Math.max(2, ...(text.match(/`+/gu) ?? []).map((run) => run.length));
  // GitHub's parser counts a fence up to 255.
  if (longest > 100 || /[^\P{C}\n\t]/u.test(text)) return undefined;
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.endsWith('\n') ? text : `${text}\n`}${fence}`;
}

/** Behind these GitHub sees a mention, a reference or an address even when a backslash stands before them. */
const SIGNS = /@|#|GH\\-|:(?=\\\/)|www/giu;

/** Words as nothing but words: punctuation is escaped, and a mention or a reference is broken up. */
function proseText(text: string): Markdown {
  return visibleText(text, MAXIMUM_PROSE_LENGTH)
    .replace(/[!-/:-@[-`{-~]/gu, String.raw`\$&`)
    .replace(SIGNS, '$&\u200B');
}

/** GitHub-flavoured Markdown, safe to post whatever strangers wrote. */
export const markdownText: Markup = {
  code: codeSpan,
  link: markdownLink,
  strong: (text) => `**${text}**`,
  prose: proseText,
  showsNumbers: true,
};
