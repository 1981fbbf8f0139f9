import { describe, expect, it } from 'vitest';
import { ebpfCore } from '../../src/requirements/core.ts';
import { outcomesOf } from '../support/outcomes-of.ts';

const CORPUS = process.env['LANDSCAPE_CORPUS'] ?? '';

/** Judges real proposals: `LANDSCAPE_CORPUS=<folder> npx vitest run ebpf-core-corpus`. */
describe.skipIf(CORPUS === '')('on the corpus', () => {
  it('turns nobody away wrongly and asks about a third at most', () => {
    const { right, wronglyMet, wronglyUnmet, otherwiseWrong, asked } = outcomesOf(ebpfCore, CORPUS);
    const total = right.length + wronglyMet.length + wronglyUnmet.length + otherwiseWrong.length;
    expect(wronglyUnmet).toEqual([]);
    expect(wronglyMet).toEqual([]);
    expect(right.length / total).toBeGreaterThanOrEqual(0.97);
    expect(asked.length / total).toBeLessThanOrEqual(1 / 6);
  });
});
