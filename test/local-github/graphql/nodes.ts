import { lineCommentsOf } from '../model/conversation.ts';
import type { Repository } from '../model/entities.ts';
import { isPullRequest } from '../model/entities.ts';
import type { CheckRun, IssueComment, Label, PullRequest, ReviewComment } from '../model/entities.ts';
import type { GitHub } from '../model/github.ts';
import type { Asker, Fields } from './fields.ts';
import { commentFields, lineCommentFields, pullRequestFields, threadFields } from './pull-request.ts';
import { checkRunFields } from './checks.ts';
import { notFoundNode } from './refusal.ts';
import { labelFields } from './repository.ts';
import { fullRepositoryFields } from './full-repository.ts';

export type Node =
  | { readonly kind: 'R'; readonly repository: Repository }
  | { readonly kind: 'PR'; readonly repository: Repository; readonly pullRequest: PullRequest }
  | { readonly kind: 'CR'; readonly repository: Repository; readonly run: CheckRun }
  | { readonly kind: 'LA'; readonly repository: Repository; readonly label: Label }
  | { readonly kind: 'IC'; readonly repository: Repository; readonly comment: IssueComment }
  | { readonly kind: 'PRRC' | 'PRRT'; readonly repository: Repository; readonly comment: ReviewComment };

/** What a node id stands for. Throws `NOT_FOUND`. */
export function requireNode(github: GitHub, id: string): Node {
  for (const repository of github.repositories.values()) {
    const node = nodeIn(repository, id);
    if (node !== undefined) return node;
  }
  throw notFoundNode(id);
}

function nodeIn(repository: Repository, nodeId: string): Node | undefined {
  const [kind, digits] = nodeId.split('_');
  const id = Number(digits);
  const pulls = [...repository.issues.values()].filter(isPullRequest);
  if (kind === 'R') return id === repository.id ? { kind, repository } : undefined;
  if (kind === 'CR') {
    const run = repository.checkRuns.find((each) => each.id === id);
    return run && { kind, repository, run };
  }
  if (kind === 'LA') {
    const label = [...repository.labels.values()].find((each) => each.id === id);
    return label && { kind, repository, label };
  }
  if (kind === 'PR') {
    const pullRequest = pulls.find((pull) => pull.id === id);
    return pullRequest && { kind, repository, pullRequest };
  }
  if (kind === 'IC') {
    const comment = [...repository.issues.values()]
      .flatMap(({ comments }) => comments)
      .find((each) => each.id === id);
    return comment && { kind, repository, comment };
  }
  if (kind === 'PRRC' || kind === 'PRRT') {
    const comment = pulls.flatMap(lineCommentsOf).find((each) => each.id === id);
    return comment && { kind, repository, comment };
  }
  return undefined;
}

export function nodeFields(asker: Asker, id: string): Fields {
  const node = requireNode(asker.github, id);
  if (node.kind === 'R') return fullRepositoryFields(asker, node.repository);
  if (node.kind === 'CR') return checkRunFields(node.run);
  if (node.kind === 'LA') return labelFields(node.label);
  asker.check(node.repository, 'pull_requests:read');
  switch (node.kind) {
    case 'PR':
      return pullRequestFields(asker, node.pullRequest);
    case 'IC':
      return commentFields(asker, node.comment);
    case 'PRRC':
      return lineCommentFields(asker, node.comment);
    case 'PRRT':
      return threadFields(asker, node.comment);
  }
}
