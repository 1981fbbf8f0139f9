import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { PAUSE_CLOCK } from '../../src/github/client/pause-clock.ts';
import { RateLimitedError } from '../../src/github/client/request-failure.ts';
import { aGitHub } from '../support/a-github.ts';
import { COMMENT, LABELS, QUERY, aPacing, aSender, anAnswer } from '../support/a-pacing.ts';
import { aSandbox } from '../support/a-sandbox.ts';
import { LIST } from '../support/a-world.ts';
import { fastClock } from '../support/fast-clock.ts';

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

const HOUR_MS = 3_600_000;

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

  it('keeps what an installation writes below 500 contents an hour, as GitHub sees it', async () => {
    const sandbox = await aSandbox();
    // An hour takes 1.8 seconds here.
    const github = aGitHub(sandbox, { clock: fastClock(0.0005) });
    const comment = async (index: number) =>
      github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        owner: LIST.owner,
        repo: LIST.name,
        issue_number: LIST.number,
        body: `${index}`,
        request: { patienceMs: 3 * HOUR_MS },
      });

    await Promise.all(Array.from({ length: 600 }, async (_, index) => comment(index)));

    const written = sandbox.requests.all.filter(({ isWrite }) => isWrite);
    expect(written).toHaveLength(600);
    for (const { beganAt } of written) {
      const hour = written.filter((each) => each.beganAt >= beganAt && each.beganAt < beganAt + 1800);
      expect(hour.length).toBeLessThanOrEqual(500);
    }
  });

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
