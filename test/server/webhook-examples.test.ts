import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import recordedEvents from '@octokit/webhooks-examples' with { type: 'json' };
import { sign } from '@octokit/webhooks-methods';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { jobsOfDelivery, type WatchedDelivery } from '../../src/jobs/jobs-of-delivery.ts';
import { startProgram } from '../support/program.ts';
import { GOLDEN } from '../support/world-folders.ts';

interface Recorded {
  readonly name: string;
  readonly payload: object;
}

/** The package types its module as a namespace; it is the array itself. */
const events = recordedEvents as unknown as readonly {
  readonly name: string;
  readonly examples: readonly object[];
}[];
const EXAMPLES: readonly Recorded[] = events.flatMap(({ name, examples }) =>
  examples.map((payload) => ({ name, payload })),
);

const MANIFEST = new URL('../../app.yml', import.meta.url);

/** The real program, which writes down what it could not do. */
async function openProgram() {
  const complaints = new Set<string>();
  const log = pino({ level: 'error' }, { write: (line) => void complaints.add(reasonIn(line)) });
  const program = await startProgram({ worlds: [join(GOLDEN, 'draft')], log });
  onTestFinished(program.stop);
  const { webhookSecret, installationIds } = program.sandbox.app;
  const post = async ({ name, payload }: Recorded, id: string) => {
    const body = JSON.stringify(payload);
    const response = await fetch(program.target, {
      method: 'POST',
      body,
      headers: {
        'x-github-delivery': id,
        'x-github-event': name,
        'x-hub-signature-256': await sign(webhookSecret, body),
      },
    });
    return response.status;
  };
  return { program, post, complaints, installation: { id: installationIds[0] ?? 0 } };
}

function reasonIn(line: string): string {
  const { err, msg } = JSON.parse(line) as {
    readonly err?: { readonly message: string };
    readonly msg: string;
  };
  return `${msg}: ${err?.message}`;
}

describe('the deliveries that GitHub gives as examples', () => {
  it.each([
    // Those that name an installation name somebody else's, which this App gets no token for.
    ['as they are', {}, [/^[^:]+: Not Found/]],
    ['of an installation of ours', undefined, []],
  ])('are all taken, %s', async (_, given, expected) => {
    const { program, post, complaints, installation } = await openProgram();
    const refused: object[] = [];

    for (const [index, { name, payload }] of EXAMPLES.entries()) {
      const sent = { ...payload, ...(given ?? { installation }) };
      const status = await post({ name, payload: sent }, `example-${index}`);
      if (status !== 202) refused.push({ name, status, payload });
    }
    await program.server.queue.whenIdle();

    expect(EXAMPLES.length).toBeGreaterThan(300);
    expect(refused).toEqual([]);
    expect([...complaints]).toEqual(expected.map((reason) => expect.stringMatching(reason)));
  });
});

/** Every App gets these: https://docs.github.com/en/webhooks/webhook-events-and-payloads#installation */
const DELIVERED_UNASKED = new Set(['installation', 'installation_repositories']);
/** Takes a permission that the manifest leaves to those who have a merge queue; the documents say so. */
const ASKED_BY_HAND = 'merge_group';

/** No example is a command on a pull request, or an edit of the dashboard. */
const AS_WE_KNOW_IT = {
  issue: {
    number: 1,
    pull_request: {},
    state: 'open',
    user: { login: 'octocat[bot]', type: 'Bot' },
    body: '<!-- landscape-reviewer kind=dashboard -->',
  },
  comment: { id: 1, body: '/landscape recheck', user: { login: 'octocat', type: 'User' } },
};

function defaultEvents(): readonly string[] {
  const manifest = parse(readFileSync(MANIFEST, 'utf8')) as { readonly default_events: readonly string[] };
  return manifest.default_events;
}

it('the events of the manifest are those that lead to something, but for merge queues', () => {
  const used = EXAMPLES.filter(({ name, payload }) => {
    const delivery = { id: 'd1', name, payload: { ...payload, ...AS_WE_KNOW_IT, installation: { id: 7 } } };
    const { add, drop } = jobsOfDelivery(delivery as WatchedDelivery);
    return add.length + drop.length > 0;
  }).map(({ name }) => name);

  const asked = [...new Set(used)].filter((name) => !DELIVERED_UNASKED.has(name));
  expect(asked.toSorted()).toEqual([...defaultEvents(), ASKED_BY_HAND].toSorted());
});

it('with any part missing are never answered as if the program had failed', async () => {
  const { post, installation } = await openProgram();
  const listened = new Set([...defaultEvents(), ...DELIVERED_UNASKED, ASKED_BY_HAND]);
  const watched = EXAMPLES.filter(({ name }) => listened.has(name));
  const failed: object[] = [];

  for (const [index, { name, payload }] of watched.entries()) {
    for (const part of Object.keys(payload)) {
      const whole = { ...payload, installation };
      const { [part as keyof typeof whole]: _, ...rest } = whole;
      const status = await post({ name, payload: rest }, `${index} without ${part}`);
      if (status >= 500) failed.push({ name, part, status });
    }
  }

  expect(failed).toEqual([]);
});
