import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { LABELS, QUERY, READ, aFailure, aPacing, aSender, anAnswer, limitOf } from '../support/a-pacing.ts';
import { fastClock } from '../support/fast-clock.ts';

const LIMIT_TYPE = { type: 'RATE_LIMIT', code: 'graphql_rate_limit', message: 'API rate limit exceeded' };
const SECONDARY = 'You have exceeded a secondary rate limit. Please wait a few minutes.';
const inAnHour = () => String(Math.ceil(Date.now() / 1000) + 3600);

describe('a refusal that is a limit', () => {
  it.each<[string, number, object | Error, Record<string, string>]>([
    ['the type of old', 60, anAnswer({ errors: [{ type: 'RATE_LIMITED' }] }), {}],
    ['the type of today', 3600, anAnswer({ errors: [LIMIT_TYPE] }), { 'x-ratelimit-remaining': '0' }],
    [
      'a query that costs more than is left',
      3600,
      anAnswer({ errors: [LIMIT_TYPE] }),
      { 'x-ratelimit-remaining': '4' },
    ],
    ['the code alone', 3600, anAnswer({ errors: [{ code: 'graphql_rate_limit' }] }), {}],
    [
      'the message alone',
      60,
      anAnswer({ errors: [{ message: SECONDARY }] }),
      { 'x-ratelimit-remaining': '4000' },
    ],
    ['a message and a pause', 90, anAnswer({ errors: [{ message: SECONDARY }] }), { 'retry-after': '90' }],
    ['a secondary limit of REST', 60, aFailure(403, {}, SECONDARY), {}],
  ])('is recognised: %s', async (name, seconds, refusal, headers) => {
    const reset = name === 'the type of old' ? {} : { 'x-ratelimit-reset': inAnHour() };
    const answer = refusal instanceof Error ? refusal : { ...refusal, headers: { ...reset, ...headers } };
    const { send } = aSender(answer);
    const scale = seconds === 3600 ? 1000 : 1;
    const now = Date.now();

    const { resetsAt } = await limitOf(aPacing().send(send, QUERY));

    // Pauses are a thousandth here; a reset is a time of the day.
    expect(resetsAt.getTime() - now).toBeGreaterThanOrEqual((seconds - 1) * scale);
    expect(resetsAt.getTime() - now).toBeLessThan((seconds + 5) * scale + 500);
  });

  it.each([
    ['what is not there', { type: 'NOT_FOUND', message: 'Could not resolve to a Repository' }],
    ['what is forbidden', { type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
    ['what is too much', { type: 'RESOURCE_LIMITS_EXCEEDED', message: 'Resource limits exceeded' }],
  ])('is not %s', async (_, error) => {
    const refusal = anAnswer({ data: {}, errors: [error] });
    const { calls, send } = aSender(refusal);

    expect(await aPacing().send(send, QUERY)).toBe(refusal);
    expect(calls).toHaveLength(1);
  });

  it('is counted from the time of day that GitHub has', async () => {
    const theirs = Math.floor(Date.now() / 1000) - 3600;
    const headers = {
      date: new Date(theirs * 1000).toUTCString(),
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(theirs + 1800),
    };

    const { resetsAt } = await limitOf(aPacing().send(aSender(aFailure(403, headers)).send, READ));

    expect(Math.round((resetsAt.getTime() - Date.now()) / 60_000)).toBe(30);
  });

  it('is never over at once, be the reset in the past', async () => {
    const headers = {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) - 30),
    };
    const { calls, send } = aSender(...Array.from({ length: 9 }, () => aFailure(403, headers)));
    const start = Date.now();

    const { resetsAt } = await limitOf(
      aPacing({ clock: fastClock(0.1) }).send(send, { ...READ, request: { retries: 1 } }),
    );

    // A second is a tenth of one here.
    expect(resetsAt.getTime() - start).toBeGreaterThanOrEqual(200);
    expect(calls).toHaveLength(2);
  });

  it.each([
    ['reads', READ, 40, 10],
    ['writes', LABELS, 20, 1],
  ])('stops the %s that already stand in line', async (_, request, count, sent) => {
    let calls = 0;
    const send = async (): Promise<ReturnType<typeof anAnswer>> => {
      calls += 1;
      await sleep(5);
      throw aFailure(403, { 'retry-after': '9000' }, SECONDARY);
    };
    const pacing = aPacing({ clock: fastClock(0.01) });

    const all = await Promise.allSettled(
      Array.from({ length: count }, async () => pacing.send(send, request)),
    );

    expect(all.every(({ status }) => status === 'rejected')).toBe(true);
    expect(calls).toBe(sent);
  });

  it('is waited for up to five seconds, or as long as whoever asks has the time', async () => {
    const refusal = aFailure(429, { 'retry-after': '20' });
    const hurried = aSender(refusal);
    const patient = aSender(refusal);

    await limitOf(aPacing().send(hurried.send, READ));
    await aPacing().send(patient.send, { ...READ, request: { patienceMs: 60_000 } });

    expect(hurried.calls).toHaveLength(1);
    expect(patient.calls).toHaveLength(2);
  });
});
