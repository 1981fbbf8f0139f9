import { ApiError, invalid, notFound } from '../http/api-error.ts';
import type { Answer, Call } from '../http/call.ts';
import { created, NO_CONTENT, numberParam, ok, textOfBody, textsOf } from '../http/call.ts';
import { paged } from '../http/paging.ts';
import type { Need } from '../http/caller.ts';
import type { Route } from '../http/route.ts';
import { repositoryRoute } from '../http/route.ts';
import {
  addComment,
  checkBody,
  findComment,
  lineCommentsOf,
  react,
  refuseLocked,
} from '../model/conversation.ts';
import type { Issue, IssueComment, Repository, Reaction } from '../model/entities.ts';
import { isPullRequest } from '../model/entities.ts';
import { botOf } from '../model/github.ts';
import { addLabels } from '../model/labels.ts';
import { actorOf, type Writer, writerOf } from './actor.ts';
import { serializeComment, serializeIssue, serializeReaction } from './serialize-issue.ts';

// A pull request's conversation can be written to with either permission.
const READ: readonly Need[] = ['issues:read', 'pull_requests:read'];
const WRITE: readonly Need[] = ['issues:write', 'pull_requests:write'];

/** Issues, comments in the conversation and reactions to them. */
export const issueRoutes: readonly Route[] = [
  repositoryRoute('GET /repos/{owner}/{repo}/issues', ['issues:read'], listIssues),
  repositoryRoute('POST /repos/{owner}/{repo}/issues', ['issues:write'], createIssue),
  repositoryRoute('GET /repos/{owner}/{repo}/issues/{issue_number}', READ, (call, repository) =>
    ok(serializeIssue(issueOf(call, repository))),
  ),
  repositoryRoute('PATCH /repos/{owner}/{repo}/issues/{issue_number}', ['issues:write'], updateIssue),
  repositoryRoute(
    'PUT /repos/{owner}/{repo}/issues/{issue_number}/lock',
    ['issues:write'],
    (call, repository) => {
      issueOf(call, repository).isLocked = true;
      return NO_CONTENT;
    },
  ),
  repositoryRoute('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', READ, (call, repository) =>
    paged(call, sinceOf(call, issueOf(call, repository).comments).map(serializeComment)),
  ),
  repositoryRoute('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', WRITE, (call, repository) => {
    const comment = commentOn(writerOf(call), issueOf(call, repository), call.body['body']);
    return created(serializeComment(comment));
  }),
  repositoryRoute('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', READ, (call, repository) =>
    ok(serializeComment(commentOf(call, repository))),
  ),
  repositoryRoute('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', WRITE, (call, repository) => {
    const comment = commentOf(call, repository);
    editComment(writerOf(call), comment, call.body['body']);
    return ok(serializeComment(comment));
  }),
  repositoryRoute('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', WRITE, (call, repository) => {
    const comment = commentOf(call, repository);
    const { issue } = comment;
    issue.comments = issue.comments.filter((other) => other !== comment);
    const sender = actorOf(call);
    call.github.onHappening({
      event: 'issue_comment',
      action: 'deleted',
      repository,
      sender,
      issue,
      comment,
    });
    return NO_CONTENT;
  }),
  repositoryRoute(
    'GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
    READ,
    (call, repository) => paged(call, commentOf(call, repository).reactions.map(serializeReaction)),
  ),
  repositoryRoute(
    'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
    WRITE,
    (call, repository) => {
      const { issue, reactions } = commentOf(call, repository);
      refuseLocked(issue, actorOf(call), 'create reaction');
      return addReaction(call, reactions);
    },
  ),
  repositoryRoute(
    'POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions',
    ['pull_requests:write'],
    (call, repository) => {
      const comment = [...repository.issues.values()]
        .filter(isPullRequest)
        .flatMap(lineCommentsOf)
        .find(({ id }) => id === numberParam(call, 'comment_id'));
      if (comment === undefined) throw notFound();
      return addReaction(call, comment.reactions);
    },
  ),
];

export function commentOn({ github, sender }: Writer, issue: Issue, body: unknown): IssueComment {
  refuseLocked(issue, sender, 'create comment');
  const comment = addComment(github, issue, sender, checkBody(body));
  const { repository } = issue;
  github.onHappening({ event: 'issue_comment', action: 'created', repository, sender, issue, comment });
  return comment;
}

export function editComment({ github, sender }: Writer, comment: IssueComment, body: unknown): void {
  const { issue } = comment;
  refuseLocked(issue, sender, 'update comment');
  const changes = { body: { from: comment.body } };
  comment.body = checkBody(body);
  comment.updatedAt = github.now();
  const told = { repository: issue.repository, sender, issue, comment, changes };
  github.onHappening({ event: 'issue_comment', action: 'edited', ...told });
}

export function issueOf(call: Call, repository: Repository): Issue {
  const issue = repository.issues.get(numberParam(call, 'issue_number'));
  if (issue === undefined) throw notFound();
  return issue;
}

function commentOf(call: Call, repository: Repository): IssueComment {
  const comment = findComment(repository.issues.values(), numberParam(call, 'comment_id'));
  if (comment === undefined) throw notFound();
  return comment;
}

function addReaction(call: Call, reactions: Reaction[]): Answer {
  const { reaction, isNew } = react(call.github, reactions, actorOf(call), textOfBody(call, 'content') ?? '');
  return { status: isNew ? 201 : 200, body: serializeReaction(reaction) };
}

function sinceOf(call: Call, comments: readonly IssueComment[]): readonly IssueComment[] {
  const since = call.query.get('since');
  return since === null ? comments : comments.filter(({ updatedAt }) => updatedAt >= new Date(since));
}

function listIssues(call: Call, repository: Repository): Answer {
  const state = call.query.get('state') ?? 'open';
  const labels = call.query.get('labels')?.split(',') ?? [];
  const creator = call.query.get('creator');
  const issues = [...repository.issues.values()].filter(
    (issue) =>
      (state === 'all' || issue.state === state) &&
      labels.every((label) => issue.labels.includes(label)) &&
      (creator === null || issue.author.login === creator),
  );
  return paged(call, issues.reverse().map(serializeIssue));
}

function createIssue(call: Call, repository: Repository): Answer {
  const { github } = call;
  const title = textOfBody(call, 'title');
  if (title === undefined || title === '') throw invalid('Issue', 'title', 'missing_field');
  if (!repository.recorded.file.has_issues) throw new ApiError(410, 'Issues are disabled for this repo');
  const sender = actorOf(call);
  const body = textOfBody(call, 'body') ?? '';
  const issue = newIssue(call, repository, { title, body, author: sender });
  addLabels(github, issue, textsOf(call.body['labels']));
  repository.issues.set(issue.number, issue);
  github.onHappening({ event: 'issues', action: 'opened', repository, sender, issue });
  return created(serializeIssue(issue));
}

/** With the next number; a pull request begins as one, too. */
export function newIssue(
  { github }: Call,
  repository: Repository,
  said: Pick<Issue, 'title' | 'body' | 'author'>,
): Issue {
  const now = github.now();
  return {
    ...said,
    id: github.nextId(),
    repository,
    number: Math.max(0, ...repository.issues.keys()) + 1,
    association: 'NONE',
    app: said.author.login === botOf(github).login ? github.app : undefined,
    state: 'open',
    createdAt: now,
    updatedAt: now,
    closedAt: undefined,
    isLocked: false,
    labels: [],
    comments: [],
  };
}

function updateIssue(call: Call, repository: Repository): Answer {
  const issue = issueOf(call, repository);
  const before = { ...issue };
  issue.title = textOfBody(call, 'title') ?? issue.title;
  issue.body = textOfBody(call, 'body') ?? issue.body;
  const state = textOfBody(call, 'state');
  if (state === 'open' || state === 'closed') issue.state = state;
  issue.closedAt = issue.state === 'closed' ? (issue.closedAt ?? call.github.now()) : undefined;
  if (Array.isArray(call.body['labels'])) {
    issue.labels = [];
    addLabels(call.github, issue, textsOf(call.body['labels']));
  }
  issue.updatedAt = call.github.now();
  tellOfChange(call, issue, before);
  return ok(serializeIssue(issue));
}

function tellOfChange(call: Call, issue: Issue, before: Issue): void {
  const told = { event: 'issues', repository: issue.repository, sender: actorOf(call), issue };
  const changes = {
    ...(issue.title !== before.title && { title: { from: before.title } }),
    ...(issue.body !== before.body && { body: { from: before.body } }),
  };
  if (Object.keys(changes).length > 0) call.github.onHappening({ ...told, action: 'edited', changes });
  if (issue.state !== before.state) {
    call.github.onHappening({ ...told, action: issue.state === 'open' ? 'reopened' : 'closed' });
  }
}
