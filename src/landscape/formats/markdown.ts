import type { Link, LinkReference, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import {
  type ObjectNode,
  type PropertyNode,
  shifted,
  type Span,
  type SyntaxProblem,
} from '../syntax-tree.ts';
import type { EntryNode, ListSource, ReadWith } from './list-format.ts';

/** The parser takes quadratic time for a thousand signs of emphasis, and a whole document much memory. */
const MAX_ITEM_LENGTH = 3000;
const MAX_SIGNS = 200;
const MAX_HEADING_LENGTH = 300;

/**
 * A Markdown document whose list items begin with a link: `- [name](url) - what it is`. Its headings below the title are
 * the groups. What leads to a place in the document or beside it is no entry. Read item by item: lists of links are
 * long, and most of one is the same on all sides.
 */
export function parseMarkdown(text: string, { memo = new Map() }: ReadWith): ListSource {
  const entries: EntryNode[] = [];
  const problems: SyntaxProblem[] = [];
  const definitions = definitionsIn(text);
  for (const { start, end, group } of itemsIn(text)) {
    const source = text.slice(start, end);
    if (!BEGINS_WITH_LINK.test(source)) continue;
    if (isTooMuch(source)) {
      problems.push({ kind: 'too-large', span: { start, end }, detail: '' });
      continue;
    }
    const definition = definitions(source);
    const known = memo.get(source + definition);
    const node = known?.kind === 'object' ? known : entryOf(source, definition);
    if (node === undefined) continue;
    memo.set(source + definition, node);
    const placed = shifted(node, start);
    if (placed.kind === 'object') entries.push({ node: placed, ...(group === '' ? {} : { group }) });
  }
  return { entries, problems, isComplete: problems.length === 0 };
}

const BEGINS_WITH_LINK = /^(?:[-*+]|\d{1,9}[.)])\s{1,9}[*_]{0,3}\[/;

function isTooMuch(source: string): boolean {
  return source.length > MAX_ITEM_LENGTH || source.split(/[*_`[]/).length > MAX_SIGNS;
}

const DEFINITION = /^ {0,3}\[([^\]\n]{1,200})\]: {0,9}\S{1,2000}/gm;
const LABEL = /\[([^[\]]{1,200})\]/g;

/** To stand behind an item that says `[name][label]`, or `[label]`: where that leads. Of two, the first one counts. */
function definitionsIn(text: string): (source: string) => string {
  const found = [...(text.matchAll(DEFINITION) as Iterable<readonly [string, string]>)];
  const definitions = new Map(found.reverse().map(([written, label]) => [labelKeyOf(label), written]));
  if (definitions.size === 0) return () => '';
  return (source) => {
    const labels = [...(source.matchAll(LABEL) as Iterable<readonly [string, string]>)];
    const used = labels.flatMap(([, label]) => definitions.get(labelKeyOf(label)) ?? []);
    return [...new Set(used)].map((written) => `\n\n${written}`).join('');
  };
}

function labelKeyOf(label: string): string {
  return label.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

interface Item extends Span {
  readonly group: string;
}

const HEADING = /^ {0,3}(#{1,6})[ \t](.*)$/;
const ITEM = /^\s*(?=(?:[-*+]|\d{1,9}[.)])\s)/;
/** It makes a heading of the line above, and by itself parts what stands around it. */
const UNDERLINE = /^ {0,3}(?:={2,}|-{2,})$/;
const NO_WORDS = /^\s*(?:[>|<]|$)/;
/** Behind back-ticks no other ones stand, or it is code within the line. */
const FENCE = /^\s*(?:(`{3,})[^`]*|(~{3,}).*)$/;

/** Each list item up to an empty line or the next one, whatever list it is in; none within code or a comment. */
function itemsIn(text: string): readonly Item[] {
  const items: Item[] = [];
  const groups: string[] = [];
  let item: { start: number; end: number; group: string } | undefined;
  let closing: string | undefined;
  let above = '';
  for (let at = 0; at < text.length;) {
    const next = text.indexOf('\n', at) + 1 || text.length;
    const line = text.slice(at, next).trimEnd();
    const begins = closing === undefined ? ITEM.exec(line) : null;
    if (closing !== undefined) {
      if (isClosed(line, closing)) closing = undefined;
    } else if (begins !== null) {
      item = {
        start: at + begins[0].length,
        end: at + line.length,
        group: groups.filter(Boolean).join(' / '),
      };
      items.push(item);
    } else if (isWithin(line) && item !== undefined) item.end = at + line.length;
    else {
      item = undefined;
      enter(groups, line, above);
      closing = fenceOf(line) ?? (isOpenComment(line) ? '-->' : undefined);
    }
    above = item === undefined && closing === undefined ? line : '';
    at = next;
  }
  return items;
}

/** Goes on with the item above it. */
function isWithin(line: string): boolean {
  return ![HEADING, FENCE, UNDERLINE, /^\s*(?:<!--|$)/].some((other) => other.test(line));
}

function fenceOf(line: string): string | undefined {
  const [, ticks, tildes] = FENCE.exec(line) ?? [];
  return ticks ?? tildes;
}

/** By the end of a comment, or by a line of the fence's own signs, of which there may be more. */
function isClosed(line: string, closing: string): boolean {
  if (closing === '-->') return line.includes(closing);
  const signs = line.trim();
  return signs.startsWith(closing) && signs === signs.slice(0, 1).repeat(signs.length);
}

function isOpenComment(line: string): boolean {
  return line.lastIndexOf('<!--') > line.lastIndexOf('-->');
}

/** A heading of the first depth is the title. One that is underlined stands in the line above. */
function enter(groups: string[], line: string, above: string): void {
  const [, signs, written = ''] = HEADING.exec(line) ?? [];
  const isUnderline = UNDERLINE.test(line) && !HEADING.test(above) && !NO_WORDS.test(above);
  if (signs === undefined && !isUnderline) return;
  const said = signs === undefined ? above : written;
  const depth = (signs?.length ?? (line.trim().startsWith('=') ? 1 : 2)) - 2;
  groups.length = Math.min(groups.length, Math.max(0, depth));
  while (groups.length < depth) groups.push('');
  if (depth >= 0) groups[depth] = textOf(fromMarkdown(said.slice(0, MAX_HEADING_LENGTH))).trim();
}

function entryOf(source: string, definition: string): ObjectNode | undefined {
  const [list, ...others] = fromMarkdown(source + definition).children;
  const [paragraph] = list?.type === 'list' ? (list.children[0]?.children ?? []) : [];
  if (paragraph?.type !== 'paragraph') return undefined;
  const [outermost, ...behind] = withoutBlanks(paragraph);
  const link = linkIn(outermost);
  if (link === undefined) return undefined;
  const url = link.type === 'link' ? link.url : addressIn(others, link);
  if (!LEADS_ELSEWHERE.test(url)) return undefined;
  const description = behind.map(textOf).join('').replace(SEPARATOR, '').trim();
  const properties = [
    propertyOf('name', textOf(link).trim(), spanOf(link.children)),
    propertyOf('url', url, spanOf([link])),
    ...(description === '' ? [] : [propertyOf('description', description, spanOf(behind))]),
  ];
  const { end } = spanOf([paragraph]);
  return { kind: 'object', properties, unreadable: [], closing: 'present', start: 0, end };
}

/** Itself, or what it makes bold. */
function linkIn(node: PhrasingContent | undefined): Link | LinkReference | undefined {
  const inner = node?.type === 'strong' || node?.type === 'emphasis' ? node.children[0] : node;
  return inner?.type === 'link' || inner?.type === 'linkReference' ? inner : undefined;
}

function addressIn(nodes: readonly RootContent[], { identifier }: LinkReference): string {
  const definitions = nodes.filter((node) => node.type === 'definition');
  return definitions.find((definition) => definition.identifier === identifier)?.url ?? '';
}

/** A scheme, or a host that lacks one. */
const LEADS_ELSEWHERE = /^(?:[a-z][a-z\d+.-]{0,20}:\/\/|[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}\/)/i;
const SEPARATOR = /^[\s\-–—:*|]+/;

function withoutBlanks({ children }: Paragraph): readonly PhrasingContent[] {
  return children.slice(children.findIndex((child) => child.type !== 'text' || child.value.trim() !== ''));
}

function propertyOf(key: string, value: string, span: Span): PropertyNode {
  return { key, keySpan: span, value: { kind: 'scalar', value, ...span } };
}

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  if (node.type === 'break') return ' ';
  return 'value' in node && node.type !== 'html' ? node.value.replaceAll(/\s+/g, ' ') : '';
}

function spanOf(nodes: readonly Nodes[]): Span {
  const start = nodes[0]?.position?.start.offset ?? 0;
  return { start, end: nodes.at(-1)?.position?.end.offset ?? start };
}
