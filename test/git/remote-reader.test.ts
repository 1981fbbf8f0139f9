import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { valueOf } from '../../src/facts/fact.ts';
import type { RemoteProject } from '../../src/facts/remote-projects.ts';
import { REMOTE_LIMITS } from '../../src/git/remote/remote-git.ts';
import { type RemoteReaderOptions, createRemoteReader } from '../../src/git/remote/remote-reader.ts';
import { aGitServer, aRepositoryWith, type GitServer } from '../support/a-git-server.ts';
import { importCommits, type NewCommit } from '../support/git-folder.ts';

const NOW = new Date('2026-08-22T00:00:00Z');
const QUIET = { error: () => undefined, info: () => undefined, warn: () => undefined };
const OPTIONS = { now: NOW, limits: { contributors: 50, months: 6 } };
const FILES = {
  'README.md': '# Flow\n\nA tracer that uses eBPF.\n',
  LICENSE: 'MIT License\n',
  'src/flow.bpf.c': 'SEC("xdp")\nint flow(struct xdp_md *ctx) { return XDP_PASS; }\n',
  'tools/part/main.c': 'int main(void) { return 0; }\n',
};

async function read(
  server: GitServer,
  urls: readonly string[],
  options: Partial<RemoteReaderOptions> = {},
): Promise<RemoteProject | undefined> {
  // Its own time limit is for hosts that are slow; here all may be slow that runs.
  const limits = { ...REMOTE_LIMITS, milliseconds: 120_000 };
  const reader = createRemoteReader({ ...server.rules, log: QUIET, limits, ...options });
  return reader({ urls, contributors: true }, OPTIONS);
}

function repositoryIn(project: RemoteProject | undefined) {
  if (project === undefined || !('repository' in project)) throw new Error(JSON.stringify(project));
  return project.repository;
}

/** Of this test alone: others may read repositories at the same time. */
const FOLDER = mkdtempSync(join(tmpdir(), 'remote-reader-'));
vi.stubEnv('TMPDIR', FOLDER);
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(FOLDER, { recursive: true, force: true });
});

/** What is left of clones on the disk. */
function leftovers(): readonly string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith('landscape-remote-'));
}

it.each([true, false])(
  'reads what a repository holds, where the host can leave contents out: %s',
  async (isPartial) => {
    const { root } = aRepositoryWith(FILES, {
      commits: 130,
      authors: ['Ada', 'Bob', 'renovate[bot]'],
      tag: 'v1.0',
    });
    const server = await aGitServer({ repositories: { 'group/flow.git': root }, isPartial });

    const project = await read(server, [`${server.origin}/group/flow`]);

    const facts = repositoryIn(project);
    expect(facts.files).toMatchObject({
      LICENSE: { status: 'known', value: 'MIT License\n' },
      'README.md': { status: 'known' },
      'src/flow.bpf.c': { status: 'known' },
    });
    const history = valueOf(facts.history);
    expect(history?.recent[0]).toMatchObject({
      committedAt: '2026-08-01T00:00:00.000Z',
      headline: 'Step 129',
    });
    expect(history).toMatchObject({ total: 130, firstCommitAt: '2026-03-25T00:00:00.000Z' });
    expect(history?.perMonth).toHaveLength(12);
    expect(valueOf(facts.releases)).toMatchObject([{ name: 'v1.0', kind: 'tag' }]);
    expect(valueOf(facts.contributors)).toEqual({ logins: 2, withAnonymous: 2, isOpenUpwards: false });
    expect(valueOf(facts.metadata)).toMatchObject({ nameWithOwner: 'group/flow', web: { kind: 'plain' } });
    expect(JSON.stringify(project)).not.toContain('@example.org');
    expect(leftovers()).toEqual([]);
  },
);

it.each([
  ['2025-08-22T01:00:00Z', [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
  ['2025-08-21T23:00:00Z', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
])('counts the commits of a whole year: one of %s', async (date, perMonth) => {
  const { root } = aRepositoryWith(FILES, { commits: 1, date });
  const server = await aGitServer({ repositories: { 'group/flow.git': root } });

  const { history } = repositoryIn(await read(server, [`${server.origin}/group/flow`]));

  expect(valueOf(history)?.perMonth).toEqual(perMonth);
});

it('reads the part that an address names: its commits and its people', async () => {
  const home = aRepositoryWith(FILES, { commits: 2, authors: ['Ada', 'Bob'] });
  home.write('tools/part/main.c', 'int main(void) { return 1; }\n');
  home.git('-c', 'user.name=Cleo', 'commit', '--quiet', '--all', '-m', 'The part');
  const server = await aGitServer({ repositories: { 'tree.git': home.root } });

  const project = await read(server, [`${server.origin}/tree.git/tree/tools/part?h=master`]);

  const facts = repositoryIn(project);
  expect(project).toMatchObject({ subdirectory: 'tools/part' });
  expect(valueOf(facts.history)?.recent.map(({ headline }) => headline)).toEqual(['The part', 'Step 0']);
});

it('takes a folder that is not there for no part', async () => {
  const { root } = aRepositoryWith(FILES);
  const server = await aGitServer({ repositories: { 'tree.git': root } });

  const project = await read(server, [`${server.origin}/tree.git/tree/gone/away`]);

  expect(project).not.toHaveProperty('subdirectory');
  expect(valueOf(repositoryIn(project).history)?.recent).toHaveLength(1);
});

function aPage(_: unknown, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html' }).end('<p>');
}

function leadAway(_: unknown, response: ServerResponse): void {
  response.writeHead(302, { location: 'https://127.0.0.2/secret.git/git-upload-pack' }).end();
}

it('is told that a web page is no repository, without git', async () => {
  const server = await aGitServer({ answer: () => aPage });
  expect(await read(server, [`${server.origin}/docs/`, `${server.origin}/`])).toBeUndefined();
});

it('reads the repository that a page tells how to clone', async () => {
  const { root } = aRepositoryWith(FILES);
  const tell = (_: unknown, response: ServerResponse) =>
    response.end(`<pre>git clone git://${new URL(server.origin).host}/git/flow.git</pre>`);
  const server: GitServer = await aGitServer({
    repositories: { 'git/flow.git': root },
    answer: (path) => (path === '/git.html' ? tell : undefined),
  });
  const project = await read(server, [`${server.origin}/git.html`]);
  expect(repositoryIn(project).asked).toBe(`${server.origin}/git/flow.git`);
});

it('asks no private address and no other port', async () => {
  const { root } = aRepositoryWith(FILES);
  const server = await aGitServer({ repositories: { 'a/b.git': root } });
  const url = `${server.origin}/a/b.git`;
  const refused: readonly Partial<RemoteReaderOptions>[] = [
    { isAllowedAddress: () => false },
    { isAllowedPort: () => false },
    { resolve: async () => Promise.resolve(['127.0.0.1', '10.0.0.1']) },
  ];
  for (const rules of refused) expect(await read(server, [url], rules)).toBeUndefined();
  expect(server.requests).toEqual([]);
});

it('follows no redirect, not even one that comes after the first answer', async () => {
  const { root } = aRepositoryWith(FILES);
  const server = await aGitServer({
    repositories: { 'a/b.git': root },
    answer: (path) => (path.endsWith('/git-upload-pack') ? leadAway : undefined),
  });
  expect(await read(server, [`${server.origin}/a/b.git`])).toMatchObject({ unread: 'network' });
  expect(leftovers()).toEqual([]);
});

const ADVERTISEMENT = { 'content-type': 'application/x-git-upload-pack-advertisement' };
const V2 = '001e# service=git-upload-pack\n0000000eversion 2\n0013ls-refs=unborn\n0012fetch=shallow\n0000';

function endlessly(response: ServerResponse, chunk: string, everyMs: number): void {
  const timer = setInterval(() => {
    if (!response.writableNeedDrain) response.write(chunk);
  }, everyMs);
  response.on('close', () => clearInterval(timer));
}

it.each([
  ['drips', 'a', 50, /timeout/],
  ['never ends', 'a'.repeat(256 * 1024), 1, /too-large|timeout|network/],
])('ends where a host %s, at its time limit', async (_, chunk, everyMs, reason) => {
  const hostile = (request: IncomingMessage, response: ServerResponse) => {
    if (request.url?.includes('/info/refs') === true)
      return void response.writeHead(200, ADVERTISEMENT).end(V2);
    response.writeHead(200, { 'content-type': 'application/x-git-upload-pack-result' });
    response.write('0fff');
    endlessly(response, chunk, everyMs);
  };
  const server = await aGitServer({ answer: () => hostile });
  const limits = { ...REMOTE_LIMITS, milliseconds: 2500 };

  const project = await read(server, [`${server.origin}/a.git`], { limits });

  expect(project).toMatchObject({ unread: expect.stringMatching(reason) as string });
  expect(leftovers()).toEqual([]);
});

it('takes no pack beyond its limit', async () => {
  const noise = Array.from({ length: 300_000 }, (_, index) => ((index * 7919) % 65_521).toString(36)).join(
    '',
  );
  const { root } = aRepositoryWith({ 'big.txt': noise });
  const server = await aGitServer({ repositories: { 'a.git': root }, isPartial: false });
  const limits = { ...REMOTE_LIMITS, fileBytes: 100_000 };
  expect(await read(server, [`${server.origin}/a.git`], { limits })).toEqual({ unread: 'too-large' });
  expect(leftovers()).toEqual([]);
});

it('does not unpack a bomb: a file of which little is sent is too large all the same', async () => {
  const { root } = aRepositoryWith({ LICENSE: ' '.repeat(40_000_000), 'README.md': '# Bomb\n' });
  const server = await aGitServer({ repositories: { 'a.git': root } });
  const facts = repositoryIn(await read(server, [`${server.origin}/a.git`]));
  expect(facts.files).toMatchObject({
    LICENSE: { status: 'unavailable', reason: 'too-large' },
    'README.md': { status: 'known' },
  });
});

it('does not list a tree that never ends', async () => {
  const home = aRepositoryWith({ 'a.txt': 'a' });
  let tree = home.git('rev-parse', 'HEAD^{tree}');
  for (let level = 0; level < 7; level += 1) {
    const entries = Array.from({ length: 10 }, (_, index) => `040000 tree ${tree}\td${index}\n`).join('');
    tree = execFileSync('git', ['mktree'], { cwd: home.root, input: entries, encoding: 'utf8' }).trim();
  }
  home.git('update-ref', 'HEAD', home.git('commit-tree', '-m', 'Bomb', tree));
  const server = await aGitServer({ repositories: { 'a.git': home.root } });
  expect(await read(server, [`${server.origin}/a.git`])).toEqual({ unread: 'too-large' });
});

it('says once that there is no git, and looks into nothing then', async () => {
  const { root } = aRepositoryWith(FILES);
  const server = await aGitServer({ repositories: { 'a.git': root } });
  const said: string[] = [];
  const log = { ...QUIET, warn: (message: string) => said.push(message) };
  const path = process.env['PATH'];
  const reader = createRemoteReader({ ...server.rules, log });
  try {
    process.env['PATH'] = '/nonexistent';
    const request = { urls: [`${server.origin}/a.git`], contributors: false };
    expect(await reader(request, OPTIONS)).toBeUndefined();
    expect(await reader(request, OPTIONS)).toBeUndefined();
  } finally {
    process.env['PATH'] = path;
  }
  expect(said).toHaveLength(1);
});

function step(branch: string, more: Partial<NewCommit> = {}): NewCommit {
  return { branch, message: 'Step', ...more };
}

it('looks back no further where merges multiply what that brings', async () => {
  const home = aRepositoryWith(FILES);
  const side = [step('side', { from: 'trunk' }), step('side'), step('side')];
  const rounds = Array.from({ length: 70 }, () => [...side, step('trunk', { merged: ['side'] })]);
  importCommits(home, 'trunk', [step('trunk', { from: 'main' }), ...rounds.flat()]);
  const { root } = home;
  const server = await aGitServer({ repositories: { 'a.git': root } });

  const { history, contributors } = repositoryIn(await read(server, [`${server.origin}/a.git`]));

  const { total = 0, firstCommitAt } = valueOf(history) ?? {};
  expect(total).toBeGreaterThan(150);
  expect(total).toBeLessThan(281);
  expect(firstCommitAt).toBeUndefined();
  expect(valueOf(contributors)).toMatchObject({ isOpenUpwards: true });
});
