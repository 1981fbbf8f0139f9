import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type WebPage, frontRoute, sendPage } from '../../src/server/web-page.ts';
import { WEBHOOK_PATH } from '../../src/server/webhook-route.ts';

type Listener = Parameters<typeof createServer>[1];

async function ask(listener: Listener, path = '/', init: RequestInit = {}): Promise<Response> {
  const server = createServer(listener as NonNullable<Listener>);
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, init);
}

/** As Probot's server does with a handler that leaves a request to others. */
const front: Listener = (request, response) => {
  void frontRoute(request, response).then((isDone) => (isDone ? undefined : response.writeHead(404).end()));
};

async function page(parts: Partial<WebPage>): Promise<Response> {
  return ask((_, response) => sendPage(response, { title: 'A page', body: '', ...parts }));
}

describe('the front page', () => {
  it('says what this is, and where GitHub delivers', async () => {
    const response = await ask(front);
    const html = await response.text();

    expect(response.status).toBe(200);
    expect(html).toContain('reviews the pull requests of landscapes');
    expect(html).toContain(`<code>${WEBHOOK_PATH}</code>`);
  });

  it('speaks the language that the browser asks for, and says so', async () => {
    const response = await ask(front, '/', { headers: { 'accept-language': 'de, pt-BR;q=0.9, en;q=0.5' } });
    const html = await response.text();

    expect(html).toContain('<html lang="pt-BR">');
    expect(html).toContain('Este servidor');
    expect(response.headers.get('vary')).toBe('accept-language');
    expect(await (await ask(front)).text()).toContain('<html lang="en">');
  });

  it('has no body where only the head is asked for', async () => {
    const response = await ask(front, '/', { method: 'HEAD' });

    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  it.each([
    ['/', 'POST'],
    ['/elsewhere', 'GET'],
    ['//', 'GET'],
    [WEBHOOK_PATH, 'GET'],
  ])('leaves %s, asked for with %s, to others', async (path, method) => {
    expect((await ask(front, path, { method })).status).toBe(404);
  });
});

describe('a page', () => {
  it('escapes its title, wherever it stands', async () => {
    const html = await (await page({ title: '<script>"&' })).text();

    expect(html).not.toContain('<script>');
    expect(html).toContain('<title>&lt;script&gt;');
    expect(html).toContain('<h1>&lt;script&gt;');
  });

  it('loads and runs nothing, is framed by nobody, kept by nobody, and sends no form', async () => {
    const { headers } = await page({});
    const policy = headers.get('content-security-policy');

    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script-src');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("form-action 'none'");
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('has the status and the target of its forms that it is given', async () => {
    const response = await page({ status: 403, formsTo: "'self'" });

    expect(response.status).toBe(403);
    expect(response.headers.get('content-security-policy')).toContain("form-action 'self'");
  });
});
