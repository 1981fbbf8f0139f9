import { getEventListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import {
  RateLimitedError,
  RequestTimeoutError,
  UnreachableError,
} from '../../src/github/client/request-failure.ts';
import type { HookedRequest } from '../../src/github/client/hooked-request.ts';
import { RequestLog } from '../../src/github/client/request-log.ts';
import {
  COMMENT,
  LABELS,
  ISSUE,
  MUTATION,
  QUERY,
  READ,
  aFailure,
  aPacing,
  aSender,
  anAnswer,
  limitOf,
} from '../support/a-pacing.ts';
import { fastClock } from '../support/fast-clock.ts';
import { PAUSE_CLOCK } from '../../src/github/client/pause-clock.ts';

const never = async () => sleep(5000, anAnswer(), { ref: false });

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

describe('a GitHub that never answered', () => {
  const refused = Object.assign(new Error('connect ECONNREFUSED'), { status: 500 });

  it('is given up soon where a person waits', async () => {
    const { calls, send } = aSender(refused, refused, refused);

    await expect(aPacing({ isWaitedFor: true }).send(send, READ)).rejects.toThrow(UnreachableError);
    expect(calls).toHaveLength(2);
  });

  it.each([
    ['where nobody waits', false, undefined],
    ['once it has answered', true, anAnswer()],
    ['once it has refused something', true, aFailure(404)],
  ])('is asked with patience %s', async (_, isWaitedFor, before) => {
    const pacing = aPacing({ isWaitedFor });
    if (before !== undefined) await pacing.send(aSender(before).send, READ).catch(() => undefined);
    const { calls, send } = aSender(...Array.from({ length: 6 }, () => refused));

    await expect(pacing.send(send, READ)).rejects.toBe(refused);
    expect(calls).toHaveLength(6);
  });
});

describe('retries', () => {
  it.each([
    ['a server error', aFailure(502)],
    ['a lost connection', Object.assign(new Error('reset'), { status: 500 })],
    [
      'a query that broke off',
      anAnswer({ errors: [{ message: 'Something went wrong while executing your query. x' }] }),
    ],
    ['a body that broke off', { status: 200, headers: { 'content-type': 'application/json' }, data: '' }],
    ['a limit with a short pause', aFailure(429, { 'retry-after': '1' })],
    ['a server error with a pause', aFailure(503, { 'retry-after': '30' })],
  ])('asks again after %s', async (_, failure) => {
    const { calls, send } = aSender(failure);

    const answer = await aPacing().send(send, QUERY);

    expect(answer.data).toEqual({});
    expect(calls).toHaveLength(2);
  });

  it.each([
    ['what is not there', READ, aFailure(404)],
    [
      'what is forbidden',
      READ,
      aFailure(403, { 'x-ratelimit-remaining': '4000' }, 'Resource not accessible'),
    ],
    ['an issue, which may have arrived', ISSUE, aFailure(502)],
    ['mutations, which may be carried out', MUTATION, aFailure(502)],
    [
      'mutations that broke off',
      MUTATION,
      anAnswer({ errors: [{ message: 'Something went wrong while executing your query. x' }] }),
    ],
  ])('does not ask again for %s', async (_, request, failure) => {
    const { calls, send } = aSender(failure);

    await expect(aPacing().send(send, request)).rejects.toThrow(/No|not/);
    expect(calls).toHaveLength(1);
  });

  it('does not carry mutations out again of which a limit let a part through', async () => {
    const errors = [{ type: 'RATE_LIMIT', message: 'API rate limit exceeded' }];
    const { calls, send } = aSender(anAnswer({ data: { m0: {}, m1: null }, errors }));

    await limitOf(aPacing({ clock: fastClock(0.00001) }).send(send, MUTATION));

    expect(calls).toHaveLength(1);
  });

  it('writes a comment again that GitHub refused for its pace', async () => {
    const { calls, send } = aSender(aFailure(403, { 'retry-after': '1' }, 'secondary rate limit'));

    await aPacing().send(send, COMMENT);

    expect(calls).toHaveLength(2);
  });

  it('gives up after a bounded number of attempts', async () => {
    const { calls, send } = aSender(...Array.from({ length: 20 }, () => aFailure(500)));

    await expect(aPacing().send(send, READ)).rejects.toThrow('No');
    expect(calls).toHaveLength(6);
  });

  it('tries as often as the request allows', async () => {
    const { calls, send } = aSender(aFailure(502), aFailure(502));

    await expect(aPacing().send(send, { ...QUERY, request: { retries: 0 } })).rejects.toThrow('No');
    expect(calls).toHaveLength(1);
  });

  it('counts every attempt by route', async () => {
    const requestLog = new RequestLog();

    await aPacing().send(aSender(aFailure(502)).send, { ...READ, request: { requestLog } });

    expect(requestLog.byRoute).toEqual({ 'GET /repos/{owner}/{repo}': 2 });
  });
});

describe('limits', () => {
  it('names the reset where it is too far away, and closes the door until then', async () => {
    const reset = Math.ceil(Date.now() / 1000) + 1800;
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) };
    const { calls, send } = aSender(aFailure(403, headers));
    const pacing = aPacing();

    const { resetsAt } = await limitOf(pacing.send(send, READ));
    expect(resetsAt.getTime() - reset * 1000).toBeLessThan(1000);
    expect(resetsAt.getTime() - reset * 1000).toBeGreaterThan(-1000);
    await expect(pacing.send(send, QUERY)).rejects.toBeInstanceOf(RateLimitedError);
    expect(calls).toHaveLength(1);
  });

  it('breaks off what takes too long', async () => {
    const sent = aPacing({ timeLimitMs: 5 }).send(never, { ...READ, request: { retries: 1 } });

    await expect(sent).rejects.toBeInstanceOf(RequestTimeoutError);
  });

  it('gives a request twelve times that, with all its attempts, pauses and waits in line', async () => {
    const pacing = aPacing({ timeLimitMs: 20 });
    const start = performance.now();

    const all = await Promise.allSettled(
      Array.from({ length: 400 }, async () => pacing.send(never, { ...READ, request: { retries: 99 } })),
    );

    expect(all.every(({ status }) => status === 'rejected')).toBe(true);
    expect(performance.now() - start).toBeGreaterThan(200);
    expect(performance.now() - start).toBeLessThan(600);
  });

  it('gives up at once where GitHub wants a longer pause than there is time', async () => {
    const failure = aFailure(503, { 'retry-after': '3600' });
    const { calls, send } = aSender(failure);
    const pacing = aPacing({ clock: fastClock(0.0001) });

    await expect(pacing.send(send, READ)).resolves.toMatchObject({ status: 200 });
    expect(calls).toHaveLength(2);
    const start = performance.now();
    await expect(aPacing({ clock: PAUSE_CLOCK }).send(aSender(failure).send, READ)).rejects.toBe(failure);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('lets go of an answer at once, though the signal lives on', async () => {
    const { signal } = new AbortController();
    let answer: object | undefined = anAnswer();
    const weakly = new WeakRef(answer);
    const send = async ({ request }: HookedRequest) => {
      const held = answer;
      // As `fetch` does for the whole of its request.
      request?.signal?.addEventListener('abort', () => held);
      return anAnswer();
    };

    await aPacing({ timeLimitMs: 60_000 }).send(send, { ...READ, request: { signal } });
    answer = undefined;
    await sleep(0);
    collectGarbage();

    expect(weakly.deref()).toBeUndefined();
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('heeds the signal of whoever asks', async () => {
    const controller = new AbortController();

    const sent = aPacing().send(never, { ...READ, request: { signal: controller.signal } });
    controller.abort(new Error('Stopping'));

    await expect(sent).rejects.toThrow('Stopping');
  });
});

async function mostAtOnce(request: HookedRequest, count: number): Promise<number> {
  const pacing = aPacing();
  let running = 0;
  let most = 0;
  const send = async () => {
    running += 1;
    most = Math.max(most, running);
    await sleep(2);
    running -= 1;
    return anAnswer();
  };
  await Promise.all(Array.from({ length: count }, async () => pacing.send(send, request)));
  return most;
}

describe('pace', () => {
  it.each([
    ['reads', READ, 10],
    ['queries', QUERY, 10],
    ['writes', LABELS, 1],
    ['mutations', { ...QUERY, query: '\n mutation { x }' }, 1],
  ])('keeps %s to their number in flight', async (_, request, most) => {
    expect(await mostAtOnce(request, 25)).toBe(most);
  });

  it('lets a write ask for another one before it is sent, within its own turn', async () => {
    const pacing = aPacing({ timeLimitMs: 20 });
    const { calls, send } = aSender();
    const beforeSending = async () => void (await pacing.send(send, LABELS));

    await pacing.send(send, { ...COMMENT, request: { beforeSending } });

    expect(calls.map(({ url }) => url)).toEqual([LABELS.url, COMMENT.url]);
  });

  it('keeps nobody out for a look that never ends, once whoever wanted it has given up', async () => {
    const pacing = aPacing();
    const controller = new AbortController();
    const request = { signal: controller.signal, beforeSending: async () => new Promise<void>(() => {}) };
    const stuck = pacing.send(aSender().send, { ...COMMENT, request });
    const behind = pacing.send(aSender().send, LABELS);

    controller.abort(new Error('Stopping'));

    await expect(stuck).rejects.toThrow('Stopping');
    await expect(behind).resolves.toEqual(anAnswer());
  });

  it('waits for its turn to write no longer than the signal lets it', async () => {
    const pacing = aPacing({ clock: PAUSE_CLOCK });
    await Promise.all(Array.from({ length: 54 }, async () => pacing.send(aSender().send, LABELS)));
    const controller = new AbortController();
    const { calls, send } = aSender();
    const start = performance.now();

    const sent = pacing.send(send, { ...LABELS, request: { signal: controller.signal } });
    controller.abort(new Error('Stopping'));

    await expect(sent).rejects.toThrow('Stopping');
    expect(performance.now() - start).toBeLessThan(500);
    expect(calls).toEqual([]);
  });

  it('lets what a person waits for pass all others, and leaves out what is optional', async () => {
    const pacing = aPacing();
    const order: string[] = [];
    const write = async (name: string, request: HookedRequest['request'] = {}) =>
      pacing.send(async () => (order.push(name), await sleep(1), anAnswer()), { ...LABELS, request });

    const first = Array.from({ length: 12 }, async (_, index) => write(`${index}`));
    const optional = write('optional', { isOptional: true });
    const awaited = write('awaited', { isAwaited: true });

    await expect(optional).rejects.toBeInstanceOf(RateLimitedError);
    await Promise.all([...first, awaited]);
    // The first is under way already.
    expect(order).toEqual(['0', 'awaited', ...Array.from({ length: 11 }, (_, index) => `${index + 1}`)]);
  });
});
