import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { PAUSE_CLOCK } from '../../src/github/client/pause-clock.ts';
import { RateLimitedError } from '../../src/github/client/request-failure.ts';
import { COMMENT, LABELS, QUERY, aPacing, aSender, anAnswer } from '../support/a-pacing.ts';

async function slow(): Promise<ReturnType<typeof anAnswer>> {
  await sleep(2);
  return anAnswer();
}

it('does not let what is optional wait for room that others took meanwhile', async () => {
  const pacing = aPacing({ clock: PAUSE_CLOCK });
  const before = Array.from({ length: 7 }, async () => pacing.send(slow, LABELS));
  const optional = pacing.send(slow, { ...LABELS, request: { isOptional: true } });
  const behind = Array.from({ length: 20 }, async () => pacing.send(slow, LABELS));

  await expect(optional).rejects.toBeInstanceOf(RateLimitedError);
  await Promise.all([...before, ...behind]);
});

describe('room for contents', () => {
  it.each(['/graphql', 'https://github.example/api/graphql'])(
    'is not taken by queries at %s',
    async (url) => {
      const pacing = aPacing({ clock: PAUSE_CLOCK, replicas: 100 });
      const { calls, send } = aSender();

      for (let query = 0; query < 12; query += 1) await pacing.send(send, { ...QUERY, url });

      expect(calls).toHaveLength(12);
    },
  );

  it('is asked for before the work begins, which is put off where the hour has none', async () => {
    const pacing = aPacing({ replicas: 100 });
    const begun: string[] = [];
    await pacing.withRoom(4, async () => {
      begun.push('first');
      for (let content = 0; content < 4; content += 1) await pacing.send(aSender().send, COMMENT);
    });

    const second = pacing.withRoom(4, async () => void begun.push('second'));

    await expect(second).rejects.toBeInstanceOf(RateLimitedError);
    expect(begun).toEqual(['first']);
  });

  it('is given back when the work fails', async () => {
    const pacing = aPacing({ replicas: 100 });

    await expect(pacing.withRoom(4, async () => Promise.reject(new Error('No')))).rejects.toThrow('No');

    expect(await pacing.withRoom(4, async () => Promise.resolve('done'))).toBe('done');
  });
});
