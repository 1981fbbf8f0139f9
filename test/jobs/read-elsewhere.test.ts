import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { RemoteProject } from '../../src/facts/remote-projects.ts';
import { notAsked } from '../../src/github/read/read-repository-facts.ts';
import { readElsewhere } from '../../src/jobs/read-elsewhere.ts';
import type { ReadRemote } from '../../src/pipeline/reading-tools.ts';

const OPTIONS = { now: new Date('2026-08-22T00:00:00Z'), limits: { contributors: 50, months: 6 } };
const READ: RemoteProject = { repository: notAsked('https://git.example.org/flow') };

/** Reads projects at these addresses; what came of each, and which were asked for. */
async function reading(
  urls: readonly string[],
  readRemote: ReadRemote,
  settings: { readonly signal?: AbortSignal; readonly timeLimitMs?: number } = {},
) {
  const asked: string[] = [];
  const requests = new Map(urls.map((url) => [url, { urls: [url], contributors: false }]));
  const noting: ReadRemote = async (request, options) => {
    asked.push(request.urls[0] ?? '');
    return readRemote(request, options);
  };
  const signal = new AbortController().signal;
  const reads = readElsewhere(requests, { readRemote: noting, options: OPTIONS, signal, ...settings });
  return { found: await Promise.all(reads.values()), asked };
}

const on = (host: string, count: number) =>
  Array.from({ length: count }, (_, index) => `https://${host}/${index}`);

describe('projects that are not on GitHub', () => {
  it('are read one after another, in their order', async () => {
    let running = 0;
    let most = 0;
    const urls = on('git.example.org', 5);

    const { found, asked } = await reading(urls, async () => {
      running += 1;
      most = Math.max(most, running);
      await sleep(1);
      running -= 1;
      return READ;
    });

    expect(found).toEqual(urls.map(() => READ));
    expect(asked).toEqual(urls);
    expect(most).toBe(1);
  });

  it('are not asked for at a host that failed twice, and those elsewhere are', async () => {
    const down = on('git.down.test', 4);
    const up = on('git.example.org', 2);

    const { found, asked } = await reading([...down, ...up], async ({ urls: [url = ''] }) =>
      Promise.resolve(url.includes('down') ? ({ unread: 'network' } as const) : READ),
    );

    expect(asked).toEqual([...down.slice(0, 2), ...up]);
    expect(found).toEqual([...down.map(() => ({ unread: 'network' })), READ, READ]);
  });

  it.each(['too-large', 'timeout'] as const)('are read at a host that serves others: %s', async (unread) => {
    const urls = on('git.example.org', 6);
    const { asked } = await reading(urls, async ({ urls: [url = ''] }) =>
      Promise.resolve(Number(url.at(-1)) % 2 === 1 || unread === 'too-large' ? { unread } : READ),
    );

    expect(asked).toEqual(urls);
  });

  it('are unread where they come too late, and the rest is not begun', async () => {
    const { found, asked } = await reading(
      on('git.example.org', 3),
      async () => new Promise(() => undefined),
      {
        timeLimitMs: 20,
      },
    );

    expect(found).toEqual([1, 2, 3].map(() => ({ unread: 'timeout' })));
    expect(asked).toHaveLength(1);
  });

  it('are waited for by nobody when the audit ends', async () => {
    const over = new AbortController();
    const ending = reading(on('git.example.org', 3), async () => new Promise(() => undefined), {
      signal: over.signal,
    });
    over.abort();

    expect((await ending).found).toEqual([1, 2, 3].map(() => ({ unread: 'timeout' })));
  });

  it('are unread where reading them fails', async () => {
    const { found } = await reading(on('git.example.org', 1), async () => Promise.reject(new Error('a bug')));
    expect(found).toEqual([{ unread: 'server-error' }]);
  });
});
