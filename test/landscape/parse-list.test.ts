import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseList } from '../../src/landscape/parse-list.ts';
import { LIST_FORMAT_NAMES } from '../../src/landscape/list-definition.ts';
import { ANY_CHARACTER } from '../support/any-character.ts';
import { aDefinition, frameEntries, parsedAs, writeList, type WrittenEntry } from '../support/list-texts.ts';

const anyEntry = fc.record({
  name: fc.string({ maxLength: 20 }),
  url: fc.string({ maxLength: 20 }).map((path) => `https://github.com/example/${path}`),
  description: fc.string({ unit: 'grapheme', maxLength: 40 }),
});

const pwru: WrittenEntry = {
  name: 'pwru',
  url: 'https://github.com/cilium/pwru',
  description: 'Traces packets.',
};
const ply: WrittenEntry = { name: 'ply', url: 'https://github.com/iovisor/ply', description: 'A tracer.' };

const SECOND_KEY = new Set(['duplicate-key', 'missing-bracket']);

/** What JSON.parse makes of a text; undefined where it refuses it. */
function strictly(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

describe.each(LIST_FORMAT_NAMES)('a list in %s', (format) => {
  it('has every entry with its name, repository and place', () => {
    const list = parsedAs(format, writeList(format, [pwru, ply]));
    expect(list.problems).toEqual([]);
    expect(list.isComplete).toBe(true);
    expect(list.entries.map(({ name, repositoryUrl, tier }) => [name, repositoryUrl, tier])).toEqual([
      ['pwru', pwru.url, 'emerging'],
      ['ply', ply.url, 'emerging'],
    ]);
  });

  it('cuts each entry out so that it parses back to itself', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 5 }), (entries) => {
        const list = parsedAs(format, writeList(format, entries));
        expect(list.entries).toHaveLength(entries.length);
        for (const entry of list.entries) {
          const source = list.text.slice(entry.range.start.offset, entry.range.end.offset);
          const [again, ...others] = parsedAs(format, frameEntries(format, [source])).entries;
          expect(others).toEqual([]);
          expect(again?.fields).toEqual(entry.fields);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('reads CRLF and a byte order mark', () => {
    const list = parsedAs(format, `\uFEFF${writeList(format, [pwru, ply]).replaceAll('\n', '\r\n')}`);
    expect(list.problems.map(({ kind }) => kind)).toEqual(format === 'json' ? ['byte-order-mark'] : []);
    expect(list.entries.map(({ name }) => name)).toEqual(['pwru', 'ply']);
    const name = list.entries[0]?.fieldRanges.name?.value;
    const written = format === 'markdown' ? 'pwru' : '"pwru"';
    expect(list.text.slice(name?.start.offset, name?.end.offset)).toBe(written);
  });

  it('never throws, whatever the text is', () => {
    const pieces = fc.constantFrom(
      ...Array.from('[]{}:,"\'`\\/-#&*|<>=+ \n'),
      'name',
      '/*',
      '//',
      '<<<<<<<',
      '1',
      '${',
    );
    const garbage = fc.array(pieces, { maxLength: 60 }).map((found) => found.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: ANY_CHARACTER }), garbage), garbage, (text, inside) => {
        expect(parsedAs(format, text).entries.length).toBeGreaterThanOrEqual(0);
        const inList = frameEntries(format, ['{}', inside, '{}']);
        expect(parsedAs(format, inList).text).toBe(inList);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['[', '{"a":', '- ', '('])('survives 10,000 levels of %s', (opening) => {
    const list = parsedAs(format, frameEntries(format, [opening.repeat(10_000)]));
    // There is no Markdown that does not parse.
    expect(list.isComplete).toBe(format === 'markdown');
    expect(list.problems.length > 0).toBe(format !== 'markdown');
    expect(list.entries).toEqual([]);
  });

  it('refuses a text over 5 MiB', () => {
    const { isComplete, problems } = parsedAs(format, ' '.repeat(5 * 1024 * 1024 + 1));
    expect([isComplete, problems.map(({ kind }) => kind)]).toEqual([false, ['too-large']]);
  });
});

describe('strict JSON', () => {
  it('finds a problem exactly where JSON.parse does', () => {
    const entry = fc.dictionary(fc.string({ maxLength: 5 }), fc.jsonValue({ maxDepth: 3 }), {
      noNullPrototype: true,
    });
    const damage = fc.record({
      at: fc.nat(),
      cut: fc.nat({ max: 2 }),
      insert: fc.constantFrom('', ',', '"', '}', ']', '\u00a0', '\t', '\\', '0', '//', "'", ' '),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), damage, (entries, { at, cut, insert }) => {
        const text = JSON.stringify(entries, null, 1);
        const place = at % (text.length + 1);
        const damaged = text.slice(0, place) + insert + text.slice(place + cut);
        const strict = strictly(damaged);
        const kinds = parsedAs('json', damaged).problems.map(({ kind }) => kind);
        // JSON.parse lets keys stand twice, which damage can bring about.
        fc.pre(strict === undefined || !kinds.some((kind) => SECOND_KEY.has(kind)));
        expect(kinds.length === 0).toBe(Array.isArray(strict) && strict.every(isObject));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['trailing-comma', '[{"name":"a"},{"name":"b",}]', ',', 2],
    ['trailing-comma', '[{"name":"a"},{"name":"b"},]', ',', 2],
    ['missing-comma', '[{"name":"a"}\n{"name":"b"}]', '', 2],
    ['missing-comma', '[{"name":"a" "title":"t"},{"name":"b"}]', '', 2],
    ['comment', '[{"name":"a"}, // first\n{"name":"b"}]', '// first', 2],
    ['duplicate-key', '[{"name":"a","title":"t","title":"u"},{"name":"b"}]', '"title"', 2],
    ['unterminated-string', '[{"name":"a","title":"t,\n"x":1},{"name":"b"}]', '"t', 2],
    [
      'unexpected-token',
      '[{"name":"a","title":"he said "hi" there",\n"x":1},{"name":"b"}]',
      'hi" there",',
      2,
    ],
    ['unexpected-token', '[{"name":\'a\'},{"name":"b"}]', "'", 2],
    ['unexpected-token', '[{name:"a"},{"name":"b"}]', 'name', 2],
    ['missing-bracket', '[{"name":"a","urls":[{"url":"u"},"x":1},{"name":"b"}]', '', 2],
    ['missing-bracket', '[{"name":"a",\n{"name":"b"}]', '', 2],
    ['missing-bracket', '[{"name":"a","x":1\n"name":"b","x":2}]', '', 2],
    ['unexpected-token', '[{"name":"a"}],{"name":"b"}', ',', 2],
    ['conflict-marker', '[{"name":"a"},\n<<<<<<< HEAD\n{"name":"b"}\n]', '<<<<<<< HEAD', 2],
    ['unexpected-end', '[{"name":"a"},{"name":"b"', '', 1],
    ['not-a-list', '{"name":"a"}', '{"name":"a"}', 0],
  ])('tells a %s in %s and reads on', (kind, text, source, count) => {
    const { problems, entries } = parsedAs('json', text);
    const found = problems.find((problem) => problem.kind === kind);
    expect(found).toBeDefined();
    expect(text.slice(found?.range.start.offset, found?.range.end.offset)).toBe(source);
    expect(entries.map(({ name }) => name)).toEqual(['a', 'b'].slice(0, count));
  });

  it('keeps __proto__ a key like any other', () => {
    const [entry] = parsedAs('json', '[{"__proto__":{"polluted":1},"name":"a"}]').entries;
    expect(Object.keys(entry?.fields ?? {})).toEqual(['__proto__', 'name']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('JavaScript', () => {
  it('takes literals and evaluates nothing', () => {
    const text = `const x = [{ name: 'a' + "b", title: \`t\`, n: -1, m: process.exit(), ...rest, [k]: 1 }, f()];\nexport default x;`;
    const { entries, problems, isComplete } = parsedAs('javascript', text);
    expect({ ...entries[0]?.fields }).toEqual({ name: 'ab', title: 't', n: -1 });
    expect(problems.map(({ kind, detail }) => [kind, detail])).toEqual([
      ['not-a-literal', 'process.exit()'],
      ['not-a-literal', '...rest'],
      ['not-a-literal', '[k]: 1'],
      ['not-a-literal', 'f()'],
    ]);
    expect(isComplete).toBe(false);
  });

  it('reads the entries of a module that does not parse', () => {
    const { entries, problems } = parsedAs(
      'javascript',
      "const x = [{ name: 'a' }\n{ name: 'b', },];\nexport default x;",
    );
    expect(entries.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(problems.map(({ kind }) => kind)).toEqual(['missing-comma']);
  });

  it('takes the array that is exported', () => {
    const text = "const other = [{ name: 'no' }];\nconst x = [{ name: 'yes' }];\nexport default x;";
    expect(parsedAs('javascript', text).entries.map(({ name }) => name)).toEqual(['yes']);
  });
});

describe('the other formats', () => {
  it('takes the name of an imported logo in JSX, and the group', () => {
    const [entry] = parsedAs('jsx', writeList('jsx', [pwru])).entries;
    expect([entry?.fields.logo, entry?.group]).toEqual(['someLogo', 'C']);
  });

  it.each([
    ['graduated', 'major'],
    ['incubating', 'major'],
    ['sandbox', 'emerging'],
    ['archived', 'emerging'],
  ])('holds a %s project of landscape2 for %s', (project, tier) => {
    const text = writeList('landscape2', [pwru]).replace('sandbox', project);
    expect(parsedAs('landscape2', text).entries[0]?.tier).toBe(tier);
  });

  it('leaves out an entry of landscape2 whose quote is open, points at the quote, and keeps its neighbours', () => {
    const text = [
      'categories:',
      '  - name: A',
      '    subcategories:',
      '      - name: B',
      '        items:',
      '          - name: First',
      '            repo_url: https://github.com/first/first',
      '          - name: "Second',
      '            repo_url: https://github.com/second/second',
      '',
    ].join('\n');

    const { entries, problems } = parsedAs('landscape2', text);

    expect(entries.map(({ name }) => name)).toEqual(['First']);
    expect(problems).toMatchObject([{ kind: 'unterminated-string', range: { start: { line: 8 } } }]);
  });

  it('follows YAML aliases to scalars alone', () => {
    const list =
      'categories:\n- name: a\n  subcategories:\n  - name: b\n    items:\n    - name: &n x\n      title: *n\n      tags: &t [a]\n      more: *t\n';
    const { entries, problems } = parsedAs('landscape2', list);
    expect({ ...entries[0]?.fields }).toEqual({ name: 'x', title: 'x', tags: ['a'] });
    expect(problems.map(({ kind, detail }) => [kind, detail])).toEqual([['not-a-literal', '*t']]);
  });

  it('reads 10,000 entries and says that there are more', () => {
    const text = `[${'{"name":"a"},'.repeat(10_000)}{"name":"b"}]`;
    const { entries, problems, isComplete } = parseList('x', aDefinition('json'), text);
    expect([entries.length, problems.map(({ kind }) => kind), isComplete]).toEqual([
      10_000,
      ['too-large'],
      false,
    ]);
  });
});

function filled(piece: string, start = ''): string {
  return start + piece.repeat(Math.floor((5 * 1024 * 1024) / piece.length) - 1);
}

describe('a hostile text of 5 MiB', () => {
  const names = Array.from({ length: 300_000 }, (_, index) => `let a${index};`).join('');

  it.each([
    ['json', 'empty entries', filled('{},', '[')],
    ['json', 'numbers', filled('1,', '[')],
    ['json', 'words', filled('x ', '[')],
    ['json', 'broken properties', filled('a:1 ', '[{')],
    ['javascript', 'numbers', filled('1,', 'export default [')],
    ['javascript', 'statements', filled('a;')],
    ['javascript', 'declarations', names],
  ] as const)('%s: gives %s up', (format, _case, text) => {
    const { isComplete, problems } = parsedAs(format, text);

    expect(isComplete).toBe(false);
    expect(problems.map(({ kind }) => kind)).toContain('too-large');
  });
});
