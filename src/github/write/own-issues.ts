import type { IssueAction, PostedIssue } from '../../publish/own-issue.ts';
import { parseMarker } from '../../publish/marker.ts';
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

/** The issues that this App wrote and marked as its own, open or closed; which is about what, their markers tell. */
export async function readOwnIssues(
  github: GitHub,
  { owner, name }: RepositoryName,
  author: AppAuthor,
): Promise<readonly PostedIssue[]> {
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
        pullRequest === undefined && user?.login === creator && parseMarker(body ?? '') !== undefined,
    )
    .map(({ number, state, locked: isLocked, title, body }) => {
      return { number, isOpen: state === 'open', isLocked, title, body: body ?? '' };
    });
}

/** Carries out the plan, one write after the other. */
export async function executeIssueActions(
  github: GitHub,
  { owner, name }: RepositoryName,
  actions: readonly IssueAction[],
): Promise<void> {
  for (const action of actions) await execute(github, { owner, repo: name }, action);
}

async function execute(
  github: GitHub,
  repository: { readonly owner: string; readonly repo: string },
  action: IssueAction,
): Promise<void> {
  if (action.type === 'createIssue') {
    const { title, body } = action;
    const issue = { ...repository, title, body: bodyWithin(body) };
    await github.request('POST /repos/{owner}/{repo}/issues', issue);
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

function changeOf({ title, state }: Extract<IssueAction, { type: 'updateIssue' }>) {
  return { ...(title === undefined ? {} : { title }), ...(state === undefined ? {} : { state }) };
}
