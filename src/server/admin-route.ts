import { createHash, timingSafeEqual } from 'node:crypto';
import pTimeout from 'p-timeout';
import { type Html, escapeHtml, htmlLink, shownText } from '../audit/page/html.ts';
import type { Queue, QueueStatistics } from '../queue/queue.ts';
import type { RecentFailure, RecentReview, RecentWork } from './recent-work.ts';
import { type Handler, isRead, pathOf } from './request-limits.ts';
import { sendPage } from './web-page.ts';

const PATH = '/admin';
const QUEUE_ANSWERS_WITHIN_MS = 3_000;
const MAXIMUM_REASONS = 5;
/** Browsers ask for a name and a password, of which the password counts; programs send the token alone. */
const CREDENTIALS = /^(?:Bearer (?<token>\S{1,500})|Basic (?<basic>[A-Za-z0-9+/=]{1,1000}))$/u;

export interface AdminOptions {
  /** Absent: there is no such page. */
  readonly token: string | undefined;
  readonly queue: Pick<Queue, 'statistics'>;
  readonly work: Pick<RecentWork, 'reviews' | 'failures'>;
  /** Of GitHub's API. */
  readonly apiUrl: string;
}

/** `GET /admin`, for whoever has the token: the queue, what failed, and the pull requests with their verdicts and why. */
export function createAdminRoute(options: AdminOptions): Handler {
  const { token } = options;
  return async (request, response) => {
    if (token === undefined || !isRead(request) || pathOf(request) !== PATH) return false;
    if (!isToken(tokenIn(request.headers.authorization), token)) {
      response.setHeader('www-authenticate', 'Basic realm="landscape-reviewer", charset="UTF-8"');
      const body =
        '<p>This page is for the operators of the server: the password is its <code>ADMIN_TOKEN</code>.</p>';
      sendPage(response, { title: 'Landscape reviewer', body, status: 401 });
      return true;
    }
    sendPage(response, { title: 'Landscape reviewer', body: await renderPage(options) });
    return true;
  };
}

function tokenIn(header: string | undefined): string {
  const { token, basic } = CREDENTIALS.exec(header ?? '')?.groups ?? {};
  if (basic === undefined) return token ?? '';
  const decoded = Buffer.from(basic, 'base64').toString();
  return decoded.slice(decoded.indexOf(':') + 1);
}

/** In the same time whatever is given: hashes are of one length. */
function isToken(given: string, token: string): boolean {
  const [one, other] = [given, token].map((text) => createHash('sha256').update(text).digest());
  return one !== undefined && other !== undefined && timingSafeEqual(one, other);
}

async function renderPage({ queue, work, apiUrl }: AdminOptions): Promise<Html> {
  const statistics = await pTimeout(queue.statistics(), { milliseconds: QUEUE_ANSWERS_WITHIN_MS }).catch(
    () => undefined,
  );
  return [
    '<h2>Queue</h2>',
    queueText(statistics),
    '<h2>Pull requests</h2>',
    table(
      ['Pull request', 'Verdict', 'Why', 'Reviewed'],
      work.reviews.map((each) => reviewRow(each, apiUrl)),
    ),
    '<h2>Failures</h2>',
    table(['Job', 'What', 'Delivery', 'When'], work.failures.map(failureRow)),
    '<p class="soft">As this process knows it, since it started. <code>/metrics</code> has the numbers, the log the rest.</p>',
  ].join('\n');
}

function queueText(statistics: QueueStatistics | undefined): Html {
  if (statistics === undefined) return '<p class="bad">The queue does not answer.</p>';
  const { waiting, running, dead, oldestWaitMs } = statistics;
  const isLate = dead > 0 ? ' class="bad"' : '';
  return `<p${isLate}>${waiting} waiting, ${running} running, ${dead} dead; the oldest has been due for ${Math.round(oldestWaitMs / 1000)} s.</p>`;
}

function reviewRow(
  { place, status, verdict, reasons = [], at }: RecentReview,
  apiUrl: string,
): readonly Html[] {
  const { repository, number } = place;
  const name = `${repository.owner}/${repository.name}`;
  const url = `${webOf(apiUrl)}/${name}/pull/${number}`;
  const why = reasons.slice(0, MAXIMUM_REASONS).map(({ entry, about, says }) => {
    const of = entry === undefined ? '' : `${shownText(entry)}, `;
    return `${of}<code>${about}</code>: ${escapeHtml(says)}`;
  });
  const more = reasons.length > MAXIMUM_REASONS ? [`and ${reasons.length - MAXIMUM_REASONS} more`] : [];
  return [
    htmlLink(escapeHtml(`${name}#${number}`), url),
    status === 'on-hold' ? 'on hold' : (verdict ?? ''),
    [...why, ...more].join('<br>'),
    timeOf(at),
  ];
}

function failureRow({ job, says, deliveryId, willRetry, at }: RecentFailure): readonly Html[] {
  const next = willRetry ? 'is tried again' : 'is not tried again';
  return [
    escapeHtml(job),
    `${escapeHtml(says)} (${next})`,
    `<code>${shownText(deliveryId)}</code>`,
    timeOf(at),
  ];
}

function table(heads: readonly string[], rows: readonly (readonly Html[])[]): Html {
  if (rows.length === 0) return '<p>None.</p>';
  const head = heads.map((text) => `<th>${text}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<div class="wide"><table><tr>${head}</tr>\n${body.join('\n')}</table></div>`;
}

function timeOf(at: Date): Html {
  return `<time>${at.toISOString().slice(0, 16).replace('T', ' ')}</time>`;
}

/** GitHub Enterprise Server has both at one host. */
function webOf(apiUrl: string): string {
  const { hostname, origin } = new URL(apiUrl);
  return hostname === 'api.github.com' ? 'https://github.com' : origin;
}
