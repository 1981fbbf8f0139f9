import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import recordedEvents from '@octokit/webhooks-examples' with { type: 'json' };
import { expect, it, onTestFinished } from 'vitest';
import { aSandbox, asInstallation } from '../support/a-sandbox.ts';
import { LIST, SHAS } from '../support/a-world.ts';

type Json = Readonly<Record<string, unknown>>;

const EXAMPLES = recordedEvents as unknown as readonly {
  readonly name: string;
  readonly examples: readonly Json[];
}[];

/** What the program is told of while a check run, a review and a command are written. */
async function toldOf(): Promise<ReadonlyMap<string, Json>> {
  const told = new Map<string, Json>();
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      told.set(
        String(request.headers['x-github-event']),
        JSON.parse(Buffer.concat(chunks).toString()) as Json,
      );
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
  sandbox.people(LIST).comment('/landscape help');
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

it('tells of what happens with all that GitHub tells of it', async () => {
  const told = await toldOf();
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
