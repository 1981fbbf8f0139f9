import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';

import { known, unavailable } from '../../src/facts/fact.ts';
import { readLinks } from '../../src/links/read-links.ts';
import { aWeb, PUBLIC } from '../support/a-web.ts';
import type { Web } from '../support/a-web.ts';

let web: Web | undefined;

afterEach(async () => {
  await web?.close();
  web = undefined;
});

async function open(answer: Parameters<typeof aWeb>[0]): Promise<Web> {
  web = await aWeb(answer, { 'public.test': PUBLIC, 'secure.test': PUBLIC });
  return web;
}

function never(): Promise<never> {
  return new Promise<never>(() => undefined);
}

describe('a server that takes its time', () => {
  const timeoutMilliseconds = 300;

  it.each([
    ['says nothing', () => undefined],
    [
      'drips its head',
      (response: ServerResponse) => {
        const drip = setInterval(() => response.socket?.write('x'), 20);
        response.socket?.write('HTTP/1.1 200 OK\r\nx-slow: ');
        response.socket?.on('close', () => clearInterval(drip));
      },
    ],
    [
      'never gets to its answer',
      (response: ServerResponse) => {
        const more = setInterval(() => response.writeProcessing(), 20);
        response.socket?.on('close', () => clearInterval(more));
      },
    ],
  ])('and %s is left after a while', async (_case, answer) => {
    const there = await open((_request, response) => answer(response));
    const link = `http://public.test:${there.port}/`;
    const start = performance.now();

    const facts = await there.read([link], { timeoutMilliseconds });

    expect(facts[link]).toMatchObject(known({ status: 'could-not-be-checked' }));
    expect(performance.now() - start).toBeLessThan(5 * timeoutMilliseconds);
  });

  it('does not get more of it by redirecting', async () => {
    const there = await open((_request, response) => {
      setTimeout(() => response.writeHead(302, { location: '/' }).end(), 0.7 * timeoutMilliseconds);
    });
    const link = `https://secure.test:${there.port}/`;

    expect((await there.read([link], { timeoutMilliseconds }))[link]).toEqual(
      known({ status: 'could-not-be-checked' }),
    );
    // Without a limit for the link as a whole there would be four.
    expect(there.requests.length).toBeLessThanOrEqual(2);
  });

  it('and a look-up that hangs is left, too', async () => {
    expect(await readLinks(['https://example.org/'], { resolve: never, timeoutMilliseconds: 50 })).toEqual({
      'https://example.org/': known({ status: 'could-not-be-checked' }),
    });
  });

  it('with a body without end is not listened to', async () => {
    let written = 0;
    const there = await open((request, response) => {
      if (request.method === 'HEAD') {
        response.writeHead(405).end();
        return;
      }
      const pour = setInterval(() => {
        written += 16 * 1024;
        response.write('x'.repeat(16 * 1024));
      }, 1);
      response.on('close', () => clearInterval(pour));
    });

    const link = `https://secure.test:${there.port}/`;

    expect((await there.read([link]))[link]).toEqual(known({ status: 'alive', statusCode: 200 }));
    expect(written).toBeLessThanOrEqual(4 * 1024 * 1024);
  });

  it('with a head without end is left', async () => {
    const there = await open((_request, response) => {
      response.socket?.write(`HTTP/1.1 200 OK\r\n${'x-a: b\r\n'.repeat(20_000)}\r\n`);
    });

    const link = `http://public.test:${there.port}/`;

    expect((await there.read([link]))[link]).toMatchObject(known({ status: 'could-not-be-checked' }));
  });
});

describe('how much is asked', () => {
  it('is ten links at most, each once', async () => {
    const there = await open((_request, response) => response.end());
    const links = Array.from({ length: 12 }, (_, index) => `https://secure.test:${there.port}/${index}`);

    const facts = await there.read([...links, ...links]);

    expect(there.requests).toHaveLength(10);
    expect(links.slice(10).map((link) => facts[link])).toEqual([
      unavailable('not-asked'),
      unavailable('not-asked'),
    ]);
  });

  it('is two at a time of one host, whose wait costs the others nothing', async () => {
    const there = await open((_request, response) => {
      setTimeout(() => response.end(), 150);
    });
    const links = Array.from({ length: 10 }, (_, index) => `https://secure.test:${there.port}/${index}`);

    const facts = await there.read(links, { timeoutMilliseconds: 700 });

    expect(Object.values(facts)).toEqual(links.map(() => known({ status: 'alive', statusCode: 200 })));
    expect(there.mostAtOnce()).toBe(2);
  });
});
