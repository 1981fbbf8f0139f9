import { describe, expect, it } from 'vitest';
import type { PresetName } from '../../src/config/policy.ts';
import { PRESETS } from '../../src/config/presets.ts';
import { listDefinitionOf, spellingsOf } from '../../src/landscape/list-definition.ts';
import { ASKED } from '../support/asked-requirements.ts';

const REQUIRED: Readonly<Record<PresetName, readonly string[]>> = {
  'ebpf.io': ASKED,
  landscape2: [],
  cncf: ['open-source', 'maturity'],
  lf: ['open-source'],
};

describe.each(Object.values(PRESETS))('the preset $preset', ({ preset, labels, requirements, lists }) => {
  it('names every label once, in the closed set', () => {
    const names = Object.values(labels);
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => name.startsWith('landscape/') && name.length <= 50)).toBe(true);
  });

  it('requires what its list asks for', () => {
    const required = Object.entries(requirements).filter(([, level]) => level === 'required');
    expect(required.map(([id]) => id)).toEqual(REQUIRED[preset]);
  });

  it('asks for eBPF on ebpf.io alone', () => {
    expect(requirements['ebpf-core']).toBe(preset === 'ebpf.io' ? 'required' : 'off');
  });

  it('finds each list under its own path', () => {
    for (const list of lists) {
      for (const path of spellingsOf(list.path)) expect(listDefinitionOf(path, lists)).toBe(list);
    }
  });
});
