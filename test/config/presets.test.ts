import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/config/presets.ts';
import { listDefinitionOf, spellingsOf } from '../../src/landscape/list-definition.ts';

describe.each(Object.values(PRESETS))('the preset $preset', ({ labels, requirements, lists }) => {
  it('names every label once, in the closed set', () => {
    const names = Object.values(labels);
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => name.startsWith('landscape/') && name.length <= 50)).toBe(true);
  });

  it('requires everything but maturity, which is advice', () => {
    const advice = Object.entries(requirements).filter(([, level]) => level !== 'required');
    expect(advice).toEqual([['maturity', 'advice']]);
  });

  it('finds each list under its own path', () => {
    for (const list of lists) {
      for (const path of spellingsOf(list.path)) expect(listDefinitionOf(path, lists)).toBe(list);
    }
  });
});
