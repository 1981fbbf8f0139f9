import { describe, expect, it } from 'vitest';
import { aReplica } from '../support/a-replica.ts';
import {
  GOOD,
  JULY,
  ONE_GONE,
  anAuditedSandbox,
  archive,
  isAbout,
  issuesOf,
} from '../support/an-audited-sandbox.ts';
import { eventually } from '../support/eventually.ts';

describe('an outage during an audit', () => {
  it('neither closes nor opens the issue, and the audit is made when it is over', async () => {
    const github = await anAuditedSandbox(GOOD);
    archive(github, 'flowlens', true);
    const replica = await aReplica(github);
    await replica.look();
    archive(github, 'flowlens', false);
    const end = github.fail({ how: 502, match: isAbout('maplens') });

    await (await aReplica(github)).look(JULY);
    const [during] = await issuesOf(github);
    end();
    await (await aReplica(github)).look(JULY);

    expect(during).toMatchObject({ state: 'open', title: 'Landscape audit: 1 project would not pass today' });
    expect(await issuesOf(github)).toMatchObject([{ state: 'closed' }]);
  });

  it('of one repository leaves the others of its installation audited', async () => {
    const github = await anAuditedSandbox({ ...ONE_GONE, beside: 'another-repository' });
    github.fail({ how: 502, match: isAbout('another-repository') });

    await (await aReplica(github)).look();

    expect(await issuesOf(github)).toMatchObject([{ state: 'open' }]);
  });

  it('that lasts longer than a day is told of in the issue that is there', async () => {
    const github = await anAuditedSandbox(GOOD);
    archive(github, 'flowlens', true);
    await (await aReplica(github)).look();
    archive(github, 'flowlens', false);
    github.fail({ how: 502, match: isAbout('maplens') });
    const replica = await aReplica(github);

    await replica.look(JULY);
    await replica.look(new Date(JULY.getTime() + 25 * 3_600_000));

    await eventually(async () => {
      expect(await issuesOf(github)).toMatchObject([
        { state: 'open', title: 'Landscape audit: not all could be found out' },
      ]);
    });
  });

  it('opens no issue by itself, however long it lasts', async () => {
    const github = await anAuditedSandbox(GOOD);
    github.fail({ how: 502, match: isAbout('maplens') });
    const replica = await aReplica(github);

    await replica.look(JULY);
    await replica.look(new Date(JULY.getTime() + 25 * 3_600_000));
    await eventually(async () => {
      expect(await replica.queue.statistics()).toMatchObject({ waiting: 0, running: 0 });
    });

    expect(await issuesOf(github)).toEqual([]);
  });

  it('that swallows the answer to the opened issue leaves one issue', async () => {
    const github = await anAuditedSandbox(ONE_GONE);
    github.fail({
      how: 'lost',
      times: 1,
      match: ({ method, path }) => method === 'POST' && path.endsWith('/issues'),
    });

    await (await aReplica(github)).look();

    expect(await issuesOf(github)).toMatchObject([{ state: 'open' }]);
  });

  it('that hides one of the lists does not take its projects out of the audit', async () => {
    const github = await anAuditedSandbox(ONE_GONE);
    await (await aReplica(github)).look();
    const [before] = await issuesOf(github);
    const end = github.fail({ how: 502, match: isAbout('major.json') });

    await (await aReplica(github)).look(JULY);
    end();

    expect(await issuesOf(github)).toEqual([before]);
  });
});
