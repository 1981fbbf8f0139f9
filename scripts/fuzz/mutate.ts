import type { Random } from './random.ts';

/** What means something to one of the parsers, or to GitHub, and where parsers are known to break. */
const TOKENS: readonly string[] = [
  Array.from('[]{}(),:;"\'`\\/*&|>-?!%@#=<$~^\n\r\t '),
  ['\r\n', '---\n', '...\n', '${', '/*', '*/', '//', '<!--', '-->', '```', '=>', '</', '/>', '{/*', '\u2028'],
  ['&a ', '*a', '<<: *a', '!!binary ', '!<tag:x> ', '%YAML 1.1\n', '? ', '- ', '\u0000', '\uFEFF', '\uD800'],
  ['__proto__', '"__proto__": {"polluted": 1},', 'constructor', 'toString', 'null', 'true', '1e999', '-0'],
  [
    'export default ',
    'import a from "b";\n',
    'name: ',
    '"name": ',
    'items:\n',
    'requirements:\n  ',
    'labels: ',
  ],
  [
    '/landscape accept open-source because ',
    '/landscape ',
    '\n> ',
    '@octocat',
    '#1',
    '\u202E',
    '\u200B',
    '👩‍👩‍👧',
  ],
  ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '(a+)+$', '\\u0000', '\\uD800', '\\x', '&#64;', '&amp;', 'e\u0301'],
].flat();

/** How often something is repeated; the large ones seldom, since a parser needs its time for them. */
const TIMES = [2, 10, 100, 1000];
const MANY_TIMES = 10_000;
/** Of one name, in characters. */
const HUGE = 10 * 1024 * 1024;

type Mutation = (text: string, random: Random) => string;

const MUTATIONS: readonly Mutation[] = [
  (text, random) => replaced(text, random, ''),
  (text, random) => inserted(text, random, random.pick(TOKENS)),
  (text, random) => inserted(text, random, random.pick(TOKENS)),
  (text, random) => inserted(text, random, random.pick(TOKENS).repeat(timesOf(random))),
  (text, random) => inserted(text, random, part(text, random).repeat(random.pick([1, 2, 5]))),
  (text, random) => replaced(text, random, part(text, random)),
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => text.slice(random.below(text.length + 1)),
  (text, random) => nested(text, random),
];

/** A text with one to eight changes; once in a while with something enormous in it. */
export function mutate(text: string, random: Random): string {
  let changed = text;
  const rounds = 1 + random.below(8);
  for (let round = 0; round < rounds; round += 1) changed = random.pick(MUTATIONS)(changed, random);
  return random.oneIn(400) ? enlarged(changed, random) : changed;
}

/** A text made of nothing but tokens. */
export function tokens(random: Random): string {
  return Array.from({ length: random.below(200) }, () => random.pick(TOKENS)).join('');
}

function timesOf(random: Random): number {
  return random.oneIn(10) ? MANY_TIMES : random.pick(TIMES);
}

function inserted(text: string, random: Random, piece: string): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + piece + text.slice(at);
}

function replaced(text: string, random: Random, piece: string): string {
  const start = random.below(text.length + 1);
  return text.slice(0, start) + piece + text.slice(start + random.below(80));
}

/** Some lines, or a piece of one. */
function part(text: string, random: Random): string {
  const start = random.below(text.length + 1);
  return text.slice(start, start + random.pick([5, 50, 500]));
}

function nested(text: string, random: Random): string {
  const [open, close] = random.pick([
    ['[', ']'],
    ['{"a":', '}'],
    ['{a: ', '}'],
    ['- ', ''],
    ['(', ')'],
    ['<a>', '</a>'],
  ] as const);
  const depth = timesOf(random);
  const at = random.below(text.length + 1);
  const inner = text.slice(at, at + 10);
  return text.slice(0, at) + open.repeat(depth) + inner + close.repeat(depth) + text.slice(at + 10);
}

/** One string in it becomes ten megabytes long. */
function enlarged(text: string, random: Random): string {
  const quote = text.indexOf('"', random.below(text.length + 1));
  const at = quote === -1 ? text.length : quote + 1;
  return (
    text.slice(0, at) + random.pick(['a', 'a ', '@a', '\\', '👍', '`']).repeat(HUGE / 2) + text.slice(at)
  );
}
