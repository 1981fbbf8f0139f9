import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parsePlace } from '../../src/cli/review-command.ts';
import { type Sandbox, startSandbox } from '../local-github/sandbox.ts';
import { run as runCommand } from '../support/run-command-line.ts';

const WORLD = join(import.meta.dirname, '../../fixtures/worlds/demo');
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox({ worlds: [WORLD] });
});

afterAll(async () => sandbox.stop());

async function run(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  return runCommand(args, { environment: { GITHUB_API_URL: sandbox.url, ...environment } });
}

describe('review', () => {
  it('prints the review of a pull request and writes nothing', async () => {
    sandbox.resetRequests();

    const { status, out, error } = await run(['review', 'ebpf-io/ebpf.io-website#102'], {
      GITHUB_TOKEN: sandbox.personalToken('contributor'),
    });

    expect({ status, error }).toEqual({ status: 0, error: '' });
    expect(out).toContain('Dropscope · from Emerging to Major');
    expect(out).toContain('Nothing was written');
    expect(out).not.toContain('\u001B');
    expect(sandbox.requests.all.filter(({ isWrite }) => isWrite)).toEqual([]);
    expect(sandbox.state({ owner: 'ebpf-io', name: 'ebpf.io-website', number: 102 }).comments).toEqual([]);
  });

  it('prints the review as data', async () => {
    const { status, out } = await run(['review', 'ebpf-io/ebpf.io-website#102', '--json'], {
      GITHUB_TOKEN: sandbox.personalToken('contributor'),
    });

    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      verdict: 'needs-changes',
      labels: expect.arrayContaining(['landscape/promotion']) as unknown,
      entries: [{ name: 'Dropscope', change: 'moved', tier: 'major' }],
    });
  });

  it.each([
    ['no pull request', ['review'], /which pull request/],
    ['a name that is none', ['review', 'ebpf-io'], /names no pull request/],
    ['a pull request that does not exist', ['review', 'ebpf-io/ebpf.io-website#9'], /does not exist/],
    ['a repository that does not exist', ['review', 'nobody/nothing#1'], /does not exist/],
    ['a command that does not exist', ['merge', 'x'], /unknown command 'merge'/],
    ['an option that does not exist', ['review', '--force'], /--force/],
  ])('says in one line what is wrong: %s', async (_, args, message) => {
    const { status, out, error } = await run(args, { GITHUB_TOKEN: sandbox.personalToken('contributor') });

    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(error).toMatch(message);
    expect(error.trim().split('\n')).toHaveLength(1);
  });

  it('says that the token is not accepted', async () => {
    const { status, error } = await run(['review', 'ebpf-io/ebpf.io-website#102'], { GITHUB_TOKEN: 'wrong' });

    expect(status).toBe(2);
    expect(error).toContain('GITHUB_TOKEN');
  });

  it('prints its help', async () => {
    expect((await run(['--help'])).out).toContain('Usage: landscape-reviewer');
  });
});

describe('parsePlace', () => {
  it.each(['ebpf-io/site#12', 'https://github.com/ebpf-io/site/pull/12'])('reads %s', (text) => {
    expect(parsePlace(text)).toEqual({ repository: { owner: 'ebpf-io', name: 'site' }, number: 12 });
  });
});
