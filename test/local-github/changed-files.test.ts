import fc from 'fast-check';
import { applyPatch } from 'diff';
import { describe, expect, it } from 'vitest';
import { changedFiles } from './model/changed-files.ts';
import { lineAfter, linesOfPatch } from './model/diff-lines.ts';
import { EMPTY_SNAPSHOT, overlay, textFile } from './world/snapshot.ts';
import { numberedLines } from '../support/a-world.ts';

function holding(files: Readonly<Record<string, string>>) {
  return overlay(
    EMPTY_SNAPSHOT,
    [],
    Object.entries(files).map(([path, text]) => textFile(path, text)),
  );
}

describe('the files of a pull request', () => {
  it.each([
    [
      'added',
      {},
      { a: 'x\n' },
      [{ path: 'a', status: 'added', additions: 1, deletions: 0, patch: '@@ -0,0 +1 @@\n+x' }],
    ],
    ['removed', { a: 'x\n' }, {}, [{ path: 'a', status: 'removed', patch: '@@ -1 +0,0 @@\n-x' }]],
    [
      'modified',
      { a: 'x\n' },
      { a: 'y\n' },
      [{ path: 'a', status: 'modified', patch: '@@ -1 +1 @@\n-x\n+y' }],
    ],
    [
      'renamed as it was',
      { a: 'x\n' },
      { b: 'x\n' },
      [{ path: 'b', previousPath: 'a', status: 'renamed', additions: 0 }],
    ],
    [
      'renamed and changed a little',
      { a: numberedLines(20) },
      { b: `${numberedLines(20)}more\n` },
      [{ path: 'b', previousPath: 'a', status: 'renamed', additions: 1 }],
    ],
    [
      'replaced by something else',
      { a: 'x\n' },
      { b: 'z\n' },
      [
        { path: 'a', status: 'removed' },
        { path: 'b', status: 'added' },
      ],
    ],
    [
      'without a last newline',
      { a: 'x\n' },
      { a: 'x' },
      [{ patch: '@@ -1 +1 @@\n-x\n+x\n\\ No newline at end of file' }],
    ],
    ['left alone', { a: 'x\n' }, { a: 'x\n' }, []],
  ])('%s', (_, before, after, expected) => {
    expect(changedFiles(holding(before), holding(after))).toMatchObject(expected);
  });

  it.each([
    ['binary by name', 'logo.png', 'x'],
    ['binary by contents', 'data', 'x\0y'],
    ['empty', 'logo.svg', ''],
    ['very large', 'list.json', numberedLines(30_000)],
  ])('have no patch where the file is %s', (_, path, text) => {
    const [file] = changedFiles(EMPTY_SNAPSHOT, holding({ [path]: text }));
    expect(file).toMatchObject({ status: 'added' });
    expect(file).not.toHaveProperty('patch');
  });

  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 })
    .map((lines) => lines.join('\n'));

  it('have patches that lead from one side to the other', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [file] = changedFiles(holding({ 'a.txt': before }), holding({ 'a.txt': after }));
        const patch = file?.patch;
        expect(patch === undefined ? before : applyPatch(before, `--- a\n+++ b\n${patch}\n`)).toBe(after);
      }),
    );
  });
});

describe('a line', () => {
  it('can be commented on where the diff shows it', () => {
    const { left, right } = linesOfPatch('@@ -8,3 +8,4 @@\n a\n-b\n+c\n+d\n e');
    expect([...left]).toEqual([8, 9, 10]);
    expect([...right]).toEqual([8, 9, 10, 11]);
  });

  it.each([
    ['stays', 'a\nb\nc\n', 2],
    ['moves down', 'new\na\nb\n', 3],
    ['is gone', 'a\n', undefined],
    ['was changed', 'a\nB\n', undefined],
  ])('%s with the next push', (_, after, expected) => {
    expect(lineAfter('a\nb\n', after, 2)).toBe(expected);
  });
});
