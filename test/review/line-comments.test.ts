import { describe, expect, it } from 'vitest';

import type { CheckInput, Problem } from '../../src/entry-checks/entry-check.ts';
import { message } from '../../src/messages/message.ts';
import { writerIn } from '../../src/messages/render-message.ts';
import { parseDiffLines, spanAround } from '../../src/review/diff-lines.ts';
import { headTexts, MAXIMUM_LINE_COMMENTS, renderLineComments } from '../../src/review/line-comments.ts';
import { markdownText } from '../../src/review/markdown.ts';
import type { LineComment } from '../../src/review/review.ts';
import { aCard, EMERGING, jsonList, LISTED, logoFiles, logoRegistry, REGISTRY } from '../support/a-list.ts';
import { onLine } from '../support/a-review.ts';
import { aPullRequest } from '../support/a-pull-request.ts';
import { adding, factsWith, foundBy } from '../support/problems-of.ts';

const WRITER = writerIn('en', markdownText);

function commentsOn(input: CheckInput, problems: readonly Problem[] = foundBy(input), writer = WRITER) {
  return renderLineComments(
    { problems, changedFiles: input.changedFiles, texts: headTexts(input.head) },
    writer,
  );
}

/** What stands in the suggestion's block, and the lines that it replaces. */
function suggestionIn({ body, startLine, line }: LineComment): unknown {
  const [, block] = /```suggestion\n([^]*?)```/.exec(body) ?? [];
  return { lines: [startLine ?? line, line], block };
}

function identities(input: CheckInput, writer = WRITER): readonly string[] {
  return commentsOn(input, foundBy(input), writer).lineComments.map(({ identity }) => identity);
}

describe('the lines of a diff', () => {
  it.each([
    [undefined, []],
    ['@@ -1,2 +1,3 @@\n a\n+b\n c', [{ first: 1, last: 3 }]],
    ['@@ -0,0 +1 @@\n+a\n\\ No newline at end of file', [{ first: 1, last: 1 }]],
    [
      '@@ -1,3 +1,2 @@ function x() {\n a\n-b\n c\n@@ -10,2 +9,3 @@\n d\n+@@ -1 +1 @@\n e',
      [
        { first: 1, last: 2 },
        { first: 9, last: 11 },
      ],
    ],
    ['@@ -1,2 +0,0 @@\n-a\n-b', []],
  ])('of %j', (patch, spans) => {
    expect(parseDiffLines(patch)).toEqual(spans);
  });

  it('are in one hunk or in none', () => {
    const spans = [
      { first: 1, last: 5 },
      { first: 6, last: 9 },
    ];

    expect(spanAround(spans, { first: 2, last: 5 })).toEqual({ first: 1, last: 5 });
    expect(spanAround(spans, { first: 5, last: 6 })).toBeUndefined();
  });
});

describe('a suggestion', () => {
  it('replaces the lines that the repair touches', () => {
    const card = aCard('new', {
      githubStars: 5,
      urls: [{ label: 'Github', url: 'https://github.com/new/new' }],
    });
    const input = adding([card], { factsOf: factsWith({ stars: 95 }) });
    const { lineComments, unanchored } = commentsOn(input);
    const lines = input.head.lists[0]?.text.split('\n') ?? [];

    expect([...unanchored]).toEqual([]);
    expect(lineComments.map(suggestionIn)).toEqual([
      {
        lines: [
          lines.indexOf('        "label": "Github",') + 1,
          lines.indexOf('        "label": "Github",') + 1,
        ],
        block: '        "label": "GitHub",\n',
      },
      {
        lines: [lines.indexOf('    "githubStars": 5') + 1, lines.indexOf('    "githubStars": 5') + 1],
        block: '    "githubStars": 95\n',
      },
    ]);
  });

  it('of a missing line adds it', () => {
    const input = adding([aCard('new', { githubStars: undefined })], { factsOf: factsWith({ stars: 95 }) });

    expect(commentsOn(input).lineComments.map(suggestionIn)).toMatchObject([
      { block: '    ],\n    "githubStars": 95\n' },
    ]);
  });

  it('holds all repairs of the same line, so that one does not undo the other', () => {
    const card = aCard('new', { urls: [{ label: 'Github', url: 'https://github.com/new/new/' }] });
    const text = jsonList([...LISTED, card]).replace(
      /\{\s+"label": "Github",\s+("url": "[^"]*")\s+\}/,
      '{ "label": "Github", $1 }',
    );
    const input = aPullRequest({ base: { [EMERGING]: jsonList(LISTED) }, head: { [EMERGING]: text } });
    const comments = commentsOn(input).lineComments;

    expect(comments.map(suggestionIn)).toMatchObject([
      { block: '      { "label": "GitHub", "url": "https://github.com/new/new" }\n' },
    ]);
    expect(comments[0]?.body).toMatch(/^- ❌ .*\n- ❌ .*\n\n```suggestion\n/u);
  });

  it('takes places that stand apart one by one', () => {
    const card = aCard('new', {
      logoUrl: 'https://github.com/old/new',
      urls: [{ label: 'GitHub', url: 'https://github.com/old/new' }],
    });
    const input = adding([card], { factsOf: factsWith({ nameWithOwner: 'present/new' }) });
    const problems = foundBy(input, 'repository');
    const { lineComments, suggested } = commentsOn(input, problems);

    expect(problems).toHaveLength(1);
    expect(lineComments.map(suggestionIn)).toMatchObject([
      { block: '    "logoUrl": "https://github.com/present/new",\n' },
      { block: '        "url": "https://github.com/present/new"\n' },
    ]);
    expect(new Set(lineComments.map(({ identity }) => identity)).size).toBe(2);
    expect(suggested).toEqual(problems);
  });

  it('sorts imports where both places are in one hunk', () => {
    const names = ['aaa', 'bbb', 'ccc'];
    const registry = logoRegistry(names);
    const added = `import newLogo from './logos/bbc.svg';\n`;
    const misplaced = registry
      .replace('import ccc', `import ccc`)
      .replace('\n\nconst', `\n${added}\nconst`)
      .replace('  cccLogo,\n', '  cccLogo,\n  newLogo,\n');
    const base = { [EMERGING]: jsonList(LISTED), [REGISTRY]: registry, ...logoFiles(names) };
    const input = aPullRequest({
      base,
      head: { ...base, [REGISTRY]: misplaced, ...logoFiles([...names, 'bbc']) },
    });
    const { lineComments } = commentsOn(input);

    expect(lineComments.map(suggestionIn)).toEqual([
      { lines: [5, 6], block: `${added}import cccLogo from './logos/ccc.svg';\n` },
    ]);
  });

  it.each([
    ['carriage returns', (text: string): string => text.replaceAll('\n', '\r\n')],
    [
      'a character that cannot be shown',
      (text: string): string => text.replace('"Github"', '"Github", "x": "a\u202eb"'),
    ],
    [
      'more than a comment holds',
      (text: string): string => text.replace('"Github"', `$&${' '.repeat(65_000)}`),
    ],
  ])('is not made of lines with %s', (_case, change) => {
    const card = aCard('new', { urls: [{ label: 'Github', url: 'https://github.com/new/new' }] });
    const input = aPullRequest({
      base: { [EMERGING]: change(jsonList(LISTED)) },
      head: { [EMERGING]: change(jsonList([...LISTED, card])) },
    });
    const problems = foundBy(input, 'github-link');
    const { lineComments, suggested } = commentsOn(input, problems);

    expect(problems.flatMap(({ edits = [] }) => edits)).not.toEqual([]);
    expect(lineComments.map(({ body }) => body.includes('```'))).toEqual([false]);
    expect(suggested).toEqual([]);
  });

  it('has a fence that its content cannot close', () => {
    const card = aCard('new', { title: ' Uses ```suggestion blocks' });
    const [comment] = commentsOn(adding([card])).lineComments;

    expect(comment?.body).toContain('````suggestion\n    "title": "Uses ```suggestion blocks",\n````');
  });
});

describe('what cannot be anchored', () => {
  it('is given back: no line, another file, a line outside of the diff', () => {
    const input = adding([aCard('new')]);
    const somewhere = {
      check: 'text',
      severity: 'notice',
      message: message('text.praise', { name: 'new' }),
    } as const;
    const problems: readonly Problem[] = [
      { ...somewhere, path: EMERGING },
      { ...somewhere, path: 'README.md', range: onLine(1) },
      { ...somewhere, path: EMERGING, range: onLine(1) },
      { ...somewhere, path: EMERGING, range: onLine(60) },
    ];

    const { lineComments, unanchored } = commentsOn(input, problems);

    expect([...unanchored]).toEqual(problems.slice(0, 3));
    expect(lineComments.map(({ line }) => line)).toEqual([60]);
  });

  it('is everything where the file has no patch', () => {
    const input = adding([aCard('new', { title: '' })]);
    const changedFiles = input.changedFiles.map(({ patch: _patch, ...file }) => file);
    const problems = foundBy(input);

    const { lineComments, unanchored } = commentsOn({ ...input, changedFiles }, problems);

    expect(problems).toHaveLength(1);
    expect([lineComments, [...unanchored]]).toEqual([[], problems]);
  });

  it('is what lies beyond the first comments, the worst first', () => {
    const cards = Array.from({ length: MAXIMUM_LINE_COMMENTS }, (_, index) =>
      aCard(`n${index}`, { title: 'A title!!' }),
    );
    const input = adding([...cards, aCard('last', { title: '' })]);
    const { lineComments, unanchored } = commentsOn(
      input,
      foundBy(input).filter(({ check }) => check !== 'position'),
    );

    expect(lineComments).toHaveLength(MAXIMUM_LINE_COMMENTS);
    expect(lineComments[0]?.body).toMatch(/^❌/);
    expect(unanchored.size).toBe(1);
  });
});

function identityOf(problems: readonly Problem[]): string | undefined {
  return commentsOn(adding([aCard('new')]), problems).lineComments[0]?.identity;
}

describe('what is said of one line', () => {
  const onOneLine: readonly Problem[] = ['notice', 'failure'].map((severity) => ({
    check: 'text',
    severity: severity as Problem['severity'],
    path: EMERGING,
    range: onLine(60),
    message: message('text.praise', { name: severity }),
  }));

  it('is one comment, the worst first', () => {
    const { lineComments, unanchored } = commentsOn(adding([aCard('new')]), onOneLine);

    expect([...unanchored]).toEqual([]);
    expect(lineComments.map(({ body }) => body)).toEqual([
      expect.stringMatching(/^- ❌ .*`failure`.*\n- 💡 .*`notice`[^\n]*$/u),
    ]);
  });

  it('is the worst of it where a comment could not hold all', () => {
    const many = onOneLine.flatMap((each) => Array.from({ length: 999 }, () => ({ ...each })));
    const { lineComments, unanchored } = commentsOn(adding([aCard('new')]), many);

    expect(lineComments.map(({ body }) => body.split('\n- ').length)).toEqual([50]);
    expect(unanchored.size).toBe(many.length - 50);
  });

  it('is another comment once something else is said there too', () => {
    expect(identityOf(onOneLine)).toBe(identityOf(onOneLine.toReversed()));
    expect(identityOf(onOneLine)).not.toBe(identityOf(onOneLine.slice(0, 1)));
  });
});

describe('the identity', () => {
  const odd = aCard('new', {
    title: 'A title!!',
    urls: [{ label: 'Github', url: 'https://github.com/new/new' }],
  });

  it('stays as the lines, the stars and the entry’s other fields change', () => {
    const before = adding([odd], { factsOf: factsWith({ stars: 500 }) });
    const after = adding([aCard('zero', { githubStars: 100 }), { ...odd, description: 'New.' }], {
      factsOf: factsWith({ stars: 800 }),
    });

    expect(identities(before)).toHaveLength(3);
    expect(identities(after)).toEqual(expect.arrayContaining([...identities(before)]));
  });

  it('is another one in another language', () => {
    const input = adding([odd]);
    const swahili = identities(input, writerIn('sw', markdownText));

    expect(swahili).toHaveLength(identities(input).length);
    expect(swahili.filter((identity) => identities(input).includes(identity))).toEqual([]);
  });

  it('is each problem’s own', () => {
    const input = adding([odd, { ...odd, name: 'other' }]);

    expect(new Set(identities(input)).size).toBe(identities(input).length);
  });
});
