import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/main.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';

const WORLD = join(import.meta.dirname, '../../fixtures/worlds/audit');
const LIST_FILES = join(WORLD, 'repositories/ebpf-io/ebpf.io-website/files');

let sandbox: Sandbox;
let folder: string;

beforeEach(async () => {
  sandbox = await startSandbox({ worlds: [WORLD] });
  folder = mkdtempSync(join(tmpdir(), 'audit-'));
});

afterEach(async () => {
  await sandbox.stop();
  rmSync(folder, { recursive: true });
});

async function run(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const text = { out: '', error: '' };
  const status = await runCommandLine(
    ['audit', ...args],
    { GITHUB_API_URL: sandbox.url, GITHUB_TOKEN: sandbox.personalToken('maintainer'), ...environment },
    {
      stdout: { isTTY: false, write: (chunk: string) => (text.out += chunk) },
      stderr: { isTTY: false, write: (chunk: string) => (text.error += chunk) },
      surroundings: { now: sandbox.now },
    },
  );
  return { status, ...text };
}

const LIST = 'ebpf-io/ebpf.io-website';

interface AuditData {
  readonly counts: Readonly<Record<string, number>>;
  readonly projects: readonly { readonly name: string; readonly standing: string }[];
  readonly since?: { readonly changes: readonly unknown[] };
}

describe('landscape-reviewer audit', () => {
  it('tells of 56 projects in at most 80 requests', async () => {
    const output = join(folder, 'audit.json');

    const { status } = await run([LIST, '--format', 'json', '--output', output]);

    const audit = JSON.parse(readFileSync(output, 'utf8')) as AuditData;
    expect(status).toBe(1);
    expect(audit.counts).toEqual({
      all: 56,
      fails: 8,
      ask: 7,
      'not-known': 0,
      fine: 41,
      moved: 4,
      starsOff: 3,
      couldBeMajor: 3,
      majorNoLonger: 2,
    });
    expect(sandbox.requests.count).toBeLessThanOrEqual(80);
    expect(existsSync(`${output}.state.json`)).toBe(false);
  });

  it('finds nothing different from itself', async () => {
    const output = join(folder, 'audit.json');
    await run([LIST, '--format', 'json', '--output', output]);

    const { out } = await run([LIST, '--format', 'json', '--previous', output]);

    expect((JSON.parse(out) as AuditData).since?.changes).toEqual([]);
  });

  it('brings a clone up to date, and has nothing left to do the second time', async () => {
    cpSync(LIST_FILES, folder, { recursive: true });
    const path = join(folder, 'src/data/pages/applications/emerging.json');

    const first = await run([LIST, '--fix', '--directory', folder]);
    const fixed = readFileSync(path, 'utf8');
    const second = await run([LIST, '--fix', '--directory', folder]);

    expect(first.error).toContain('Updated src/data/pages/applications/emerging.json');
    expect(fixed).toContain('https://github.com/hookotter/hookotter');
    expect(second.error).toBe('');
    expect(readFileSync(path, 'utf8')).toBe(fixed);
  });

  it('goes on where it was broken off', async () => {
    const output = join(folder, 'audit.json');
    const state = `${output}.state.json`;
    const metadata = { status: 'unavailable', reason: 'timeout' };
    const kept = { metadata, findings: [], perMonth: [], commits: 0, recentPeople: 0 };
    const at = sandbox.now.toISOString();
    const judged = [['emerging applications tracefinch/tracefinch/', kept]];
    writeFileSync(state, JSON.stringify({ version: 1, repository: LIST, at, judged }));

    const { error } = await run([LIST, '--format', 'json', '--output', output, '--resume']);

    const { projects } = JSON.parse(readFileSync(output, 'utf8')) as AuditData;
    expect(error).toBe('');
    expect(projects.find(({ name }) => name === 'Tracefinch')?.standing).toBe('not-known');
    expect(projects.filter(({ standing }) => standing === 'fails')).toHaveLength(7);
    expect(existsSync(state)).toBe(false);
  });

  it.each([
    ['no list', [], 'which list? Write its repository as owner/repo'],
    ['no repository', ['nowhere'], '"nowhere" names no repository; it is written owner/repo'],
    ['one that is not there', ['acme/nothing'], 'acme/nothing does not exist, or the token may not read it'],
    [
      'nothing to resume',
      [LIST, '--resume', '--output', '/nowhere/a'],
      `there is no audit of ${LIST} to resume; leave out --resume`,
    ],
    [
      'nothing to compare with',
      [LIST, '--previous', '/nowhere/a'],
      'there is no file "/nowhere/a" to compare with',
    ],
    ['no clone', [LIST, '--fix', '-C', '/nowhere'], "/nowhere holds none of the list's files; name a clone"],
  ])('says in a line what to do: %s', async (_, args, said) => {
    const { status, out, error } = await run(args);

    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(error).toContain(said);
    expect(error.trimEnd()).not.toContain('\n');
  });

  it('asks for a token', async () => {
    const { status, error } = await run([LIST], { GITHUB_TOKEN: '' });

    expect({ status, error }).toEqual({
      status: 2,
      error: expect.stringContaining('set GITHUB_TOKEN'),
    });
  });
});
