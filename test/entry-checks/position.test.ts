import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { applyEdits } from '../../src/entry-checks/apply-edits.ts';
import { orderedPart, orderedShare } from '../../src/entry-checks/ordered-part.ts';
import { aPullRequest } from '../support/a-pull-request.ts';
import {
  aCard,
  anInfrastructureCard,
  EMERGING,
  EMERGING_JS,
  INFRASTRUCTURE,
  javascriptList,
  jsonList,
  LISTED,
  LISTED_INFRASTRUCTURE,
  MAJOR,
} from '../support/a-list.ts';
import type { Fields } from '../support/a-list.ts';
import { editing, factsWith, foundBy, problemsOf } from '../support/problems-of.ts';

/** A card of these stars put into the list at a place. */
function placed(githubStars: number | undefined, index: number): readonly Fields[] {
  return LISTED.toSpliced(index, 0, aCard('new', { githubStars }));
}

const WRITERS = [
  [EMERGING, jsonList],
  [EMERGING_JS, javascriptList],
] as const;

describe.each(WRITERS)('%s', (path, write) => {
  function pullRequest(entries: readonly Fields[]) {
    return aPullRequest({ base: { [path]: write(LISTED) }, head: { [path]: write(entries) } });
  }

  it.each([
    [250, 4, 'position.between', 2],
    [250, 0, 'position.between', 2],
    [999, 4, 'position.first', 0],
    [1, 0, 'position.last', 4],
  ])('%i stars at place %i', (stars, index, key, right) => {
    const input = pullRequest(placed(stars, index));
    const found = foundBy(input, 'position');

    expect(found.map(({ severity, message }) => `${severity} ${message.key}`)).toEqual([`notice ${key}`]);
    const edits = found.flatMap((problem) => problem.edits ?? []);
    expect(applyEdits(write(placed(stars, index)), edits)).toBe(write(placed(stars, right)));
  });

  it.each([
    [250, 2],
    [300, 1],
    [300, 2],
    [999, 0],
    [1, 4],
  ])('%i stars are right at place %i', (stars, index) => {
    expect(problemsOf(pullRequest(placed(stars, index)), 'position')).toEqual([]);
  });
});

describe('the neighbours', () => {
  it('are named', () => {
    const input = aPullRequest({
      base: { [EMERGING]: jsonList(LISTED) },
      head: { [EMERGING]: jsonList(placed(250, 4)) },
    });

    expect(foundBy(input, 'position').map(({ message }) => message.parameters)).toEqual([
      { name: 'new', previous: 'listed2', next: 'listed3' },
    ]);
  });

  it('are found in a list with strays', () => {
    const strays = [500, 400, 10, 300, 9000, 200, 100].map((githubStars, index) =>
      aCard(`n${index}`, { githubStars }),
    );
    const head = [...strays, aCard('new', { githubStars: 250 })];
    const input = aPullRequest({
      base: { [EMERGING]: jsonList(strays) },
      head: { [EMERGING]: jsonList(head) },
    });

    expect(foundBy(input, 'position').map(({ message }) => message.parameters)).toEqual([
      { name: 'new', previous: 'n3', next: 'n5' },
    ]);
  });
});

describe('what is moved', () => {
  it('takes the other repairs along', () => {
    const card = aCard('new', {
      githubStars: undefined,
      urls: [{ label: 'Github', url: 'https://github.com/new/new/' }],
    });
    const head = { [EMERGING]: jsonList([...LISTED, card]) };
    const input = aPullRequest(
      { base: { [EMERGING]: jsonList(LISTED) }, head },
      { factsOf: factsWith({ stars: 250 }) },
    );
    const edits = foundBy(input).flatMap((problem) => problem.edits ?? []);

    expect(foundBy(input).map(({ check }) => check)).toEqual(
      expect.arrayContaining(['github-link', 'position', 'schema']),
    );
    const right = aCard('new', {
      githubStars: 250,
      urls: [{ label: 'GitHub', url: 'https://github.com/new/new' }],
    });
    expect(applyEdits(head[EMERGING] ?? '', edits)).toBe(jsonList(LISTED.toSpliced(2, 0, right)));
  });

  it('stays whole where two entries want to move', () => {
    const entries = [aCard('one', { githubStars: 1 }), aCard('two', { githubStars: 2 }), ...LISTED];
    const input = aPullRequest({
      base: { [EMERGING]: jsonList(LISTED) },
      head: { [EMERGING]: jsonList(entries) },
    });
    const edits = foundBy(input, 'position').flatMap((problem) => problem.edits ?? []);

    const names = (JSON.parse(applyEdits(jsonList(entries), edits)) as Fields[]).map(
      (entry) => entry['name'],
    );

    expect(names.map(String).toSorted((a, b) => a.localeCompare(b))).toEqual([
      'listed1',
      'listed2',
      'listed3',
      'listed4',
      'one',
      'two',
    ]);
  });
});

describe('what is left alone', () => {
  it('an entry whose star count changed', () => {
    const before = aCard('old', { githubStars: 50 });

    expect(problemsOf(editing(before, { ...before, githubStars: 5000 }), 'position')).toEqual([]);
  });

  it('a list without star counts', () => {
    const head = [anInfrastructureCard('new'), ...LISTED_INFRASTRUCTURE];
    const input = aPullRequest({
      base: { [INFRASTRUCTURE]: javascriptList(LISTED_INFRASTRUCTURE) },
      head: { [INFRASTRUCTURE]: javascriptList(head) },
    });

    expect(problemsOf(input, 'position')).toEqual([]);
  });

  it('a list in no order', () => {
    const mixed = [100, 900, 200, 800, 300, 700].map((githubStars, index) =>
      aCard(`n${index}`, { githubStars }),
    );
    const head = [...mixed, aCard('new', { githubStars: 850 })];
    const input = aPullRequest({
      base: { [EMERGING]: jsonList(mixed) },
      head: { [EMERGING]: jsonList(head) },
    });

    expect(problemsOf(input, 'position')).toEqual([]);
  });

  it('an entry that moves to the right place in the other tier', () => {
    const base = { [EMERGING]: jsonList(LISTED), [MAJOR]: jsonList([aCard('big', { githubStars: 9000 })]) };
    const head = {
      [EMERGING]: jsonList(LISTED.slice(1)),
      [MAJOR]: jsonList([aCard('big', { githubStars: 9000 }), ...LISTED.slice(0, 1)]),
    };

    expect(problemsOf(aPullRequest({ base, head }), 'position')).toEqual([]);
  });
});

describe('the ordered part', () => {
  it('is in order, is a part, and is the longest', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 8 }), (items) => {
        const part = orderedPart(items, (item) => item);

        expect(part).toEqual(part.toSorted((a, b) => a - b));
        expect(part.length).toBe(longestByTrying(items));
      }),
    );
  });

  it.each([
    [[1, 2, 3], 1],
    [[3, 2, 1], 0],
    [[], 1],
  ])('%j has a share of %i in order', (items, share) => {
    expect(orderedShare(items, (item) => item)).toBe(share);
  });
});

function longestByTrying(items: readonly number[]): number {
  const [first, ...rest] = items;
  if (first === undefined) return 0;
  return Math.max(longestByTrying(rest), 1 + longestByTrying(rest.filter((item) => item >= first)));
}
