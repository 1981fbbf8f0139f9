import { describe, expect, it, onTestFinished } from 'vitest';
import { renderMarker } from '../../src/publish/marker.ts';
import { PostgresQueue } from '../../src/queue/postgres-queue.ts';
import { hasPostgres, startPostgres } from '../support/a-postgres.ts';
import { aReplica } from '../support/a-replica.ts';
import { LIST, ONE_GONE, anAuditedSandbox, isAbout, issuesOf } from '../support/an-audited-sandbox.ts';
import { eventually } from '../support/eventually.ts';

describe('two replicas that audit', () => {
  it('that look at the same moment leave one issue open, the older one', async () => {
    const github = await anAuditedSandbox(ONE_GONE);
    const replicas = await Promise.all([aReplica(github), aReplica(github)]);

    await Promise.all(replicas.map(async ({ look }) => look()));

    const open = (await issuesOf(github)).filter(({ state }) => state === 'open');
    expect(open.map(({ number }) => number)).toEqual([1]);
  });

  it('open no second issue where one was opened while the audit was made', async () => {
    const github = await anAuditedSandbox(ONE_GONE);
    const replica = await aReplica(github);
    const app = await replica.probot.auth(github.app.installationIds[0]);
    github.fail({ how: 'slow', delayMs: 300, match: isAbout('maplens') });
    const body = renderMarker({ kind: 'audit', at: github.now.toISOString() });

    const looking = replica.look();
    await eventually(() => expect(github.requests.all.some(isAbout('maplens'))).toBe(true));
    await app.request(`POST /${LIST}/issues`, { title: 'By another replica', body });
    await looking;

    expect(await issuesOf(github)).toMatchObject([{ title: 'By another replica', body }]);
  });

  it('close what an earlier moment left too many, between audits', async () => {
    const github = await anAuditedSandbox(ONE_GONE);
    const replica = await aReplica(github);
    await replica.look();
    const [first] = await issuesOf(github);
    const app = await replica.probot.auth(github.app.installationIds[0]);
    const { title = '', body = '' } = first ?? {};
    await app.request(`POST /${LIST}/issues`, { title, body });
    expect(await issuesOf(github)).toMatchObject([{ state: 'open' }, { state: 'open' }]);

    await replica.look();

    expect(await issuesOf(github)).toMatchObject([
      { number: 1, state: 'open' },
      { number: 2, state: 'closed' },
    ]);
  });
});

describe.skipIf(!hasPostgres)('two replicas that share a database', () => {
  it('audit a list once', async () => {
    const postgres = await startPostgres();
    onTestFinished(async () => postgres.stop());
    const url = await postgres.createDatabase('audits');
    const github = await anAuditedSandbox(ONE_GONE);
    const connect = async () => PostgresQueue.connect({ url, debounceMs: 0 });
    const replicas = await Promise.all([connect(), connect()]);
    const looks = await Promise.all(replicas.map(async (queue) => aReplica(github, queue)));

    await Promise.all(looks.map(async ({ look }) => look()));

    const opened = github.requests.all.filter(({ method }) => method === 'POST');
    expect(await issuesOf(github)).toMatchObject([{ number: 1, state: 'open' }]);
    expect(opened.filter(({ path }) => path.endsWith('/issues'))).toHaveLength(1);
  });
});
