import { setTimeout } from 'node:timers/promises';
import recordedEvents from '@octokit/webhooks-examples' with { type: 'json' };
import nock from 'nock';
import { pino } from 'pino';
import { Probot, ProbotOctokit } from 'probot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../src/app.ts';
import { MemoryQueue } from '../src/queue/memory-queue.ts';
import type { Job } from '../src/queue/queue.ts';

/** The package types its module as a namespace; it is the array itself. */
const examples = recordedEvents as unknown as readonly RecordedEvent[];

interface RecordedEvent {
  readonly name: string;
  readonly examples: readonly { readonly action?: string }[];
}

const SILENT = pino({ level: 'silent' });

beforeEach(() => {
  nock.disableNetConnect();
});

afterEach(() => {
  nock.cleanAll();
  nock.enableNetConnect();
});

/** GitHub's own recorded payloads of an event; without an installation nobody could answer them. */
function recorded(name: string, action?: string): object {
  const event = examples.find((example) => example.name === name);
  const found = event?.examples.find(({ action: each }) => action === undefined || each === action);
  if (found === undefined) throw new Error(`there is no recorded ${name} ${action ?? ''}`);
  return { installation: { id: 7 }, ...found };
}

async function anApp() {
  const jobs: Job[] = [];
  const queue = new MemoryQueue({ debounceMs: 0 });
  await queue.start(async (job) => {
    jobs.push(job);
    return { status: 'done' };
  });
  const probot = new Probot({ githubToken: 'test', log: SILENT, Octokit: ProbotOctokit });
  await probot.load(createApp(queue));
  const receive = async (name: string, payload: object, id = 'd1') => {
    await probot.receive({ id, name, payload } as Parameters<Probot['receive']>[0]);
    await queue.whenIdle();
    await setTimeout(0);
  };
  return { jobs, receive };
}

describe('the app', () => {
  it.each([
    ['pull_request', 'opened', 'review'],
    ['pull_request', 'synchronize', 'review'],
    ['pull_request', 'reopened', 'review'],
    ['pull_request', 'ready_for_review', 'review'],
    ['installation', 'created', 'sweep'],
    ['installation_repositories', 'added', 'sweep'],
  ])('takes a recorded %s.%s for a %s, and asks GitHub nothing', async (name, action, kind) => {
    const { jobs, receive } = await anApp();

    await receive(name, recorded(name, action));

    expect(jobs[0]).toMatchObject({ kind, deliveryId: 'd1' });
    expect(nock.isDone()).toBe(true);
  });

  it.each(examples.map(({ name }) => name))('stands every recorded %s', async (name) => {
    const { receive } = await anApp();

    await expect(receive(name, recorded(name))).resolves.toBeUndefined();
  });

  it('does nothing twice for a delivery that comes twice', async () => {
    const { jobs, receive } = await anApp();

    await receive('pull_request', recorded('pull_request', 'opened'), 'same');
    await receive('pull_request', recorded('pull_request', 'opened'), 'same');
    await receive('pull_request', recorded('pull_request', 'opened'), 'other');

    expect(jobs.map(({ deliveryId }) => deliveryId)).toEqual(['same', 'other']);
  });

  it('acknowledges no delivery that was not recorded', async () => {
    const probot = new Probot({ githubToken: 'test', log: SILENT, Octokit: ProbotOctokit });
    await probot.load(
      createApp({
        record: async () => {
          throw new Error('the queue is not there');
        },
      }),
    );
    const payload = recorded('pull_request', 'opened');
    const delivery = { id: 'same', name: 'pull_request', payload };

    await expect(probot.receive(delivery as Parameters<Probot['receive']>[0])).rejects.toThrow(
      'the queue is not there',
    );
  });

  it('has what a delivery asks for done before what was found otherwise', async () => {
    const { jobs, receive } = await anApp();

    await receive('pull_request', recorded('pull_request', 'opened'));

    expect(jobs[0]).toMatchObject({ isUrgent: true });
  });
});
