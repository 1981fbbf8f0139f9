import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ValueNode } from '../../src/landscape/syntax-tree.ts';
import { parseYaml } from '../../src/landscape/yaml-document.ts';
import { parseInParts } from '../../src/landscape/yaml-parts.ts';
import { parsePlainYaml } from '../../src/landscape/yaml-plain.ts';

/** Values as people write them in a list, plain and not. */
const VALUES = [
  'pwru',
  '"in quotes"',
  "'it is'",
  "'it''s'",
  '12',
  '1.5',
  '0x1f',
  '2024-02-29',
  '2024',
  '-1',
  '.5',
  'true',
  'False',
  'yes',
  'null',
  '~',
  '',
  'https://example.org/a#b',
  'a: b',
  'a # comment',
  'C#',
  '[a, b]',
  '{a: b}',
  '@home',
  '- x',
  '>-\n  one\n  two',
  '|-\n  one\n  two',
  '>\n  one\n\n  two',
  '|-\n  one\n    two',
  'one\n  two',
  '3.1.4',
  '1e3',
  '7 days',
  '0o17',
  '.inf',
  '!!str 5',
  'é ü',
  'a:b',
  '"a\\tb"',
  '\n  - one\n  - two',
  '\n  key: value',
  '\n- one',
] as const;

const items = fc.array(
  fc.array(fc.tuple(fc.constantFrom('name', 'logo', 'repo_url', 'x-y'), fc.constantFrom(...VALUES)), {
    minLength: 1,
    maxLength: 4,
  }),
  { minLength: 1, maxLength: 6 },
);

function listOf(fields: readonly (readonly (readonly [string, string])[])[]): string {
  const written = fields.map((entry) => {
    const lines = entry.flatMap(([key, value]) => {
      const [first = '', ...more] = value.split('\n');
      return [`${key}:${first === '' ? '' : ` ${first}`}`, ...more];
    });
    return `      - item:\n${lines.map((line) => `        ${line}\n`).join('')}`;
  });
  return `categories:\n  - name: Tools\n    items:\n${written.join('')}`;
}

/** Without where lists end, which is of no account. */
function comparable(node: ValueNode | undefined): unknown {
  if (node?.kind === 'array') return { ...node, end: 0, items: node.items.map(comparable) };
  if (node?.kind !== 'object') return node;
  return { ...node, properties: node.properties.map((each) => ({ ...each, value: comparable(each.value) })) };
}

describe('a text in parts', () => {
  it('reads as it does in one piece', () => {
    fc.assert(
      fc.property(items, (fields) => {
        const text = listOf(fields);
        const whole = parseYaml(text);
        const parts = parseInParts(text, { parse: parseYaml, memo: new Map() }, 0);

        expect(parts === undefined || whole.problems.length === 0).toBe(true);
        expect(comparable(parts === undefined ? whole.root : parts.root)).toEqual(comparable(whole.root));
      }),
      { numRuns: 500 },
    );
  });

  it.each(['|', '>-', ''])('reads the dashes within a text behind %j as the text that they are', (style) => {
    const description = ['', 'one', 'two', 'three'].join('\n            - ');
    const text = listOf([[['name', 'a']], [['name', 'b']]]).replaceAll(
      /name: (.)\n/g,
      `name: $1\n        description: ${style || 'so'}${description}\n`,
    );
    const parts = parseInParts(text, { parse: parseYaml, memo: new Map() }, 0);

    expect(comparable((parts ?? parseYaml(text)).root)).toEqual(comparable(parseYaml(text).root));
    expect(parts).toBeDefined();
  });

  it.each([
    ['an anchor', 'a: &x 1\nb:\n  - c: *x\n'],
    ['a slip', 'b:\n  - c: "open\n  - d: 1\n'],
    ['nothing', ''],
  ])('is left to be read in one piece with %s', (_case, text) => {
    expect(parseInParts(text, { parse: parseYaml, memo: new Map() }, 0)).toBeUndefined();
  });
});

describe('a plain text', () => {
  it('reads as by the full parser, or is left to it', () => {
    fc.assert(
      fc.property(items, (fields) => {
        const text = listOf(fields);
        const plain = parsePlainYaml(text);
        const whole = parseYaml(text);

        expect(plain === undefined || whole.problems.length === 0).toBe(true);
        expect(comparable(plain ?? whole.root)).toEqual(comparable(whole.root));
      }),
      { numRuns: 500 },
    );
  });
});
