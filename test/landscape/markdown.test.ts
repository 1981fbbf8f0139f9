import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffEntries } from '../../src/landscape/diff-entries.ts';
import { parseList } from '../../src/landscape/parse-list.ts';
import { aDefinition, parsedAs } from '../support/list-texts.ts';

const LIST = `# Awesome tools

> What is good at watching a network.

## Contents

- [Tracing](#tracing)
- [Contributing](contributing.md)

## Tracing

Some words about it, with [a link](https://example.org/words).

- [Flowlens](https://github.com/flowlens/flowlens) - Draws the *map* of services.
- **[Pwrite](https://github.com/kernelkit/pwrite)**: Tells who writes
  to a file.

### Libraries

* [Flowlib][flowlib] – Reads \`flow\` records.
  * [Its manual](https://flowlib.example.org/manual/)
1. [Without a scheme](github.com/ada/tool) Forgot it.

## Elsewhere ##

- A book without a link.
- Read [this](https://example.org/this) first.

\`\`\`md
- [Not one](https://example.org/code)
\`\`\`

<!--
- [Not one](https://example.org/comment)
-->

[flowlib]: https://github.com/flowlib/flowlib
`;

describe('a list in Markdown', () => {
  it('holds the items that begin with a link which leads elsewhere', () => {
    const { entries, problems, isComplete } = parsedAs('markdown', LIST);

    expect([problems, isComplete]).toEqual([[], true]);
    expect(entries.map(({ name, group, fields }) => [name, group, fields.url, fields.description])).toEqual([
      ['Flowlens', 'Tracing', 'https://github.com/flowlens/flowlens', 'Draws the map of services.'],
      ['Pwrite', 'Tracing', 'https://github.com/kernelkit/pwrite', 'Tells who writes to a file.'],
      ['Flowlib', 'Tracing / Libraries', 'https://github.com/flowlib/flowlib', 'Reads flow records.'],
      ['Its manual', 'Tracing / Libraries', 'https://flowlib.example.org/manual/', undefined],
      ['Without a scheme', 'Tracing / Libraries', 'github.com/ada/tool', 'Forgot it.'],
    ]);
  });

  it('takes for projects what is on GitHub, and what the list says', () => {
    const projects = parsedAs('markdown', LIST).entries.map(({ isProject }) => isProject);
    const said = { ...aDefinition('markdown'), projects: ['Tracing / Libraries'] };

    expect(projects).toEqual([true, true, true, false, true]);
    expect(parseList('x', said, LIST).entries.map(({ isProject }) => isProject)).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
  });

  it('knows where each thing stands', () => {
    const { entries, text } = parsedAs('markdown', LIST);
    const [, pwrite] = entries;
    const cut = (range = entries[0]?.range) => text.slice(range?.start.offset, range?.end.offset);

    expect(cut(pwrite?.range)).toBe(
      '- **[Pwrite](https://github.com/kernelkit/pwrite)**: Tells who writes\n  to a file.',
    );
    expect(cut(pwrite?.fieldRanges.name?.value)).toBe('Pwrite');
    expect(cut(pwrite?.fieldRanges.url?.value)).toBe('[Pwrite](https://github.com/kernelkit/pwrite)');
  });

  it('tells a change of what a label leads to', () => {
    const memo = new Map();
    const [before, after] = [LIST, LIST.replace('flowlib/flowlib', 'flowlib/flowlib2')].map(
      (text) => parseList('x', aDefinition('markdown'), text, memo).entries,
    );

    expect(diffEntries(before ?? [], after ?? [])).toMatchObject([
      { kind: 'modified', after: { repositoryUrl: 'https://github.com/flowlib/flowlib2' } },
    ]);
  });

  it('follows links that are short for what is defined, by the first of two definitions', () => {
    const text = `- [Short] - See [the book][b].
- [Collapsed][] - Two.
- **[Full][b]** - Three.
- [ ] to do
- [Undefined] - Four.

[short]: https://github.com/x/short
[Collapsed]: <https://github.com/x/collapsed> "A title"
[b]: https://github.com/x/full
[b]: https://github.com/x/other
`;
    const { entries } = parsedAs('markdown', text);

    expect(entries.map(({ name, repositoryUrl }) => [name, repositoryUrl])).toEqual([
      ['Short', 'https://github.com/x/short'],
      ['Collapsed', 'https://github.com/x/collapsed'],
      ['Full', 'https://github.com/x/full'],
    ]);
  });

  it('takes underlined lines for headings', () => {
    const text = `Awesome
=======
Tracing
-------
- [a](https://example.org/a)

### Deeper
- [b](https://example.org/b)
---
Other
---
- [c](https://example.org/c)
`;
    const { entries } = parsedAs('markdown', text);

    expect(entries.map(({ group }) => group)).toEqual(['Tracing', 'Tracing / Deeper', 'Other']);
  });

  it.each([
    ['in a line', '```one```\n- [a](https://example.org/a)\n'],
    [
      'of another length',
      '````md\n```\n- [not](https://example.org/not)\n````\n- [a](https://example.org/a)\n',
    ],
    ['of another kind', '~~~\n```\n- [not](https://example.org/not)\n~~~\n- [a](https://example.org/a)\n'],
  ])('knows where code begins and ends, with a fence %s', (_case, text) => {
    expect(parsedAs('markdown', text).entries.map(({ name }) => name)).toEqual(['a']);
  });

  it('reads the same with what it has read before', () => {
    const memo = new Map();
    const anyLine = fc.constantFrom(...LIST.split('\n'));
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 30 }), (lines) => {
        const text = lines.join('\n');
        const definition = aDefinition('markdown');

        expect(parseList('x', definition, text, memo)).toEqual(parseList('x', definition, text));
      }),
      { numRuns: 200 },
    );
  });

  it('gives an item up that would keep the parser busy, and says so', () => {
    const item = `- [a](https://example.org/) ${'*_'.repeat(10_000)}`;
    const { problems, isComplete, entries } = parsedAs('markdown', `${item}\n- [b](https://example.org/b)\n`);

    expect([problems.map(({ kind }) => kind), isComplete]).toEqual([['too-large'], false]);
    expect(entries.map(({ name }) => name)).toEqual(['b']);
  });
});
