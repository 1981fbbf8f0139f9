import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/entry-checks/apply-edits.ts';
import { editsOnDisk } from '../../src/cli/fix-files.ts';
import type { TextEdit } from '../../src/vocabulary/source-range.ts';
import { aCloneOfGolden } from '../support/a-clone.ts';
import { LIST } from '../support/open-fixture.ts';
import { run } from '../support/run-command-line.ts';

function fixed(onDisk: string, edits: readonly Omit<TextEdit, 'path'>[]): string {
  const text = onDisk.replaceAll('\r\n', '\n');
  const all = edits.map((edit) => ({ path: 'list.json', ...edit }));
  return applyEdits(onDisk, editsOnDisk(text, onDisk, all));
}

describe('editsOnDisk', () => {
  it.each([
    ['a word', { start: 2, end: 3, replacement: 'B' }, 'a\r\nB\nc\r\n'],
    ['a line that ends with \\r\\n', { start: 0, end: 1, replacement: 'x\ny' }, 'x\r\ny\r\nb\nc\r\n'],
    ['a line that ends with \\n', { start: 2, end: 2, replacement: 'x\n' }, 'a\r\nx\nb\nc\r\n'],
    ['the end of a line', { start: 1, end: 1, replacement: ',' }, 'a,\r\nb\nc\r\n'],
    ['the end of the file', { start: 6, end: 6, replacement: 'd\n' }, 'a\r\nb\nc\r\nd\r\n'],
    ['a line that goes', { start: 0, end: 2, replacement: '' }, 'b\nc\r\n'],
  ])('touches nothing but %s', (_, edit, wanted) => {
    expect(fixed('a\r\nb\nc\r\n', [edit])).toBe(wanted);
  });

  it('moves lines with their ends', () => {
    const away = { start: 0, end: 2, replacement: '' };
    const there = { start: 6, end: 6, replacement: 'a\n', moves: { start: 0, end: 2 } };

    expect(fixed('a\nb\r\nc\r\n', [away, there])).toBe('b\r\nc\r\na\n');
  });

  it('comes to the same text, whatever the line ends are', () => {
    const line = fc.tuple(
      fc.string({ maxLength: 4, unit: fc.constantFrom('a', '{', ',') }),
      fc.constantFrom('\n', '\r\n'),
    );
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 6 }),
        fc.nat(),
        fc.nat(),
        fc.constantFrom('', 'x', 'x\ny'),
        (lines, a, b, replacement) => {
          const onDisk = lines.flat().join('');
          const text = onDisk.replaceAll('\r\n', '\n');
          const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].toSorted(
            (x, y) => x - y,
          );
          const edits = [{ path: 'list.json', start, end, replacement }];

          expect(fixed(onDisk, edits).replaceAll('\r\n', '\n')).toBe(applyEdits(text, edits));
        },
      ),
    );
  });
});

const endOf = (index: number) => (index % 3 === 0 ? '\n' : '\r\n');

describe('check --fix', () => {
  it.each(['out-of-order', 'json-entry-defects', 'listed-under-old-name', 'broken-json'])(
    'keeps every line end that it does not have to touch: %s',
    async (slug) => {
      const clone = aCloneOfGolden(slug);
      clone.git('config', 'core.autocrlf', 'true');
      const lines = clone.read(LIST).split('\n');
      const mixed = lines.map((line, index) =>
        index === lines.length - 1 ? line : `${line}${endOf(index)}`,
      );
      clone.write(LIST, mixed.join(''));

      await run(['check', '-C', clone.root, '--fix']);

      const after = clone.read(LIST);
      const left = mixed.filter((line) => !after.includes(line));
      expect(after).not.toBe(mixed.join(''));
      expect(left.length).toBeLessThan(5);
      expect(after.match(/[^\r]\n/g)?.length).toBeGreaterThan(lines.length / 4);
      expect(after.match(/\r\n/g)?.length).toBeGreaterThan(lines.length / 2);
    },
  );
});
