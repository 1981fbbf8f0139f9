import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import type { ProbotOctokit } from 'probot';
import { expect, it, onTestFinished } from 'vitest';
import type { GitHub } from '../../src/github/client/github.ts';
import type { Job } from '../../src/queue/queue.ts';
import { type CatchUpOptions, keepCatchingUp } from '../../src/server/catch-up.ts';
import { aGitHub } from '../support/a-github.ts';
import { openFixture } from '../support/open-fixture.ts';

const BROKEN = 999_999;

/** GitHub as the App sees it, with one installation more, whose owner cannot be read. */
function withBrokenInstallation(app: GitHub): GitHub {
  const { hook } = app as unknown as ProbotOctokit;
  hook.wrap('request', async (request, options) => {
    const answer = await request(options);
    if (options.url === '/app/installations') {
      (answer.data as object[]).unshift({ id: BROKEN, account: { login: 'broken' }, suspended_at: null });
    }
    return answer;
  });
  return app;
}

/** So many looks at a pull request that somebody commented on since its review. */
async function lookAtWhatWasTouched(
  looks: number,
): Promise<{ jobs: readonly Job[]; log: readonly string[] }> {
  const { program, people, opened } = await openFixture('add-core-project');
  await opened();
  program.sandbox.webhookTarget = undefined;
  program.sandbox.pass(2);
  people.comment('Nice.', 'maintainer');
  const { jobs, log, looked, stop } = startLooking(program);
  await looked(looks);
  await stop();
  return { jobs, log };
}

function startLooking({ sandbox, server }: Awaited<ReturnType<typeof openFixture>>['program']) {
  const jobs: Job[] = [];
  const log: string[] = [];
  const stopping = new AbortController();
  onTestFinished(() => stopping.abort());
  const options: CatchUpOptions = {
    probot: {
      auth: (async (id?: number) => {
        if (id === BROKEN) throw new Error('This installation is not to be had');
        if (id === undefined) return withBrokenInstallation(aGitHub(sandbox, { asApp: true }));
        return aGitHub(sandbox);
      }) as never,
    },
    queue: { ...server.queue, offer: async (job: Job) => void jobs.push(job) },
    appId: sandbox.app.id,
    log: pino({ level: 'debug' }, { write: (line: string) => void log.push(line) }),
    clock: () => sandbox.now,
    intervalMs: 10,
  };
  sandbox.resetRequests();
  const looking = keepCatchingUp(options, stopping.signal);
  const read = () => sandbox.requests.byRoute['GET /app/hook/deliveries'] ?? 0;
  const looked = async (times: number): Promise<void> => {
    while (read() < times) await sleep(5);
  };
  const stop = async (): Promise<void> => {
    stopping.abort();
    await looking;
  };
  return { jobs, log, read, looked, stop };
}

it('looks for what an earlier life left open once, although another installation always fails', async () => {
  const { jobs } = await lookAtWhatWasTouched(5);

  expect(jobs).toHaveLength(1);
});

it('gives its jobs an id that the log tells of', async () => {
  const { jobs, log } = await lookAtWhatWasTouched(1);

  const [id] = jobs.map(({ deliveryId }) => deliveryId);
  expect(id).toMatch(/^catch-up-\d{4}-\d\d-\d\dT/u);
  expect(log.filter((line) => line.includes(`"${id}"`) && line.includes('"added":1'))).toHaveLength(1);
});

it('asks again for a failed delivery that GitHub could not take on, however long that lasts', async () => {
  const { program, pullRequest } = await openFixture('add-core-project');
  const { sandbox } = program;
  const { id } = await sandbox.deliver({ target: `${sandbox.url}/nobody`, event: 'ping', pullRequest });
  const end = sandbox.fail({ how: 502, match: ({ path }) => path.endsWith('/attempts') });
  const { log, read, looked, stop } = startLooking(program);
  await looked(1);
  sandbox.pass(86_400);
  await looked(read() + 2);
  end();
  await expect
    .poll(() => log.filter((line) => line.includes(id)))
    .toContainEqual(expect.stringContaining('Asked for failed deliveries'));
  await stop();
});
