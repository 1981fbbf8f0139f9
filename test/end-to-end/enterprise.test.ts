import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { writeLandscapeWorld } from '../support/a-landscape-world.ts';
import { openFixture } from '../support/open-fixture.ts';
import { ENTERPRISE } from '../local-github/sandbox.ts';
import { startProgram } from '../support/program.ts';

it('reviews on GitHub Enterprise Server as on github.com', async () => {
  const [there, here] = await Promise.all(
    [true, false].map(async (isEnterprise) => openFixture('add-core-project', { isEnterprise })),
  );
  await Promise.all([there?.opened(), here?.opened()]);

  expect(there?.program.sandbox.log.notServed).toEqual([]);
  expect(there?.shown().checkRuns).toMatchObject([{ status: 'completed', conclusion: 'success' }]);
  const [own, usual] = [there, here].map((each) => JSON.stringify(each?.shown().comments));
  expect(own).toContain(`${ENTERPRISE}/ebpf-io/ebpf.io-website/tree/`);
  expect(own?.replaceAll(ENTERPRISE, 'https://github.com')).toBe(usual);
  expect(there?.shown().labels).toEqual(here?.shown().labels);
});

it('asks for four pull requests there side by side, and writes one after the other', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'enterprise-'));
  writeLandscapeWorld(folder, { pullRequests: 4 });
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const program = await startProgram({ worlds: [folder], isEnterprise: true, latencyMs: 20 });
  onTestFinished(program.stop);
  const { sandbox } = program;

  await Promise.all(
    sandbox.pullRequests.map(async (each) => program.deliver('pull_request', 'opened', each)),
  );

  const shown = sandbox.pullRequests.map((each) => sandbox.state(each).checkRuns[0]);
  expect(shown.map((each) => each?.conclusion)).toEqual(['success', 'neutral', 'failure', 'success']);
  const writes = sandbox.requests.all.filter(({ isWrite }) => isWrite);
  const queries = sandbox.requests.all.filter(({ isWrite, route }) => !isWrite && route === 'POST /graphql');
  expect(mostAtOnce(writes)).toBe(1);
  expect(mostAtOnce(queries)).toBeGreaterThan(1);
});

/** How many of the requests were under way when another began. */
function mostAtOnce(
  requests: readonly { readonly beganAt: number; readonly endedAt: number | undefined }[],
): number {
  const counts = requests.map(
    ({ beganAt }) =>
      requests.filter((each) => each.beganAt <= beganAt && (each.endedAt ?? beganAt) > beganAt).length,
  );
  return Math.max(0, ...counts);
}
