import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listDefinitionOf } from '../../src/landscape/list-definition.ts';
import { parseList } from '../../src/landscape/parse-list.ts';
import { LANGUAGES } from '../../src/messages/catalogue.ts';
import {
  type Fix,
  type FixAction,
  type FixBranch,
  type PostedFix,
  fixesInTurn,
  fixesOf,
  planFix,
} from '../../src/publish/plan-fix-pull-request.ts';
import { EMERGING, aCard, jsonList } from '../support/a-list.ts';
import { POLICY } from '../support/a-review.ts';
import { type Fares, anAuditedList } from '../support/an-audited-list.ts';
import { hostileText } from '../support/hostile-text.ts';
import { outlineOf, parseMarkdown } from '../support/markdown-tree.ts';

const STARRED: Fares = { repository: { stars: 900 } };
const MOVED: Fares = { repository: { nameWithOwner: 'new/home' } };
/** All that there is to repair: the second one comes first. */
const ALL = { one: {}, two: STARRED, three: MOVED };

function fixesFor(projects: Readonly<Record<string, Fares>>, mend = (text: string) => text): readonly Fix[] {
  const cards = Object.entries(projects).map(([name, { card }]) =>
    aCard(name, { githubStars: 100, ...card }),
  );
  const definition = listDefinitionOf(EMERGING, POLICY.lists);
  if (definition === undefined) throw new Error('no list');
  const list = parseList(EMERGING, definition, mend(jsonList(cards)));
  return fixesOf([list], anAuditedList(projects));
}

function fixFor(reason: Fix['reason'], projects: Readonly<Record<string, Fares>> = ALL): Fix {
  const fix = fixesFor(projects).find((each) => each.reason === reason);
  if (fix === undefined) throw new Error('every reason has one');
  return fix;
}

function plan(
  fix: Fix,
  branch: FixBranch,
  before?: PostedFix,
  language: (typeof LANGUAGES)[number] = 'en',
): readonly FixAction[] {
  return planFix(fix, { posted: before, branch, language });
}

function bodyIn(actions: readonly FixAction[]): string {
  const action = actions.find(({ type }) => type !== 'pushBranch');
  if (action === undefined || !('body' in action)) throw new Error('no description is written');
  return action.body;
}

/** As it was opened for this. */
function posted(fix: Fix, more: Partial<PostedFix> = {}): PostedFix {
  const body = bodyIn(plan(fix, 'absent'));
  return { number: 1, reason: fix.reason, state: 'open', isOwn: true, body, ...more };
}

describe('what an audit offers', () => {
  it.each([
    ['everything', ALL, ['addresses', 'stars', 'order']],
    ['no counts that are off by a few', { one: { repository: { stars: 110 } } }, []],
    ['nothing where all is well', { one: {} }, []],
  ])('is %s', (_, projects, due) => {
    expect(
      fixesFor(projects)
        .filter(({ isDue }) => isDue)
        .map(({ reason }) => reason),
    ).toEqual(due);
  });

  it.each([
    ['does not parse', (text: string) => text.replace('}', '')],
    ['holds what was no text', (text: string) => text.replace('Title of', 'Title \uFFFD')],
  ])('is nothing of a list that %s', (_, mend) => {
    expect(fixesFor(ALL, mend).flatMap(({ lists }) => lists)).toEqual([]);
  });

  it('still holds the counts that are off by a few where a pull request is open', () => {
    expect(fixFor('stars', { one: { repository: { stars: 110 } } }).lists).toHaveLength(1);
  });
});

describe('whose turn it is', () => {
  const [links, stars, order] = [fixFor('addresses'), fixFor('stars'), fixFor('order')];
  const other = fixFor('addresses', { one: MOVED });

  it.each<[string, readonly PostedFix[], readonly Fix['reason'][]]>([
    ['the first one at first', [], ['addresses', 'stars', 'order']],
    ['nobody’s while one is open', [posted(order)], []],
    ['nobody’s while somebody else has one open', [posted(order, { isOwn: false })], []],
    ['the next one', [posted(links, { state: 'merged' })], ['stars', 'order', 'addresses']],
    [
      'the one after the newest',
      [posted(stars, { state: 'merged', number: 2 }), posted(links, { state: 'merged' })],
      ['order', 'addresses', 'stars'],
    ],
    ['not what was closed', [posted(links, { state: 'closed' })], ['stars', 'order']],
    [
      'what differs from what was closed',
      [posted(other, { state: 'closed' })],
      ['stars', 'order', 'addresses'],
    ],
    [
      'what somebody else closed',
      [posted(links, { state: 'closed', isOwn: false })],
      ['addresses', 'stars', 'order'],
    ],
  ])('is %s', (_, before, expected) => {
    expect(fixesInTurn([links, stars, order], before).map(({ reason }) => reason)).toEqual(expected);
  });
});

interface Situation {
  readonly fix: Fix;
  readonly branch: FixBranch;
  readonly before?: PostedFix;
}

describe('planFix', () => {
  const fix = fixFor('stars');
  const nothing = fixFor('stars', { one: {} });
  const same = posted(fix);
  const older = posted(fixFor('stars', { one: STARRED }));

  it.each<[string, Situation, readonly FixAction['type'][]]>([
    ['opens one on a new branch', { fix, branch: 'absent' }, ['pushBranch', 'openPullRequest']],
    ['opens one on a branch that was left', { fix, branch: 'behind' }, ['pushBranch', 'openPullRequest']],
    ['opens one for what was pushed already', { fix, branch: 'current' }, ['openPullRequest']],
    ['opens none on somebody else’s branch', { fix, branch: 'taken' }, []],
    ['opens none for nothing', { fix: nothing, branch: 'absent' }, []],
    ['updates both', { fix, branch: 'behind', before: older }, ['pushBranch', 'updatePullRequest']],
    ['describes what was pushed already', { fix, branch: 'current', before: older }, ['updatePullRequest']],
    ['leaves what is right', { fix, branch: 'current', before: same }, []],
    ['says that a branch is somebody else’s', { fix, branch: 'taken', before: same }, ['updatePullRequest']],
    [
      'says that nothing is left to do',
      { fix: nothing, branch: 'behind', before: same },
      ['updatePullRequest'],
    ],
  ])('%s', (_, { fix: wanted, branch, before }, expected) => {
    const actions = plan(wanted, branch, before);

    expect(actions.map(({ type }) => type)).toEqual(expected);
  });

  it.each<FixBranch>(['current', 'taken'])(
    'writes nothing the second time where the branch is %s',
    (branch) => {
      const told = posted(fix, { body: bodyIn(plan(fix, branch, older)) });

      expect(plan(fix, branch, told)).toEqual([]);
    },
  );

  it('says one thing at a time above what the branch holds', () => {
    const left = posted(fix, { body: bodyIn(plan(fix, 'taken', same)) });
    const done = bodyIn(plan(nothing, 'taken', left));

    expect(left.body).toContain('> Somebody else');
    expect(done).toContain('> This pull request is no longer needed');
    expect(done.split('\n').filter((line) => line.startsWith('>'))).toHaveLength(1);
    expect(done.replace(/\n\n> [^\n]+/u, '')).toBe(same.body);
  });
});

/** What its text is made of, without the marker, where an entry has this name. */
function outlineFor(name: string): unknown {
  const projects = { [name]: { ...STARRED, card: { name, urls: [] } }, low: {} };
  const body = bodyIn(plan(fixFor('stars', projects), 'absent'));
  return outlineOf(parseMarkdown(body.slice(body.indexOf('\n'))));
}

describe('the description', () => {
  it('has a line for each change, up to fifty', () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`p${index}`, STARRED]));

    const lines = bodyIn(plan(fixFor('stars', many), 'absent'))
      .split('\n')
      .filter((line) => line.startsWith('- '));

    expect(lines).toHaveLength(51);
    expect(lines[0]).toBe('- `p0`: `100` → `900`');
    expect(lines.at(-1)).toBe('- … and 10 more');
  });

  it.each([
    ['addresses', '- `three`: `https://github.com/three/three` → `https://github.com/new/home`'],
    ['order', '- `two` comes first'],
  ] as const)('says of %s what becomes of what, once', (reason, line) => {
    const body = bodyIn(plan(fixFor(reason), 'absent'));

    expect(body.split('\n').filter((each) => each.startsWith('- '))).toEqual([line]);
  });

  it.each(LANGUAGES)('says in %s how to have no more of them', (language) => {
    const [, opened] = plan(fixFor('order'), 'absent', undefined, language);

    expect(opened).toMatchObject({
      title: expect.stringMatching(/\S/u),
      body: expect.stringContaining('`pullRequests: false`'),
    });
  });

  it('shows names as nothing but names', () => {
    const usual = outlineFor('name');
    fc.assert(
      fc.property(hostileText(), (name) => {
        expect(outlineFor(name)).toEqual(usual);
      }),
      { numRuns: 30 },
    );
  });
});
