import { describe, expect, it } from 'vitest';

import { applyEdits } from '../../src/entry-checks/apply-edits.ts';
import { ABSENT, unavailable } from '../../src/facts/fact.ts';
import { aCard, anItem } from '../support/a-list.ts';
import { aRepository } from '../support/a-repository.ts';
import {
  adding,
  addingInJavascript,
  editing,
  factsWith,
  foundBy,
  landscape2,
  problemsOf,
  repositoryFactsWith,
} from '../support/problems-of.ts';

const absent = repositoryFactsWith((asked) => ({ ...aRepository({ asked }), metadata: ABSENT }));
const unknown = repositoryFactsWith((asked) => ({
  ...aRepository({ asked }),
  metadata: unavailable('rate-limited'),
}));
const renamed = factsWith({ nameWithOwner: 'present/name' });

describe('repository', () => {
  it.each([
    ['does not exist', absent, ['failure repository.not-found']],
    ['could not be asked', unknown, []],
    ['has moved', renamed, ['notice repository.moved']],
    ['is a fork', factsWith({ isFork: true, parent: 'the/original' }), ['warning repository.fork-of']],
    ['is a fork of something hidden', factsWith({ isFork: true }), ['warning repository.fork']],
    ['is as it should be', factsWith({}), []],
    ['is written in another case', factsWith({ nameWithOwner: 'New/NEW' }), []],
  ])('%s', (_case, factsOf, expected) => {
    expect(problemsOf(adding([aCard('new')], { factsOf }), 'repository')).toEqual(expected);
    expect(problemsOf(addingInJavascript([aCard('new')], { factsOf }), 'repository')).toEqual(expected);
    expect(problemsOf(landscape2([], [anItem('new')], { factsOf }), 'repository')).toEqual(expected);
  });

  it('changes every address of the entry to the present one', () => {
    const input = adding([aCard('new')], { factsOf: renamed });
    const text = input.head.lists[0]?.text ?? '';

    const fixed = applyEdits(
      text,
      foundBy(input, 'repository').flatMap(({ edits = [] }) => edits),
    );

    expect(fixed).toBe(text.replaceAll('github.com/new/new', 'github.com/present/name'));
  });

  it('leaves what stands behind the repository in an address', () => {
    const pages = ['/blob/main/docs/a.md', '/issues?q=is:open#top', '#readme', '.git', '/'];
    const urls = ['', ...pages].map((page) => ({
      label: page || 'GitHub',
      url: `https://github.com/new/new${page}`,
    }));
    const input = adding([aCard('new', { urls })], { factsOf: renamed });
    const text = input.head.lists[0]?.text ?? '';
    const present = 'https://github.com/present/name';

    const fixed = applyEdits(
      text,
      foundBy(input, 'repository').flatMap(({ edits = [] }) => edits),
    );

    const found = (JSON.parse(fixed) as { urls: { url: string }[] }[]).at(-1)?.urls.map(({ url }) => url);
    expect(found).toEqual([
      present,
      ...pages.slice(0, 3).map((page) => `${present}${page}`),
      present,
      present,
    ]);
  });

  it('says nothing of an entry whose repository stays as it was', () => {
    const before = aCard('old');

    expect(
      problemsOf(editing(before, { ...before, title: 'New' }, { factsOf: absent }), 'repository'),
    ).toEqual([]);
  });

  it('says nothing where the facts are of another repository', () => {
    const factsOf = repositoryFactsWith(() => ({
      ...aRepository({ asked: 'some/sibling' }),
      metadata: ABSENT,
    }));

    expect(problemsOf(adding([aCard('new')], { factsOf }), 'repository')).toEqual([]);
  });
});

describe('stars', () => {
  it.each([
    ['the same', 1000, 1000, false],
    ['a tenth more', 1100, 1000, false],
    ['more than a tenth more', 1101, 1000, true],
    ['more than a tenth less', 899, 1000, true],
    ['a lot of a few', 1, 21, false],
    ['more than twenty of a few', 0, 21, true],
    ['not known', 5000, 0, false],
  ])('%s', (_case, githubStars, stars, isTold) => {
    const card = aCard('new', { githubStars });
    const expected = isTold ? ['notice stars.differs'] : [];

    expect(problemsOf(adding([card], { factsOf: factsWith({ stars }) }), 'stars')).toEqual(expected);
    expect(problemsOf(addingInJavascript([card], { factsOf: factsWith({ stars }) }), 'stars')).toEqual(
      expected,
    );
  });

  it('puts the number right and nothing else', () => {
    const input = adding([aCard('new', { githubStars: 99_999 })], { factsOf: factsWith({ stars: 123 }) });
    const text = input.head.lists[0]?.text ?? '';

    const fixed = applyEdits(
      text,
      foundBy(input, 'stars').flatMap(({ edits = [] }) => edits),
    );

    expect(fixed).toBe(text.replace('99999', '123'));
  });

  it('leaves a number alone that the base has', () => {
    const before = aCard('old', { githubStars: 5000 });
    const input = editing(before, { ...before, title: 'New' }, { factsOf: factsWith({ stars: 10 }) });

    expect(problemsOf(input, 'stars')).toEqual([]);
  });

  it('leaves entries alone of whose repository nothing is known', () => {
    expect(problemsOf(adding([aCard('new', { githubStars: 5000 })], { factsOf: unknown }), 'stars')).toEqual(
      [],
    );
  });
});
