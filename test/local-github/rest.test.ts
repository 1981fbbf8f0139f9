import { Readable } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import { extract } from 'tar-stream';
import { describe, expect, it } from 'vitest';
import { aSandbox, asApp, asInstallation } from '../support/a-sandbox.ts';
import type { ApiClient } from '../support/a-sandbox.ts';
import { SHAS } from '../support/a-world.ts';

const PROJECT = '/repos/acme/project';

async function aClient(parts = {}): Promise<ApiClient> {
  return asInstallation(await aSandbox(parts));
}

describe('pages', () => {
  it('hold 30 and are linked to one another', async () => {
    const client = await aClient();
    const first = await client.send(`GET ${PROJECT}/contributors?anon=1`);
    expect(first.body).toHaveLength(30);
    expect(first.headers.get('link')).toMatch(/page=2>; rel="next", <[^>]*page=2>; rel="last"$/);
    const last = await client.send(`GET ${PROJECT}/contributors?anon=1&page=2`);
    expect(last.body).toHaveLength(4);
    expect(last.headers.get('link')).not.toContain('rel="next"');
  });

  it('hold no more than 100', async () => {
    const client = await aClient({
      'repositories/acme/project/contributors.json': { logins: 150, anonymous: 0, bots: 0 },
    });
    expect((await client.send(`GET ${PROJECT}/contributors?per_page=500`)).body).toHaveLength(100);
  });

  it('lead to the first commit by the number of the last one', async () => {
    const client = await aClient();
    const newest = await client.send(`GET ${PROJECT}/commits?per_page=1`);
    expect(newest.body[0]).toMatchObject({ sha: SHAS.project, author: { login: 'ada' } });
    expect(newest.headers.get('link')).toContain('page=10>; rel="last"');
    const first = await client.send(`GET ${PROJECT}/commits?per_page=1&page=10`);
    expect(first.body[0]).toMatchObject({ commit: { author: { date: '2020-01-01T00:00:00Z' } } });
  });
});

describe('contributors', () => {
  it('beyond 500 accounts are anonymous', async () => {
    const client = await aClient({
      'repositories/acme/project/contributors.json': { logins: 600, anonymous: 0, bots: 2 },
    });
    expect((await client.send(`GET ${PROJECT}/contributors?per_page=100&page=6`)).body).toHaveLength(0);
    const anonymous = await client.send(`GET ${PROJECT}/contributors?anon=1&per_page=100&page=6`);
    expect(anonymous.body[0]).toMatchObject({ type: 'Anonymous' });
  });

  it('are not listed where the history is too large', async () => {
    const client = await aClient({ 'repositories/acme/project/contributors.json': { too_large: true } });
    const { status, body } = await client.send(`GET ${PROJECT}/contributors`);
    expect(status).toBe(403);
    expect(body['message']).toContain('too large to list');
  });
});

describe('answers', () => {
  it('are not sent again to whom has them', async () => {
    const client = await aClient();
    const { headers } = await client.send(`GET ${PROJECT}`);
    const etag = headers.get('etag') ?? '';
    const again = await client.send(`GET ${PROJECT}`, undefined, { 'if-none-match': etag });
    expect(again.status).toBe(304);
    expect(Number(again.headers.get('x-ratelimit-remaining'))).toBeLessThan(5000);
  });

  it('lead from a former name to the present one', async () => {
    const client = await aClient();
    const moved = await client.send('GET /repos/acme/former/contents/README.md?ref=main');
    expect(moved.status).toBe(301);
    const location = new URL(moved.headers.get('location') ?? '');
    const { body } = await client.send(`GET ${location.pathname}${location.search}`);
    expect(body).toMatchObject({ path: 'README.md' });
    expect((await client.send('POST /repos/acme/former/issues', {})).status).toBe(307);
  });

  it.each([
    ['GET /repos/acme/nothing', 404],
    ['GET /repos/ebpf-io/list/pulls/8', 404],
    [`GET ${PROJECT}/contents/nothing`, 404],
    ['GET /repos/acme/project/traffic/views', 501],
  ])('%s is answered with %i', async (request, status) => {
    const answer = await (await aClient()).send(request);
    expect(answer.status).toBe(status);
    expect(typeof answer.body['message']).toBe('string');
  });
});

describe('contents', () => {
  it('are text, a followed link, a submodule or a directory', async () => {
    const client = await aClient();
    const contentOf = async (path: string) => (await client.send(`GET ${PROJECT}/contents/${path}`)).body;
    expect(await contentOf('README.md')).toMatchObject({
      encoding: 'base64',
      content: Buffer.from('# Acme\n\neBPF\n').toString('base64'),
    });
    expect(await contentOf('docs/LICENSE')).toMatchObject({ type: 'file', path: 'LICENSE' });
    expect(await contentOf('vendor/libbpf')).toMatchObject({ type: 'submodule' });
    expect(await contentOf('src')).toMatchObject([{ type: 'file', path: 'src/probe.c', size: 500 }]);
  });

  it('over a megabyte are left out', async () => {
    const client = await aClient();
    const { body } = await client.send(`GET ${PROJECT}/contents/vmlinux.h`);
    expect(body).toMatchObject({ encoding: 'none', content: '', size: 2_000_000 });
  });

  it('that were not recorded are empty and counted', async () => {
    const sandbox = await aSandbox();
    const client = await asInstallation(sandbox);
    const { body } = await client.send(`GET ${PROJECT}/contents/src/probe.c`);
    expect(body).toMatchObject({ content: '', size: 500 });
    expect(sandbox.log.unrecorded).toBe(1);
    expect([...sandbox.log.unrecordedPaths]).toEqual(['acme/project:src/probe.c']);
  });

  it('of a blob are found by what a tree says of it', async () => {
    const client = await aClient({
      'repositories/acme/project/repository.json': { full_name: 'acme/project', tree_truncated: true },
    });
    const { body: tree } = await client.send(`GET ${PROJECT}/git/trees/HEAD?recursive=1`);
    expect(tree).toMatchObject({ truncated: true });
    const entries = tree['tree'] as { path: string; sha: string; mode: string }[];
    expect(entries.map(({ path, mode }) => `${mode} ${path}`)).toContain('160000 vendor/libbpf');
    const sha = entries.find(({ path }) => path === 'LICENSE')?.sha;
    const { body } = await client.send(`GET ${PROJECT}/git/blobs/${sha}`);
    expect(body['content']).toBe(Buffer.from('Apache\n').toString('base64'));
  });
});

describe('a moved base branch', () => {
  const pull = 'pull-requests/ebpf-io/list/7';
  const moved = {
    [`${pull}/pull-request.json`]: {
      title: 'Add Acme',
      body: null,
      author: { login: 'contributor' },
      created_at: '2026-08-21T00:00:00Z',
      base: { ref: 'main', sha: SHAS.base },
      merge_base: SHAS.mergeBase,
      head: { ref: 'add', repo: 'contributor/list', sha: SHAS.head },
    },
    [`${pull}/tip/list.json`]: 'newest\n',
  };

  it('shows in a comparison and in its files, not in the pull request', async () => {
    const client = await aClient(moved);
    const { body } = await client.send(`GET /repos/ebpf-io/list/compare/main...${SHAS.head}`);
    expect(body).toMatchObject({
      status: 'diverged',
      merge_base_commit: { sha: SHAS.mergeBase },
      base_commit: { sha: SHAS.base },
    });
    const contents = await client.send('GET /repos/ebpf-io/list/contents/list.json?ref=main');
    expect(contents.body['content']).toBe(Buffer.from('newest\n').toString('base64'));
    const files = await client.send('GET /repos/ebpf-io/list/pulls/7/files');
    expect(files.body[0]).toMatchObject({ filename: 'list.json', additions: 1, deletions: 0 });
  });
});

describe('deliveries', () => {
  it('are listed for the App alone', async () => {
    const sandbox = await aSandbox();
    expect((await asApp(sandbox).send('GET /app/hook/deliveries')).body).toEqual([]);
    expect((await (await asInstallation(sandbox)).send('GET /app/hook/deliveries')).status).toBe(401);
  });
});

describe('archives', () => {
  const TREE = 'repositories/acme/project/tree.json';
  const FILES = 'repositories/acme/project/files';

  it('are served where a world knows what is in the repository', async () => {
    const sandbox = await aSandbox({
      [TREE]: [
        ['README.md', 5, '100644'],
        ['LICENSE', 7, '100644'],
        ['docs/LICENSE', 10, '120000'],
        ['logo.png', 3000, '100644'],
        ['vendor/libbpf', 0, '160000'],
      ],
      [`${FILES}/README.md`]: 'Acme\n',
    });
    const asked = await (await asInstallation(sandbox)).send(`GET ${PROJECT}/tarball/${SHAS.project}`);
    expect(asked.status).toBe(302);
    const answer = await fetch(asked.headers.get('location') ?? '');
    const entries = extract();
    const found: unknown[] = [];
    const unpacked = gunzipSync(Buffer.from(await answer.arrayBuffer()));
    expect(unpacked.toString('latin1', 512, 600)).toContain(`52 comment=${SHAS.project}\n`);
    Readable.from([unpacked]).pipe(entries);
    for await (const entry of entries) {
      const parts = await Array.fromAsync(entry as AsyncIterable<Buffer>);
      const { name, type, linkname } = entry.header;
      found.push([name, type, linkname ?? Buffer.concat(parts).length]);
    }
    const folder = `acme-project-${SHAS.project}`;
    expect(found).toEqual([
      [`${folder}/`, 'directory', 0],
      [`${folder}/docs/`, 'directory', 0],
      [`${folder}/vendor/`, 'directory', 0],
      [`${folder}/README.md`, 'file', 5],
      [`${folder}/LICENSE`, 'file', 7],
      [`${folder}/docs/LICENSE`, 'symlink', '../LICENSE'],
      [`${folder}/logo.png`, 'file', 3000],
    ]);
  });

  it('are not, where it knows a part, or other contents than the tree', async () => {
    const partly = await aClient();
    expect((await partly.send(`GET ${PROJECT}/tarball/HEAD`)).status).toBe(404);
    const other = await aClient({
      [TREE]: [
        ['README.md', 999, '100644'],
        ['LICENSE', 7, '100644'],
        ['docs/LICENSE', 10, '120000'],
      ],
    });
    expect((await other.send(`GET ${PROJECT}/tarball/HEAD`)).status).toBe(404);
  });
});
