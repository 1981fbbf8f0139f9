import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';

import { known } from '../../src/facts/fact.ts';
import { readLinks } from '../../src/links/read-links.ts';
import { aWeb, BOTH, PRIVATE, PUBLIC } from '../support/a-web.ts';
import type { Web } from '../support/a-web.ts';

let web: Web | undefined;

afterEach(async () => {
  await web?.close();
  web = undefined;
});

const NAMES = {
  'public.test': PUBLIC,
  'other.test': PUBLIC,
  'secure.test': PUBLIC,
  'private.test': PRIVATE,
  'both.test': BOTH,
};

async function open(...parameters: Parameters<typeof aWeb>): Promise<Web> {
  web = await aWeb(parameters[0], { ...NAMES, ...parameters[1] });
  return web;
}

function redirectTo(response: ServerResponse, location: string, statusCode = 302): void {
  response.writeHead(statusCode, { location }).end();
}

/** What became of one link. */
async function statusOf(from: Web, link: string): Promise<string> {
  const fact = (await from.read([link]))[link];
  return fact?.status === 'known' ? fact.value.status : String(fact?.status);
}

function outOfOrder(): Promise<never> {
  return Promise.reject(Object.assign(new Error('try again'), { code: 'EAI_AGAIN' }));
}

/** Public for the first look-up, private ever after. */
function rebinding(asked: number): readonly string[] {
  return asked === 0 ? PUBLIC() : PRIVATE();
}

describe('an answer', () => {
  it.each([
    [200, 'alive'],
    [204, 'alive'],
    [404, 'dead'],
    [410, 'dead'],
    [400, 'could-not-be-checked'],
    [401, 'could-not-be-checked'],
    [403, 'could-not-be-checked'],
    [405, 'could-not-be-checked'],
    [429, 'could-not-be-checked'],
    [500, 'could-not-be-checked'],
    [503, 'could-not-be-checked'],
  ])('of %i means %s', async (statusCode, status) => {
    const { read, port } = await open((_request, response) => response.writeHead(statusCode).end());
    const link = `http://public.test:${port}/`;

    expect((await read([link]))[link]).toEqual(known({ status, statusCode, httpsAnswers: false }));
  });

  it('to HEAD is not the last word: a GET of 64 KiB is', async () => {
    const there = await open((request, response) => {
      response.writeHead(request.method === 'HEAD' ? 404 : 206).end('x');
    });

    expect(await statusOf(there, `http://public.test:${there.port}/page?a=b#c`)).toBe('alive');
    expect(there.requests.map(({ method, url, headers }) => [method, url, headers.range])).toEqual([
      ['HEAD', '/page?a=b', undefined],
      ['GET', '/page?a=b', 'bytes=0-65535'],
    ]);
  });

  it('is asked for without cookies and credentials, also behind one that sets them', async () => {
    const there = await open((request, response) => {
      response.setHeader('set-cookie', 'session=1');
      if (request.url === '/') redirectTo(response, '/next');
      else response.end();
    });

    expect(await statusOf(there, `http://public.test:${there.port}/`)).toBe('alive');
    expect(there.requests).toHaveLength(2);
    for (const { headers } of there.requests) {
      expect(Object.keys(headers).sort()).toEqual(['accept', 'connection', 'host', 'user-agent']);
      expect(headers.host).toBe(`public.test:${there.port}`);
    }
  });

  it('over https is held to the certificate of the name, not of the address', async () => {
    const there = await open((_request, response) => response.end());

    expect(await statusOf(there, `https://secure.test:${there.port}/`)).toBe('alive');
    expect(await statusOf(there, `https://public.test:${there.port}/`)).toBe('could-not-be-checked');
  });

  it('over https is asked for where the link says http', async () => {
    const there = await open((_request, response) => response.end());
    const link = `http://secure.test:${there.port}/`;

    expect((await there.read([link]))[link]).toEqual(
      known({ status: 'alive', statusCode: 200, httpsAnswers: true }),
    );
  });

  it.each([
    ['a name that does not exist', 'http://nowhere.test:PORT/', 'unreachable'],
    ['nothing that listens', 'http://public.test:1/', 'unreachable'],
  ])('is not had: %s', async (_case, link, status) => {
    const { read, port } = await open((_request, response) => response.end());
    const wanted = link.replace('PORT', String(port));

    const facts = await read([wanted], { isAllowedPort: () => true });

    expect(facts[wanted]).toMatchObject(known({ status }));
  });

  it('where DNS is out of order says nothing of the link', async () => {
    expect(await readLinks(['https://example.org/'], { resolve: outOfOrder })).toEqual({
      'https://example.org/': known({ status: 'could-not-be-checked' }),
    });
  });
});

describe('redirects', () => {
  it('are followed, three at most', async () => {
    const there = await open((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) response.end();
      else redirectTo(response, `/${left - 1}`, 301);
    });

    expect(await statusOf(there, `http://public.test:${there.port}/3`)).toBe('alive');
    expect(await statusOf(there, `http://other.test:${there.port}/4`)).toBe('could-not-be-checked');
    expect(there.requests).toHaveLength(8);
  });

  it('in a loop end', async () => {
    const there = await open((_request, response) => redirectTo(response, '/'));

    expect(await statusOf(there, `http://public.test:${there.port}/`)).toBe('could-not-be-checked');
    expect(there.requests).toHaveLength(4);
  });

  it.each([
    ['to a private address', (port: number) => `http://127.0.0.2:${port}/`],
    ['to a private address, written as a number', (port: number) => `http://2130706434:${port}/`],
    ['to a private address, written in hexadecimal', (port: number) => `http://0x7f.0.0.2:${port}/`],
    ['to the name of a private address', (port: number) => `//private.test:${port}/`],
    ['to a name with a private address among others', (port: number) => `http://both.test:${port}/`],
    ['to another port', () => 'http://public.test:22/'],
    ['to another protocol', () => 'file:///etc/passwd'],
    ['to another protocol', (port: number) => `gopher://private.test:${port}/`],
    ['with credentials', (port: number) => `http://user:secret@public.test:${port}/`],
    ['to a private address of IPv6', (port: number) => `http://[::1]:${port}/`],
  ])('%s are refused', async (_case, target) => {
    const there = await open((request, response) => {
      if (request.url === '/start') redirectTo(response, target(there.port));
      else response.end();
    });

    expect(await statusOf(there, `http://public.test:${there.port}/start`)).toBe('refused');
    expect(there.requests).toHaveLength(1);
    expect(there.privateConnections()).toBe(0);
  });

  it('to nonsense cannot be checked', async () => {
    const there = await open((_request, response) => redirectTo(response, 'http://'));

    expect(await statusOf(there, `http://public.test:${there.port}/`)).toBe('could-not-be-checked');
  });
});

describe('names', () => {
  it.each(['private.test', 'both.test', '127.0.0.2', '[::1]', '0177.0.0.2'])(
    '%s is refused',
    async (host) => {
      const there = await open((_request, response) => response.end());

      expect(await statusOf(there, `http://${host}:${there.port}/`)).toBe('refused');
      expect([there.requests, there.privateConnections()]).toEqual([[], 0]);
    },
  );

  it('whose address changes between two answers are asked for once: that address is the one connected to', async () => {
    const there = await open((_request, response) => response.writeHead(405).end(), {
      'rebind.test': rebinding,
    });

    expect(await statusOf(there, `https://rebind.test:${there.port}/`)).toBe('could-not-be-checked');
    expect(there.privateConnections()).toBe(0);
  });

  it('whose address changes for a redirect are vetted again', async () => {
    const names = { 'rebind.test': rebinding };
    const there = await open((_request, response) => redirectTo(response, '/again'), names);
    const link = `http://rebind.test:${there.port}/`;

    // The look-up for https comes second and is refused as well.
    expect((await there.read([link]))[link]).toMatchObject(known({ status: 'refused', httpsAnswers: false }));
    expect(there.privateConnections()).toBe(0);
  });

  it.each([
    'ftp://public.test/',
    'http://public.test:8080/',
    'http://user@public.test/',
    'nonsense',
    `https://public.test/${'a'.repeat(3000)}`,
  ])('%s is refused without a look-up', async (link) => {
    let lookUps = 0;
    const resolve = () => {
      lookUps += 1;
      return Promise.resolve(PUBLIC());
    };

    expect(await readLinks([link], { resolve })).toMatchObject({ [link]: known({ status: 'refused' }) });
    expect(lookUps).toBe(0);
  });

  it('of the machine itself are refused by default', async () => {
    const there = await open((_request, response) => response.end());
    const link = `http://localhost:${there.port}/`;

    const facts = await readLinks([link], {
      isAllowedPort: () => true,
      resolve: () => Promise.resolve(PUBLIC()),
    });

    expect(facts[link]).toMatchObject(known({ status: 'refused' }));
    expect(there.requests).toEqual([]);
  });
});
