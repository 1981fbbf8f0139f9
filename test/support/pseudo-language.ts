import * as fluent from '@fluent/syntax';

/** From a letter to the same one in full width. */
const FULL_WIDTH = 0xfee0;

/** A language file in which every letter that a person reads is in full width, so that it is known where it came from. */
export function pseudoLanguage(english: string): string {
  const resource = fluent.parse(english, {});
  new Widening().visit(resource);
  return new fluent.FluentSerializer().serialize(resource);
}

class Widening extends fluent.Visitor {
  visitTextElement(element: fluent.TextElement): void {
    element.value = widened(element.value);
  }

  /** What stands in quotes is code, an address, or the words of a link. */
  visitFunctionReference({ id, arguments: { positional } }: fluent.FunctionReference): void {
    const words = id.name === 'LINK' ? positional.slice(0, 1) : id.name === 'STRONG' ? positional : [];
    for (const each of words) if (each instanceof fluent.StringLiteral) each.value = widened(each.value);
  }
}

function widened(text: string): string {
  return text.replaceAll(/[a-z]/giu, (letter) => String.fromCodePoint(letter.charCodeAt(0) + FULL_WIDTH));
}

/** What GitHub and a browser show as it is: comments that nobody sees, code, addresses, scripts, and tags. */
const NOT_WORDS = [
  /<!--[^]*?-->|<!doctype html>/gu,
  /<(style|script)>[^]*?<\/\1>/gu,
  /<code[^>]*>[^<]*<\/code>/gu,
  /^(`{3,})[^]*?^\1`*$/gmu,
  /(?<!`)(`+)(?!`)[^]*?(?<!`)\1(?!`)/gu,
  /\]\([^)]*\)/gu,
  /https?:\/\/[^\s)"<]+/gu,
];

/** The words in a text that no language file has said, each with its line; `names` are those of projects and the like. */
export function otherWordsIn(text: string, names: readonly string[] = []): readonly string[] {
  const known = new Set([...INTL_WORDS, ...names].flatMap(wordsOf));
  const shown = NOT_WORDS.reduce((rest, pattern) => rest.replace(pattern, ' … '), text).replaceAll(
    /<\/?[a-z][^>]*>/giu,
    wordsOfTag,
  );
  return shown.split('\n').flatMap((line) => {
    const others = wordsOf(line).filter((word) => !known.has(word));
    return others.map((word) => `${word}: ${line.trim().slice(0, MAXIMUM_SHOWN)}`);
  });
}

const MAXIMUM_SHOWN = 200;

/** What is read out or shown beside the pointer. */
function wordsOfTag(tag: string): string {
  const said = [...tag.matchAll(/ (?:title|aria-label|alt|placeholder)="([^"]*)"/gu)].map(
    ([, words]) => words,
  );
  return ['', ...said, ''].join('\n');
}

/** What `Intl` says in Swahili: months and how a list ends. */
const INTL_WORDS = [
  'na',
  ...Array.from({ length: 12 }, (_, month) =>
    new Date(Date.UTC(2026, month)).toLocaleDateString('sw', { month: 'long' }),
  ),
];

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z]{2,}/gu) ?? [];
}
