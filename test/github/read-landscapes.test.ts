import { expect, it } from 'vitest';
import type { GitHub } from '../../src/github/client/github.ts';
import { createTokenOctokit } from '../../src/github/client/octokit.ts';
import { gitHubListSource, type ListSource } from '../../src/github/read/read-files.ts';
import type { PullRequestSnapshot } from '../../src/github/read/pull-request-snapshot.ts';
import { known } from '../../src/facts/fact.ts';
import { noticesOf } from '../../src/review/notices.ts';
import { readLandscapes } from '../../src/github/read/read-landscapes.ts';
import { readPullRequest } from '../../src/github/read/read-pull-request.ts';
import { compareLandscapes } from '../../src/landscape/compare-landscapes.ts';
import type { Landscape } from '../../src/landscape/landscape.ts';
import type { ListDefinition } from '../../src/landscape/list-definition.ts';
import { aGitHub } from '../support/a-github.ts';
import { aSandbox } from '../support/a-sandbox.ts';
import { LIST, SHAS, type WorldParts } from '../support/a-world.ts';
import { fastClock } from '../support/fast-clock.ts';

const PULL = `pull-requests/${LIST.owner}/${LIST.name}/${LIST.number}`;
const DEFINITION: ListDefinition = {
  path: 'lists/{emerging,major}.json',
  format: 'json',
  tier: 'by-file-name',
  family: 'applications',
  order: 'none',
  logos: { folder: 'logos', registry: 'logos.jsx' },
};
const ENTRY = (name: string) => ({ name, urls: [{ label: 'GitHub', url: `https://github.com/x/${name}` }] });
const WORLD: WorldParts = {
  [`${PULL}/base/lists/emerging.json`]: [ENTRY('one')],
  [`${PULL}/head/lists/emerging.json`]: [ENTRY('one'), ENTRY('two')],
  [`${PULL}/base/lists/major.json`]: [ENTRY('three')],
  [`${PULL}/head/lists/major.json`]: [ENTRY('three')],
  [`${PULL}/base/logos.jsx`]: "import One from './logos/one.svg';\nconst logos = { One };\n",
  [`${PULL}/head/logos.jsx`]: "import One from './logos/one.svg';\nconst logos = { One };\n",
  [`${PULL}/base/logos/one.svg`]: '<svg/>',
  [`${PULL}/head/logos/one.svg`]: '<svg/>',
  [`${PULL}/head/logos/two.svg`]: '<svg id="two"/>',
};

async function read(github: GitHub, list: ListDefinition = DEFINITION) {
  const snapshot = await readPullRequest(github, LIST, LIST.number, {});
  if (snapshot === undefined) throw new Error('the world holds it');
  return {
    snapshot,
    sides: await readLandscapes(gitHubListSource(github, snapshot.repository), snapshot, { lists: [list] }),
  };
}

const namesIn = (side: Landscape) => side.lists.flatMap(({ entries }) => entries.map(({ name }) => name));

it('reads the sides of a pull request in four requests', async () => {
  const sandbox = await aSandbox(WORLD);

  const { sides } = await read(aGitHub(sandbox));

  expect(namesIn(sides.base)).toEqual(['one', 'three']);
  expect(namesIn(sides.head)).toEqual(['one', 'two', 'three']);
  expect(sides.tip.lists).toEqual(sides.base.lists);
  expect(sides.head.logoFiles).toEqual({ 'logos/one.svg': 6, 'logos/two.svg': 15 });
  expect(sides.logoTexts).toEqual({ 'logos/two.svg': '<svg id="two"/>' });
  expect(Object.keys(sides.head.logoRegistries)).toEqual(['logos.jsx']);
  expect(sandbox.requests.count).toBe(4);
});

it.each([
  ['is no text', Buffer.from('[]', 'utf16le'), []],
  ['is empty', Buffer.from(''), []],
  ['was deleted', null, ['removed one']],
])('takes a list for broken and not for gone unless it was deleted: it %s', async (_, content, expected) => {
  const sandbox = await aSandbox(WORLD);
  sandbox.push(LIST, { 'lists/emerging.json': content });

  const { sides } = await read(aGitHub(sandbox));

  const { changes } = compareLandscapes(sides.base, sides.head);
  const removed = changes.map((change) => `${change.kind} ${'before' in change ? change.before.name : ''}`);
  expect(removed).toEqual(expected);
});

it('looks at the merge base where the base branch has moved on', async () => {
  const sandbox = await aSandbox(WORLD);
  const github = aGitHub(sandbox);
  const others = [ENTRY('one'), ENTRY('meanwhile')];
  sandbox.people(LIST).pushToBase({
    'lists/emerging.json': JSON.stringify(others),
    'lists/major.json': JSON.stringify([ENTRY('three'), ENTRY('four')]),
  });

  const { sides } = await read(github);

  expect(namesIn(sides.tip)).toEqual(['one', 'meanwhile', 'three', 'four']);
  expect(namesIn(sides.base)).toEqual(['one', 'three']);
  const { changes } = compareLandscapes(sides.base, sides.head);
  expect(changes).toMatchObject([{ kind: 'added', after: { name: 'two' } }]);
});

it.each(['lists/*.json', 'lists/{emerging,maj*}.json', '*/emerging.json'])(
  'finds the lists of a pattern: %s',
  async (path) => {
    const { sides } = await read(aGitHub(await aSandbox(WORLD)), { ...DEFINITION, path });

    expect(namesIn(sides.head)).toEqual(expect.arrayContaining(['one', 'two']));
  },
);

it('cannot do without a list', async () => {
  const sandbox = await aSandbox(WORLD);
  const github = aGitHub(sandbox);
  sandbox.fail({ match: ({ body }) => body.includes('query Files'), how: 502 });

  await expect(read(github)).rejects.toMatchObject({ name: 'UnreadableError' });
});

it('cannot do without the folder in which a pattern finds lists', async () => {
  const sandbox = await aSandbox(WORLD);
  const github = aGitHub(sandbox);
  sandbox.fail({ match: ({ body }) => body.includes('... on Tree'), how: 502 });

  await expect(read(github, { ...DEFINITION, path: 'lists/*.json' })).rejects.toMatchObject({
    name: 'UnreadableError',
  });
});

it('says what is larger than can be read', async () => {
  const large = JSON.stringify([ENTRY('x'.repeat(5_300_000))]);
  const sandbox = await aSandbox({ ...WORLD, [`${PULL}/head/lists/emerging.json`]: large });

  const { sides } = await read(aGitHub(sandbox));

  const list = sides.head.lists.find(({ path }) => path === 'lists/emerging.json');
  expect(list).toMatchObject({ isComplete: false, problems: [{ kind: 'too-large' }] });
});

it('sees the same in a dry run', async () => {
  const sandbox = await aSandbox(WORLD);
  const token = sandbox.personalToken('ada');
  const app = await read(aGitHub(sandbox));

  const dry = await read(createTokenOctokit({ apiUrl: sandbox.url, clock: fastClock(), token }));

  expect(dry).toEqual(app);
  expect(dry.snapshot.headSha).toBe(SHAS.head);
});

it('says how many lists of a folder it leaves out', async () => {
  const files = Array.from({ length: 1003 }, (_, index) => `${index}.json`);
  const source: ListSource = {
    readMergeBase: async () => Promise.resolve('b'.repeat(40)),
    readFiles: async (requests) =>
      Promise.resolve(
        requests.map(({ want }) =>
          want === 'entries'
            ? known({ id: 'f', text: '', entries: files.map((name) => ({ name, isFile: true, bytes: 2 })) })
            : known({ id: 'a', text: '[]', entries: [] }),
        ),
      ),
  };
  const { logos: _, ...definition } = DEFINITION;
  const snapshot = {
    tipSha: 'b'.repeat(40),
    headSha: 'a'.repeat(40),
    changedFiles: [],
    areFilesTruncated: false,
  };

  const { head, unreadLists } = await readLandscapes(source, snapshot as unknown as PullRequestSnapshot, {
    lists: [{ ...definition, path: 'lists/*.json' }],
  });

  expect([head.lists.length, unreadLists]).toEqual([1000, 3]);
  const difference = compareLandscapes(head, head);
  const told = noticesOf({
    base: head,
    head,
    difference,
    unreadLists,
    areFilesTruncated: false,
    brokenConfigurations: [],
    unreadConfigurations: [],
  });
  expect(told.map(({ message: { key }, verdict }) => [key, verdict])).toEqual([
    ['review.notice.too-many-lists', 'needs-maintainer'],
  ]);
});
