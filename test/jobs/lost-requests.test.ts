import { expect, it } from 'vitest';
import type { GitHub } from '../../src/github/client/github.ts';
import { offerLostRequests } from '../../src/jobs/lost-requests.ts';
import type { Job } from '../../src/queue/queue.ts';

const NOW = new Date('2026-06-15T12:00:00Z');
const REQUEST = {
  id: '1',
  guid: 'd1',
  delivered_at: '2026-06-15T11:00:00Z',
  redelivery: false,
  status_code: 202,
  event: 'merge_group',
  action: 'checks_requested',
};
const PAYLOAD = {
  action: 'checks_requested',
  installation: { id: 7 },
  repository: { owner: { login: 'ebpf-io' }, name: 'site' },
  merge_group: { head_sha: 'c0ffee' },
};

function aClient(answer: () => object): GitHub {
  return { request: async () => Promise.resolve({ data: answer() }) } as unknown as GitHub;
}

function fails(status: number) {
  return () => {
    throw Object.assign(new Error('no'), { status, response: { headers: {}, data: {} } });
  };
}

function begunAt(time: string) {
  return () => ({ check_runs: [{ started_at: time }] });
}

/** The jobs of a merge queue's request of which the process lost everything. */
async function offered(checkRuns: () => object): Promise<readonly Job[]> {
  const jobs: Job[] = [];
  await offerLostRequests([REQUEST], {
    app: aClient(() => ({ request: { payload: PAYLOAD } })),
    clientFor: async () => Promise.resolve(aClient(checkRuns)),
    queue: { offer: async (job) => Promise.resolve(void jobs.push(job)) },
    appId: 1,
    log: { warn: () => undefined },
    now: NOW,
  });
  return jobs;
}

it('asks again for what was not answered, and for nothing else', async () => {
  expect(await offered(begunAt('2026-06-15T10:59:59Z'))).toMatchObject([{ kind: 'merge-group' }]);
  expect(await offered(begunAt('2026-06-15T11:00:00Z'))).toEqual([]);
});

it('forgets what the App may not see any more', async () => {
  expect(await offered(fails(404))).toEqual([]);
  expect(await offered(fails(403))).toEqual([]);
});

it('forgets nothing where GitHub does not tell just now', async () => {
  await expect(offered(fails(502))).rejects.toMatchObject({ status: 502 });
});
