import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { htmlText } from '../../src/audit/page/html.ts';
import { message } from '../../src/messages/message.ts';
import type { Language } from '../../src/messages/catalogue.ts';
import { writerIn } from '../../src/messages/render-message.ts';
import { confirmingPage, createdPage, failedPage } from '../../src/server/set-up-form.ts';
import { setUpPages } from '../../src/server/set-up-page.ts';
import { sendPage, type WebPage } from '../../src/server/web-page.ts';
import { aClosedPort } from './a-closed-port.ts';
import { AUDITED_WORLD, LIST } from './an-audit-run.ts';
import { startProgram } from './program.ts';

/** Where a listener answers, until the test is over. */
export async function servedBy(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Everything that the set-up page may show to a browser of that language. */
export async function setUpPagesIn(language: Language): Promise<readonly string[]> {
  const github = await servedBy((_, response) => response.writeHead(404).end());
  const address = await servedBy(setUpPages({ apiUrl: github }, () => undefined));
  const ask = async (path: string, form?: Record<string, string>) =>
    (
      await fetch(`${address}${path}`, {
        headers: { 'accept-language': language },
        ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
      })
    ).text();
  const asked = await ask('/');
  const [, token = ''] = / name="token" value="([^"]+)"/u.exec(asked) ?? [];
  /** The credentials cannot be had in either case. */
  const comeBack = async (from: string) => {
    const confirmed = await ask('/', { token, owner: 'person', github: from, webhook: address });
    const [, state = ''] = /[?]state=([\w-]+)/u.exec(confirmed) ?? [];
    return [confirmed, await ask(`/created?code=1&state=${state}`)];
  };
  return [
    asked,
    await ask('/', { token, owner: 'organization', github: 'x', webhook: '' }),
    await ask('/', { token, owner: 'person', github: 'https://github.com', webhook: address }),
    await ask('/', { token: 'x' }),
    await ask('/created?state=x'),
    await ask('/elsewhere'),
    ...(await comeBack(github)),
    ...(await comeBack(await aClosedPort())),
    ...(await Promise.all(rarePages(language).map(async (page) => shown(page, language)))),
  ];
}

async function shown(page: WebPage, language: Language): Promise<string> {
  const address = await servedBy((_, response) => sendPage(response, page, language));
  return (await fetch(address)).text();
}

/** What only other servers, or a wait, bring about. */
function rarePages(language: Language): readonly WebPage[] {
  const writer = writerIn(language, htmlText);
  const [github, webhookUrl] = ['https://github.com', 'https://e.com/api/github/webhooks'];
  const setUp = { organization: 'ebpf-io', isPublic: true, github, apiUrl: github, webhookUrl };
  const answers = [
    { kind: 'silent' },
    { kind: 'silent', code: 'ECONNREFUSED' },
    ...[302, 404, 405].map((status) => ({ kind: 'answered', status }) as const),
  ] as const;
  return [
    ...answers.map((answer) => confirmingPage({ setUp, manifest: {}, state: 's', answer }, writer)),
    createdPage({ name: 'an-app', page: `${github}/apps/an-app` }, '.env', writer),
    failedPage(message('set-up.failed.silent', { url: github }), 502, writer),
  ];
}

/** What the running server shows to it. */
export async function serverPagesIn(language: Language): Promise<readonly string[]> {
  const { sandbox, server, stop } = await startProgram({ worlds: [AUDITED_WORLD], projectPages: LIST });
  onTestFinished(stop);
  const ask = async (path: string) =>
    (
      await fetch(`http://127.0.0.1:${server.port}${path}`, { headers: { 'accept-language': language } })
    ).text();
  const pages = [
    await ask('/'),
    await ask('/projects/hookotter/hookotter'),
    await ask('/projects/nobody/nothing'),
  ];
  sandbox.fail({ how: 500, match: ({ path }) => path.includes('/installation') });
  return [...pages, await ask('/projects/hookotter/nothing')];
}
