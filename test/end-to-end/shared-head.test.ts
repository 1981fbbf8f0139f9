import { join } from 'node:path';
import { expect, it } from 'vitest';
import { changedFixture } from '../support/changed-fixture.ts';
import { openFixture } from '../support/open-fixture.ts';
import { folderOf, GOLDEN, textIn } from '../support/world-folders.ts';

const SLUG = 'promotion-with-evidence';
const FIRST = { owner: 'ebpf-io', name: 'ebpf.io-website', number: 3 };
const SECOND = { ...FIRST, number: 4 };
const READY = 'landscape/ready';
const FAILS = 'landscape/needs-changes';
const VERDICTS = new Set([READY, FAILS, 'landscape/not-evaluated']);
const EVIDENCE = textOfFirst().body;

function textOfFirst(): { readonly body: string } {
  return JSON.parse(textOf('pull-request.json')) as { readonly body: string };
}

function textOf(file: string): string {
  return textIn(join(GOLDEN, SLUG), `${folderOf(FIRST)}/${file}`);
}

/** Two pull requests of one branch: the first names who runs the project in production, the second does not. */
async function twoOfOneBranch() {
  const second = { ...textOfFirst(), body: 'It has grown a lot.' };
  const lists = ['emerging', 'major'].map((tier) => `head/src/data/pages/applications/${tier}.json`);
  const world = Object.fromEntries([
    [`${folderOf(SECOND)}/pull-request.json`, JSON.stringify(second)],
    ...lists.map((file) => [`${folderOf(SECOND)}/${file}`, textOf(file)]),
  ]) as Readonly<Record<string, string>>;
  const { program, settle } = await openFixture(SLUG, { worlds: [changedFixture(SLUG, { world })] });
  const { sandbox } = program;
  return {
    sandbox,
    people: (pullRequest: typeof FIRST) => sandbox.people(pullRequest),
    settle,
    deliver: async (...numbers: readonly number[]) => {
      await Promise.all(
        numbers.map(async (number) => program.deliver('pull_request', 'opened', { ...FIRST, number })),
      );
      await settle();
    },
    /** What GitHub shows of the commit, on both. */
    shown: () => sandbox.state(FIRST).checkRuns[0],
    /** The verdict, on each. */
    labels: () =>
      [FIRST, SECOND].map((each) => sandbox.state(each).labels.find((label) => VERDICTS.has(label))),
  };
}

it.each([
  ['the failing one first', [[4], [3]]],
  ['the failing one last', [[3], [4]]],
  ['both at once', [[3, 4]]],
])('neither hides the failure of the other, %s', async (_, order) => {
  const both = await twoOfOneBranch();
  for (const numbers of order) await both.deliver(...numbers);

  expect(both.labels()).toEqual([READY, FAILS]);
  expect(both.shown()).toMatchObject({ status: 'completed', conclusion: 'failure' });
});

it('says on the check run which other pull request does not pass', async () => {
  const both = await twoOfOneBranch();
  await both.deliver(4);
  await both.deliver(3);

  expect(both.shown()?.externalId).toBe('ebpf-io/ebpf.io-website#3');
  expect(both.shown()?.title).toBe('Not ready: another pull request');
  expect(both.shown()?.summary).toContain('`#4` has the same commit and does not pass');
});

it('passes once the other does, and fails once it no longer does', async () => {
  const both = await twoOfOneBranch();
  await both.deliver(4);
  await both.deliver(3);
  both.people(SECOND).edit({ body: EVIDENCE });
  await both.settle();
  expect(both.labels()).toEqual([READY, READY]);
  expect(both.shown()).toMatchObject({ conclusion: 'success', title: 'Ready' });

  both.people(FIRST).edit({ body: 'It has grown.' });
  await both.settle();
  expect(both.labels()).toEqual([FAILS, READY]);
  expect(both.shown()?.conclusion).toBe('failure');
});

it('passes once the other is closed', async () => {
  const both = await twoOfOneBranch();
  await both.deliver(4);
  await both.deliver(3);
  both.people(SECOND).close();
  await both.settle();

  expect(both.shown()).toMatchObject({ conclusion: 'success', title: 'Ready' });
});

it.each([
  ['passes once the failing one', SECOND, [READY, undefined], 'neutral'],
  ['still fails once the one that passes', FIRST, [undefined, FAILS], 'failure'],
] as const)('%s changes no list any more', async (_, withdrawn, labels, conclusion) => {
  const both = await twoOfOneBranch();
  await both.deliver(4);
  await both.deliver(3);
  const listed = both.people(FIRST).push({ 'README.md': 'Hello\n' });
  const last = both.people(FIRST).push({ 'README.md': 'Hello again\n' });
  await both.settle();
  expect(both.shown()).toMatchObject({ headSha: last, conclusion: 'failure' });

  both.people(withdrawn).edit({ base: listed });
  await both.settle();

  expect(both.labels()).toEqual(labels);
  expect(both.shown()).toMatchObject({ status: 'completed', conclusion });
});

it.each([
  ['the failing one first', [4, 3]],
  ['the failing one last', [3, 4]],
])('does not hide that the other could not be evaluated, %s', async (_, order) => {
  const both = await twoOfOneBranch();
  const mend = both.sandbox.fail({ how: 422, match: ({ path }) => path.endsWith('/pulls/4/files') });

  for (const number of order) await both.deliver(number);

  expect(both.labels()).toEqual([READY, 'landscape/not-evaluated']);
  expect(both.shown()).toMatchObject({ status: 'completed', conclusion: 'action_required' });

  mend();
  both.people(SECOND).edit({ body: EVIDENCE });
  await both.settle();
  expect(both.labels()).toEqual([READY, READY]);
  expect(both.shown()).toMatchObject({ conclusion: 'success', title: 'Ready' });
});

it('keeps the failure of the other where its own review fails, and then succeeds', async () => {
  const both = await twoOfOneBranch();
  await both.deliver(4);
  const mend = both.sandbox.fail({ how: 422, match: ({ path }) => path.endsWith('/pulls/3/files') });
  await both.deliver(3);
  expect(both.labels()).toEqual(['landscape/not-evaluated', FAILS]);
  expect(both.shown()?.conclusion).not.toBe('success');

  mend();
  await both.deliver(3);

  expect(both.labels()).toEqual([READY, FAILS]);
  expect(both.shown()).toMatchObject({ conclusion: 'failure', title: 'Not ready: another pull request' });
});

it('keeps the failure of the other while the one that passes is on hold', async () => {
  const both = await twoOfOneBranch();
  await both.deliver(4);
  await both.deliver(3);
  both.people(FIRST).comment('/landscape hold because we talk', 'maintainer');
  await both.settle();

  expect(both.shown()).toMatchObject({ conclusion: 'failure', title: 'Not ready: another pull request' });
  expect(both.shown()?.summary).toContain('By `');
});

it('comes to rest', async () => {
  const both = await twoOfOneBranch();
  await both.deliver(3, 4);
  await both.deliver(4);
  const { id } = both.shown() ?? {};
  await both.deliver(3);
  await both.deliver(4);

  expect(both.shown()?.id).toBe(id);
});
