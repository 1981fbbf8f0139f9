import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type JudgementRecord,
  MAXIMUM_RECORDS,
  NO_MEMORY,
  encodeMemory,
  parseMemory,
} from '../../src/conversation/memory.ts';
import { parseMarker, renderMarker } from '../../src/publish/marker.ts';
import { ENTRY_CHECK_IDS } from '../../src/vocabulary/entry-check-id.ts';
import { REQUIREMENT_IDS } from '../../src/requirements/registry.ts';
import { ANY_CHARACTER } from '../support/any-character.ts';

const hex = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`, 'u'));

const record: fc.Arbitrary<JudgementRecord> = fc.record({
  commentId: fc.nat(),
  index: fc.nat({ max: 9 }),
  name: fc.constantFrom('accept', 'decline', 'waive', 'reset'),
  about: fc.constantFrom(...REQUIREMENT_IDS, ...ENTRY_CHECK_IDS),
  subject: hex(12),
  commit: hex(12),
  by: fc.constantFrom('maintainer', 'a--b', 'x_y'),
});

describe('the memory', () => {
  it('comes back from the marker of the comment as it was', () => {
    const memory = fc.record({
      records: fc.array(record, { maxLength: MAXIMUM_RECORDS }),
      shown: fc.array(hex(12), { maxLength: 100 }),
    });
    fc.assert(
      fc.property(memory, (given) => {
        const marker = renderMarker({ kind: 'review', memory: encodeMemory(given) });

        expect(parseMemory(parseMarker(marker)?.['memory'] ?? '')).toEqual(given);
        expect(marker.slice(4, -3)).not.toContain('>');
      }),
    );
  });

  it('is nothing where there is nothing to keep', () => {
    expect(encodeMemory(NO_MEMORY)).toBe('');
    expect(parseMemory('')).toEqual(NO_MEMORY);
  });

  it('makes something of any text, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: ANY_CHARACTER }), (text) => {
        expect(parseMemory(text).records.length).toBeLessThanOrEqual(MAXIMUM_RECORDS);
      }),
    );
  });

  it.each([
    '1.0.approve.maintained.0123456789ab.0123456.x',
    '1.0.accept.constructor.0123456789ab.0123456.x',
    '1.0.accept.maintained.0123.0123456.x',
    '1.0.accept.maintained.0123456789ab.0123456.x y',
  ])('leaves out %j', (line) => {
    expect(parseMemory(`~${line}`).records).toEqual([]);
  });
});
