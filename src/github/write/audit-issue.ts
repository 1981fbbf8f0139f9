import { isAuditIssue } from '../../publish/audit-marker.ts';
import type { AuditIssueAction, PostedAuditIssue } from '../../publish/plan-audit-issue.ts';
import { bodyWithin } from './body-limit.ts';
import type { GitHub } from '../client/github.ts';
import type { RepositoryName } from '../read/pull-request-snapshot.ts';

const A_PAGE = 100;

/** The App, as its issues name it. */
export interface AppAuthor {
  /** The part of its login before `[bot]`. */
  readonly slug: string;
}

/** What an App's own client is called, for finding its own issues; asked with that client. */
export async function readAppAuthor(app: GitHub): Promise<AppAuthor> {
  const { data } = await app.request('GET /app');
  if (data?.slug === undefined) throw new Error('GitHub does not tell the name of the App');
  return { slug: data.slug };
}

/** The issues that this App wrote about the audit, open or closed: one, unless two replicas opened one at once. */
export async function readAuditIssues(
  github: GitHub,
  { owner, name }: RepositoryName,
  author: AppAuthor,
): Promise<readonly PostedAuditIssue[]> {
  // `performed_via_github_app` may be null on issues that an App opened.
  const creator = `${author.slug}[bot]`;
  const { data } = await github.request('GET /repos/{owner}/{repo}/issues', {
    owner,
    repo: name,
    state: 'all',
    creator,
    per_page: A_PAGE,
  });
  return data
    .filter(
      ({ body, user, pull_request: pullRequest }) =>
        pullRequest === undefined && user?.login === creator && isAuditIssue(body ?? ''),
    )
    .map(({ number, state, title, body }) => ({ number, isOpen: state === 'open', title, body: body ?? '' }));
}

/** Carries out the plan, one write after the other. */
export async function executeAuditIssue(
  github: GitHub,
  { owner, name }: RepositoryName,
  actions: readonly AuditIssueAction[],
): Promise<void> {
  for (const action of actions) await execute(github, { owner, repo: name }, action);
}

async function execute(
  github: GitHub,
  repository: { readonly owner: string; readonly repo: string },
  action: AuditIssueAction,
): Promise<void> {
  if (action.type === 'createIssue') {
    const { title, body } = action;
    await github.request('POST /repos/{owner}/{repo}/issues', {
      ...repository,
      title,
      body: bodyWithin(body),
    });
    return;
  }
  const change =
    action.type === 'closeSurplusIssue'
      ? ({ state: 'closed', state_reason: 'not_planned' } as const)
      : { ...changeOf(action), body: bodyWithin(action.body) };
  await github.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
    ...repository,
    issue_number: action.number,
    ...change,
  });
}

function changeOf({ title, state }: Extract<AuditIssueAction, { type: 'updateIssue' }>) {
  return { ...(title === undefined ? {} : { title }), ...(state === undefined ? {} : { state }) };
}
