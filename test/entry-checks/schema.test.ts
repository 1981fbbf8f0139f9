import { describe, expect, it } from 'vitest';

import { applyEdits } from '../../src/entry-checks/apply-edits.ts';
import { PRESETS } from '../../src/config/presets.ts';
import { aPullRequest } from '../support/a-pull-request.ts';
import {
  aCard,
  aLibrary,
  anInfrastructureCard,
  anItem,
  component,
  EMERGING,
  EMERGING_JS,
  INFRASTRUCTURE,
  javascriptList,
  jsonList,
  LANDSCAPE,
  landscapeYaml,
  LIBRARIES,
  LISTED,
  LISTED_INFRASTRUCTURE,
} from '../support/a-list.ts';
import {
  adding,
  addingInJavascript,
  editing,
  factsWith,
  foundBy,
  landscape2,
  problemsOf,
} from '../support/problems-of.ts';

describe('a card', () => {
  it.each([
    ['without a title', { title: undefined }, 'schema.missing'],
    ['without a description', { description: undefined }, 'schema.missing'],
    ['without links', { urls: undefined }, 'schema.missing'],
    ['without what the other entries have', { logoUrl: undefined }, 'schema.missing'],
    ['with an unknown field', { descripton: 'x' }, 'schema.unknown'],
    ['with an empty title', { title: '  ' }, 'schema.empty'],
    ['with no links in the list', { urls: [] }, 'schema.empty'],
    ['with a number for a title', { title: 12 }, 'schema.type'],
    ['with a link that is a text', { urls: ['https://example.org'] }, 'schema.links'],
    ['with a link without a label', { urls: [{ url: 'https://example.org' }] }, 'schema.links'],
    ['with an empty label', { urls: [{ label: '', url: 'https://example.org' }] }, 'schema.links'],
    [
      'with a link that has more',
      { urls: [{ label: 'a', url: 'https://a.org', icon: 'x' }] },
      'schema.unknown-in-link',
    ],
    ['without stars', { githubStars: undefined }, 'schema.no-stars'],
    ['with stars in quotes', { githubStars: '12' }, 'schema.stars-type'],
    ['with half a star', { githubStars: 1.5 }, 'schema.stars-type'],
    ['with less than none', { githubStars: -1 }, 'schema.stars-type'],
  ])('%s', (_case, overrides, key) => {
    const card = aCard('new', overrides);

    expect(problemsOf(adding([card]), 'schema')).toEqual([`failure ${key}`]);
    expect(problemsOf(addingInJavascript([card]), 'schema')).toEqual([`failure ${key}`]);
  });

  it('without stars is told on the line that the suggestion replaces', () => {
    const card = aCard('new', { githubStars: undefined });
    const input = adding([card], { factsOf: factsWith({ stars: 123 }) });
    const [problem] = foundBy(input, 'schema');

    expect(problem?.message.key).toBe('schema.no-stars-known');
    expect(problem?.edits?.map(({ start }) => start)).toEqual([problem?.range?.start.offset]);
  });

  it('with its keys in another order is no more than a notice', () => {
    const { name, ...rest } = aCard('new');

    expect(problemsOf(adding([{ ...rest, name }]), 'schema')).toEqual(['notice schema.order']);
  });

  it.each([
    ['complete', {}],
    ['without a logo', { logoName: undefined }],
    ['with no stars yet', { githubStars: 0 }],
  ])('%s is fine', (_case, overrides) => {
    expect(problemsOf(adding([aCard('new', overrides)]), 'schema')).toEqual([]);
    expect(problemsOf(addingInJavascript([aCard('new', overrides)]), 'schema')).toEqual([]);
  });

  it('may have what another entry has, and be empty where another is', () => {
    const listed = [...LISTED, aCard('odd', { note: 'x', logoUrl: '' })];
    const head = [...listed, aCard('new', { note: 'y', logoUrl: '' })];
    const input = aPullRequest({
      base: { [EMERGING]: jsonList(listed) },
      head: { [EMERGING]: jsonList(head) },
    });

    expect(problemsOf(input, 'schema')).toEqual([]);
  });

  it('keeps what the base has: nobody mends it by editing another field', () => {
    const before = aCard('old', { logoUrl: undefined, extra: 1, urls: ['x'], githubStars: '7' });

    expect(problemsOf(editing(before, { ...before, title: 'New' }), 'schema')).toEqual([]);
    expect(problemsOf(editing(before, { ...before, urls: ['y'] }), 'schema')).toEqual([
      'failure schema.links',
    ]);
  });

  it('needs no stars where the others have none', () => {
    const input = aPullRequest({
      base: { [INFRASTRUCTURE]: javascriptList(LISTED_INFRASTRUCTURE) },
      head: { [INFRASTRUCTURE]: javascriptList([...LISTED_INFRASTRUCTURE, anInfrastructureCard('new')]) },
    });

    expect(input.changes).toHaveLength(1);
    expect(problemsOf(input, 'schema')).toEqual([]);
  });
});

describe('a card with something that is no plain value', () => {
  const FAILURE = 'failure schema.missing';

  it.each([
    ['a call for a description', "description: 'Shows '.concat(flows),", ['title'], [FAILURE]],
    ['a name from elsewhere for a description', 'description: texts.flows,', ['title'], [FAILURE]],
    ['a template for a title', 'title: `See ${what}`,', ['description'], [FAILURE]],
    ['a call among its links', 'urls: [linkTo("new")],', ['title'], [FAILURE]],
    ['a choice for a title', 'title: isNew ? "New" : "Old",', ['githubStars'], ['failure schema.no-stars']],
    ['a call for a title, and everything else', 'title: say("x"),', [], []],
    ['nothing but a call among its links', 'urls: [linkTo("new")],', [], []],
    ['a call for its stars', 'githubStars: stars(),', [], []],
    ['a spread, which may hold the rest', '...shared,', ['title', 'description', 'githubStars'], []],
    ['a computed key, which may be the rest', '[key]: "x",', ['title'], []],
  ])('%s', (_case, line, without, expected) => {
    const [written = ''] = line.split(':', 1);
    const left = Object.entries(aCard('new')).filter(([key]) => key !== written && !without.includes(key));
    const lines = left.map(([key, value]) => `${key}: ${JSON.stringify(value)},`);
    const cards = [...LISTED.map((card) => JSON.stringify(card)), `{${[...lines, line].join('\n')}}`];
    const input = aPullRequest({
      base: { [EMERGING_JS]: javascriptList(LISTED) },
      head: { [EMERGING_JS]: `const cards = [${cards.join(',\n')}];\nexport default cards;\n` },
    });

    expect(problemsOf(input, 'schema').filter((problem) => !problem.startsWith('notice'))).toEqual(expected);
  });

  it('with a key that stands twice, and without another', () => {
    const card = JSON.stringify(aCard('new', { title: undefined }));
    const twice = card.replace('"description"', '"description":"Draft","description"');
    const head = jsonList(LISTED).replace(/\]\s*$/, `,${twice}]`);
    const input = aPullRequest({ base: { [EMERGING]: jsonList(LISTED) }, head: { [EMERGING]: head } });

    expect(problemsOf(input, 'schema')).toContain(FAILURE);
  });
});

describe('the star count that is missing', () => {
  it.each([
    ['JSON', adding, EMERGING, '"githubStars": 1234'],
    ['JavaScript', addingInJavascript, EMERGING.replace('.json', '.js'), 'githubStars: 1234'],
  ])('is added in the style of %s', (_format, add, path, written) => {
    const card = aCard('new', { githubStars: undefined });
    const input = add([card], { factsOf: factsWith({ stars: 1234 }) });
    const text = input.head.lists.find((list) => list.path === path)?.text ?? '';

    const edits = foundBy(input, 'schema').flatMap((problem) => problem.edits ?? []);

    const complete = add([aCard('new', { githubStars: 1234 })]).head.lists[0]?.text;
    expect(applyEdits(text, edits)).toBe(complete);
    expect(complete).toContain(written);
  });

  it('is not made up where the stars are not known', () => {
    const input = adding([aCard('new', { githubStars: undefined })], { factsOf: factsWith({ stars: 0 }) });

    expect(foundBy(input, 'schema').map(({ edits }) => edits)).toEqual([undefined]);
  });

  it('loses its quotes', () => {
    const input = adding([aCard('new', { githubStars: '12' })]);
    const text = input.head.lists[0]?.text ?? '';
    const edits = foundBy(input, 'schema').flatMap((problem) => problem.edits ?? []);

    expect(applyEdits(text, edits)).toBe(text.replace('"12"', '12'));
  });
});

describe('a library', () => {
  const listed = [aLibrary('one'), aLibrary('two'), aLibrary('three')];
  const names = ['one', 'two', 'three'];

  it.each([
    ['complete', aLibrary('new'), []],
    ['without a logo', aLibrary('new', { logo: undefined }), []],
    ['without an address', aLibrary('new', { linkUrl: undefined }), ['failure schema.missing']],
    ['with an unknown field', aLibrary('new', { url: 'x' }), ['failure schema.unknown']],
  ])('%s', (_case, library, expected) => {
    const input = aPullRequest({
      base: { [LIBRARIES]: component(listed, names) },
      head: { [LIBRARIES]: component([...listed, library], [...names, 'new']) },
    });

    expect(problemsOf(input, 'schema')).toEqual(expected);
  });
});

describe('an item of landscape2', () => {
  it('lacks what stands behind its merge keys alone', () => {
    const listed = landscapeYaml([anItem('one')]);
    const added = landscapeYaml([anItem('one'), anItem('new', { logo: undefined })]);
    const keys = 'name: new\n            <<: *look\n            <<: *more';
    const head = `look: &look {logo: new.svg}\nmore: &more {joined: 1}\n${added.replace(/name: "?new"?/, keys)}`;
    const input = aPullRequest({
      base: { [LANDSCAPE]: listed },
      head: { [LANDSCAPE]: head },
      policy: PRESETS.landscape2,
    });

    expect(problemsOf(input, 'schema')).toContain('failure schema.required');
  });

  it.each([
    ['complete', {}, []],
    ['with the fields of its schema', { project: 'sandbox', twitter: 'https://x.com/a' }, []],
    ['without a homepage', { homepage_url: undefined }, ['failure schema.required']],
    ['without a logo', { logo: undefined }, ['failure schema.required']],
    ['with a field that landscape2 passes over', { stock_ticker: 12 }, []],
    ['a member: without a repository', { repo_url: undefined }, []],
    ['with nothing behind its repository', { repo_url: null }, []],
    ['with nothing behind its logo', { logo: null }, ['failure schema.empty']],
    ['with a number for a repository', { repo_url: 12 }, ['failure schema.address']],
    ['with a number for a name', { name: 12 }, []],
    ['without what the others have by choice', { crunchbase: undefined }, []],
  ])('%s', (_case, overrides, expected) => {
    const crunchbase = 'https://www.crunchbase.com/organization/example';
    const listed = ['one', 'two', 'three'].map((name) => anItem(name, { crunchbase }));

    expect(problemsOf(landscape2(listed, [...listed, anItem('new', overrides)]), 'schema')).toEqual(expected);
  });
});
