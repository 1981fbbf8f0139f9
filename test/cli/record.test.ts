import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CONFIGURATION_PATH } from '../../src/config/configuration.ts';
import { known } from '../../src/facts/fact.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { aClosedPort } from '../support/a-closed-port.ts';
import { wholeQuestion } from '../support/open-question.ts';
import { type RunOptions, run } from '../support/run-command-line.ts';
import { copyWorld } from '../support/world-folders.ts';

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
      ...options,
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

describe('review --record and --replay', () => {
  it.each(WORLDS.toSorted())('save everything, and review it again in the same way: %s', async (slug) => {
    const folder = join(mkdtempSync(join(tmpdir(), 'recorded-')), 'world');
    onTestFinished(() => rmSync(dirname(folder), { recursive: true, force: true }));

    const first = await review(join(FIXTURES, slug), {}, '--record', folder);
    const again = await run(['review', '--replay', folder, '--json']);

    expect(first).toMatchObject({ status: 0, error: '' });
    expect(again).toMatchObject({ status: 0, error: '' });
    expect(said(again.out)).toEqual(said(first.out));
  });

  it('keep what an archive showed beyond the sample', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'recorded-')), 'world');
    onTestFinished(() => rmSync(dirname(folder), { recursive: true, force: true }));
    const loader = 'package node\n\nimport "github.com/cilium/ebpf"\n';
    const paths = Array.from({ length: 150 }, (_, index) => `pkg/part${index}.go`);
    const lines = paths.map((path) => [path, loader.length, '100644']);
    const world = wholeQuestion(lines, Object.fromEntries(paths.map((path) => [path, loader])));

    const first = await review(world, {}, '--record', folder);
    const again = await run(['review', '--replay', folder, '--json']);

    const kept = globSync('repositories/meshpolicy/meshpolicy/files/pkg/*.go', { cwd: folder });
    expect(kept).toHaveLength(paths.length);
    expect(said(again.out)).toEqual(said(first.out));
  });

  it("keep what owners' .github repositories hold", async () => {
    const work = mkdtempSync(join(tmpdir(), 'recorded-'));
    onTestFinished(() => rmSync(work, { recursive: true, force: true }));
    const world = join(work, 'original');
    copyWorld(join(FIXTURES, 'add-core-project'), world);
    addDefaults(world, 'ebpf-io', CONFIGURATION_PATH, 'requirements: { maturity: off }\n');
    addDefaults(world, 'flowlens', 'GOVERNANCE.md', '# Who decides\n');

    const first = await review(world, {}, '--record', join(work, 'recorded'));
    const again = await run(['review', '--replay', join(work, 'recorded'), '--json']);

    expect(first.out).not.toContain('maturity');
    expect(first.out).toContain('GOVERNANCE.md');
    expect(said(again.out)).toEqual(said(first.out));
  });

  it('remembers how links answered', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'recorded-')), 'world');
    onTestFinished(() => rmSync(dirname(folder), { recursive: true, force: true }));

    const first = await review(
      join(FIXTURES, 'add-core-project'),
      { readLinks: readNothing },
      '--record',
      folder,
    );
    const again = await run(['review', '--replay', folder, '--json']);

    expect(first.out).toContain('404');
    expect(said(again.out)).toEqual(said(first.out));
  });

  it.each([
    ['a folder that is none', ['--replay', '/nowhere'], /holds no world\.json/],
    ['a world without a pull request', ['--replay', join(FIXTURES, '../worlds/audit')], /no pull request/],
    [
      'several pull requests',
      ['--replay', join(FIXTURES, '../worlds/demo')],
      /which pull request\?.+#101.+#102/,
    ],
    ['one that it does not hold', ['a/b#1', '--replay', join(FIXTURES, 'draft')], /a\/b#1 does not exist/],
    ['both at once', ['--replay', join(FIXTURES, 'draft'), '--record', 'x'], /recorded already/],
  ])('say in one line what is wrong: %s', async (_, args, message) => {
    const { status, out, error } = await run(['review', ...args]);

    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(error).toMatch(message);
    expect(error.trimEnd().split('\n')).toHaveLength(1);
  });

  it.each([
    ['world.json', '{ "now": 1'],
    ['links.json', '{ "https://example.org/": "alive" }'],
  ])('say in one line that %s is broken', async (file, text) => {
    const folder = mkdtempSync(join(tmpdir(), 'recorded-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    copyWorld(join(FIXTURES, 'draft'), folder);
    writeFileSync(join(folder, file), text);

    const { status, error } = await run(['review', '--replay', folder]);

    expect(status).toBe(2);
    expect(error).toContain(folder);
    expect(error.trimEnd().split('\n')).toHaveLength(1);
  });

  it.each([
    ['nothing', FIXTURES, /is not empty/],
    ['no file', import.meta.filename, /is a file; name a new folder/],
  ])('overwrites %s, and says so before anything is asked', async (_, folder, message) => {
    const { status, error } = await run(['review', 'ebpf-io/ebpf.io-website#1', '--record', folder], {
      environment: { GITHUB_API_URL: await aClosedPort() },
    });

    expect(status).toBe(2);
    expect(error).toMatch(message);
  });
});
