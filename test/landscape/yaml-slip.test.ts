import { describe, expect, it } from 'vitest';
import type { ParseProblemKind } from '../../src/landscape/entry.ts';
import { parsedAs } from '../support/list-texts.ts';

const LIST = `categories:
  - name: Observability
    subcategories:
      - name: Network
        items:
          - name: Dropscope
            homepage_url: https://dropscope.example
            logo: dropscope.svg
          - name: Flowlens
            homepage_url: https://flowlens.example
            description: It is a lens.
            logo: flowlens.svg
          - name: Zed
            homepage_url: https://zed.example
            logo: zed.svg
  - name: Security
    subcategories:
      - name: Runtime
        items:
          - name: Tetra
            homepage_url: https://tetra.example
            logo: tetra.svg
`;
const NAME = '          - name: Flowlens';
const HOME = '            homepage_url: https://flowlens.example';
const TEXT = '            description: It is a lens.';

/** What was written, what for it, the slip that is told, its line, and its detail where that is shown. */
type Case = readonly [string, string, ParseProblemKind, number, string?];

const SLIPS: readonly Case[] = [
  [HOME, '\t\t\thomepage_url: https://flowlens.example', 'tab-indentation', 10],
  [HOME, '    \thomepage_url: https://flowlens.example', 'tab-indentation', 10],
  [NAME, '\t\t- name: Flowlens', 'tab-indentation', 9],
  [NAME, '          - name: "Flowlens', 'unterminated-string', 9],
  [TEXT, "            description: 'It is a lens.", 'unterminated-string', 11],
  [
    `${NAME}\n${HOME}`,
    '          - name: "Flowlens\n            homepage_url: "https://flowlens.example"',
    'unterminated-string',
    9,
  ],
  [TEXT, "            description: 'It's a lens.'", 'text-behind-quote', 11],
  [TEXT, '            description: "A lens" for packets.', 'text-behind-quote', 11],
  [HOME, ` ${HOME}`, 'indentation', 10],
  [HOME, HOME.slice(1), 'indentation', 10],
  [HOME, HOME.slice(2), 'indentation', 10],
  [HOME, HOME.slice(4), 'indentation', 10],
  [HOME, HOME.replace(' ', '\u00A0'), 'indentation', 10],
  [NAME, ` ${NAME}`, 'indentation', 9],
  [NAME, NAME.slice(1), 'indentation', 9],
  [NAME, NAME.slice(2), 'indentation', 9],
  [`${NAME}\n${HOME}`, `  ${NAME}\n  ${HOME}`, 'indentation', 9],
  ['            logo: flowlens.svg', '              logo: flowlens.svg', 'indentation', 12],
  [HOME, '            homepage_url https://flowlens.example', 'missing-colon', 10, 'homepage_url'],
  [HOME, '            homepage_url:https://flowlens.example', 'missing-colon', 10, 'homepage_url'],
  [NAME, '          - name Flowlens', 'missing-colon', 9, 'name'],
  ['            logo: tetra.svg', '            logo tetra.svg', 'missing-colon', 22, 'logo'],
  ['        items:', '        items', 'missing-colon', 5, 'items'],
  [NAME, '          -name: Flowlens', 'missing-space', 9],
  [TEXT, '            description: A lens: it sees.', 'needs-quotes', 11, ':'],
  [TEXT, '            description: @flowlens', 'needs-quotes', 11, '@'],
  [TEXT, '            description: `a lens`', 'needs-quotes', 11, '`'],
  [TEXT, '            description: [beta] a lens', 'unexpected-token', 11, 'a lens'],
  [TEXT, '            description: [beta, a lens', 'missing-bracket', 11, ']'],
  [TEXT, '            description: {beta: a lens', 'missing-bracket', 11, '}'],
  [TEXT, '            description: "A \\lens"', 'backslash', 11],
  [NAME, `---\n${NAME}`, 'second-document', 9],
  [NAME, `<<<<<<< HEAD\n${NAME}`, 'conflict-marker', 9],
];

describe('a slip in YAML', () => {
  it.each(SLIPS.map(([written, slip, kind, line, detail]) => ({ written, slip, kind, line, detail })))(
    'is told once, by its own name: $kind, $slip',
    ({ written, slip, kind, line, detail }) => {
      const text = LIST.replace(written, slip);
      expect(text).not.toBe(LIST);

      for (const each of [text, text.replaceAll('\n', '\r\n')]) {
        const { problems, isComplete } = parsedAs('landscape2', each);
        expect(problems).toMatchObject([
          { kind, range: { start: { line } }, ...(detail === undefined ? {} : { detail }) },
        ]);
        expect(isComplete).toBe(false);
      }
    },
  );

  it('leaves the entries before it, and none that may be misread', () => {
    const { entries } = parsedAs('landscape2', LIST.replace(HOME, ` ${HOME}`));
    expect(entries.map(({ name }) => name)).toEqual(['Dropscope']);
  });

  it('is a key that stands twice, too', () => {
    const { problems } = parsedAs('landscape2', LIST.replace(HOME, `${HOME}\n${HOME}`));
    expect(problems).toMatchObject([{ kind: 'duplicate-key', range: { start: { line: 11 } } }]);
  });

  it.each([
    [TEXT, "            description: 'a\ttab'"],
    [TEXT, '            description: a lens # with a note: here'],
    [TEXT, "            description: It's a lens, at 5:30"],
    [TEXT, '            description: >\n              It is: a lens.\n              "Indeed'],
    [HOME, `\n${HOME}`],
  ])('is none where YAML is as it should be: %j as %j', (written, other) => {
    expect(parsedAs('landscape2', LIST.replace(written, other))).toMatchObject({
      problems: [],
      isComplete: true,
    });
  });
});
