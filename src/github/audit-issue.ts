import { type AuditIssueAction, type PostedAuditIssue, isAuditIssue } from '../publish/plan-audit-issue.ts';
import { bodyWithin } from './body-limit.ts';
import type { GitHub } from './github.ts';
import type { RepositoryName } from './pull-request-snapshot.ts';

const A_PAGE = 100;

/** The App, as its issues name it. */
export interface AppAuthor {
  readonly id: number;
  /** The part of its login before `[bot]`. */
  readonly slug: string;
}

/** What an App's own client is called, for finding its own issues; asked with that client. */
export async function readAppAuthor(app: GitHub): Promise<AppAuthor> {
  const { data } = await app.request('GET /app');
  if (data?.slug === undefined) throw new Error('GitHub does not tell the name of the App');
  return { id: data.id, slug: data.slug };
}

/** The issue that this App wrote about the audit, open or closed; the newest, should there be several. */
export async function readAuditIssue(
  github: GitHub,
  { owner, name }: RepositoryName,
  author: AppAuthor,
): Promise<PostedAuditIssue | undefined> {
  const { data } = await github.request('GET /repos/{owner}/{repo}/issues', {
    owner,
    repo: name,
    state: 'all',
    creator: `${author.slug}[bot]`,
    per_page: A_PAGE,
  });
  const own = data.find(
    ({ body, performed_via_github_app: app, pull_request: pullRequest }) =>
      pullRequest === undefined && app?.id === author.id && isAuditIssue(body ?? ''),
  );
  return own && { number: own.number, isOpen: own.state === 'open', body: own.body ?? '' };
}

/** Carries out the plan; a state that is already there is written once more and changes nothing. */
export async function executeAuditIssue(
  github: GitHub,
  { owner, name }: RepositoryName,
  actions: readonly AuditIssueAction[],
): Promise<void> {
  for (const action of actions) {
    const written = { owner, repo: name, title: action.title, body: bodyWithin(action.body) };
    if (action.type === 'createIssue') await github.request('POST /repos/{owner}/{repo}/issues', written);
    else {
      await github.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        ...written,
        issue_number: action.number,
        state: action.state,
      });
    }
  }
}
