import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { z } from 'zod';

const Manifest = z.looseObject({ name: z.string(), public: z.boolean(), redirect_url: z.url() });

export interface GitHubForm {
  readonly url: string;
  readonly apiUrl: string;
  /** What was posted to which of its forms. */
  readonly posted: { readonly path: string; readonly manifest: z.infer<typeof Manifest> }[];
}

export interface MadeApp {
  readonly id: number;
  readonly privateKey: string;
  readonly webhookSecret: string;
}

/** GitHub's forms for a new App, as its pages show them, and the request that hands out the App's credentials once. */
export async function aGitHubForm(app: MadeApp): Promise<GitHubForm> {
  const posted: GitHubForm['posted'] = [];
  let code: string | undefined;
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const isForm = /^(?:\/organizations\/[\w-]+)?\/settings\/apps\/new$/u.test(pathname);
    void text(request).then((body) => {
      if (request.method === 'POST' && isForm) {
        const manifest = Manifest.parse(JSON.parse(new URLSearchParams(body).get('manifest') ?? ''));
        posted.push({ path: pathname, manifest });
        code = `code-${posted.length}`;
        const back = `${manifest.redirect_url}?code=${code}&state=${searchParams.get('state')}`;
        response.setHeader('content-type', 'text/html');
        return response.end(
          `<h1>Create GitHub App</h1><a href="${back.replaceAll('&', '&amp;')}">Create GitHub App</a>`,
        );
      }
      if (
        request.method === 'POST' &&
        code !== undefined &&
        pathname === `/api/v3/app-manifests/${code}/conversions`
      ) {
        code = undefined;
        response.setHeader('content-type', 'application/json');
        const { id, privateKey: pem, webhookSecret } = app;
        const page = `http://${request.headers.host}/apps/landscape-reviewer`;
        return response.writeHead(201).end(
          JSON.stringify({
            id,
            name: 'landscape-reviewer',
            html_url: page,
            pem,
            webhook_secret: webhookSecret,
          }),
        );
      }
      return response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, apiUrl: `${url}/api/v3`, posted };
}
