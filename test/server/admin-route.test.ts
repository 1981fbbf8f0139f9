import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type AdminOptions, createAdminRoute } from '../../src/server/admin-route.ts';
import { RecentWork } from '../../src/server/recent-work.ts';
import type { ReviewResult } from '../../src/pipeline/review-pull-request.ts';
import { openFixture } from '../support/open-fixture.ts';

const TOKEN = 'a-token-of-some-length';
const BEARER = { authorization: `Bearer ${TOKEN}` };
const NOW = new Date('2026-06-15T12:00:00Z');
const idle = { waiting: 1, running: 2, oldestWaitMs: 4000, dead: 0 };

type Review = NonNullable<ReviewResult['review']>;

function aWork(): RecentWork {
  return new RecentWork(() => NOW);
}

function place(number: number) {
  return { repository: { owner: 'ebpf-io', name: 'site' }, number };
}

function reviewed(parts: Partial<ReviewResult> = {}): ReviewResult {
  return { status: 'reviewed', actions: [], review: { verdict: 'ready' } as Review, ...parts };
}

async function ask(parts: Partial<AdminOptions> = {}, init: RequestInit = {}, path = '/admin') {
  const route = createAdminRoute({
    token: TOKEN,
    queue: { statistics: async () => idle },
    work: aWork(),
    apiUrl: 'https://api.github.com',
    ...parts,
  });
  const server = createServer((request, response) => {
    void route(request, response).then((isDone) => (isDone ? undefined : response.writeHead(404).end()));
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}${path}`, init);
  return { status: response.status, headers: response.headers, html: await response.text() };
}

function basic(text: string): RequestInit {
  return { headers: { authorization: `Basic ${Buffer.from(text).toString('base64')}` } };
}

describe('the page for operators', () => {
  it('is not there without a token, for other methods, and elsewhere', async () => {
    expect((await ask({ token: undefined }, { headers: BEARER })).status).toBe(404);
    expect((await ask({}, { method: 'POST', headers: BEARER })).status).toBe(404);
    expect((await ask({}, { headers: BEARER }, '/administer')).status).toBe(404);
  });

  it.each<[string, RequestInit]>([
    ['nothing', {}],
    ['another token', { headers: { authorization: 'Bearer another-token-of-that' } }],
    ['a part of it', { headers: { authorization: `Bearer ${TOKEN.slice(0, -1)}` } }],
    ['it as a name', basic(`${TOKEN}:`)],
    ['an empty password', basic('admin:')],
    ['another scheme', { headers: { authorization: `Digest ${TOKEN}` } }],
  ])('asks for the password where it is given %s, and shows nothing', async (_, init) => {
    const { status, headers, html } = await ask({}, init);

    expect(status).toBe(401);
    expect(headers.get('www-authenticate')).toContain('Basic realm=');
    expect(html).not.toContain('Queue');
    expect(html).not.toContain(TOKEN);
  });

  it.each<[string, RequestInit]>([
    ['a program', { headers: BEARER }],
    ['a browser', basic(`whoever:${TOKEN}`)],
  ])('opens for %s that has the token, and is kept by nobody', async (_, init) => {
    const { status, headers, html } = await ask({}, init, '/admin?x');

    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(html).toContain('1 waiting, 2 running, 0 dead; the oldest has been due for 4 s.');
    expect(html).not.toContain(TOKEN);
  });

  it('shows verdicts and why, and failures, with strangers’ texts as text', async () => {
    const work = aWork();
    const reasons = Array.from({ length: 7 }, () => ({
      entry: '<b>Foo</b>',
      about: 'maturity' as const,
      outcome: 'unmet' as const,
      says: 'Has 3 <stars>',
    }));
    const verdict = 'needs-changes' as const;
    work.noteReview(place(5), reviewed({ review: { verdict } as Review, reasons }));
    work.noteReview(place(6), { status: 'on-hold', actions: [] });
    const job = { kind: 'review', installationId: 1, deliveryId: '<d>', ...place(7).repository, number: 7 };
    work.noteFailure(new Error('<script>'), job as never, false);

    const { html } = await ask({ work }, { headers: BEARER });

    expect(html).toContain('<a href="https://github.com/ebpf-io/site/pull/5"');
    expect(html).toContain('<td>needs-changes</td>');
    expect(html).toContain('&lt;b&gt;Foo&lt;/b&gt;, <code>maturity</code>: Has 3 &lt;stars&gt;<br>');
    expect(html).toContain('and 2 more');
    expect(html).toContain('<td>on hold</td>');
    expect(html).toContain('<td>ebpf-io/site#7</td><td>&lt;script&gt; (is not tried again)</td>');
    expect(html).toContain('2026-06-15 12:00');
  });

  it('leads to the host of GitHub Enterprise Server', async () => {
    const work = aWork();
    work.noteReview(place(5), reviewed());

    const { html } = await ask({ work, apiUrl: 'https://github.corp.example/api/v3' }, { headers: BEARER });

    expect(html).toContain('href="https://github.corp.example/ebpf-io/site/pull/5"');
  });

  it('says that the queue does not answer', async () => {
    const queue = { statistics: async () => Promise.reject(new Error('no database')) };

    expect((await ask({ queue }, { headers: BEARER })).html).toContain('The queue does not answer.');
  });
});

describe('what is remembered of recent work', () => {
  it('is the last of each pull request, the newest first, without those that are closed or beside the lists', () => {
    const work = aWork();
    for (const number of [1, 2, 3, 4, 1]) work.noteReview(place(number), reviewed());
    work.noteReview(place(2), { status: 'closed', actions: [] });
    work.forget({ owner: 'EBPF-io', name: 'site', number: 3 });

    expect(work.reviews.map((each) => each.place.number)).toEqual([1, 4]);
  });

  it('has an end', () => {
    const work = aWork();
    for (let number = 1; number <= 600; number += 1) {
      work.noteReview(place(number), reviewed());
      work.noteFailure(
        'x'.repeat(1000),
        { kind: 'review', ...place(number).repository, number } as never,
        true,
      );
    }

    expect([work.reviews.length, work.failures.length]).toEqual([500, 20]);
    expect(work.failures[0]).toMatchObject({ job: 'ebpf-io/site#600', says: 'x'.repeat(300) });
  });
});

it('the running server shows what it reviewed, until that is closed', async () => {
  const { program, opened, people, settle } = await openFixture('no-licence', { adminToken: TOKEN });
  const page = async () => (await fetch(new URL('/admin', program.target), { headers: BEARER })).text();
  await opened();

  const before = await page();
  people.close();
  await settle();

  expect(before).toContain('<td>needs-changes</td>');
  expect(before).toContain('<code>open-source</code>');
  expect(await page()).not.toContain('needs-changes');
});
