import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, it } from 'vitest';
import { createRemoteReader } from '../../src/git/remote/remote-reader.ts';
import { aGitServer, aRepositoryWith, type GitServer } from '../support/a-git-server.ts';

const QUIET = { error: () => undefined, info: () => undefined, warn: () => undefined };
const OPTIONS = { now: new Date('2026-08-22T00:00:00Z'), limits: { contributors: 50, months: 6 } };

function hangUp(request: IncomingMessage): void {
  request.socket.destroy();
}

function fail(_: unknown, response: ServerResponse): void {
  response.writeHead(503).end();
}

async function read(server: GitServer, ...urls: readonly string[]) {
  return createRemoteReader({ ...server.rules, log: QUIET })({ urls, contributors: false }, OPTIONS);
}

it('says that a code host gave no answer', async () => {
  const server = await aGitServer({ answer: () => hangUp });

  expect(await read(server, `${server.origin}/git/flow`, `${server.origin}/`)).toEqual({ unread: 'network' });
});

it('says that a code host fails', async () => {
  const server = await aGitServer({ answer: () => fail });

  expect(await read(server, `${server.origin}/git/flow`)).toEqual({ unread: 'server-error' });
});

it('asks the next address where the first host gives no answer', async () => {
  const { root } = aRepositoryWith({ 'README.md': '# Flow\n' });
  const server = await aGitServer({ repositories: { 'flow.git': root } });
  const resolve = async (hostname: string) =>
    hostname === 'git.down.test' ? Promise.reject(new Error('ENOTFOUND')) : server.rules.resolve(hostname);
  const reader = createRemoteReader({ ...server.rules, resolve, log: QUIET });
  const port = new URL(server.origin).port;
  const urls = [`https://git.down.test:${port}/flow`, `${server.origin}/flow`];

  expect(await reader({ urls, contributors: false }, OPTIONS)).toHaveProperty('repository');
});

it.each([
  ['a home page that gives no answer', '/flow/', hangUp],
  ['a code host that knows no such repository', '/git/flow', undefined],
])('takes for no repository that could not be read: %s', async (_, path, answer) => {
  const server = await aGitServer({ answer: () => answer });

  expect(await read(server, `${server.origin}${path}`)).toBeUndefined();
});
