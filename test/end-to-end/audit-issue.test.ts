import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Sandbox, startSandbox } from '../local-github/sandbox.ts';
import { aReplica } from '../support/a-replica.ts';
import { OTHER_APP } from '../support/an-audited-world.ts';
import {
  GOOD,
  JULY,
  ONE_GONE,
  anAuditedSandbox,
  archive,
  asMaintainer,
  asWriter,
  issuesOf,
} from '../support/an-audited-sandbox.ts';

const FULL_WORLD = join(import.meta.dirname, '../../fixtures/worlds/audit');
const AUGUST = new Date('2026-08-02T00:00:00Z');

function writesOf(github: Sandbox) {
  return github.requests.all.filter(({ isWrite }) => isWrite);
}

describe('the audit that the server makes', () => {
  it('opens one issue, which bears what was found', async () => {
    const github = await startSandbox({ worlds: [FULL_WORLD] });
    onTestFinished(async () => github.stop());

    await (await aReplica(github)).look();

    const [issue, ...others] = await issuesOf(github);
    expect(others).toEqual([]);
    expect(issue?.title).toBe('Landscape audit: 9 projects would not pass today');
    expect(issue?.body).toContain('Hookmarten');
    // Of the most that GitHub counts, there may be more.
    expect(issue?.body).toContain('| 100+ |');
    expect(issue?.body.length).toBeLessThanOrEqual(65_536);
  });

  it('opens one for a repository that is gone, and says so', async () => {
    const github = await anAuditedSandbox(ONE_GONE);

    await (await aReplica(github)).look();

    const [issue] = await issuesOf(github);
    expect(issue).toMatchObject({
      title: 'Landscape audit: 1 project would not pass today',
      state: 'open',
      body: expect.stringContaining('There is no public repository `ghost/ghost`'),
    });
  });

  it('opens none where all is well, and where the list cannot be found', async () => {
    const github = await anAuditedSandbox(GOOD);
    await (await aReplica(github)).look();
    expect(await issuesOf(github)).toEqual([]);
    const elsewhere = await anAuditedSandbox({
      ...GOOD,
      configuration: 'audit: monthly\npreset: landscape2\n',
    });

    await (await aReplica(elsewhere)).look();

    expect(await issuesOf(elsewhere)).toEqual([]);
  });

  it('writes nothing more in the same month, in another life of the process as well', async () => {
    const github = await anAuditedSandbox(ONE_GONE);
    const replica = await aReplica(github);
    await replica.look();
    github.resetRequests();

    await replica.look();
    await (await aReplica(github)).look();

    expect(writesOf(github)).toEqual([]);
    expect(github.requests.count).toBeLessThan(15);
  });

  it('makes no second audit in a life of the process where there is no issue to tell of the first', async () => {
    const github = await anAuditedSandbox(GOOD);
    const replica = await aReplica(github);
    await replica.look();
    github.resetRequests();

    await replica.look();

    expect(github.requests.count).toBeLessThan(8);
  });

  it('rewrites the text in place in the next month, and nothing else where nothing is different', async () => {
    const github = await anAuditedSandbox(ONE_GONE);
    await (await aReplica(github)).look();
    const [before] = await issuesOf(github);
    github.resetRequests();

    await (await aReplica(github)).look(JULY);

    const [after, ...others] = await issuesOf(github);
    expect(others).toEqual([]);
    expect(after).toMatchObject({ number: before?.number, title: before?.title, state: 'open' });
    expect(after?.body).toContain('Different since the last audit, on 15 June 2026\n\nNothing is different.');
    expect(writesOf(github)).toHaveLength(1);
    github.resetRequests();
    await (await aReplica(github)).look(JULY);
    expect(writesOf(github)).toEqual([]);
  });

  it('closes the issue when all is well, opens it again when it is not, and leaves the conversation alone', async () => {
    const github = await anAuditedSandbox(GOOD);
    archive(github, 'flowlens', true);
    await (await aReplica(github)).look();
    await asMaintainer(github, 'POST', 'issues/1/comments', { body: 'We wrote to them.' });
    const conversation = await asMaintainer(github, 'GET', 'issues/1/comments');

    archive(github, 'flowlens', false);
    await (await aReplica(github)).look(JULY);
    const [closed] = await issuesOf(github);
    archive(github, 'maplens', true);
    await (await aReplica(github)).look(AUGUST);
    const [opened, ...others] = await issuesOf(github);

    expect(closed).toMatchObject({ state: 'closed', title: 'Landscape audit: all is well' });
    expect(closed?.body).toContain('All is well: no listed project fails');
    expect(opened).toMatchObject({
      number: 1,
      state: 'open',
      title: 'Landscape audit: 1 project would not pass today',
    });
    expect(others).toEqual([]);
    expect(await asMaintainer(github, 'GET', 'issues/1/comments')).toEqual(conversation);
  });

  it('leaves closed what a person closed until there is something new', async () => {
    const github = await anAuditedSandbox(ONE_GONE);
    await (await aReplica(github)).look();
    await asMaintainer(github, 'PATCH', 'issues/1', { state: 'closed' });

    await (await aReplica(github)).look(JULY);
    const [same] = await issuesOf(github);
    archive(github, 'maplens', true);
    await (await aReplica(github)).look(AUGUST);

    expect(same?.state).toBe('closed');
    expect(await issuesOf(github)).toMatchObject([{ number: 1, state: 'open' }]);
  });

  it.each([
    ['a person', 'maintainer'],
    ['another App', OTHER_APP],
  ])('takes no issue of %s for its own, whatever stands in it', async (_, by) => {
    const github = await anAuditedSandbox(ONE_GONE);
    const body = '<!-- landscape-reviewer kind=audit at=2026-06-15T00%3A00%3A00Z -->\n\nNothing to see.';
    await asWriter(github, by)('POST', 'issues', { title: 'Landscape audit', body });

    await (await aReplica(github)).look();
    await (await aReplica(github)).look(JULY);

    const [foreign, own, ...others] = await issuesOf(github);
    expect(foreign).toMatchObject({ body, state: 'open' });
    expect(own?.title).toContain('1 project');
    expect(others).toEqual([]);
  });
});
