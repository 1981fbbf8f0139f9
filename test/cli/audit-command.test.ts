import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startSandbox } from '../local-github/sandbox.ts';
import { AUDITED_WORLD, type AuditData, LIST, NOW, auditRuns } from '../support/an-audit-run.ts';
import { eventually } from '../support/eventually.ts';

const MAIN = join(import.meta.dirname, '../../src/cli/start.ts');

const { audit, folder, sandbox } = auditRuns();

describe('landscape-reviewer audit', () => {
  it('tells of 56 projects in at most 80 requests', async () => {
    const output = join(folder(), 'audit.json');

    const { status } = await audit([LIST, '--format', 'json', '--output', output]);

    const found = JSON.parse(readFileSync(output, 'utf8')) as AuditData;
    expect(status).toBe(1);
    expect(found.counts).toEqual({
      all: 56,
      fails: 9,
      ask: 5,
      'not-known': 0,
      fine: 42,
      moved: 4,
      starsOff: 3,
      couldBeMajor: 3,
      majorNoLonger: 2,
    });
    expect(sandbox().requests.count).toBeLessThanOrEqual(80);
    expect(existsSync(`${output}.state.json`)).toBe(false);
  });

  it('finds nothing different from itself', async () => {
    const output = join(folder(), 'audit.json');
    await audit([LIST, '--format', 'json', '--output', output]);

    const { out } = await audit([LIST, '--format', 'json', '--previous', output]);

    expect((JSON.parse(out) as AuditData).since?.changes).toEqual([]);
  });

  it('compares with the last audit on this machine, unless told not to', async () => {
    const options = { environment: { XDG_STATE_HOME: folder() } };
    const output = join(folder(), 'audit.json');
    const read = async (...args: readonly string[]) => {
      await audit([LIST, '--format', 'json', '--output', output, ...args], options);
      return JSON.parse(readFileSync(output, 'utf8')) as AuditData;
    };

    const first = await read();
    const { file } = sandbox().recorded('kernelotter/kernelotter');
    onTestFinished(() => void (file.archived = false));
    file.archived = true;
    const second = await read();

    expect(first.since).toBeUndefined();
    expect(second.since?.changes).toMatchObject([{ name: 'Kernelotter', kind: 'worse' }]);
    expect((await read('--no-previous')).since).toBeUndefined();
  });

  it('audits where nothing may be kept, and where what is kept is broken', async () => {
    const file = join(folder(), 'file');
    writeFileSync(file, '');
    const kept = join(folder(), 'landscape-reviewer', `audit of ${LIST.replace('/', ' ')}.json`);
    mkdirSync(dirname(kept));
    writeFileSync(kept, '{');

    for (const state of [file, folder()]) {
      const args = [LIST, '--format', 'csv', '--output', join(folder(), 'audit.csv')];
      const { error } = await audit(args, { environment: { XDG_STATE_HOME: state } });
      expect(error).toBe('');
    }
    expect(JSON.parse(readFileSync(kept, 'utf8'))).toMatchObject({ counts: { all: 56 } });
  });

  it('keeps what it has found where the output cannot be written after all', async () => {
    const output = join(folder(), 'audit.json');
    const args = [LIST, '--format', 'json', '--output', output, '--links'];
    const readLinks = async () => {
      mkdirSync(output);
      return Promise.resolve({});
    };
    const { status } = await audit(args, { readLinks });
    rmSync(output, { recursive: true });
    sandbox().resetRequests();

    await audit([...args, '--resume'], { readLinks: async () => Promise.resolve({}) });

    expect(status).toBe(2);
    expect((JSON.parse(readFileSync(output, 'utf8')) as AuditData).counts).toMatchObject({
      all: 56,
      fails: 9,
    });
    expect(sandbox().requests.count).toBeLessThan(10);
  });

  it('goes on where it was broken off', async () => {
    const output = join(folder(), 'audit.json');
    const state = `${output}.state.json`;
    const metadata = { status: 'unavailable', reason: 'timeout' };
    const kept = { metadata, findings: [], perMonth: [], commits: 0, recentPeople: 0 };
    const at = NOW.toISOString();
    const judged = [['emerging applications tracefinch/tracefinch/', kept]];
    writeFileSync(state, JSON.stringify({ version: 4, repository: LIST, at, requests: 1, judged }));

    const { error } = await audit([LIST, '--format', 'json', '--output', output, '--resume']);

    const { projects } = JSON.parse(readFileSync(output, 'utf8')) as AuditData;
    expect(error).toBe('');
    expect(projects.find(({ name }) => name === 'Tracefinch')?.standing).toBe('not-known');
    expect(projects.filter(({ standing }) => standing === 'fails')).toHaveLength(8);
    expect(existsSync(state)).toBe(false);
  });

  it('finds the same where a limit broke it off in the middle', async () => {
    const output = join(folder(), 'audit.json');
    const args = [LIST, '--format', 'json'];
    const whole = await audit(args);
    let asked = 0;
    // Longer than the audit waits for.
    const rule = { how: 'rate-limit', retryAfterSeconds: 600, match: () => (asked += 1) > 30 } as const;
    const end = sandbox().fail(rule);
    const broken = await audit([...args, '--output', output]);
    end();
    const { error } = await audit([...args, '--output', output, '--resume']);

    expect(broken.status).toBe(2);
    expect(broken.error).toMatch(/limit is used up until .*; go on then with --resume\n$/);
    expect(error).toBe('');
    expect(readFileSync(output, 'utf8')).toBe(whole.out);
  });

  it('says how to go on when a person breaks it off', async () => {
    const output = join(folder(), 'audit.html');
    const slow = await startSandbox({ worlds: [AUDITED_WORLD], latencyMs: 60 });
    onTestFinished(async () => slow.stop());
    const child = spawn(process.execPath, [MAIN, 'audit', LIST, '--format', 'html', '--output', output], {
      env: { ...process.env, GITHUB_API_URL: slow.url, GITHUB_TOKEN: slow.personalToken('maintainer') },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
    await eventually(() => expect(existsSync(`${output}.state.json`)).toBe(true));
    child.kill('SIGINT');
    const [status] = (await once(child, 'close')) as [number | null];

    expect(status).toBe(130);
    expect(said).toMatch(/^Broken off after \d+ projects; go on with --resume\n$/);
    expect(existsSync(`${output}.state.json`)).toBe(true);
  });

  it.each([
    ['no list', [], "missing required argument 'owner/repo'"],
    ['no repository', ['nowhere'], '"nowhere" names no repository; it is written owner/repo'],
    ['one that is not there', ['acme/nothing'], 'acme/nothing does not exist, or the token may not read it'],
    [
      'nothing to resume',
      [LIST, '--resume', '--output', '/tmp/never-audited.html'],
      `there is no audit of ${LIST} to resume; leave out --resume`,
    ],
    [
      'nothing to compare with',
      [LIST, '--previous', '/nowhere/a'],
      'there is no file "/nowhere/a" to compare with',
    ],
    ['no folder', [LIST, '--fix', '-C', '/nowhere'], 'git cannot be run in /nowhere'],
    ['no clone', [LIST, '--fix', '-C', '/'], '/ is in no git repository; run this in a clone of the list'],
    ['a folder to write to', [LIST, '--output', '/tmp'], '"/tmp" is a folder; name a file to write to'],
    ['a folder to compare with', [LIST, '--previous', '/tmp'], 'there is no file "/tmp" to compare with'],
    [
      'an output in no folder',
      [LIST, '--output', '/nowhere/x.html'],
      'there is no folder "/nowhere" to write to',
    ],
    [
      'an output in a file',
      [LIST, '--output', `${MAIN}/x.html`],
      `there is no folder ${JSON.stringify(MAIN)} to write to`,
    ],
  ])('says in a line what to do: %s', async (_, args, said) => {
    const { status, out, error } = await audit(args);

    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(error).toContain(said);
    expect(error.trimEnd()).not.toContain('\n');
    expect(sandbox().requests.count).toBeLessThan(3);
  });
});
