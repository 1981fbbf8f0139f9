import { join } from 'node:path';
import { beforeAll, afterAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { runCommandLine } from '../../src/cli/main.ts';
import { type Sandbox, startSandbox } from '../local-github/sandbox.ts';
import { recordedRemoteReader } from '../support/recorded-homes.ts';
import { run } from '../support/run-command-line.ts';

const WORLD = join(import.meta.dirname, '../../fixtures/worlds/demo');
const ON_CODEBERG = join(import.meta.dirname, '../../fixtures/pull-requests/home-on-codeberg');
/** No test asks another host. */
vi.mock(import('../../src/git/remote/remote-reader.ts'), () => ({
  createRemoteReader: () => recordedRemoteReader(ON_CODEBERG),
}));
const LIST = 'ebpf-io/ebpf.io-website';
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox({ worlds: [WORLD] });
});
afterAll(async () => sandbox.stop());

async function runHere(...args: readonly string[]) {
  const environment = { GITHUB_API_URL: sandbox.url, GITHUB_TOKEN: sandbox.personalToken('contributor') };
  return run(args, { environment, now: sandbox.now });
}

describe('review --last', () => {
  it('shows the verdicts beside what became of each, in 80 columns, and writes nothing', async () => {
    sandbox.people({ owner: 'ebpf-io', name: 'ebpf.io-website', number: 102 }).close();
    sandbox.resetRequests();

    const { status, out, error } = await runHere('review', LIST, '--last', '20');

    expect({ status, error }).toEqual({ status: 0, error: '' });
    expect(out).toMatch(/^#102 +closed +needs-changes +/mu);
    expect(out).toMatch(/^ +· production-use: /mu);
    expect(out).toMatch(/^#101 +open +ready +/mu);
    expect(out).toMatch(/^1 closed: 1 needs-changes$/mu);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(sandbox.requests.all.filter(({ isWrite }) => isWrite)).toEqual([]);
  });

  it('prints them as data, the newest first and no more than asked for', async () => {
    const { out } = await runHere('review', LIST, '--last', '2', '--json');

    const { pullRequests } = JSON.parse(out) as { pullRequests: readonly { number: number }[] };
    expect(pullRequests).toHaveLength(2);
    expect(pullRequests[0]?.number).toBeGreaterThan(pullRequests[1]?.number ?? Infinity);
    expect(pullRequests[0]).toMatchObject({ state: 'open', verdict: expect.any(String) as unknown });
  });

  it('reads a project that is not on GitHub as well', async () => {
    const elsewhere = await startSandbox({ worlds: [ON_CODEBERG] });
    onTestFinished(async () => elsewhere.stop());
    const environment = {
      GITHUB_API_URL: elsewhere.url,
      GITHUB_TOKEN: elsewhere.personalToken('contributor'),
    };
    const shown: string[] = [];
    const stream = { isTTY: false, write: (text: string) => shown.push(text) };

    await runCommandLine(['review', LIST, '--last', '1'], environment, {
      stdout: stream,
      stderr: stream,
      surroundings: { now: elsewhere.now, readLinks: async () => Promise.resolve({}) },
    });

    expect(shown.join('')).toMatch(/open +ready/u);
  });

  it.each([
    ['no repository', ['--last', '20'], /write it as owner\/repo/],
    ['a pull request', [`${LIST}#102`, '--last', '20'], /write it as owner\/repo/],
    ['no number', [LIST, '--last', 'many'], /a number from 1 to 100/],
    ['too many', [LIST, '--last', '101'], /a number from 1 to 100/],
    ['a repository that is not there', ['nobody/nothing', '--last', '5'], /does not exist/],
  ])('says in one line what is wrong: %s', async (_, args, said) => {
    const { status, out, error } = await runHere('review', ...args);

    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(error).toMatch(said);
    expect(error.trim()).not.toContain('\n');
  });
});
