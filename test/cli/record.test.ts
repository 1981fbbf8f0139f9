import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { run } from '../support/run-command-line.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/pull-requests');
const WORLDS = globSync('*/world.json', { cwd: FIXTURES }).map((path) => basename(dirname(path)));

async function review(world: string, ...args: readonly string[]) {
  const sandbox = await startSandbox({ worlds: [world] });
  try {
    const [pullRequest] = sandbox.pullRequests;
    if (pullRequest === undefined) throw new Error('the world holds no pull request');
    const { owner, name, number } = pullRequest;
    return await run(['review', `${owner}/${name}#${number}`, '--json', ...args], {
      environment: { GITHUB_API_URL: sandbox.url, GITHUB_TOKEN: sandbox.personalToken('contributor') },
      now: sandbox.now,
    });
  } finally {
    await sandbox.stop();
  }
}

/** Addresses of evidence lead to the same commits; only how many requests it took may differ. */
function said(out: string): unknown {
  const { requests: _, ...others } = JSON.parse(out) as { requests: unknown };
  return others;
}

describe('review --record', () => {
  it.each(WORLDS.toSorted())('saves a world that is reviewed in the same way: %s', async (slug) => {
    const folder = join(mkdtempSync(join(tmpdir(), 'recorded-')), 'world');
    onTestFinished(() => rmSync(dirname(folder), { recursive: true, force: true }));

    const first = await review(join(FIXTURES, slug), '--record', folder);
    const again = await review(folder);

    expect(first).toMatchObject({ status: 0, error: '' });
    expect(said(again.out)).toEqual(said(first.out));
  });

  it('overwrites nothing', async () => {
    const { status, error } = await review(join(FIXTURES, 'out-of-order'), '--record', FIXTURES);

    expect(status).toBe(2);
    expect(error).toMatch(/is not empty/);
  });
});
