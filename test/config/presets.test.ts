import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/config/presets.ts';
import { listDefinitionOf, spellingsOf } from '../../src/landscape/list-definition.ts';

describe.each(Object.values(PRESETS))('the preset $preset', ({ preset, labels, requirements, lists }) => {
  it('names every label once, in the closed set', () => {
    const names = Object.values(labels);
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => name.startsWith('landscape/') && name.length <= 50)).toBe(true);
  });

  it('requires everything, and maturity on ebpf.io, whose rule it is', () => {
    const { maturity, ...others } = requirements;
    expect(new Set(Object.values(others))).toEqual(new Set(['required']));
    expect(maturity).toBe(preset === 'ebpf.io' ? 'required' : 'advice');
  });

  it('finds each list under its own path', () => {
    for (const list of lists) {
      for (const path of spellingsOf(list.path)) expect(listDefinitionOf(path, lists)).toBe(list);
    }
  });
});
