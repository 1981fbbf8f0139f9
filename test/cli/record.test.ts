import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writeWorld } from '../../scripts/golden/world-of-recording.ts';
import { readRecording } from '../../src/cli/recording.ts';
import { CONFIGURATION_PATH } from '../../src/config/configuration.ts';
import { known } from '../../src/facts/fact.ts';
import { startSandbox } from '../local-github/sandbox.ts';
import { aClosedPort } from '../support/a-closed-port.ts';
import { wholeQuestion } from '../support/open-question.ts';
import { recordedRemoteReader } from '../support/recorded-homes.ts';
import { recordedLinkReader } from '../support/recorded-links.ts';
import { type RunOptions, run } from '../support/run-command-line.ts';
import { layOver } from '../support/world-folders.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/pull-requests');
const WORLDS = globSync('*/world.json', { cwd: FIXTURES }).map((path) => basename(dirname(path)));

async function review(world: string, options: RunOptions, ...args: readonly string[]) {
  const sandbox = await startSandbox({ worlds: [world] });
  try {
    const [pullRequest] = sandbox.pullRequests;
    if (pullRequest === undefined) throw new Error('the world holds no pull request');
    const { owner, name, number } = pullRequest;
    return await run(['review', `${owner}/${name}#${number}`, '--json', ...args], {
      environment: { GITHUB_API_URL: sandbox.url, GITHUB_TOKEN: sandbox.personalToken('contributor') },
      now: sandbox.now,
      readRemote: recordedRemoteReader(world),
      ...options,
    });
  } finally {
    await sandbox.stop();
  }
}

/** Addresses of evidence lead to the same commits; only how many requests it took may differ. */
function said(out: string): unknown {
  // Of a pull request beside the lists there is nothing to say.
  const { requests: _, ...others } = (JSON.parse(out) ?? {}) as { requests?: unknown };
  return others;
}

/** A file in the owner's `.github` repository. */
function addDefaults(world: string, owner: string, path: string, text: string): void {
  const folder = join(world, `repositories/${owner}/.github`);
  mkdirSync(dirname(join(folder, 'files', path)), { recursive: true });
  writeFileSync(join(folder, 'files', path), text);
  writeFileSync(join(folder, 'repository.json'), JSON.stringify({ full_name: `${owner}/.github` }));
  writeFileSync(join(folder, 'tree.json'), JSON.stringify([[path, text.length, '100644']]));
  const at = '2026-01-01T00:00:00Z';
  const commits = { head: 'd'.repeat(40), total: 1, first: at, recent: [[at, null, 'Somebody', '', '']] };
  writeFileSync(join(folder, 'commits.json'), JSON.stringify(commits));
}

async function readNothing(urls: readonly string[]) {
  return Object.fromEntries(urls.map((url) => [url, known({ status: 'dead', statusCode: 404 } as const)]));
}

/** A file that is not there yet, in a folder that goes away with the test. */
function aNewFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'recorded-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'recording.json');
}

/** Reviews it again from the recording alone. */
async function replay(recording: string) {
  return run(['review', '--replay', recording, '--json'], {
    environment: { GITHUB_API_URL: await aClosedPort() },
  });
}

/** Reviews it again from the world that the recording becomes. */
async function reviewAsWorld(recording: string) {
  const world = join(dirname(recording), 'world');
  writeWorld(world, readRecording(recording));
  return { world, ...(await review(world, { readLinks: recordedLinkReader(world) })) };
}

describe('review --record and --replay', () => {
  it.each(WORLDS.toSorted())('save everything, and review it again in the same way: %s', async (slug) => {
    const file = aNewFile();

    const first = await review(join(FIXTURES, slug), {}, '--record', file);
    const again = await replay(file);
    const golden = await reviewAsWorld(file);

    expect(first).toMatchObject({ status: 0, error: '' });
    expect(again).toMatchObject({ status: 0, error: '' });
    expect(said(again.out)).toEqual(said(first.out));
    expect(golden).toMatchObject({ status: 0, error: '' });
    expect(said(golden.out)).toEqual(said(first.out));
  });

  it('keep what an archive showed beyond the sample', async () => {
    const file = aNewFile();
    const plain = 'package node\n';
    const loader = `${plain}\nimport "github.com/cilium/ebpf"\n`;
    const paths = Array.from({ length: 150 }, (_, index) => `pkg/part${index}.go`);
    const files = Object.fromEntries(paths.map((path, index) => [path, index % 50 === 49 ? loader : plain]));
    const lines = Object.entries(files).map(([path, { length }]) => [path, length, '100644']);
    const world = wholeQuestion(lines, files);

    const first = await review(world, {}, '--record', file);
    const again = await replay(file);
    const golden = await reviewAsWorld(file);

    const folder = join(golden.world, 'repositories/meshpolicy/meshpolicy/files');
    const kept = globSync('pkg/*.go', { cwd: folder });
    expect(kept.length).toBeLessThan(paths.length);
    expect(kept).toEqual(expect.arrayContaining(paths.filter((path) => files[path] === loader)));
    expect(said(again.out)).toEqual(said(first.out));
    expect(said(golden.out)).toEqual(said(first.out));
  });

  it("keep what owners' .github repositories hold", async () => {
    const file = aNewFile();
    const world = join(dirname(file), 'original');
    layOver(join(FIXTURES, 'add-core-project'), world);
    addDefaults(world, 'ebpf-io', CONFIGURATION_PATH, 'requirements: { maturity: off }\n');
    addDefaults(world, 'flowlens', 'GOVERNANCE.md', '# Who decides\n');

    const first = await review(world, {}, '--record', file);
    const again = await replay(file);
    const golden = await reviewAsWorld(file);

    expect(first.out).not.toContain('maturity');
    expect(first.out).toContain('GOVERNANCE.md');
    expect(said(again.out)).toEqual(said(first.out));
    expect(said(golden.out)).toEqual(said(first.out));
  });

  it('keep a configuration that is proposed', async () => {
    const file = aNewFile();
    const world = join(dirname(file), 'original');
    layOver(join(FIXTURES, 'draft'), world);
    const [pullRequest = ''] = globSync('pull-requests/*/*/*', { cwd: join(FIXTURES, 'draft') });
    const proposed = join(world, pullRequest, 'head', CONFIGURATION_PATH);
    mkdirSync(dirname(proposed), { recursive: true });
    writeFileSync(proposed, 'requirements: { maturity: off }\n');

    const first = await review(world, {}, '--record', file);
    const again = await replay(file);

    expect(readFileSync(file, 'utf8')).toContain('requirements: { maturity: off }');
    expect(said(again.out)).toEqual(said(first.out));
  });

  it('remember how links answered', async () => {
    const file = aNewFile();

    const first = await review(
      join(FIXTURES, 'add-core-project'),
      { readLinks: readNothing },
      '--record',
      file,
    );
    const again = await replay(file);
    const golden = await reviewAsWorld(file);

    expect(first.out).toContain('404');
    expect(said(again.out)).toEqual(said(first.out));
    expect(said(golden.out)).toEqual(said(first.out));
  });

  it('keep no token', async () => {
    const file = aNewFile();

    const sandbox = await startSandbox({ worlds: [join(FIXTURES, 'draft')] });
    onTestFinished(async () => sandbox.stop());
    const token = sandbox.personalToken('contributor');
    const [{ owner, name, number } = { owner: '', name: '', number: 0 }] = sandbox.pullRequests;
    await run(['review', `${owner}/${name}#${number}`, '--record', file], {
      environment: { GITHUB_API_URL: sandbox.url, GITHUB_TOKEN: token },
      now: sandbox.now,
    });

    expect(readFileSync(file, 'utf8')).not.toContain(token);
    expect(readFileSync(file, 'utf8')).toContain(`"number":${number}`);
  });

  it('say what a recording lacks that is read by now', async () => {
    const file = await aRecording();
    const recorded = JSON.parse(readFileSync(file, 'utf8')) as object;
    writeFileSync(file, JSON.stringify({ ...recorded, files: [] }));

    const { status, error } = await run(['review', '--replay', file]);

    expect(status).toBe(2);
    expect(error).toMatch(/does not hold "[^"]+", which a review reads by now; record it again\n$/);
  });

  it.each<[string, (recorded: object) => unknown, RegExp]>([
    ['no JSON', () => undefined, /is no recording/],
    ['something else', () => ({ name: 'a-package', version: '1.0.0' }), /is no recording/],
    ['an older form', (recorded) => ({ ...recorded, version: 0 }), /by another version of this program/],
    ['no time', (recorded) => ({ ...recorded, now: 'today' }), /is no recording/],
    ['another kind of fact', (recorded) => ({ ...recorded, links: { a: 'alive' } }), /is no recording/],
  ])('say in one line that a file is none: %s', async (_, change, message) => {
    const file = await aRecording();
    writeFileSync(
      file,
      JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')) as object)) ?? '{ "now": 1',
    );

    const { status, out, error } = await run(['review', '--replay', file]);

    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(error).toMatch(message);
    expect(error).toContain(file);
    expect(error.trimEnd().split('\n')).toHaveLength(1);
  });

  it('refuse a file that is too large before it is read', async () => {
    const file = await aRecording();
    truncateSync(file, 300_000_000);

    const { status, error } = await run(['review', '--replay', file]);

    expect(status).toBe(2);
    expect(error).toMatch(/is too large for a recording/);
  });

  it.each([
    ['a file that is not there', ['--replay', '/nowhere'], /there is no file "\/nowhere"/],
    ['a folder', ['--replay', FIXTURES], /there is no file ".+pull-requests"/],
    ['both at once', ['--replay', 'x', '--record', 'y'], /recorded already/],
  ])('say in one line what is wrong: %s', async (_, args, message) => {
    const { status, out, error } = await run(['review', ...args]);

    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(error).toMatch(message);
    expect(error.trimEnd().split('\n')).toHaveLength(1);
  });

  it('say that another pull request was recorded', async () => {
    const { status, error } = await run(['review', 'a/b#1', '--replay', await aRecording()]);

    expect(status).toBe(2);
    expect(error).toMatch(/holds ebpf-io\/ebpf\.io-website#\d+, not a\/b#1\n$/);
  });

  it.each([
    ['no file', import.meta.filename, /is there already; name a new file/],
    ['no folder', FIXTURES, /is there already; name a new file/],
    ['nothing that is not there', '/nowhere/recording.json', /no folder "\/nowhere"/],
  ])('overwrites %s, and says so before anything is asked', async (_, file, message) => {
    const { status, error } = await run(['review', 'ebpf-io/ebpf.io-website#1', '--record', file], {
      environment: { GITHUB_API_URL: await aClosedPort() },
    });

    expect(status).toBe(2);
    expect(error).toMatch(message);
  });
});

async function aRecording(): Promise<string> {
  const file = aNewFile();
  await review(join(FIXTURES, 'draft'), {}, '--record', file);
  return file;
}

describe('golden', () => {
  it('overwrites nothing', async () => {
    const recording = readRecording(await aRecording());

    expect(() => writeWorld(FIXTURES, recording)).toThrow(/is there already; name a new folder/);
    expect(() => writeWorld(import.meta.filename, recording)).toThrow(/is there already/);
  });

  it('stays within its folder, whatever paths were recorded', async () => {
    const recording = readRecording(await aRecording());
    const folder = join(dirname(aNewFile()), 'within/world');
    const name = { owner: '..', name: '../../../outside' };

    writeWorld(folder, { ...recording, snapshot: { ...recording.snapshot, repository: name } });

    expect(readdirSync(join(folder, '../..'))).toEqual(['within']);
    expect(readdirSync(join(folder, '..'))).toEqual(['world']);
  });
});
