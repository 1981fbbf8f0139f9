import { spawn, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { CERTIFICATE, CERTIFICATE_KEY } from './a-certificate.ts';
import { type GitFolder, importCommits, initGitFolder } from './git-folder.ts';

const GIT_HOST = 'secure.test';
const LOOPBACK = '127.0.0.1';
const { PATH } = process.env;

/** A host of git repositories on loopback, over https under a name that is nobody's. */
export interface GitServer {
  /** Where it is: `https://secure.test:1234`. */
  readonly origin: string;
  /** Each request's method and path, in order. */
  readonly requests: readonly string[];
  /** What a reader on loopback needs. */
  readonly rules: {
    readonly resolve: (hostname: string) => Promise<readonly string[]>;
    readonly isAllowedAddress: (address: string) => boolean;
    readonly isAllowedPort: (port: number) => boolean;
    readonly ca: string;
    readonly caFile: string;
  };
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

interface GitServerOptions {
  /** By the repository's path below the origin, such as `group/project.git`. */
  readonly repositories?: Readonly<Record<string, string>>;
  /** False: a host that always sends files' contents along. */
  readonly isPartial?: boolean;
  /** Answers in place of git where it gives an answer for a path. */
  readonly answer?: (path: string) => Answer | undefined;
}

/** Starts one, which is gone when the test is. */
export async function aGitServer({
  repositories = {},
  isPartial = true,
  answer = () => undefined,
}: GitServerOptions): Promise<GitServer> {
  const folder = mkdtempSync(join(tmpdir(), 'git-server-'));
  const caFile = join(folder, 'ca.pem');
  writeFileSync(caFile, CERTIFICATE);
  for (const root of Object.values(repositories))
    execFileSync('git', ['config', 'uploadpack.allowFilter', `${isPartial}`], { cwd: root });
  const requests: string[] = [];
  const sockets = new Set<Duplex>();
  const server = createServer({ cert: CERTIFICATE, key: CERTIFICATE_KEY }, (request, response) => {
    const url = new URL(request.url ?? '/', `https://${GIT_HOST}`);
    requests.push(`${request.method} ${url.pathname}`);
    const own = answer(url.pathname);
    if (own !== undefined) return own(request, response);
    const name = Object.keys(repositories).find((each) => url.pathname.startsWith(`/${each}/`));
    const root = name === undefined ? undefined : repositories[name];
    if (root === undefined) return response.writeHead(404).end();
    serveGit(request, response, {
      root,
      path: url.pathname.slice(`/${name}`.length),
      query: url.search.slice(1),
    });
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, LOOPBACK, resolve);
  });
  const { port } = server.address() as AddressInfo;
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((done) => {
      server.close(done);
    });
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    origin: `https://${GIT_HOST}:${port}`,
    requests,
    rules: {
      resolve: async () => Promise.resolve([LOOPBACK]),
      isAllowedAddress: (address) => address === LOOPBACK,
      isAllowedPort: (wanted) => wanted === port,
      ca: CERTIFICATE,
      caFile,
    },
  };
}

/** The CGI program that comes with git. */
function serveGit(
  request: IncomingMessage,
  response: ServerResponse,
  { root, path, query }: { readonly root: string; readonly path: string; readonly query: string },
): void {
  const backend = spawn('git', ['http-backend'], {
    env: {
      PATH,
      GIT_PROJECT_ROOT: join(root, '.git'),
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'safe.directory',
      GIT_CONFIG_VALUE_0: '*',
      GIT_PROTOCOL: [request.headers['git-protocol'] ?? ''].flat().join(),
      REQUEST_METHOD: request.method,
      PATH_INFO: path,
      QUERY_STRING: query,
      CONTENT_TYPE: request.headers['content-type'],
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'],
    },
  });
  backend.stdin.on('error', () => undefined);
  request.pipe(backend.stdin);
  let head: Buffer | undefined = Buffer.alloc(0);
  backend.stdout.on('data', (chunk: Buffer) => {
    if (head === undefined) {
      response.write(chunk);
      return;
    }
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf('\r\n\r\n');
    if (end < 0) return;
    const headers = head.subarray(0, end).toString('latin1').split('\r\n');
    let status = 200;
    for (const line of headers) {
      const [name = '', value = ''] = line.split(/: (.*)/s);
      if (name === 'Status') status = Number.parseInt(value, 10);
      else response.setHeader(name, value);
    }
    response.writeHead(status);
    const rest = head.subarray(end + 4);
    head = undefined;
    if (rest.length > 0) response.write(rest);
  });
  backend.on('close', () => response.end());
}

/** A repository on the disk with these files and so many commits, the newest at `date`. */
export function aRepositoryWith(
  files: Readonly<Record<string, string>>,
  {
    commits = 1,
    authors = ['Ada'],
    date = '2026-08-01T00:00:00Z',
    tag,
  }: {
    readonly commits?: number;
    readonly authors?: readonly string[];
    readonly date?: string;
    readonly tag?: string;
  } = {},
): GitFolder {
  const root = mkdtempSync(join(tmpdir(), 'git-home-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const folder = initGitFolder(root);
  const all = Array.from({ length: commits }, (_, index) => ({
    branch: 'main',
    message: `Step ${index}`,
    author: authors[index % authors.length] ?? 'Ada',
    at: new Date(Date.parse(date) - (commits - 1 - index) * 86_400_000),
    ...(index === 0 ? { files: new Map(Object.entries(files)) } : {}),
  }));
  importCommits(folder, 'main', all);
  if (tag !== undefined) folder.git('tag', tag);
  return folder;
}
