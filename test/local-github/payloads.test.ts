import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import recordedEvents from '@octokit/webhooks-examples' with { type: 'json' };
import { expect, it, onTestFinished } from 'vitest';
import { aSandbox, asInstallation } from '../support/a-sandbox.ts';
import { faultsOf, schemaOfDelivery } from '../support/github-description.ts';
import { LIST, SHAS } from '../support/a-world.ts';

type Json = Readonly<Record<string, unknown>>;

const EXAMPLES = recordedEvents as unknown as readonly {
  readonly name: string;
  readonly examples: readonly Json[];
}[];

interface Told {
  readonly event: string;
  readonly payload: Json;
}

/** What the program is told of while people and the program itself do what there is to do on a pull request. */
async function toldOf(): Promise<readonly Told[]> {
  const told: Told[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const event = String(request.headers['x-github-event']);
      told.push({ event, payload: JSON.parse(Buffer.concat(chunks).toString()) as Json });
      response.writeHead(202).end();
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const sandbox = await aSandbox();
  sandbox.webhookTarget = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = await asInstallation(sandbox);
  const run = { name: 'landscape', head_sha: SHAS.head, status: 'completed', conclusion: 'success' };
  const { body } = await client.send('POST /repos/ebpf-io/list/check-runs', run);
  const suite = (body['check_suite'] as { readonly id: number }).id;
  await client.send(`POST /repos/ebpf-io/list/check-suites/${suite}/rerequest`);
  const comments = [{ path: 'list.json', line: 21, body: 'x' }];
  await client.send('POST /repos/ebpf-io/list/pulls/7/reviews', { event: 'COMMENT', body: '', comments });
  const people = sandbox.people(LIST);
  people.comment('/landscape help');
  people.label('bug');
  people.push({ 'README.md': 'Hello' });
  people.pushToBase({ 'README.md': 'Hello' });
  people.edit({ title: 'Another' });
  people.convertToDraft();
  people.readyForReview();
  await client.send('POST /repos/ebpf-io/list/issues', { title: 'An audit' });
  const target = sandbox.webhookTarget;
  for (const [event, action] of [
    ['pull_request', 'opened'],
    ['installation', 'created'],
    ['installation_repositories', 'added'],
  ] as const)
    await sandbox.deliver({ target, event, action, pullRequest: LIST });
  people.close();
  await sandbox.settled();
  return told;
}

/** The keys that are there in each of GitHub's own examples. */
function keysOf(event: string, at: string): readonly string[] {
  const { examples = [] } = EXAMPLES.find(({ name }) => name === event) ?? {};
  const [first = new Set<string>(), ...others] = examples.map(
    (example) => new Set(Object.keys(example[at] as Json)),
  );
  return [...others.reduce((shared, keys) => shared.intersection(keys), first)];
}

it('tells of what happens as GitHub describes it', async () => {
  const told = await toldOf();
  const faults = told.flatMap(({ event, payload }) => {
    const name = `${event} ${String(payload['action'])}`;
    const schema = schemaOfDelivery(event, payload['action'] as string | undefined);
    if (schema === undefined) return [`${name}: GitHub tells of no such thing`];
    return faultsOf(payload, schema, 'answer').map((fault) => `${name}: ${fault}`);
  });

  expect(new Set(told.map(({ event }) => event)).size).toBeGreaterThan(8);
  expect(faults).toEqual([]);
});

it('tells of what happens with all that GitHub tells of it', async () => {
  const told = new Map((await toldOf()).map(({ event, payload }) => [event, payload]));
  const subjects = [
    ['check_run', 'check_run'],
    ['check_suite', 'check_suite'],
    ['pull_request_review', 'review'],
  ] as const;
  for (const [event, at] of subjects) {
    const subject = (told.get(event)?.[at] ?? {}) as Json;
    expect(keysOf(event, at).length).toBeGreaterThan(8);
    expect([event, keysOf(event, at).filter((key) => !(key in subject))]).toEqual([event, []]);
  }
  expect(told.get('pull_request_review')).toMatchObject({ review: { state: 'commented', body: null } });
});
