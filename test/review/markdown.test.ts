import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeBlock, codeSpan, markdownLink, markdownText, tableCell } from '../../src/review/markdown.ts';
import { hostileText, hostileUrl } from '../support/hostile-text.ts';
import { nodesOf, outlineOf, parseMarkdown } from '../support/markdown-tree.ts';

describe('a code span', () => {
  it.each([
    ['pwru', '`pwru`'],
    ['', '`""`'],
    [' \n ', '`""`'],
    ['a`b', '``a`b``'],
    ['a``b', '`a``b`'],
    ['`', '`` ` ``'],
    ['`a', '`` `a ``'],
    ['a\r\nb\tc', '`a b c`'],
    ['\u202Eevil\u200B', '`\uFFFDevil\uFFFD`'],
    ['\u001B[31mred', '`\uFFFD[31mred`'],
    ['\uD800', '`\uFFFD`'],
    ['❤\uFE0F', '`❤`'],
  ])('of %j is %s', (text, expected) => {
    expect(codeSpan(text)).toBe(expected);
  });

  it('is cut, and stays a span where the text is all back-ticks', () => {
    const span = codeSpan('`'.repeat(100_000));
    expect(span.length).toBeLessThan(130);
    expect(outlineOf(parseMarkdown(span))).toEqual(['root', ['paragraph', 'inlineCode']]);
  });

  it('takes no longer for ten megabytes than for ten characters', () => {
    const span = codeSpan('a b\n'.repeat(2_500_000));
    expect(span).toMatch(/^`(?:a b ){29}a b…`$/u);
  });

  it('holds whatever a stranger writes, with a fence that GitHub still counts', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const span = codeSpan(text);
        expect(outlineOf(parseMarkdown(`a ${span} b`))).toEqual([
          'root',
          ['paragraph', ['text', 'a '], 'inlineCode', ['text', ' b']],
        ]);
        expect(/^`+/u.exec(span)?.[0].length).toBeLessThan(80);
        expect(span).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a link', () => {
  it.each([
    ['https://github.com/cilium/pwru', '[x](https://github.com/cilium/pwru)'],
    ['https://example.org/a (b)|c', '[x](https://example.org/a%20%28b%29%7Cc)'],
    ['https://example.org/?a=1&lt=2', '[x](https://example.org/?a=1&amp;lt=2)'],
    ['https://github.com/o/r/issues/7', '[x](https://redirect.github.com/o/r/issues/7)'],
    ['https://github.com/o/r/blob/main/a.md', '[x](https://github.com/o/r/blob/main/a.md)'],
    ['javascript:alert(1)', 'x (`javascript:alert(1)`)'],
    ['https://github.com@example.org/', 'x (`https://github.com@example.org/`)'],
    ['pwru', 'x (`pwru`)'],
  ])('to %s is %s', (url, expected) => {
    expect(markdownLink('x', url)).toBe(expected);
  });

  it('leads to the web in one piece, or is no link', () => {
    fc.assert(
      fc.property(hostileUrl(), (url) => {
        const tree = parseMarkdown(`a ${markdownLink('x', url)} b`);
        const links = nodesOf(tree, 'link');
        const isLink = links.length === 1 && /^https?:\/\/[^\s()|]+$/u.test(links[0]?.url ?? '');
        const withLink = ['root', ['paragraph', ['text', 'a '], ['link', ['text', 'x']], ['text', ' b']]];
        const withCode = ['root', ['paragraph', ['text', 'a x ('], 'inlineCode', ['text', ') b']]];
        expect(outlineOf(tree)).toEqual(isLink ? withLink : withCode);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a table', () => {
  it('keeps its cells, whatever stands in them', () => {
    fc.assert(
      fc.property(hostileText(), hostileText(), (one, other) => {
        const row = `| ${tableCell(codeSpan(one))} | ${tableCell(`${codeSpan(other)} z`)} |`;
        const [table] = nodesOf(parseMarkdown(`| a | b |\n|:--|:--|\n${row}\n\nend`), 'table');
        expect(table?.children?.[1] && outlineOf(table.children[1])).toEqual([
          'tableRow',
          ['tableCell', 'inlineCode'],
          ['tableCell', 'inlineCode', ['text', ' z']],
        ]);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['`a|b`', String.raw`\``.slice(1).concat(String.raw`a\|b`, '`')],
    [String.raw`a\|b`, String.raw`a\¦b`],
    ['a\r\nb', 'a b'],
  ])('writes %j as %j', (text, expected) => {
    expect(tableCell(text)).toBe(expected);
  });
});

describe('a block of code', () => {
  it('holds the text as it is, or is none', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const block = codeBlock(text, 'diff');
        if (block === undefined) return;
        const tree = parseMarkdown(`a\n\n${block}\n\nb`);
        expect(outlineOf(tree)).toEqual([
          'root',
          ['paragraph', ['text', 'a']],
          'code',
          ['paragraph', ['text', 'b']],
        ]);
        expect(nodesOf(tree, 'code')[0]?.value).toBe(text.endsWith('\n') ? text.slice(0, -1) : text);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['a\u202Eb', 'a\u0000', 'a\rb', '`'.repeat(200)])('is none for %j', (text) => {
    expect(codeBlock(text, 'diff')).toBeUndefined();
  });
});

describe('words of the configuration', () => {
  it('are nothing but words', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const tree = parseMarkdown(`a ${markdownText.prose(text)} b`);
        const [paragraph] = nodesOf(tree, 'paragraph');
        expect(tree.children).toHaveLength(1);
        expect(paragraph?.children?.map(({ type }) => type)).toEqual(['text']);
        expect(paragraph?.children?.[0]?.value).not.toMatch(/[@#]\w|GH-\d/iu);
      }),
      { numRuns: 500 },
    );
  });
});
