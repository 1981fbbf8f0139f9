import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/config/presets.ts';
import { isLandscapeFile, listDefinitionOf, matchesPath } from '../../src/landscape/list-definition.ts';

const policy = PRESETS['ebpf.io'];
const components = 'src/components/pages/project-landscape';

describe('the lists of ebpf.io', () => {
  it.each([
    ['src/data/pages/applications/emerging.json', 'json', 'applications'],
    ['src/data/pages/applications/major.js', 'javascript', 'applications'],
    ['src/data/pages/infrastructure/major.js', 'javascript', 'infrastructure'],
    ['src/data/pages/infrastructure/auxiliary-libraries.js', 'javascript', 'infrastructure'],
    [`${components}/ebpf-libraries/ebpf-libraries.jsx`, 'jsx', 'libraries'],
    ['src/data/pages/applications/index.js', undefined, undefined],
    ['src/data/pages/labs/major.js', undefined, undefined],
    ['other/src/data/pages/applications/major.js', undefined, undefined],
  ])('knows what %s is', (path, format, family) => {
    const definition = listDefinitionOf(path, policy.lists);
    expect([definition?.format, definition?.family]).toEqual([format, family]);
  });

  it.each([
    [`${components}/project-card/logos/pwru.png`, true],
    [`${components}/project-card/project-card.jsx`, true],
    [`${components}/project-card/logos-old/pwru.png`, false],
    ['README.md', false],
  ])('knows whether %s belongs to the landscape', (path, expected) => {
    expect(isLandscapeFile(path, policy)).toBe(expected);
  });
});

describe('matchesPath', () => {
  it.each([
    ['data/*.json', 'data/a.json', true],
    ['data/*.json', 'data/a/b.json', false],
    ['{a,b}/{c,d}.js', 'b/c.js', true],
    ['{a,b}/{c,d}.js', 'c/c.js', false],
    ['a*b*c', 'abc', true],
    ['a*ab', 'ab', false],
    ['a.c', 'abc', false],
    ['{a', '{a', true],
    ['*'.repeat(50) + 'x', 'a'.repeat(1000), false],
    ['{a,b}'.repeat(20), 'a'.repeat(20), false],
  ])('holds %s against %s', (pattern, path, expected) => {
    expect(matchesPath(path, pattern)).toBe(expected);
  });
});
