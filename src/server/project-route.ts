import type { ServerResponse } from 'node:http';
import pTimeout from 'p-timeout';
import type { Logger } from 'pino';
import type { Probot } from 'probot';
import { htmlText } from '../audit/page/html.ts';
import { type ProjectStanding, standingBadge, standingBody } from '../audit/project-standing.ts';
import type { GitHub } from '../github/client/github.ts';
import type { RepositoryName } from '../github/read/pull-request-snapshot.ts';
import { judgeProject } from '../jobs/judge-project.ts';
import { message } from '../messages/message.ts';
import { type Writer, withTiers, writerIn } from '../messages/render-message.ts';
import { readPolicy } from '../pipeline/read-policy.ts';
import { type Handler, isRead } from './request-limits.ts';
import { sendPage, writerFor } from './web-page.ts';

const PATH = /^\/projects\/(?<owner>[\w-]{1,39})\/(?<name>[\w.-]{1,100}?)(?<picture>\.svg)?(?:\?|$)/u;
const KEPT_MS = 6 * 3_600_000;
const MAXIMUM_KEPT = 500;
/** Of what an installation may ask GitHub in an hour, strangers get a small part. */
const MOST_AN_HOUR = 60;
const MOST_AT_ONCE = 2;
const ANSWERS_WITHIN_MS = 20_000;

export interface ProjectRouteOptions {
  /** `owner/name` of the list by whose rules projects are judged. Absent: there are no such pages. */
  readonly list: string | undefined;
  readonly probot: Pick<Probot, 'auth'>;
  readonly log: Logger;
  readonly clock: () => Date;
}

interface Kept {
  readonly at: number;
  readonly standing: ProjectStanding | undefined;
}

/** `GET /projects/owner/name`, and its badge with `.svg` behind it: how a project stands today, kept for six hours. */
export function createProjectRoute(options: ProjectRouteOptions): Handler {
  const { list, log, clock } = options;
  const kept = new Map<string, Kept>();
  let begun: number[] = [];
  let underWay = 0;

  async function look(repository: RepositoryName): Promise<Kept | undefined> {
    const key = `${repository.owner}/${repository.name}`.toLowerCase();
    const now = clock().getTime();
    const known = kept.get(key);
    if (known !== undefined && now - known.at < KEPT_MS) return known;
    begun = begun.filter((at) => now - at < 3_600_000);
    if (list === undefined || underWay >= MOST_AT_ONCE || begun.length >= MOST_AN_HOUR) return known;
    begun.push(now);
    underWay += 1;
    try {
      const standing = await pTimeout(judge(repository, list, options), { milliseconds: ANSWERS_WITHIN_MS });
      kept.delete(key);
      kept.set(key, { at: now, standing });
      const [oldest] = kept.keys();
      if (kept.size > MAXIMUM_KEPT && oldest !== undefined) kept.delete(oldest);
      return kept.get(key);
    } catch (err) {
      log.warn({ err, project: key }, 'A project could not be judged for its page');
      return known;
    } finally {
      underWay -= 1;
    }
  }

  return async (request, response) => {
    const { owner, name, picture } = PATH.exec(request.url ?? '')?.groups ?? {};
    if (list === undefined || !isRead(request) || owner === undefined || name === undefined) return false;
    send(response, await look({ owner, name }), {
      title: `${owner}/${name}`,
      // A picture stands in a README, which everybody reads in its own language.
      writer: picture === undefined ? writerFor(request) : writerIn('en', htmlText),
      isPicture: picture !== undefined,
    });
    return true;
  };
}

async function judge(
  repository: RepositoryName,
  list: string,
  { probot, clock }: ProjectRouteOptions,
): Promise<ProjectStanding | undefined> {
  const app: GitHub = await probot.auth();
  const [owner = '', name = ''] = list.split('/');
  const { data } = await app.request('GET /repos/{owner}/{repo}/installation', { owner, repo: name });
  const github: GitHub = await probot.auth(data.id);
  const policy = await readPolicy(github, { owner, name });
  return judgeProject(repository, { github, policy, tier: 'emerging', now: clock() });
}

interface Asked {
  readonly title: string;
  readonly writer: Writer;
  readonly isPicture: boolean;
}

function send(response: ServerResponse, found: Kept | undefined, { title, writer, isPicture }: Asked): void {
  const standing = found?.standing;
  const { write, language } = writer;
  const ofTheList = writerIn(language, withTiers(htmlText, standing?.tiers));
  if (standing !== undefined && isPicture) {
    response
      .writeHead(200, {
        'content-type': 'image/svg+xml; charset=utf-8',
        'cache-control': 'max-age=3600',
        'content-security-policy': "default-src 'none'",
        'x-content-type-options': 'nosniff',
      })
      .end(standingBadge(standing, ofTheList));
  } else if (standing !== undefined) {
    sendPage(response, { title, body: standingBody(standing, ofTheList) }, language);
  } else if (found !== undefined) {
    const body = `<p>${write(message('project.absent', {}))}</p>`;
    sendPage(response, { title, status: 404, body }, language);
  } else {
    response.setHeader('retry-after', '600');
    const body = `<p>${write(message('project.later', {}))}</p>`;
    sendPage(response, { title, status: 503, body }, language);
  }
}
