import { createHash } from 'node:crypto';
import { parseJson } from './parse-json.ts';
import { sectionsOf } from './document-sections.ts';

/** Where a list's rules stand: a JSON file of texts or a Markdown document, or one section of it. */
export interface CriteriaPlace {
  readonly path: string;
  /** A heading; in JSON a key, or a text beside which the rules stand. Absent: all of the file. */
  readonly section?: string;
}

/** One sentence of the rules, without its markup. The id stays the same as long as its words do. */
export interface Statement {
  readonly id: string;
  readonly text: string;
}

export interface StatementChanges {
  readonly removed: readonly Statement[];
  readonly added: readonly Statement[];
}

/** Rules are a page, not a book; more than this is not compared. */
const MAXIMUM_LENGTH = 200_000;
const MAXIMUM_STATEMENTS = 200;
const MAXIMUM_DEPTH = 20;
const ID_LENGTH = 12;

const BLOCK_TAG = /<\/?(?:p|[ou]l|li|br|div|h[1-6]|t[dhr]|table)\b[^<>]{0,500}>/giu;
const OTHER_TAG = /<\/?[a-z][^<>]{0,500}>/giu;
const MARKDOWN_LINK = /\[([^\][]{1,300})\]\([^()]{0,500}\)/gu;
const MARKDOWN_BLOCK = /\n[ \t]*\n|\n(?=[ \t]*(?:[-*+]|\d{1,3}[.)]|#{1,6})[ \t])/u;
const MARKDOWN_MARK = /^[ \t]*(?:[-*+]|\d{1,3}[.)]|#{1,6}|>)[ \t]+|[*`]/gmu;
/** A space that is missing behind a full stop makes no other rule either. */
const SENTENCE_END = /(?<=[.!?])\s+(?=\p{Lu})|(?<=\p{Ll}[.!?])(?=\p{Lu}\p{Ll})|(?<=[。！？])/u;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  apos: "'",
  nbsp: ' ',
};

/** The sentences of the rules, each once, in their order; none where the section is not there or the file cannot be read. */
export function statementsIn(text: string, { path, section }: CriteriaPlace): readonly Statement[] {
  const bounded = text.slice(0, MAXIMUM_LENGTH);
  const blocks = /\.json$/iu.test(path) ? textsIn(parseJson(bounded), section) : blocksOf(bounded, section);
  const sentences = blocks.flatMap((block) => sentencesIn(block));
  const statements = sentences.map((sentence) => [statementId(sentence), sentence] as const);
  return [...new Map(statements.toReversed())]
    .toReversed()
    .slice(0, MAXIMUM_STATEMENTS)
    .map(([id, sentence]) => ({ id, text: sentence }));
}

/** A short hash of the words: neither markup nor punctuation nor capitals make another rule. */
function statementId(sentence: string): string {
  const words = wordsOf(sentence);
  return createHash('sha256').update(words).digest('hex').slice(0, ID_LENGTH);
}

function wordsOf(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ');
}

export function compareStatements(base: readonly Statement[], head: readonly Statement[]): StatementChanges {
  return { removed: without(base, head), added: without(head, base) };
}

function without(some: readonly Statement[], others: readonly Statement[]): readonly Statement[] {
  const ids = new Set(others.map(({ id }) => id));
  return some.filter(({ id }) => !ids.has(id));
}

/** What is new against rules of which only the ids are known, and how many of those are gone. */
export function compareWithKnown(
  known: readonly string[],
  now: readonly Statement[],
): { readonly added: readonly Statement[]; readonly missing: number } {
  const ids = new Set(now.map(({ id }) => id));
  return {
    added: now.filter(({ id }) => !known.includes(id)),
    missing: known.filter((id) => !ids.has(id)).length,
  };
}

function sentencesIn(block: string): readonly string[] {
  return block
    .replace(BLOCK_TAG, '\n\n')
    .replace(OTHER_TAG, '')
    .replace(/&(#?\w{1,6});/gu, (whole, name: string) => ENTITIES[name] ?? whole)
    .split(/\n{2,}/u)
    .flatMap((part) => part.replaceAll(/\s+/gu, ' ').split(SENTENCE_END))
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence) !== '');
}

/** Paragraphs and list items, without the marks of Markdown. */
function blocksOf(text: string, section: string | undefined): readonly string[] {
  const body =
    section === undefined ? text : sectionsOf(text).find(({ heading }) => isSame(heading, section))?.body;
  const blocks = (body ?? '').replaceAll('\r\n', '\n').split(MARKDOWN_BLOCK);
  return blocks.map((block) => block.replace(MARKDOWN_LINK, '$1').replace(MARKDOWN_MARK, ''));
}

function isSame(one: string, other: string): boolean {
  return wordsOf(one) === wordsOf(other);
}

/** Every text in a JSON value, or those that belong to the section. */
function textsIn(value: unknown, section?: string, depth = 0): readonly string[] {
  if (typeof value === 'string') return section === undefined ? [value] : [];
  if (typeof value !== 'object' || value === null || depth > MAXIMUM_DEPTH) return [];
  const entries = Object.entries(value);
  const isTitled = section !== undefined && entries.some(([, each]) => isTitle(each, section));
  return entries.flatMap(([key, each]) => {
    if (isTitled && isTitle(each, section)) return [];
    const isInside = isTitled || (section !== undefined && isSame(key, section));
    return textsIn(each, isInside ? undefined : section, depth + 1);
  });
}

function isTitle(value: unknown, section: string): boolean {
  return typeof value === 'string' && value.length < 500 && isSame(value, section);
}
