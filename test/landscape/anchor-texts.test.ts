import { describe, expect, it } from 'vitest';
import { diffEntries } from '../../src/landscape/diff-entries.ts';
import { frameEntries, parsedAs } from '../support/list-texts.ts';

const AYA = `'<a href="https://github.com/aya-rs/aya" target="_blank">aya</a> is a library for Rust.'`;

function jsx(...sources: readonly string[]) {
  return parsedAs('jsx', frameEntries('jsx', sources));
}

describe('a library that is one text with a link', () => {
  it('has a name, an address and a description, all where the text stands', () => {
    const { entries, problems, isComplete } = jsx(AYA);

    expect([problems, isComplete]).toEqual([[], true]);
    expect(entries[0]).toMatchObject({
      name: 'aya',
      repositoryUrl: 'https://github.com/aya-rs/aya',
      fields: { description: 'is a library for Rust.' },
    });
    expect(entries[0]?.fieldRanges['name']?.value).toEqual(entries[0]?.range);
  });

  it('stays the same library when it becomes an object', () => {
    const written = `{ name: 'aya', linkUrl: 'https://github.com/aya-rs/aya', description: 'is a library for Rust.' }`;

    expect(diffEntries(jsx(AYA).entries, jsx(written).entries)).toEqual([]);
    expect(diffEntries(jsx(AYA).entries, jsx().entries).map(({ kind }) => kind)).toEqual(['removed']);
  });

  it.each([
    ['no link', `'a library for Rust'`],
    ['a link behind words', `'See <a href="https://a.example">a</a>'`],
    ['a link without an address', `'<a name="x">aya</a> is'`],
    ['a link that nothing closes', `'<a href="https://a.example">aya'`],
    ['a link without words', `'<a href="https://a.example"> </a> is'`],
    ['markup in the address', `'<a href="https://a.example<b>">aya</a>'`],
  ])('%s is no library', (_case, source) => {
    const { entries, problems, isComplete } = jsx(source);

    expect(entries).toEqual([]);
    expect(problems.map(({ kind }) => kind)).toEqual(['unexpected-token']);
    expect(isComplete).toBe(false);
  });
});
