import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Sandbox, startSandbox } from '../local-github/sandbox.ts';
import { aClosedPort } from '../support/a-closed-port.ts';
import { aCloneOf } from '../support/a-clone.ts';
import { run } from '../support/run-command-line.ts';

const WORLD = join(import.meta.dirname, '../../fixtures/pull-requests/add-core-project');
const NAME = 'ebpf-io/ebpf.io-website';

async function aSandbox(): Promise<Sandbox> {
  const sandbox = await startSandbox({ worlds: [WORLD] });
  onTestFinished(async () => sandbox.stop());
  return sandbox;
}

/** The two attempts have half a second between them; all six would have fifteen. */
const SOON_MS = 8_000;
const COMMANDS: readonly (readonly [string, () => readonly string[]])[] = [
  ['check', () => ['check', '--online', '-C', aClone().root]],
  ['review', () => ['review', `${NAME}#1`]],
  ['audit', () => ['audit', NAME]],
];

function aClone() {
  return aCloneOf(WORLD, { owner: 'ebpf-io', name: 'ebpf.io-website', number: 1 });
}

/** What the command says, its time in milliseconds, and that it said no more than one line. */
async function refusalOf(args: readonly string[], environment: Readonly<Record<string, string>>) {
  const began = performance.now();
  const { status, out, error } = await run(args, {
    environment: { GITHUB_TOKEN: 'some-token', ...environment },
  });
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(error.trim().split('\n')).toHaveLength(1);
  return { error, took: performance.now() - began };
}

describe.each(COMMANDS)('%s', (name, args) => {
  it('says soon that nothing answers', async () => {
    const GITHUB_API_URL = await aClosedPort();

    const { error, took } = await refusalOf(args(), { GITHUB_API_URL });

    expect(error).toContain('GitHub cannot be reached');
    expect(error).toContain(`nothing answers at ${GITHUB_API_URL.replace('http://', '')}`);
    expect(error).toContain('network');
    expect(took).toBeLessThan(SOON_MS);
  });

  it('says what else is wrong with an address', async () => {
    const { error } = await refusalOf(args(), { GITHUB_API_URL: 'http://127.0.0.1:9' });

    expect(error).toContain('127.0.0.1:9 gave no answer (bad port)');
  });

  it('says soon that a name is not known', async () => {
    const { error, took } = await refusalOf(args(), { GITHUB_API_URL: 'https://api.github.invalid' });

    expect(error).toMatch(/cannot be reached.*no address is known for api\.github\.invalid.*network/);
    expect(took).toBeLessThan(SOON_MS);
  });

  it.each(['nonsense', 'ftp://example.org', 'api.github.com'])(
    'says that %s is no address',
    async (GITHUB_API_URL) => {
      const { error } = await refusalOf(args(), { GITHUB_API_URL });

      expect(error).toContain(`GITHUB_API_URL is "${GITHUB_API_URL}"`);
      expect(error).toContain('https://api.github.com');
    },
  );

  it('says that the token is not accepted', async () => {
    const sandbox = await aSandbox();

    const { error } = await refusalOf(args(), { GITHUB_API_URL: sandbox.url });

    expect(error).toContain('GitHub does not accept the token in GITHUB_TOKEN');
  });

  it('says when the limit ends', async () => {
    const sandbox = await aSandbox();
    sandbox.fail({ how: 'rate-limit', retryAfterSeconds: 1800 });

    const { error } = await refusalOf(args(), {
      GITHUB_API_URL: sandbox.url,
      GITHUB_TOKEN: sandbox.personalToken('contributor'),
    });

    expect(error).toMatch(/limit is used up until \d\d:\d\d UTC; /);
  });

  it('says what GitHub refuses', async () => {
    const sandbox = await aSandbox();
    sandbox.fail({ how: 403 });

    const { error } = await refusalOf(args(), {
      GITHUB_API_URL: sandbox.url,
      GITHUB_TOKEN: sandbox.personalToken('contributor'),
    });

    expect(error).toMatch(/GitHub answered 403: .*GITHUB_TOKEN/);
  });

  it('says that a token is needed and where one comes from', async () => {
    const sandbox = await aSandbox();

    const { error } = await refusalOf(args(), { GITHUB_API_URL: sandbox.url, GITHUB_TOKEN: '' });

    expect(error).toMatch(/GitHub is asked with a token; set GITHUB_TOKEN, .*gh auth token/);
    expect(error.includes('--offline')).toBe(name === 'check');
    expect(sandbox.requests.count).toBe(0);
  });

  it.runIf(name === 'check')('says that the entries alone can be checked', async () => {
    const { error } = await refusalOf(args(), { GITHUB_API_URL: await aClosedPort() });

    expect(error).toContain('--offline');
  });
});
