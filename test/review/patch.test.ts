import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { CheckInput } from '../../src/entry-checks/entry-check.ts';
import { writerIn } from '../../src/messages/render-message.ts';
import { headTexts, renderLineComments } from '../../src/review/line-comments.ts';
import { markdownText } from '../../src/review/markdown.ts';
import { renderPatch, renderRepairs } from '../../src/review/patch.ts';
import {
  aCard,
  EMERGING,
  EMERGING_JS,
  javascriptList,
  jsonList,
  LISTED,
  logoFiles,
  logoRegistry,
  REGISTRY,
} from '../support/a-list.ts';
import { aPullRequest } from '../support/a-pull-request.ts';
import type { Files } from '../support/a-pull-request.ts';
import { adding, factsWith, foundBy, problemsOf } from '../support/problems-of.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'patch-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The files once git has applied the patch. */
function applied(files: Files, patch: string): Files {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  git('init', '--quiet');
  writeFileSync(join(folder, 'fix.patch'), patch);
  git('apply', 'fix.patch');
  return Object.fromEntries(
    Object.keys(files).map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}

function git(...args: readonly string[]): void {
  execFileSync('git', ['-c', 'core.autocrlf=false', ...args], { cwd: folder, stdio: 'pipe' });
}

function patchOf(input: CheckInput): string {
  const edits = foundBy(input).flatMap((problem) => problem.edits ?? []);
  return renderPatch(edits, headTexts(input.head));
}

const NAMES = ['listed1', 'listed2', 'listed3', 'listed4'];
const MESSY = aCard('new', {
  title: ' A title',
  logoUrl: 'https://github.com/old/new',
  urls: [
    { label: 'Github', url: 'https://github.com/old/new/tree/main' },
    { label: 'Website', url: 'https://example.org/' },
  ],
  githubStars: undefined,
});

describe.each([
  ['JSON', EMERGING, jsonList],
  ['JavaScript', EMERGING_JS, javascriptList],
] as const)('a pull request in %s', (_format, path, write) => {
  it('is clean once git has applied the patch', () => {
    const base = { [path]: write(LISTED), [REGISTRY]: logoRegistry(NAMES), ...logoFiles(NAMES) };
    const head = { ...base, [path]: write([...LISTED, MESSY]), ...logoFiles([...NAMES, 'new']) };
    const facts = { factsOf: factsWith({ nameWithOwner: 'new/new', stars: 250 }) };
    const input = aPullRequest({ base, head }, facts);

    expect(problemsOf(input)).toEqual(
      expect.arrayContaining([
        'failure github-link.label',
        'failure github-link.not-canonical',
        'failure logo.not-imported',
        'failure schema.no-stars-known',
        'notice position.between',
        'notice text.spaces',
        'notice repository.moved',
      ]),
    );
    const fixed = applied(head, patchOf(input));

    expect(problemsOf(aPullRequest({ base, head: fixed }, facts))).toEqual([]);
  });
});

describe('a patch', () => {
  const broken = jsonList([...LISTED, aCard('new')]).replace(/\}\n\]\n$/, '},\n]\n');

  it.each([
    ['line feeds', (text: string): string => text],
    ['carriage returns', (text: string): string => text.replaceAll('\n', '\r\n')],
    ['no line end at the end', (text: string): string => text.trimEnd()],
    ['neither', (text: string): string => text.trimEnd().replaceAll('\n', '\r\n')],
  ])('applies to a file with %s', (_case, style) => {
    const head = { [EMERGING]: style(broken) };
    const input = aPullRequest({ base: { [EMERGING]: style(jsonList(LISTED)) }, head });

    expect(applied(head, patchOf(input))).toEqual({ [EMERGING]: style(jsonList([...LISTED, aCard('new')])) });
  });

  it('at the very last line, without a line end', () => {
    const head = { [EMERGING]: '[{"name":"a"},]' };
    const edits = [{ path: EMERGING, start: 13, end: 14, replacement: '' }];

    expect(applied(head, renderPatch(edits, head))).toEqual({ [EMERGING]: '[{"name":"a"}]' });
  });

  it('is empty where there is nothing to change', () => {
    expect(renderPatch([], {})).toBe('');
    expect(renderPatch([{ path: EMERGING, start: 0, end: 1, replacement: '[' }], { [EMERGING]: '[]' })).toBe(
      '',
    );
  });

  it('leaves out files whose text or name it does not know', () => {
    const edit = { path: 'a "b"\n.json', start: 0, end: 0, replacement: 'x' };

    expect(renderPatch([edit, { ...edit, path: 'unknown.json' }], { [edit.path]: 'text' })).toBe('');
  });
});

describe('the repairs of a review', () => {
  it.each([
    ['are suggestions alone where these are enough', aCard('new', { title: ' A title' }), false],
    ['come as a patch where an entry has to move', aCard('new', { githubStars: 9000 }), true],
  ])('%s', (_case, card, hasPatch) => {
    const input = adding([card]);
    const problems = foundBy(input);
    const texts = headTexts(input.head);
    const { suggested } = renderLineComments(
      { problems, changedFiles: input.changedFiles, texts },
      writerIn('en', markdownText),
    );

    expect(problems).toHaveLength(1);
    expect(renderRepairs(problems, suggested, texts) !== '').toBe(hasPatch);
  });
});
