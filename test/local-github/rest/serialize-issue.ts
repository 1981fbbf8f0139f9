import type { Issue, IssueComment, Label, Reaction, Repository } from '../model/entities.ts';
import { fullName, isPullRequest } from '../model/entities.ts';
import { findLabel } from '../model/labels.ts';
import { timestamp, timestampOrNull } from '../model/timestamp.ts';
import { addressesBelow } from './addresses.ts';
import { serializeAccount, appOf } from './serialize-account.ts';
import type { Served } from './served.ts';

export function serializeLabel(repository: Repository, label: Label): Served<'label'> {
  const url = `https://api.github.com/repos/${fullName(repository)}/labels/${encodeURIComponent(label.name)}`;
  return { ...label, node_id: `LA_${label.id}`, url, default: false };
}

export function labelsOf(issue: Issue): readonly Served<'label'>[] {
  return issue.labels
    .map((name) => findLabel(issue.repository, name))
    .filter((label) => label !== undefined)
    .map((label) => serializeLabel(issue.repository, label));
}

export function serializeComment(comment: IssueComment): Served<'issue-comment'> {
  const { issue } = comment;
  const page = isPullRequest(issue) ? 'pull' : 'issues';
  const url = `https://api.github.com/repos/${fullName(issue.repository)}/issues/comments/${comment.id}`;
  return {
    url,
    id: comment.id,
    node_id: `IC_${comment.id}`,
    body: comment.body,
    user: serializeAccount(comment.author),
    author_association: comment.association as 'NONE',
    created_at: timestamp(comment.createdAt),
    updated_at: timestamp(comment.updatedAt),
    performed_via_github_app: appOf(comment.app),
    html_url: `https://github.com/${fullName(issue.repository)}/${page}/${issue.number}#issuecomment-${comment.id}`,
    issue_url: `https://api.github.com/repos/${fullName(issue.repository)}/issues/${issue.number}`,
    reactions: reactionCounts(url, comment.reactions),
  };
}

export function reactionCounts(of: string, reactions: readonly Reaction[]): Served<'reaction-rollup'> {
  const count = (content: string): number => reactions.filter((each) => each.content === content).length;
  return {
    url: `${of}/reactions`,
    total_count: reactions.length,
    '+1': count('+1'),
    '-1': count('-1'),
    laugh: count('laugh'),
    confused: count('confused'),
    heart: count('heart'),
    hooray: count('hooray'),
    rocket: count('rocket'),
    eyes: count('eyes'),
  };
}

export function serializeReaction({ id, content, by }: Reaction): Served<'reaction'> {
  return { id, node_id: `REA_${id}`, content: content as 'eyes', user: serializeAccount(by) };
}

export function serializeIssue(issue: Issue): Served<'issue'> {
  const page = isPullRequest(issue) ? 'pull' : 'issues';
  const api = `https://api.github.com/repos/${fullName(issue.repository)}`;
  const url = `${api}/issues/${issue.number}`;
  const pull = `https://github.com/${fullName(issue.repository)}/pull/${issue.number}`;
  return {
    id: issue.id,
    url,
    repository_url: api,
    ...addressesBelow(url, ['comments', 'events', 'labels']),
    assignee: null,
    assignees: [],
    milestone: null,
    locked: issue.isLocked,
    active_lock_reason: null,
    reactions: reactionCounts(url, []),
    node_id: `I_${issue.id}`,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    user: serializeAccount(issue.author),
    author_association: issue.association as 'NONE',
    labels: [...labelsOf(issue)] as readonly Served<'label'>[],
    comments: issue.comments.length,
    created_at: timestamp(issue.createdAt),
    updated_at: timestamp(issue.updatedAt),
    closed_at: timestampOrNull(issue.closedAt),
    // On github.com it is null on issues, also on those that an App opened.
    performed_via_github_app: null,
    html_url: `https://github.com/${fullName(issue.repository)}/${page}/${issue.number}`,
    ...(isPullRequest(issue) && {
      draft: issue.isDraft,
      pull_request: {
        url: `${api}/pulls/${issue.number}`,
        html_url: pull,
        diff_url: `${pull}.diff`,
        patch_url: `${pull}.patch`,
        merged_at: timestampOrNull(issue.mergedAt),
      },
    }),
  };
}
