import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryLayout } from '../../src/landscape/entry-layout.ts';
import type { ParsedList } from '../../src/landscape/entry.ts';
import { refusalsOf } from '../../src/landscape/field-rule.ts';
import type { ListFormat } from '../../src/landscape/list-definition.ts';
import { profileOf } from '../../src/landscape/list-profile.ts';
import { parseList } from '../../src/landscape/parse-list.ts';

function parsed(format: ListFormat, text: string, entries: EntryLayout): ParsedList {
  const definition = { path: 'list', format, tier: 'none', family: 'tools', order: 'none', entries } as const;
  return parseList('list', definition, text);
}

function source(list: ParsedList, field: string): string {
  const range = list.entries[0]?.fieldRanges[field]?.value;
  return list.text.slice(range?.start.offset, range?.end.offset);
}

describe('a list that says what its entries look like', () => {
  it('has name, repository and description where it says', () => {
    const text = '[{"id":"a-b","title":"A B","repo":"ada/a-b","about":"Does it."}]';
    const list = parsed('json', text, { name: 'title', repository: 'repo', description: 'about' });
    const [entry] = list.entries;

    expect(list.problems).toEqual([]);
    expect([entry?.name, entry?.repositoryUrl, entry?.tier]).toEqual([
      'A B',
      'https://github.com/ada/a-b',
      'none',
    ]);
    expect(source(list, 'repo')).toBe('"ada/a-b"');
  });

  it.each([
    ['json', '["ada/a", "https://github.com/ada/b"]'],
    ['yaml', '- ada/a\n- https://github.com/ada/b\n'],
    ['javascript', "export default ['ada/a', 'https://github.com/ada/b'];"],
  ] as const)('reads texts in %s', (format, text) => {
    const { entries, problems, isComplete } = parsed(format, text, { each: 'text' });

    expect([problems, isComplete]).toEqual([[], true]);
    expect(entries.map(({ name, repositoryUrl }) => [name, repositoryUrl])).toEqual([
      ['ada/a', 'https://github.com/ada/a'],
      ['https://github.com/ada/b', 'https://github.com/ada/b'],
    ]);
  });

  it('ends with a comment that is no more than that', () => {
    const { problems } = parsed('json', '{"tools":[{"name":"a"}]} // done', { at: 'tools' });

    expect(problems.map(({ kind, detail }) => [kind, detail])).toEqual([['comment', '// done']]);
  });

  it.each([
    ['json', '{"version":1,"data":{"tools":[{"name":"a"},{"name":"b"}]}}'],
    ['yaml', 'version: 1\ndata:\n  tools:\n    - name: a\n    - name: b\n'],
  ] as const)('stands under a key in %s', (format, text) => {
    const { entries, problems } = parsed(format, text, { at: 'data.tools' });

    expect(problems).toEqual([]);
    expect(entries.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it.each([
    ['json', '{"metadata":{"name":"a"},"spec":{"homepage":"https://github.com/ada/a"}}', '"a"'],
    ['yaml', 'metadata:\n  name: a\nspec:\n  homepage: https://github.com/ada/a\n', 'a'],
  ] as const)('may be one entry a file, in %s', (format, text, written) => {
    const list = parsed(format, text, { each: 'file', name: 'metadata.name', repository: 'spec.homepage' });
    const [entry, ...others] = list.entries;

    expect([list.problems, others]).toEqual([[], []]);
    expect([entry?.name, entry?.repositoryUrl]).toEqual(['a', 'https://github.com/ada/a']);
    expect(source(list, 'metadata.name')).toBe(written);
    expect(source(list, 'spec.homepage')).toContain('https://github.com/ada/a');
  });

  it.each([
    ['json', '{"tools":[]}', { at: 'data.tools' }],
    ['json', '[]', { each: 'file' }],
    ['json', '{}', {}],
    ['json', '{"tools":{}}', { at: 'tools' }],
    ['yaml', 'tools: []\n', {}],
    ['yaml', '', {}],
    ['yaml', '- name: a\n', { each: 'file' }],
  ] as const)('is none where the %s file %j holds nothing of the kind', (format, text, layout) => {
    const { problems, isComplete, entries } = parsed(format, text, layout);

    expect(problems.map(({ kind }) => kind)).toEqual(['not-a-list']);
    expect([isComplete, entries]).toEqual([false, []]);
  });

  it('points at a slip in a JSON document where it is', () => {
    const text = '{"tools":[{"name":"a",}]}';
    const { problems, entries } = parsed('json', text, { at: 'tools' });
    const [problem] = problems;

    expect(entries.map(({ name }) => name)).toEqual(['a']);
    expect(problem?.kind).toBe('trailing-comma');
    expect(text.slice(problem?.range.start.offset, problem?.range.end.offset)).toBe(',');
  });

  it('takes a key with a dot in it for itself', () => {
    const [entry] = parsed('json', '[{"a.b":"own","a":{"b":"deeper"}}]', { name: 'a.b' }).entries;

    expect(entry?.name).toBe('own');
  });

  it('cuts each entry out so that it parses back to itself, wherever the list stands', () => {
    const fields = fc.dictionary(fc.string({ maxLength: 5 }), fc.jsonValue({ maxDepth: 2 }), {
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(fc.array(fields, { maxLength: 4 }), fc.constantFrom(0, 2), (entries, indentation) => {
        const list = parsed(
          'json',
          JSON.stringify({ before: 1, data: { tools: entries } }, null, indentation),
          {
            at: 'data.tools',
          },
        );
        const sources = list.entries.map(({ range }) =>
          list.text.slice(range.start.offset, range.end.offset),
        );

        expect(sources.map((each) => JSON.stringify(JSON.parse(each)))).toEqual(
          entries.map((each) => JSON.stringify(each)),
        );
      }),
      { numRuns: 100 },
    );
  });

  it.each(['json', 'yaml'] as const)('never throws, whatever the %s text and the keys are', (format) => {
    const layout = fc.record(
      {
        each: fc.constantFrom('object', 'text', 'file' as const),
        at: fc.constantFrom('a', 'a.b', '.', '__proto__'),
        name: fc.constantFrom('a', 'a.b', '..', 'constructor'),
      },
      { requiredKeys: [] },
    );
    const pieces = fc.constantFrom(
      'a',
      'b',
      ': ',
      '\n',
      '  ',
      '- ',
      '{',
      '}',
      '[',
      ']',
      '"',
      ',',
      '1',
      '\uFEFF',
    );
    const text = fc.array(pieces, { maxLength: 40 }).map((found) => found.join(''));
    fc.assert(
      fc.property(text, layout, (written, entries) => {
        expect(parsed(format, written, entries as EntryLayout).text).toBe(written);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what a list asks of its entries', () => {
  const layout: EntryLayout = {
    repository: 'repo',
    required: ['spec.version', 'repo'],
    kinds: {
      repo: 'repository',
      'spec.version': 'number',
      'spec.tags': 'list',
      open: 'yes-or-no',
      since: 'date',
      site: 'address',
      extra: 'group',
    },
  };
  const { schema } = profileOf({ format: 'yaml', entries: layout });
  const right = {
    name: 'a',
    repo: 'ada/a',
    spec: { version: 1, tags: ['x'], more: true },
    open: false,
    since: '2026-01-31',
    site: 'https://example.org/',
    extra: { any: 1 },
    unknown: [],
  };

  function refused(fields: Readonly<Record<string, unknown>>): readonly string[] {
    if (schema.by !== 'rules') throw new Error('it has rules');
    return refusalsOf(fields, schema.rules).map(({ path, wanted }) => `${path.join('.')} ${wanted.kind}`);
  }

  it('leaves an entry alone that has it, and fields that nothing was said about', () => {
    expect(refused(right)).toEqual([]);
    expect(refused({ name: 'a', repo: 'ada/a', spec: { version: 1 } })).toEqual([]);
  });

  it.each([
    ['no name', { name: undefined }, 'name missing'],
    ['an empty name', { name: ' ' }, 'name empty'],
    ['no group of what is required', { spec: undefined }, 'spec missing'],
    ['nothing in that group', { spec: {} }, 'spec.version missing'],
    ['a text for a number', { spec: { version: '1' } }, 'spec.version number'],
    ['a text for a list', { spec: { version: 1, tags: 'x' } }, 'spec.tags list'],
    ['an address for owner/name', { repo: 'https://github.com/ada/a' }, 'repo repository'],
    ['a word for yes or no', { open: 'yes' }, 'open yes-or-no'],
    ['a day that is none', { since: '2026-02-30' }, 'since date'],
    ['a word for an address', { site: 'example' }, 'site address'],
    ['a text for a group', { extra: 'x' }, 'extra group'],
    ['a list for a name', { name: ['a'] }, 'name one-text'],
  ])('refuses %s', (_case, changed, expected) => {
    expect(refused({ ...right, ...changed })).toEqual([expected]);
  });
});
