import { type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ABSENT, known, unavailable } from '../../src/facts/fact.ts';
import { RememberedAnswers, rememberedReads } from '../../src/github/read/remembered-reads.ts';
import type { GitHub } from '../../src/github/client/github.ts';
import { readArchive, ARCHIVE_LIMITS } from '../../src/github/read/read-archive.ts';
import { RateLimitedError } from '../../src/github/client/request-failure.ts';
import { aGitHub } from '../support/a-github.ts';
import { aSandbox } from '../support/a-sandbox.ts';
import { aTarball } from '../support/a-tarball.ts';
import { SHAS } from '../support/a-world.ts';

const PROGRAM = 'SEC("xdp")\nint drop(struct xdp_md *ctx) { return XDP_DROP; }\n';
const PROJECT = 'repositories/acme/project';
const WHOLE = {
  [`${PROJECT}/tree.json`]: [
    ['README.md', 14, '100644'],
    ['LICENSE', 8, '100644'],
    ['docs/LICENSE', 10, '120000'],
    ['src/drop.c', PROGRAM.length, '100644'],
    ['src/main.go', 13, '100644'],
    ['vendor/libbpf', 0, '160000'],
  ],
  [`${PROJECT}/files/README.md`]: '# Acme\n\neBPF\n\n',
  [`${PROJECT}/files/LICENSE`]: 'Apache\n\n',
  [`${PROJECT}/files/src/drop.c`]: PROGRAM,
  [`${PROJECT}/files/src/main.go`]: 'package main\n',
};
const WANTED = new Set(['src/drop.c', 'src/main.go']);
const REQUEST = { repository: 'acme/project', sha: SHAS.project, wanted: WANTED };
const FOUND = known({ texts: { 'src/drop.c': PROGRAM }, silent: ['src/main.go'] });

describe('readArchive', () => {
  it('reads every wanted file of a public repository in one request and its download', async () => {
    const sandbox = await aSandbox(WHOLE);
    expect(await readArchive(aGitHub(sandbox), REQUEST)).toEqual(FOUND);
    expect(sandbox.log.notServed).toEqual([]);
    expect(sandbox.requests.byRoute).toEqual({
      'GET /repos/{owner}/{repo}/tarball/{ref}': 1,
      'GET /codeload/{owner}/{repo}/legacy.tar.gz/{ref}': 1,
    });
  });

  it('there is none of what the world holds in part, and of what is not there', async () => {
    expect(await readArchive(aGitHub(await aSandbox()), REQUEST)).toEqual(ABSENT);
    const github = aGitHub(await aSandbox(WHOLE));
    expect(await readArchive(github, { ...REQUEST, repository: 'acme/other' })).toEqual(ABSENT);
    expect(await readArchive(github, { ...REQUEST, sha: '0'.repeat(40) })).toEqual(ABSENT);
  });

  it.each([
    [500, 'server-error'],
    [502, 'server-error'],
    [403, 'forbidden'],
  ] as const)('GitHub answers %i: %s, be it to the question or to the download', async (how, reason) => {
    for (const path of ['/tarball/', '/codeload/']) {
      const sandbox = await aSandbox(WHOLE);
      sandbox.fail({ match: (asked) => asked.path.includes(path), how });
      expect(await readArchive(aGitHub(sandbox), REQUEST)).toEqual(unavailable(reason));
    }
  });

  it('a download that may not be had so often is a passing matter, and a limit of the API the whole job’s', async () => {
    const sandbox = await aSandbox(WHOLE);
    sandbox.fail({ match: isDownload, how: 429, times: 1 });
    expect(await readArchive(aGitHub(sandbox), REQUEST)).toEqual(unavailable('rate-limited'));
    sandbox.fail({ match: ({ path }) => path.includes('/tarball/'), how: 'rate-limit' });
    await expect(readArchive(aGitHub(sandbox), REQUEST)).rejects.toThrow(RateLimitedError);
  });

  it('a download that never comes, or breaks off, is a passing matter', async () => {
    const sandbox = await aSandbox(WHOLE);
    sandbox.fail({ match: isDownload, how: 'timeout', times: 1 });
    const limits = { ...ARCHIVE_LIMITS, milliseconds: 50 };
    expect(await readArchive(aGitHub(sandbox), REQUEST, limits)).toEqual(unavailable('timeout'));
    sandbox.fail({ match: isDownload, how: 'lost', times: 1 });
    expect(await readArchive(aGitHub(sandbox), REQUEST)).toEqual(unavailable('network'));
  });

  it.each([
    'https://example.org/archive.tar.gz',
    'http://codeload.github.com/acme/project',
    'https://codeload.github.com.example.org/',
    'https://codeload.github.com:8443/',
    'file:///etc/passwd',
    'http://169.254.169.254/latest/meta-data',
    '//example.org/',
    'https://',
    undefined,
  ])('a redirection to %s is not followed', async (location) => {
    expect(await readArchive(redirectingTo(location), REQUEST)).toEqual(unavailable('forbidden'));
  });

  it('a download that leads on to somewhere else is not followed', async () => {
    const elsewhere = await serve((response) => response.end('secret'));
    const first = await serve((response) => response.writeHead(302, { location: elsewhere }).end());
    const answer = await readArchive(redirectingTo(`${first}/codeload`, first), REQUEST);
    expect(answer).toEqual(unavailable('network'));
  });

  it('says too large before it reads where GitHub tells the size', async () => {
    const tarball = await aTarball([{ path: 'src/drop.c', content: PROGRAM }]);
    const url = await serve((response) =>
      response.writeHead(200, { 'content-length': tarball.length }).end(tarball),
    );
    const limits = { ...ARCHIVE_LIMITS, packedBytes: tarball.length - 1 };
    expect(await readArchive(redirectingTo(`${url}/codeload`, url), REQUEST, limits)).toEqual(
      unavailable('too-large'),
    );
  });

  it('a commit that was read is remembered for the installation; a failure is not', async () => {
    const sandbox = await aSandbox(WHOLE);
    const answers = new RememberedAnswers();
    const remembering = (installationId: number) =>
      rememberedReads(aGitHub(sandbox), { answers, installationId, isFresh: true });
    sandbox.fail({ match: isDownload, how: 500, times: 1 });
    expect(await remembering(1).archive(REQUEST)).toEqual(unavailable('server-error'));
    expect(await remembering(1).archive(REQUEST)).toEqual(FOUND);
    const asked = sandbox.requests.count;
    expect(await remembering(1).archive(REQUEST)).toEqual(FOUND);
    expect(sandbox.requests.count).toBe(asked);
    await remembering(2).archive(REQUEST);
    expect(sandbox.requests.count).toBeGreaterThan(asked);
  });
});

function isDownload({ path }: { readonly path: string }): boolean {
  return path.startsWith('/codeload/');
}

/** Answers nothing but where an archive is. */
function redirectingTo(location: string | undefined, api = 'https://api.github.com'): GitHub {
  const answer = { status: 302, url: `${api}/repos/acme/project/tarball/x`, headers: { location }, data: '' };
  return { request: async () => Promise.resolve(answer) } as unknown as GitHub;
}

async function serve(answer: (response: ServerResponse) => void): Promise<string> {
  const server = createServer((_, response) => answer(response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
