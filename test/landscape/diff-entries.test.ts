import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLandscapes } from '../../src/landscape/compare-landscapes.ts';
import { diffEntries } from '../../src/landscape/diff-entries.ts';
import { type EntryChange, entryOf } from '../../src/landscape/entry-change.ts';
import type { Entry } from '../../src/landscape/entry.ts';
import type { Landscape } from '../../src/landscape/landscape.ts';
import type { ListFormat } from '../../src/landscape/list-definition.ts';
import { anEntry } from '../support/an-entry.ts';
import { type WrittenEntry, parsedAs, writeList } from '../support/list-texts.ts';
import { cpuTimeOf } from '../support/cpu-time.ts';

/** Few names and repositories, so that they meet. */
const anyEntry: fc.Arbitrary<Entry> = fc
  .record({
    name: fc.constantFrom('a', 'b', 'c', 'C', ''),
    repositoryUrl: fc.constantFrom(
      'https://github.com/x/1',
      'http://www.github.com/X/1.git/',
      'https://github.com/x/2',
    ),
    tier: fc.constantFrom('emerging' as const, 'major' as const),
    family: fc.constantFrom('applications', 'infrastructure'),
  })
  .map((given) => anEntry(given));
const anySide = fc.array(anyEntry, { maxLength: 8 });

function summary(changes: readonly EntryChange[]): readonly string[] {
  return changes.map((change) => `${change.kind} ${entryOf(change).name}`);
}

function count(changes: readonly EntryChange[], kind: EntryChange['kind']): number {
  return changes.filter((change) => change.kind === kind).length;
}

describe('laws of the difference', () => {
  it('is nothing between a list and itself, in any order', () => {
    const sides = anySide.chain((side) =>
      fc.tuple(fc.constant(side), fc.shuffledSubarray(side, { minLength: side.length })),
    );
    fc.assert(
      fc.property(sides, ([side, shuffled]) => {
        expect(diffEntries(side, shuffled)).toEqual([]);
      }),
    );
  });

  it('swaps what was added and what was removed when the sides are swapped', () => {
    fc.assert(
      fc.property(anySide, anySide, (before, after) => {
        const there = diffEntries(before, after);
        const back = diffEntries(after, before);
        expect(count(back, 'removed')).toBe(count(there, 'added'));
        expect(count(back, 'added')).toBe(count(there, 'removed'));
      }),
    );
  });

  it('accounts for every entry once', () => {
    fc.assert(
      fc.property(anySide, anySide, (before, after) => {
        const changes = diffEntries(before, after);
        expect(after.length - before.length).toBe(count(changes, 'added') - count(changes, 'removed'));
      }),
    );
  });

  it.each<readonly [ListFormat, ListFormat]>([
    ['json', 'javascript'],
    ['javascript', 'json'],
  ])('is nothing when a list moves from %s to %s', (from, to) => {
    const written = fc.array(
      fc.record({ name: fc.string(), url: fc.webUrl(), description: fc.string({ unit: 'grapheme' }) }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(written, (entries) => {
        const before = parsedAs(from, writeList(from, entries)).entries;
        const after = parsedAs(to, writeList(to, entries)).entries;
        expect(diffEntries(before, after)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

const a = anEntry({ name: 'a' });
const inMajor = { tier: 'major', list: 'src/data/pages/applications/major.json' } as const;
const shared = { repositoryUrl: 'https://github.com/cilium/ebpf' };

describe('diffEntries', () => {
  it.each<readonly [string, readonly Entry[], readonly Entry[], readonly string[]]>([
    ['an addition', [a], [anEntry({ name: 'b' }), a], ['added b']],
    ['a removal', [a], [], ['removed a']],
    ['a move to Major', [a], [anEntry({ name: 'a', ...inMajor })], ['moved a']],
    ['another text', [a], [{ ...a, fields: { ...a.fields, title: 'New' } }], ['modified a']],
    ['another star count', [a], [{ ...a, fields: { ...a.fields, githubStars: 101 } }], ['modified a']],
    ['other white space', [a], [{ ...a, fields: { ...a.fields, title: ' Packet,\n  where are you? ' } }], []],
    [
      'other order of keys',
      [a],
      [{ ...a, fields: Object.fromEntries(Object.entries(a.fields).reverse()) }],
      [],
    ],
    ['another file', [a], [{ ...a, list: 'src/data/pages/applications/emerging.js' }], []],
    ['a new name', [a], [anEntry({ name: 'z', repositoryUrl: a.repositoryUrl ?? '' })], ['modified z']],
    [
      'a new repository',
      [a],
      [anEntry({ name: 'a', repositoryUrl: 'https://github.com/new/a' })],
      ['modified a'],
    ],
    ['all of it new', [a], [anEntry({ name: 'z' })], ['added z', 'removed a']],
    [
      'a second library of a repository',
      [anEntry({ name: 'one', ...shared }), anEntry({ name: 'two', ...shared })],
      [anEntry({ name: 'one', ...shared }), anEntry({ name: 'three', ...shared })],
      ['added three', 'removed two'],
    ],
    [
      'a project in two families, taken out of one',
      [a, { ...a, family: 'infrastructure' }],
      [{ ...a, family: 'infrastructure' }],
      ['removed a'],
    ],
  ])('tells %s', (_, before, after, expected) => {
    expect(summary(diffEntries(before, after))).toEqual(expected);
  });

  it('takes the twin of the same family away', () => {
    const [change] = diffEntries(
      [a, { ...a, family: 'infrastructure' }],
      [{ ...a, family: 'infrastructure' }],
    );
    expect(change).toEqual({ kind: 'removed', before: a });
  });

  it('is quick with 10,000 entries', () => {
    const side = Array.from({ length: 10_000 }, (_, index) => anEntry({ name: `entry ${index}`, ...shared }));
    const reversed = side.toReversed();
    expect(cpuTimeOf(() => diffEntries(side, reversed))).toBeLessThan(5_000);
    expect(diffEntries(side, reversed)).toEqual([]);
  });
});

function sideOf(text: string): Landscape {
  return { commit: 'c0ffee', lists: [parsedAs('json', text)], logoRegistries: {} };
}

type Written = readonly WrittenEntry[];

const ONE = { name: 'one', url: 'https://github.com/x/one', description: 'Does one thing.' };
const TWO = { ...ONE, name: 'two', url: 'https://github.com/x/two' };
const OTHER_TWO = { ...TWO, description: 'Does another thing.' };
const BOTH = [ONE, TWO];

/** A list that migrates from one format to another. */
function inBoth([json, javascript]: readonly [Written, Written]): Landscape {
  const lists = [
    parsedAs('json', writeList('json', json)),
    parsedAs('javascript', writeList('javascript', javascript)),
  ];
  return { ...sideOf(''), lists };
}

describe('compareLandscapes', () => {
  const whole = '[{"name":"a","x":1},\n{"name":"b","x":1}]';

  it.each([
    [
      'a whole base',
      whole,
      whole.replace('b', 'c'),
      { changes: ['added c', 'removed b'], isTrustworthy: true },
    ],
    [
      'a base that ends early',
      '[{"name":"a","x":1},\n{"name":"b"',
      whole,
      { changes: [], isTrustworthy: false },
    ],
    ['a base that is no list', '', whole, { changes: [], isTrustworthy: false }],
    [
      'a base with a slip that hides nothing',
      whole.replace('},', '}'),
      whole,
      { changes: [], isTrustworthy: true },
    ],
    ['a head that ends early', whole, '[{"name":"a","x":1},', { changes: [], isTrustworthy: true }],
    [
      'a head with two entries grown into one',
      whole,
      '[{"name":"a","x":1\n"name":"b","x":1}]',
      { changes: [], isTrustworthy: true },
    ],
    [
      'a removal that leaves a comma',
      whole,
      '[{"name":"a","x":1},]',
      { changes: ['removed b'], isTrustworthy: true },
    ],
  ])('reads %s', (_, before, after, expected) => {
    const { changes, isTrustworthy } = compareLandscapes(sideOf(before), sideOf(after));
    expect({ changes: summary(changes), isTrustworthy }).toEqual(expected);
  });

  it.each<[string, Written, readonly [Written, Written], readonly string[]]>([
    ['added to', [ONE], [BOTH, BOTH], ['added two']],
    ['taken out of', BOTH, [[ONE], [ONE]], ['removed two']],
    ['added differently to', [ONE], [BOTH, [ONE, OTHER_TWO]], ['added two', 'added two']],
    ['put twice into one of', [ONE], [[...BOTH, TWO], [ONE]], ['added two', 'added two']],
  ])('takes an entry once that is %s the two files of one list', (...[, before, after, expected]) => {
    const { changes } = compareLandscapes(inBoth([before, before]), inBoth(after));
    expect(summary(changes)).toEqual(expected);
  });
});
