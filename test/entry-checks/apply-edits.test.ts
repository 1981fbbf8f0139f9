import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { applyEdits } from '../../src/entry-checks/apply-edits.ts';

const path = 'list.json';

function edit(start: number, end: number, replacement: string) {
  return { path, start, end, replacement };
}

describe('edits', () => {
  it.each([
    ['none', [], 'abcdef'],
    ['in any order', [edit(4, 5, 'E'), edit(0, 1, 'A')], 'AbcdEf'],
    ['insertions at both ends', [edit(0, 0, '<'), edit(6, 6, '>')], '<abcdef>'],
    ['two insertions at one place, as they come', [edit(3, 3, '1'), edit(3, 3, '2')], 'abc12def'],
    ['the same one twice', [edit(0, 1, 'A'), edit(0, 1, 'A')], 'Abcdef'],
    ['overlapping: the larger one wins', [edit(1, 2, 'x'), edit(0, 4, 'y')], 'yef'],
    ['touching', [edit(0, 2, 'x'), edit(2, 4, 'y')], 'xyef'],
  ])('%s', (_case, edits, expected) => {
    expect(applyEdits('abcdef', edits)).toBe(expected);
  });

  it('within a stretch that moves go along', () => {
    const moving = { ...edit(6, 6, '[bcd]'), moves: { start: 1, end: 4 } };

    expect(applyEdits('abcdef', [moving, edit(1, 4, ''), edit(2, 3, 'C'), edit(4, 4, '!')])).toBe(
      'a!ef[bCd]',
    );
  });

  it('move nothing that cannot be taken away', () => {
    const moving = { ...edit(6, 6, 'bc'), moves: { start: 1, end: 3 } };

    expect(applyEdits('abcdef', [moving, edit(1, 3, ''), edit(0, 5, '')])).toBe('fbc');
    expect(applyEdits('abcdef', [moving, edit(1, 3, ''), edit(2, 6, 'xyz')])).toBe('abxyz');
  });

  it('leave every other character as it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), fc.string(), (text, a, b, replacement) => {
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);

        expect(applyEdits(text, [edit(start, end, replacement)])).toBe(
          text.slice(0, start) + replacement + text.slice(end),
        );
      }),
    );
  });
});
