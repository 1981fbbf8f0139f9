import type { IncomingMessage, ServerResponse } from 'node:http';
import { escapeHtml, htmlText } from '../audit/page/html.ts';
import { askedLanguage } from '../messages/asked-language.ts';
import type { Language } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import { type Writer, writerIn } from '../messages/render-message.ts';
import { isRead } from './request-limits.ts';
import { WEBHOOK_PATH } from './webhook-route.ts';

export interface WebPage {
  readonly title: string;
  /** HTML. */
  readonly body: string;
  readonly status?: number;
  /** Where forms of the page may be sent; nowhere by default. */
  readonly formsTo?: string;
}

const STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --soft: #59636e; --back: #fff; --line: #d1d9e0; --block: #f6f8fa; --link: #0969da; --good: #1a7f37; --bad: #cf222e; --warn: #9a6700; --go: #1f883d }
@media (prefers-color-scheme: dark) { :root { --text: #f0f6fc; --soft: #9198a1; --back: #0d1117; --line: #3d444d; --block: #151b23; --link: #4493f8; --good: #3fb950; --bad: #f85149; --warn: #d29922; --go: #238636 } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 60rem; padding: 2rem 1rem; background: var(--back); color: var(--text); font: 16px/1.5 system-ui, "Noto Sans", Helvetica, Arial, sans-serif; overflow-wrap: break-word }
h1 { margin: 0 0 1rem; font-size: 1.5rem } h2 { margin: 2rem 0 .5rem; font-size: 1.15rem }
a { color: var(--link) }
.soft { color: var(--soft) } .good { color: var(--good) } .bad { color: var(--bad) } .warn { color: var(--warn) }
fieldset { min-width: 0; margin: 0 0 1.25rem; padding: .75rem 1rem 1rem; border: 1px solid var(--line); border-radius: 6px }
legend { padding: 0 .25rem; font-weight: 600 }
label { display: block; margin: .25rem 0 }
input[type=text], input[type=url] { width: 100%; max-width: 36rem; padding: .35rem .5rem; border: 1px solid var(--line); border-radius: 6px; background: var(--back); color: var(--text); font: inherit }
button { padding: .5rem 1rem; border: 0; border-radius: 6px; background: var(--go); color: #fff; font: inherit; font-weight: 600; cursor: pointer }
code, pre { font: .875em/1.5 ui-monospace, "Liberation Mono", monospace; background: var(--block); border-radius: 6px }
code { padding: .15em .35em } pre { padding: .75rem; overflow: auto } pre code { padding: 0 }
.wide { overflow-x: auto } table { border-collapse: collapse; width: 100% }
td, th { padding: .35rem .6rem; border: 1px solid var(--line); text-align: left; vertical-align: top }
`;

/** In the language that the browser asks for. */
export function writerFor({ headers }: IncomingMessage): Writer {
  return writerIn(askedLanguage(headers['accept-language']), htmlText);
}

/** One page that loads nothing and runs nothing. */
export function sendPage(
  response: ServerResponse,
  { title, body, status = 200, formsTo = "'none'" }: WebPage,
  language: Language = 'en',
): void {
  const html = `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer"><link rel="icon" href="data:,"><title>${escapeHtml(title)}</title>
<style>${STYLE}</style></head>
<body><main><h1>${escapeHtml(title)}</h1>
${body}
</main></body></html>
`;
  response
    .writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      vary: 'accept-language',
      'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action ${formsTo}; frame-ancestors 'none'; base-uri 'none'`,
      'x-content-type-options': 'nosniff',
    })
    .end(html);
}

/** `GET /` of the running server: what this is, for whoever comes by. */
export async function frontRoute(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  if (request.url !== '/' || !isRead(request)) return false;
  const { write, language } = writerFor(request);
  const page = {
    title: write(message('front.title', {})),
    body: `<p>${write(message('front.about', {}))}</p>
<p>${write(message('front.paths', { path: WEBHOOK_PATH }))}</p>`,
  };
  sendPage(response, page, language);
  return Promise.resolve(true);
}
