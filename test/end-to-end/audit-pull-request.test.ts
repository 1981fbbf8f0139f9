import { describe, expect, it } from 'vitest';
import { EMERGING } from '../support/a-list.ts';
import { aReplica } from '../support/a-replica.ts';
import {
  MAY_PUSH,
  NAME,
  anOfferingSandbox,
  auditIssueOf,
  listOn,
  pullsOf,
  pushesOf,
  star,
  textOn,
} from '../support/an-audit-pull-request.ts';
import { JULY, asMaintainer } from '../support/an-audited-sandbox.ts';
import type { FailureRule } from '../local-github/http/failures.ts';
import type { Sandbox } from '../local-github/sandbox.ts';
import { watchGitHub } from '../support/watch-github.ts';

const AUGUST = new Date('2026-08-02T00:00:00Z');
const SEPTEMBER = new Date('2026-09-02T00:00:00Z');
const LINKS = 'landscape-reviewer/audit-addresses';
const STARS = 'landscape-reviewer/audit-stars';
const ORDER = 'landscape-reviewer/audit-order';

/** A new life of the program looks, which remembers nothing. */
async function audited(github: Sandbox, now?: Date): Promise<void> {
  github.resetRequests();
  await (await aReplica(github)).look(now);
}

describe('an audit that offers pull requests', () => {
  it('opens one, with a commit on the list as it was read and nothing else in it', async () => {
    const watch = watchGitHub();
    const github = await anOfferingSandbox({}, { onExchange: watch.onExchange });
    star(github, 'maplens', 2000);

    await audited(github);

    expect(watch.faults()).toEqual([]);
    const [pull, ...others] = await pullsOf(github);
    expect(others).toEqual([]);
    expect(pull).toMatchObject({ state: 'open', branch: STARS, title: 'Bring the star counts up to date' });
    expect(pull?.body).toContain('\n\n- `maplens`: `1004` → `2000`\n\n');
    const changed = (await textOn(github, 'HEAD')).replace(/1004(?=\s+\}\s+\]\s*$)/u, '2000');
    expect(await textOn(github, STARS)).toBe(changed);
    expect(pushesOf(github)).toEqual(['POST git/trees', 'POST git/commits', 'POST git/refs', 'POST pulls']);
  });

  it('updates it in place, and writes nothing where nothing is different', async () => {
    const watch = watchGitHub();
    const github = await anOfferingSandbox({}, { onExchange: watch.onExchange });
    star(github, 'maplens', 2000);
    await audited(github);
    await audited(github, JULY);
    const same = pushesOf(github);
    star(github, 'maplens', 3000);

    await audited(github, AUGUST);

    expect(watch.faults()).toEqual([]);
    const [pull, ...others] = await pullsOf(github);
    expect(same).toEqual([]);
    expect(others).toEqual([]);
    expect(pull).toMatchObject({ state: 'open', body: expect.stringContaining('`1004` → `3000`') });
    expect(await listOn(github, STARS)).toMatchObject([{ githubStars: 1004 }, { githubStars: 3000 }]);
    expect(pushesOf(github)).toEqual([
      'POST git/trees',
      'POST git/commits',
      'PATCH git/refs/heads%2Flandscape-reviewer%2Faudit-stars',
      `PATCH pulls/${pull?.number}`,
    ]);
  });

  it('lets each reason wait for its turn, one open at a time', async () => {
    const github = await anOfferingSandbox({ moved: ['ringlens'] });
    star(github, 'maplens', 2000);
    await audited(github);
    await audited(github, JULY);
    const waiting = (await pullsOf(github)).map(({ branch }) => branch);
    await mergeOpen(github);
    await audited(github, AUGUST);
    await mergeOpen(github);
    // Star counts never stand still.
    star(github, 'flowlens', 1500);

    await audited(github, SEPTEMBER);

    expect(waiting).toEqual([LINKS]);
    expect((await pullsOf(github)).map(({ branch, state }) => [branch, state])).toEqual([
      [LINKS, 'closed'],
      [STARS, 'closed'],
      [ORDER, 'open'],
    ]);
    expect((await listOn(github, ORDER)).map(({ name }) => name)).toEqual([
      'maplens',
      'flowlens',
      'ringlens',
    ]);
  });

  it('does not offer again what was closed, as long as it is the same', async () => {
    const github = await anOfferingSandbox({ moved: ['ringlens'] });
    await audited(github);
    const [pull] = await pullsOf(github);
    github.people({ ...NAME, number: pull?.number ?? 0 }).close();

    await audited(github, JULY);

    expect(await pullsOf(github)).toHaveLength(1);
    expect(pushesOf(github)).toEqual([]);
  });

  it('leaves a branch alone on which somebody else has committed, and says so once', async () => {
    const github = await anOfferingSandbox();
    star(github, 'maplens', 2000);
    await audited(github);
    const [before] = await pullsOf(github);
    const people = github.people({ ...NAME, number: before?.number ?? 0 });
    const head = people.push({ 'docs/why.md': 'Because.\n' }, 'Say why', 'maintainer');
    star(github, 'maplens', 3000);

    await audited(github, JULY);
    const [after] = await pullsOf(github);
    await audited(github, AUGUST);

    expect(after).toMatchObject({ headSha: head, state: 'open' });
    expect(after?.body.replace(/\n\n> [^\n]+/u, '')).toBe(before?.body);
    expect(after?.body).toContain('> Somebody else has committed to this branch');
    expect(pushesOf(github)).toEqual([]);
    expect((await pullsOf(github))[0]?.body).toBe(after?.body);
  });

  it('says that it is not needed where somebody mended the list, and touches the branch no more', async () => {
    const github = await anOfferingSandbox();
    star(github, 'maplens', 2000);
    await audited(github);
    const [before] = await pullsOf(github);
    const people = github.people({ ...NAME, number: before?.number ?? 0 });
    people.pushToBase({ [EMERGING]: await textOn(github, STARS) });

    await audited(github, JULY);
    const [after] = await pullsOf(github);
    const written = pushesOf(github);
    await audited(github, AUGUST);
    const again = pushesOf(github);
    star(github, 'maplens', 3000);
    await audited(github, SEPTEMBER);

    expect(written).toEqual([`PATCH pulls/${before?.number}`]);
    expect(after).toMatchObject({ headSha: before?.headSha, state: 'open' });
    expect(after?.body).toContain('> This pull request is no longer needed');
    expect(again).toEqual([]);
    expect((await pullsOf(github))[0]?.body).toContain('changed:\n\n- `maplens`: `2000` → `3000`');
    expect((await pullsOf(github))[0]?.body).not.toContain('no longer needed');
  });

  it('opens none beside one that somebody else opened from its branch', async () => {
    const github = await anOfferingSandbox();
    star(github, 'maplens', 2000);
    github.fail({ how: 422, message: 'No', match: isPost('pulls'), times: 1 });
    await audited(github);
    await asMaintainer(github, 'POST', 'pulls', { title: 'Mine', body: 'Mine', head: STARS, base: 'main' });
    star(github, 'maplens', 3000);

    await audited(github, JULY);

    expect(await pullsOf(github)).toMatchObject([{ title: 'Mine', body: 'Mine' }]);
    expect(pushesOf(github)).toEqual([]);
  });

  it('takes nobody’s branch, and offers for another reason instead', async () => {
    const github = await anOfferingSandbox({ moved: ['ringlens'] });
    await audited(github);
    const people = github.people({ ...NAME, number: (await pullsOf(github))[0]?.number ?? 0 });
    const head = people.push({ 'docs/why.md': 'Because.\n' }, 'Say why', 'maintainer');
    people.close();
    github.recorded('ringlens/ringlens').file.full_name = 'ringlens/elsewhere';
    star(github, 'maplens', 2000);
    await audited(github, JULY);
    await mergeOpen(github);
    await audited(github, AUGUST);

    expect((await pullsOf(github)).map(({ branch }) => branch)).toEqual([LINKS, STARS, ORDER]);
    expect(await asMaintainer(github, 'GET', `commits/heads%2F${encodeURIComponent(LINKS)}`)).toMatchObject({
      sha: head,
    });
  });
});

describe('an audit that may not offer them', () => {
  it.each([
    ['where nobody asked', { configuration: 'audit: monthly\n' }],
    [
      'in another mode',
      { configuration: 'mode: check-only\naudit: { every: monthly, pullRequests: true }\n' },
    ],
  ])('writes no branch %s', async (_, world) => {
    const github = await anOfferingSandbox(world);
    star(github, 'maplens', 2000);

    await audited(github);

    expect(pushesOf(github)).toEqual([]);
    expect(github.requests.all.filter(({ path }) => path.includes('/pulls'))).toEqual([]);
  });

  it('says in its issue what the App lacks, and makes the audit all the same', async () => {
    const github = await anOfferingSandbox({}, { setUp: { permissions: { ...MAY_PUSH, contents: 'read' } } });
    star(github, 'maplens', 2000);
    await audited(github);

    await audited(github, JULY);

    expect((await auditIssueOf(github)).body.match(/`contents: write`/gu)).toHaveLength(1);
    expect(pushesOf(github)).toEqual(['POST git/trees']);
  });

  it.each([
    ['a protected branch', 'git/refs', 'Repository rule violations found'],
    ['pull requests that are switched off', 'pulls', 'Pull request creation is restricted'],
  ])('says in its issue what GitHub says of %s, and tries again at the next', async (_, path, message) => {
    const github = await anOfferingSandbox();
    star(github, 'maplens', 2000);
    github.fail({
      how: 422,
      message,
      match: (request) => request.path.endsWith(path) && request.method === 'POST',
      times: 1,
    });
    await audited(github);
    const told = (await auditIssueOf(github)).body;

    await audited(github, JULY);

    expect(told).toContain(`\`${message}\``);
    expect((await auditIssueOf(github)).body).not.toContain(message);
    expect(await pullsOf(github)).toMatchObject([{ branch: STARS, state: 'open' }]);
  });
});

function isPost(path: string): NonNullable<FailureRule['match']> {
  return (request) => request.method === 'POST' && request.path.endsWith(`/${path}`);
}

async function mergeOpen(github: Sandbox): Promise<void> {
  const open = (await pullsOf(github)).find(({ state }) => state === 'open');
  github.people({ ...NAME, number: open?.number ?? 0 }).merge();
}
