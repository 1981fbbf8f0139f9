import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhooks } from '@octokit/webhooks';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aSandbox, asApp, asInstallation } from '../support/a-sandbox.ts';
import { LIST, numberedLines } from '../support/a-world.ts';
import type { Sandbox } from './sandbox.ts';

const REPO = '/repos/ebpf-io/list';

async function withLineComment(): Promise<Sandbox> {
  const sandbox = await aSandbox();
  const comments = [{ path: 'list.json', line: 21, body: 'Look' }];
  const client = await asInstallation(sandbox);
  await client.send(`POST ${REPO}/pulls/7/reviews`, { event: 'COMMENT', body: '', comments });
  return sandbox;
}

describe('a push', () => {
  it('moves the head and what the pull request changes', async () => {
    const sandbox = await aSandbox();
    const head = sandbox.push(LIST, {
      'list.json': numberedLines(40),
      'new.svg': '<svg/>\n',
      'logo.png': null,
    });
    const client = await asInstallation(sandbox);
    expect((await client.send(`GET ${REPO}/pulls/7`)).body).toMatchObject({
      head: { sha: head },
      commits: 2,
    });
    const { body } = await client.send(`GET ${REPO}/pulls/7/files`);
    expect(body.map(({ filename, status }) => `${String(status)} ${String(filename)}`)).toEqual([
      'removed logo.png',
      'added new.svg',
    ]);
  });

  it('leaves a comment on its line where that line stays', async () => {
    const sandbox = await withLineComment();
    sandbox.push(LIST, {
      'list.json': `first\n${numberedLines(40).replace('line 20\n', 'line 20\nline new\n')}`,
    });
    expect(sandbox.state(LIST).lineComments).toMatchObject([{ line: 22, isOutdated: false }]);
  });

  it('makes a comment outdated whose line was changed', async () => {
    const sandbox = await withLineComment();
    sandbox.push(LIST, { 'list.json': numberedLines(40).replace('line 20\n', 'line 20\nother\n') });
    expect(sandbox.state(LIST).lineComments).toMatchObject([{ line: undefined, isOutdated: true }]);
  });

  it('to the base branch is not the pull request’s', async () => {
    const sandbox = await aSandbox();
    sandbox.people(LIST).pushToBase({ 'other.json': '{}\n' });
    const client = await asInstallation(sandbox);
    const compared = await client.send(`GET ${REPO}/compare/main...${sandbox.state(LIST).headSha}`);
    expect(compared.body).toMatchObject({ behind_by: 1, merge_base_commit: { sha: 'b'.repeat(40) } });
    sandbox.people(LIST).updateBranch();
    const updated = await client.send(`GET ${REPO}/pulls/7/files`);
    expect(updated.body.map(({ filename }) => filename)).toEqual(['list.json', 'logo.png']);
  });
});

interface Heard {
  readonly id: string;
  readonly name: string;
  readonly payload: unknown;
}

/** A program that only listens; it checks signatures as Probot does. */
async function aListener(sandbox: Sandbox): Promise<{ readonly target: string; readonly heard: Heard[] }> {
  const webhooks = new Webhooks({ secret: sandbox.app.webhookSecret });
  const heard: Heard[] = [];
  webhooks.onAny(({ id, name, payload }) => void heard.push({ id, name, payload }));
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      await webhooks
        .verifyAndReceive({
          id: String(request.headers['x-github-delivery']),
          name: String(request.headers['x-github-event']),
          signature: String(request.headers['x-hub-signature-256']),
          payload: Buffer.concat(chunks).toString(),
        })
        .then(
          () => response.end('ok'),
          () => response.writeHead(401).end(),
        );
    })();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { target: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, heard };
}

describe('a delivery', () => {
  it('of an installation names its repositories', async () => {
    const sandbox = await aSandbox();
    const { target, heard } = await aListener(sandbox);
    await sandbox.deliver({ target, event: 'installation', action: 'created', pullRequest: LIST });
    expect(heard[0]?.payload).toMatchObject({
      installation: { id: sandbox.app.installationIds[0], account: { login: 'ebpf-io' } },
      repositories: [{ full_name: 'ebpf-io/list' }],
    });
  });

  it('of a check run carries the App’s own one', async () => {
    const sandbox = await aSandbox();
    const { target, heard } = await aListener(sandbox);
    const client = await asInstallation(sandbox);
    await client.send(`POST ${REPO}/check-runs`, { name: 'landscape', head_sha: 'a'.repeat(40) });
    await sandbox.deliver({ target, event: 'check_run', action: 'rerequested', pullRequest: LIST });
    expect(heard[0]?.payload).toMatchObject({
      action: 'rerequested',
      check_run: { name: 'landscape', app: { id: sandbox.app.id }, pull_requests: [] },
    });
  });

  it('is signed and has GitHub’s shape', async () => {
    const sandbox = await aSandbox();
    const { target, heard } = await aListener(sandbox);
    const delivery = { target, event: 'pull_request', action: 'opened', pullRequest: LIST };
    expect(await sandbox.deliver(delivery)).toMatchObject({ status: 200 });
    expect(heard).toMatchObject([
      {
        name: 'pull_request',
        payload: {
          action: 'opened',
          number: 7,
          pull_request: { head: { sha: 'a'.repeat(40) }, user: { login: 'contributor' } },
          repository: { full_name: 'ebpf-io/list', owner: { login: 'ebpf-io' } },
          installation: { id: sandbox.app.installationIds[0] },
          sender: { login: 'contributor' },
        },
      },
    ]);
  });

  it('can be sent once more by the App, under the same id', async () => {
    const sandbox = await aSandbox();
    const { target, heard } = await aListener(sandbox);
    await sandbox.deliver({ target, event: 'push', pullRequest: LIST });
    const { body } = await asApp(sandbox).send('GET /app/hook/deliveries');
    expect(body).toMatchObject([{ event: 'push', status: 'OK', redelivery: false }]);
    const again = await asApp(sandbox).send(`POST /app/hook/deliveries/${String(body[0]?.['id'])}/attempts`);
    expect(again.status).toBe(202);
    await sandbox.settled();
    expect(heard.map(({ id }) => id)).toEqual([body[0]?.['guid'], body[0]?.['guid']]);
  });

  it('tells of all that people and the App do, once a target is named', async () => {
    const sandbox = await aSandbox();
    const { target, heard } = await aListener(sandbox);
    const people = sandbox.people(LIST);
    people.edit({ title: 'Nobody hears of this' });
    sandbox.webhookTarget = target;
    people.edit({ body: 'More', title: 'Add Acme' });
    people.convertToDraft();
    people.label('landscape/ready');
    const comment = people.comment('/landscape review', 'maintainer');
    people.editComment(comment, 'Never mind');
    people.deleteComment(comment);
    people.close();
    people.push({ 'list.json': 'x\n' });
    const client = await asInstallation(sandbox);
    await client.send(`POST ${REPO}/issues/7/comments`, { body: 'Hello' });
    await sandbox.settled();
    const told = heard.map(({ name, payload }) => {
      const { action, sender } = payload as { action: string; sender: { login: string } };
      return `${name}.${action} by ${sender.login}`;
    });
    expect(told).toEqual([
      'pull_request.edited by contributor',
      'pull_request.converted_to_draft by contributor',
      'pull_request.labeled by maintainer',
      'issue_comment.created by maintainer',
      'issue_comment.edited by maintainer',
      'issue_comment.deleted by contributor',
      'pull_request.closed by contributor',
      'pull_request.synchronize by contributor',
      'issue_comment.created by landscape-reviewer[bot]',
    ]);
    expect(heard[0]?.payload).toMatchObject({ changes: { body: { from: 'Hello' }, title: {} } });
  });
});
