import { describe, expect, it } from 'vitest';
import { aReplica } from '../support/a-replica.ts';
import { JULY, ONE_GONE, anAuditedSandbox, archive, issuesOf } from '../support/an-audited-sandbox.ts';

const DAY_MS = 86_400_000;
const ISSUES = /^\/repos\/[^/]+\/[^/]+\/issues(?:\/\d+)?$/u;

function later(days: number): Date {
  return new Date(JULY.getTime() + days * DAY_MS);
}

/** Where GitHub takes no issue of the audit until the returned function is called, and how often one was written. */
async function aRefusingGitHub(status: number) {
  const github = await anAuditedSandbox(ONE_GONE);
  await (await aReplica(github)).look();
  archive(github, 'flowlens', true);
  const end = github.fail({
    how: status,
    message: 'Unable to update issue because issue is locked.',
    match: ({ method, path }) => method !== 'GET' && ISSUES.test(path),
  });
  const lines: { readonly level: number }[] = [];
  const replica = await aReplica(github, undefined, { onLog: (line) => lines.push(line) });
  const audits = () =>
    github.requests.all.filter(({ method, path }) => method !== 'GET' && ISSUES.test(path));
  github.resetRequests();
  return { github, end, lines, replica, audits };
}

describe('an audit whose issue GitHub does not take', () => {
  it.each([403, 410, 422])(
    'ends with a word in the log, and is not made again that day: %i',
    async (status) => {
      const { replica, lines, audits } = await aRefusingGitHub(status);

      await replica.look(JULY);
      await replica.look(later(0.25));

      expect(audits()).toHaveLength(1);
      expect(lines.filter(({ level }) => level > 30)).toMatchObject([
        {
          level: 40,
          msg: 'GitHub does not take the issue of the audit',
          refused: expect.stringMatching(/./) as string,
        },
      ]);
    },
  );

  it('is made when GitHub takes it, on another day', async () => {
    const { github, replica, end, audits } = await aRefusingGitHub(403);
    await replica.look(JULY);
    end();
    await replica.look(later(0.9));
    expect(audits()).toHaveLength(1);

    await replica.look(later(1.1));

    expect(audits()).toHaveLength(2);
    expect((await issuesOf(github))[0]?.title).toBe('Landscape audit: 2 projects would not pass today');
  });

  it('is tried again soon where GitHub only fails', async () => {
    const { github, replica, end } = await aRefusingGitHub(502);
    const looking = replica.look(JULY);
    setTimeout(end, 50);
    await looking;
    await replica.queue.whenIdle();

    expect((await issuesOf(github))[0]?.title).toBe('Landscape audit: 2 projects would not pass today');
  });
});
