import { describe, expect, it } from 'vitest';
import { planActions } from '../../src/publish/plan-actions.ts';
import { basisOf, basisPaths } from '../../src/publish/basis.ts';
import { aPostedReview } from '../support/a-posted-review.ts';
import { HEAD, POLICY, aReview } from '../support/a-review.ts';
import { applyActions } from '../support/apply-actions.ts';

function pathsOf(...paths: readonly string[]): readonly string[] {
  const lists = paths.map((path) => {
    return { path, format: 'json', tier: 'emerging', family: 'one', order: 'none' } as const;
  });
  return basisPaths({ lists });
}

describe('where the basis of a review lies', () => {
  it.each([
    ['a list', ['a/list.json'], ['a/list.json']],
    ['several names', ['a/{major,emerging}.json'], ['a/emerging.json', 'a/major.json']],
    ['the folder of names that are not known', ['a/*.json', 'a/b-*.json'], ['a']],
    // It changes with every push.
    ['but not the root', ['*.json'], []],
    ['nor a folder that is not known', ['*/list.json', 'a/*/list-*.json'], []],
  ])('%s', (_, lists, paths) => {
    expect(pathsOf(...lists)).toEqual(paths);
  });
});

describe('the basis of a review', () => {
  const ids = new Map([
    ['a.json', '1'],
    ['b.json', '2'],
  ]);
  const basis = basisOf([{ text: 'language: en' }], ids);

  it('does not depend on the order in which GitHub answers', () => {
    expect(basisOf([{ text: 'language: en' }], new Map([...ids].reverse()))).toBe(basis);
  });

  it.each([
    ['a list', [{ text: 'language: en' }], new Map([...ids, ['b.json', '3']])],
    ['a list that is gone', [{ text: 'language: en' }], new Map([['a.json', '1']])],
    ['the configuration', [{ text: 'language: sw' }], ids],
    ["the owner's configuration", [{ text: 'language: en' }, { text: 'language: en' }], ids],
  ])('changes with %s', (_, configurations, present) => {
    expect(basisOf(configurations, present)).not.toBe(basis);
  });
});

describe('a review on another basis', () => {
  const annotation = {
    path: 'a',
    startLine: 1,
    endLine: 1,
    level: 'notice',
    title: 't',
    message: 'm',
  } as const;
  const ready = aReview();
  const review = { ...ready, checkRun: { ...ready.checkRun, annotations: [annotation] } };
  const shown = (basis?: string) => {
    const plan = planActions(review, aPostedReview(), { ...POLICY, basis });
    return applyActions(aPostedReview(), plan);
  };

  it('is told to the check run alone, without the annotations that it has', () => {
    const plan = planActions(review, shown('before'), { ...POLICY, basis: 'after' });

    expect(plan).toMatchObject([
      {
        type: 'completeCheckRun',
        headSha: HEAD,
        basis: 'after',
        output: { title: review.checkRun.title, annotations: [] },
      },
    ]);
    expect(planActions(review, applyActions(shown('before'), plan), { ...POLICY, basis: 'after' })).toEqual(
      [],
    );
  });

  it('is told of once where an earlier version kept none', () => {
    expect(planActions(review, shown(), { ...POLICY, basis: 'after' })).toHaveLength(1);
  });

  it('is none where it could not be told', () => {
    expect(planActions(review, shown('before'), POLICY)).toEqual([]);
  });
});
