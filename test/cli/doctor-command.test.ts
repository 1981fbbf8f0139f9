import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { LABEL_ROLES } from '../../src/vocabulary/label.ts';
import type { SetUp } from '../local-github/model/app.ts';
import type { Sandbox } from '../local-github/sandbox.ts';
import { aClosedPort } from '../support/a-closed-port.ts';
import { asInstallation } from '../support/a-sandbox.ts';
import { LIST } from '../support/a-world.ts';
import type { RunOptions } from '../support/run-command-line.ts';
import { aSetUp, doctor } from '../support/a-doctor.ts';
import { watchGitHub } from '../support/watch-github.ts';

const PERMISSIONS = { checks: 'write', contents: 'read', issues: 'write', metadata: 'read' } as const;
const ALL = { ...PERMISSIONS, pull_requests: 'write' } as const;
const CONFIGURATION = 'pull-requests/ebpf-io/list/7/base/.github/landscape-reviewer.yml';

/** What somebody answered to deliveries, one after the other. */
async function delivered(sandbox: Sandbox, ...statuses: readonly number[]): Promise<void> {
  const left = [...statuses];
  const server = createServer((_, response) => response.writeHead(left.shift() ?? 500).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const target = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const _ of statuses) {
    await sandbox.deliver({ target, event: 'pull_request', action: 'opened', pullRequest: LIST });
  }
}

async function withAllLabels(sandbox: Sandbox): Promise<void> {
  const client = await asInstallation(sandbox);
  for (const role of LABEL_ROLES) {
    await client.send('POST /repos/ebpf-io/list/labels', { name: `landscape/${role}`, color: '00ff00' });
  }
}

describe('the doctor', () => {
  it('says on one screen that everything works, and writes nothing', async () => {
    const watch = watchGitHub();
    const sandbox = await aSetUp({ onExchange: watch.onExchange });
    await withAllLabels(sandbox);
    await delivered(sandbox, 202, 202);
    sandbox.resetRequests();

    const { status, out, error } = await doctor(sandbox);

    expect({ status, error }).toEqual({ status: 0, error: '' });
    expect(out.split('\n')).toEqual([
      `✓ App           landscape-reviewer, id 4711, at ${sandbox.url}`,
      "✓ Clock         agrees with GitHub's",
      '✓ Permissions   all that app.yml asks for',
      '✓ Events        all that app.yml asks for',
      '✓ Webhook       https://reviewer.example/api/github/webhooks',
      '✓ Deliveries    2 in the last day, all received',
      '✓ Installed     ebpf-io, 1 repository',
      '✓ Configuration nothing wrong',
      '✓ Labels        all there',
      '',
      'Everything works.',
      '',
    ]);
    expect(sandbox.requests.all.filter(({ isWrite }) => isWrite)).toEqual([]);
    expect(watch.faults()).toEqual([]);
  });

  const otherKey = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  }).privateKey;

  it.each<[string, RunOptions, string, string]>([
    [
      'a key of another App',
      { environment: { PRIVATE_KEY: otherKey } },
      'GitHub does not take the key for the App 4711',
      'APP_ID and PRIVATE_KEY do not belong together',
    ],
    [
      'the id of another App',
      { environment: { APP_ID: '99' } },
      'GitHub knows no App with the id 99',
      'APP_ID is the number under Settings',
    ],
    [
      'a clock that is ahead',
      { now: new Date(Date.now() + 600_000) },
      'seconds ahead of',
      'set its clock by NTP',
    ],
  ])('finds %s', async (_, options, says, remedy) => {
    await expectProblem(await doctor(await aSetUp(), options), says, remedy);
  });

  it.each<[string, SetUp, string, string]>([
    [
      'a permission that the App lacks',
      { permissions: PERMISSIONS },
      'missing: pull_requests: write',
      'Permissions & events',
    ],
    [
      'a permission that is read alone',
      { permissions: { ...ALL, checks: 'read' } },
      'missing: checks: write',
      'Permissions & events',
    ],
    [
      'a permission that no owner has accepted yet',
      { accepted: PERMISSIONS },
      'ebpf-io has not accepted pull_requests: write',
      'An owner accepts it at https://github.com/',
    ],
    [
      'an event that the App is not told of',
      { events: ['check_run', 'check_suite', 'issue_comment', 'issues', 'push'] },
      'not subscribed to: pull_request',
      'Permissions & events',
    ],
    [
      'a suspended installation',
      { isSuspended: true },
      'ebpf-io has suspended it',
      'Unsuspend it at https://github.com/',
    ],
    [
      'a webhook without a secret, in a form',
      { hook: { url: 'https://x.example', content_type: 'form', insecure_ssl: '0' } },
      'the content type form, where json is needed and no secret',
      'WEBHOOK_SECRET here',
    ],
    [
      'a webhook without an address',
      { hook: { url: '', content_type: 'json', insecure_ssl: '0', secret: '********' } },
      'it has no address',
      'Webhook',
    ],
  ])('finds %s', async (_, setUp, says, remedy) => {
    await expectProblem(await doctor(await aSetUp({ setUp })), says, remedy);
  });

  it.each<[string, readonly number[], string, string]>([
    [
      'a wrong secret',
      [202, 401],
      '2 in the last day, 1 received; the others were answered 401: the signature does not match',
      'WEBHOOK_SECRET is not the one under Settings',
    ],
    ['deliveries that fail', [502, 502], '2 in the last day, 0 received', 'Does the program run'],
  ])('finds %s', async (_, statuses, says, remedy) => {
    const sandbox = await aSetUp();
    await delivered(sandbox, ...statuses);

    await expectProblem(await doctor(sandbox), says, remedy);
  });

  it.each([
    [
      'an App that is installed nowhere',
      { path: '/app/installations', answer: [] },
      '✗ Installed nowhere',
      'Install App',
    ],
    [
      'an installation without a repository',
      { path: '/installation/repositories', answer: { total_count: 0, repositories: [] } },
      '✗ Installed ebpf-io, no repository',
      'Choose some at https://github.com/',
    ],
  ])('finds %s', async (_, { path, answer }, says, remedy) => {
    const sandbox = await aSetUp();
    sandbox.fail({ how: 'changed', change: () => answer, match: (request) => request.path === path });

    await expectProblem(await doctor(sandbox), says, remedy);
  });

  it('says in one line that GitHub cannot be reached', async () => {
    const sandbox = await aSetUp();

    const { status, out, error } = await doctor(sandbox, {
      environment: { GITHUB_API_URL: await aClosedPort() },
    });

    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(error).toContain('cannot be reached');
    expect(error.split('\n')).toHaveLength(2);
  });

  it('finds a configuration that is broken, and says in which line', async () => {
    const sandbox = await aSetUp({}, { [CONFIGURATION]: 'preset: ebpf.io\nlanguage: xx\n' });

    await expectProblem(await doctor(sandbox), 'ebpf-io/list: line 2: ', 'landscape-reviewer config');
  });

  it.each<[string, string, 'read' | 'write', number]>([
    ['asked for, and lacking', 'audit: { pullRequests: true }', 'read', 1],
    ['asked for, and there', 'audit: { pullRequests: true }', 'write', 0],
    ['of audits that are off', 'audit: { every: off, pullRequests: true }', 'read', 0],
    ['not asked for', 'audit: monthly', 'read', 0],
  ])('finds what the pull requests of audits take: %s', async (_, configuration, contents, expected) => {
    const setUp = { permissions: { ...ALL, contents } };
    const { status, out } = await doctor(await aSetUp({ setUp }, { [CONFIGURATION]: configuration }));

    const said =
      '✗ Pull requests ebpf-io/list asks for those of the audit, which take contents: write → Settings';
    expect(status).toBe(expected);
    expect(flat(out).includes(said)).toBe(expected === 1);
  });

  it('calls for nothing where labels are not there yet, nothing was delivered, and what failed is over', async () => {
    const sandbox = await aSetUp();
    const before = await doctor(sandbox);
    await delivered(sandbox, 502, 202);
    const after = await doctor(sandbox);

    expect([before.status, after.status]).toEqual([0, 0]);
    expect(flat(before.out)).toContain('! Deliveries none in the last day → GitHub has no ping for Apps');
    expect(flat(before.out)).toContain('! Labels not all there yet in ebpf-io/list');
    expect(flat(after.out)).toContain('1 received; the others were answered 502 → They are asked for again');
  });

  it('prints the same as data', async () => {
    const { status, out } = await doctor(await aSetUp({ setUp: { permissions: PERMISSIONS } }), {}, '--json');

    expect(status).toBe(1);
    expect(JSON.parse(out)).toContainEqual({
      level: 'problem',
      about: 'Permissions',
      says: 'missing: pull_requests: write',
      remedy: expect.stringContaining('Permissions & events') as unknown,
    });
  });

  it.each([
    [{ APP_ID: '' }, 'APP_ID'],
    [{ APP_ID: '', PRIVATE_KEY: '', WEBHOOK_SECRET: '' }, 'run it where the server runs'],
    [{ WEBHOOK_SECRET: 'development' }, 'everyone knows'],
  ])('cannot look without credentials: %o', async (environment, reason) => {
    const { status, out, error } = await doctor(await aSetUp(), { environment });

    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(error).toContain(reason);
    expect(error.split('\n')).toHaveLength(2);
  });
});

function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

async function expectProblem(
  { status, out, error }: Awaited<ReturnType<typeof doctor>>,
  says: string,
  remedy: string,
): Promise<void> {
  expect({ status, error }).toEqual({ status: 1, error: '' });
  expect(flat(out)).toContain(says);
  expect(flat(out)).toContain(remedy);
  expect(flat(out)).toMatch(/ (?:One thing is|\d things are) to do\. $/);
  expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  expect(out.split('\n').length).toBeLessThan(24);
  return Promise.resolve();
}
