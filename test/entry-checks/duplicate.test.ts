import { PRESETS } from '../../src/config/presets.ts';
import { describe, expect, it } from 'vitest';

import type { CheckInput } from '../../src/entry-checks/entry-check.ts';
import { aPullRequest } from '../support/a-pull-request.ts';
import {
  aCard,
  aLibrary,
  anItem,
  component,
  EMERGING,
  EMERGING_JS,
  javascriptList,
  jsonList,
  LIBRARIES,
  LISTED,
  MAJOR,
} from '../support/a-list.ts';
import { adding, editing, factsWith, landscape2, problemsOf } from '../support/problems-of.ts';

const [FIRST = {}] = LISTED;
const AT_FIRST = { urls: FIRST['urls'] };

/** A pull request that adds an entry of this name to a list that has one of that name. */
function addingName(name: string, listed: string): CheckInput {
  const base = [...LISTED, aCard('old', { name: listed })];
  return aPullRequest({
    base: { [EMERGING]: jsonList(base) },
    head: { [EMERGING]: jsonList([...base, aCard('new', { name })]) },
  });
}

describe('listed already', () => {
  it.each([
    ['the same entry', FIRST, 'failure duplicate.name'],
    ['its name in another case', aCard('new', { name: 'LISTED1' }), 'failure duplicate.namesake'],
    ['its repository under another name', aCard('new', AT_FIRST), 'warning duplicate.repository'],
    [
      'its address written in another way',
      aCard('new', { urls: [{ label: 'GitHub', url: 'http://www.github.com/Listed1/LISTED1.git' }] }),
      'warning duplicate.repository',
    ],
  ])('%s', (_case, card, expected) => {
    expect(problemsOf(adding([card]), 'duplicate')).toEqual([expected]);
  });

  it.each([
    ['with its accent as a character of its own', 'Zoë Scope', 'Zoe\u0308 Scope'],
    ['with its accent composed', 'Zoe\u0308 Scope', 'ZOË SCOPE'],
    ['in wide letters', 'Netlight', 'Ｎｅｔｌｉｇｈｔ'],
    ['with a ligature', 'Flowfinder', 'Flowﬁnder'],
    ['with other white space', 'Net Light', 'Net\u00A0\u2009light '],
    ['with a character that nobody sees', 'Netlight', 'Net\u200Blight'],
    ['in capitals that are two letters', 'Straßenlicht', 'STRASSENLICHT'],
  ])('a name %s', (_case, listed, name) => {
    expect(problemsOf(addingName(name, listed), 'duplicate')).toEqual(['failure duplicate.namesake']);
  });

  it('in the other tier', () => {
    const base = { [EMERGING]: jsonList(LISTED), [MAJOR]: jsonList([]) };
    const input = aPullRequest({ base, head: { ...base, [MAJOR]: jsonList([FIRST]) } });

    expect(problemsOf(input, 'duplicate')).toEqual(['failure duplicate.name']);
  });

  it('under the address that it redirects to', () => {
    const input = adding([aCard('old')], { factsOf: factsWith({ nameWithOwner: 'Listed1/listed1' }) });

    expect(problemsOf(input, 'duplicate')).toEqual(['warning duplicate.repository']);
  });

  it('only since: at the tip', () => {
    const base = { [EMERGING]: jsonList(LISTED) };
    const head = { [EMERGING]: jsonList([...LISTED, aCard('new')]) };
    const tip = { [EMERGING]: jsonList([...LISTED, aCard('new', { title: 'By another' })]) };

    expect(problemsOf(aPullRequest({ base, head, tip }), 'duplicate')).toEqual(['failure duplicate.since']);
  });

  it('twice in this pull request, said once', () => {
    expect(problemsOf(adding([aCard('new'), aCard('new')]), 'duplicate')).toEqual(['failure duplicate.name']);
  });

  it('in another family, as libraries of one repository may be', () => {
    const base = { [EMERGING]: jsonList(LISTED), [LIBRARIES]: component([], []) };
    const library = aLibrary('listed1');
    const input = aPullRequest({ base, head: { ...base, [LIBRARIES]: component([library], ['listed1']) } });

    expect(problemsOf(input, 'duplicate')).toEqual(['warning duplicate.repository']);
  });

  it.each([
    ['landscape2', 'notice duplicate.repository'],
    ['cncf', 'warning duplicate.repository'],
  ] as const)('in the preset %s', (preset, expected) => {
    const again = anItem('two', { repo_url: 'https://github.com/one/one/' });
    const input = landscape2([anItem('one')], [anItem('one'), again], {}, PRESETS[preset]);

    expect(problemsOf(input, 'duplicate')).toEqual([expected]);
  });

  it('by its name in one group of landscape2', () => {
    const again = anItem('one', { repo_url: undefined });

    expect(problemsOf(landscape2([anItem('one')], [anItem('one'), again]), 'duplicate')).toEqual([
      'failure duplicate.in-group',
    ]);
  });

  it('unless the entry says that it shares its repository', () => {
    const again = anItem('two', { repo_url: 'https://github.com/one/one', allow_duplicate_repo: true });

    expect(problemsOf(landscape2([anItem('one')], [anItem('one'), again]), 'duplicate')).toEqual([]);
  });
});

describe('no duplicate', () => {
  it.each([
    ['an accent more', 'Zoe Scope', 'Zoë Scope'],
    ['letters of another script', 'Net', 'Нет'],
    ['spaces where there were none', 'Netlight', 'Net light'],
  ])('a name with %s', (_case, listed, name) => {
    expect(problemsOf(addingName(name, listed), 'duplicate')).toEqual([]);
  });

  it('a new project', () => {
    expect(problemsOf(adding([aCard('new')]), 'duplicate')).toEqual([]);
  });

  it('an entry that moves between the tiers', () => {
    const base = { [EMERGING]: jsonList(LISTED), [MAJOR]: jsonList([]) };
    const input = aPullRequest({
      base,
      head: { [EMERGING]: jsonList(LISTED.slice(1)), [MAJOR]: jsonList([FIRST]) },
    });

    expect(input.changes.map(({ kind }) => kind)).toEqual(['moved']);
    expect(problemsOf(input, 'duplicate')).toEqual([]);
  });

  it('an edit of a listed entry, even of one that is listed twice', () => {
    const before = aCard('new', AT_FIRST);

    expect(problemsOf(editing(before, { ...before, title: 'New' }), 'duplicate')).toEqual([]);
  });

  it('an entry that takes the place of a removed one', () => {
    const head = [...LISTED.slice(1), aCard('successor', AT_FIRST)];
    const input = aPullRequest({
      base: { [EMERGING]: jsonList(LISTED) },
      head: { [EMERGING]: jsonList(head) },
    });

    expect(problemsOf(input, 'duplicate')).toEqual([]);
  });

  it('one entry in both formats while a list migrates', () => {
    const base = { [EMERGING]: jsonList(LISTED), [EMERGING_JS]: javascriptList(LISTED) };
    const both = [...LISTED, aCard('new')];
    const input = aPullRequest({
      base,
      head: { [EMERGING]: jsonList(both), [EMERGING_JS]: javascriptList(both) },
    });

    expect(problemsOf(input, 'duplicate')).toEqual([]);
  });

  it.each([
    ['no name', [undefined, '']],
    ['a number for a name', [1984, 2048]],
  ])('entries with %s', (_case, names) => {
    const items = names.map((name, index) =>
      anItem('x', { name, repo_url: `https://github.com/x/${index}` }),
    );

    expect(problemsOf(landscape2([], items), 'duplicate')).toEqual([]);
    expect(problemsOf(landscape2(items.slice(0, 1), items), 'duplicate')).toEqual([]);
  });

  it('entries without a repository', () => {
    const elsewhere = { urls: [{ label: 'Website', url: 'https://example.org' }] };

    expect(problemsOf(adding([aCard('new', elsewhere), aCard('other', { urls: [] })]), 'duplicate')).toEqual(
      [],
    );
  });
});
