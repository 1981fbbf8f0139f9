import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { worldFiles } from './world/world-files.ts';
import { aWorld } from '../support/a-world.ts';

const PULL = 'pull-requests/ebpf-io/list/7';
const SHARED = 'repositories/ebpf-io/list/base';

/** The texts of a world on another one, with nothing but what is given. */
function textsOn(base: Readonly<Record<string, string>>, without: readonly string[], own: object) {
  const shared = aWorld({ [`${PULL}/pull-request.json`]: undefined, ...base });
  const nothing = Object.fromEntries([...worldFiles(aWorld()).keys()].map((path) => [path, undefined]));
  // Worlds of tests lie beside each other.
  const file = { now: '2026-08-22T00:00:00Z', base: `../${basename(shared)}`, without };
  const files = worldFiles(aWorld({ ...nothing, ...own, 'world.json': file }));
  return (path: string) => {
    const where = files.get(path);
    return where === undefined ? undefined : readFileSync(where, 'utf8');
  };
}

it('has what its base has, under what it has itself', () => {
  const textOf = textsOn({}, [], { 'repositories/acme/project/files/README.md': 'Mine' });

  expect(textOf('repositories/acme/project/files/README.md')).toBe('Mine');
  expect(textOf('repositories/acme/project/files/LICENSE')).toBe('Apache\n');
});

it('lays what a pull request changes over its base, and that over what is shared', () => {
  const textOf = textsOn({ [`${SHARED}/a`]: 'shared', [`${SHARED}/b`]: 'shared' }, [], {
    [`${PULL}/pull-request.json`]: {},
    [`${PULL}/base/b`]: 'base',
    [`${PULL}/base/c`]: 'base',
    [`${PULL}/head/c`]: 'head',
    [`${PULL}/tip/a`]: 'tip',
  });
  const sides = ['base', 'head', 'tip'].map((side) =>
    ['a', 'b', 'c'].map((name) => textOf(`${PULL}/${side}/${name}`)),
  );

  expect(sides).toEqual([
    ['shared', 'base', 'base'],
    ['shared', 'base', 'head'],
    ['tip', 'base', 'base'],
  ]);
});

it('goes without what it names, but for what it has itself', () => {
  const without = ['repositories/acme', `${PULL}/head/a`, `${PULL}/head/b`];
  const textOf = textsOn({ [`${SHARED}/a`]: 'shared', [`${SHARED}/b`]: 'shared' }, without, {
    [`${PULL}/pull-request.json`]: {},
    [`${PULL}/head/b`]: 'head',
  });

  expect(textOf('repositories/acme/project/repository.json')).toBeUndefined();
  expect(textOf('repositories/ebpf-io/list/repository.json')).toBeDefined();
  expect(['a', 'b'].map((name) => textOf(`${PULL}/base/${name}`))).toEqual(['shared', 'shared']);
  expect(['a', 'b'].map((name) => textOf(`${PULL}/head/${name}`))).toEqual([undefined, 'head']);
});

it('changes of a pull request that its base has only what it names', () => {
  const textOf = textsOn(
    { [`${SHARED}/a`]: 'shared', [`${PULL}/pull-request.json`]: '{}', [`${PULL}/head/a`]: 'head' },
    [],
    { [`${PULL}/pull-request.json`]: { title: 'Mine' } },
  );

  expect(textOf(`${PULL}/pull-request.json`)).toBe('{"title":"Mine"}');
  expect(textOf(`${PULL}/head/a`)).toBe('head');
});
