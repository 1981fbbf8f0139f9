import type {
  Account,
  AppIdentity,
  CheckRun,
  Issue,
  IssueComment,
  Label,
  PullRequest,
  Reaction,
  Repository,
  Review,
  ReviewComment,
} from '../model/entities.ts';
import { fullName, isPullRequest } from '../model/entities.ts';
import type { GitHub } from '../model/github.ts';
import { accountId, ownerOf } from '../model/github.ts';
import { currentLine, filesOf } from '../model/line-comments.ts';
import { commitsBetween } from '../model/history.ts';
import { findLabel } from '../model/labels.ts';
import { suiteIdOf } from '../model/check-runs.ts';
import type { Served } from './served.ts';
import { timestamp, timestampOrNull } from '../model/timestamp.ts';

export function serializeAccount(account: Account): Served<'simple-user'> {
  const { login, type } = account;
  return {
    login,
    id: accountId(login),
    node_id: `U_${login}`,
    type,
    site_admin: false,
    url: `https://api.github.com/users/${encodeURIComponent(login)}`,
    html_url:
      type === 'Bot'
        ? `https://github.com/apps/${login.replace('[bot]', '')}`
        : `https://github.com/${login}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${accountId(login)}`,
  };
}

export function serializeApp({ id, slug }: AppIdentity): Served<'nullable-integration'> {
  return { id, slug, node_id: `A_${id}`, name: slug, html_url: `https://github.com/apps/${slug}` };
}

const appOf = (app: AppIdentity | undefined): Served<'nullable-integration'> | null =>
  app === undefined ? null : serializeApp(app);

export function serializeLabel(label: Label): Served<'label'> {
  return { ...label, node_id: `LA_${label.id}`, default: false };
}

export function labelsOf(issue: Issue): readonly Served<'label'>[] {
  return issue.labels
    .map((name) => findLabel(issue.repository, name))
    .filter((label) => label !== undefined)
    .map(serializeLabel);
}

export function serializeComment(comment: IssueComment): Served<'issue-comment'> {
  const { issue } = comment;
  const page = isPullRequest(issue) ? 'pull' : 'issues';
  return {
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
    reactions: reactionCounts(comment.reactions),
  };
}

function reactionCounts(reactions: readonly Reaction[]): Served<'reaction-rollup'> {
  const count = (content: string): number => reactions.filter((each) => each.content === content).length;
  return {
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
  return {
    id: issue.id,
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
    performed_via_github_app: appOf(issue.app),
    html_url: `https://github.com/${fullName(issue.repository)}/${page}/${issue.number}`,
    ...(isPullRequest(issue) && {
      draft: issue.isDraft,
      pull_request: {
        url: `https://api.github.com/repos/${fullName(issue.repository)}/pulls/${issue.number}`,
      },
    }),
  };
}

export function serializePullRequest(github: GitHub, pullRequest: PullRequest): Served<'pull-request'> {
  const { repository, number, headRef } = pullRequest;
  const files = filesOf(pullRequest);
  const page = `https://github.com/${fullName(repository)}/pull/${number}`;
  return {
    ...serializePullRequestBriefly(github, pullRequest),
    state: pullRequest.state,
    user: serializeAccount(pullRequest.author),
    merged: pullRequest.mergedAt !== undefined,
    mergeable: true,
    maintainer_can_modify: true,
    comments: pullRequest.comments.length,
    review_comments: pullRequest.reviews.flatMap(({ comments }) => comments).length,
    commits: commitCount(pullRequest),
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
    html_url: page,
    head: { ...refOf(headRef.ref, pullRequest.headSha, headRef.repository), repo: forkOf(pullRequest) },
  };
}

function commitCount(pullRequest: PullRequest): number {
  const { commits } = pullRequest.repository;
  const [base, head] = [commits.get(pullRequest.mergeBaseSha), commits.get(pullRequest.headSha)];
  return base === undefined || head === undefined
    ? 1
    : commitsBetween(pullRequest.repository, base, head).length;
}

/** What a list of pull requests shows of each. */
export function serializePullRequestBriefly(
  github: GitHub,
  pullRequest: PullRequest,
): Served<'pull-request-simple'> {
  const { repository, number, headRef } = pullRequest;
  return {
    id: pullRequest.id,
    node_id: `PR_${pullRequest.id}`,
    number,
    title: pullRequest.title,
    body: pullRequest.body,
    state: pullRequest.state,
    locked: false,
    draft: pullRequest.isDraft,
    user: serializeAccount(pullRequest.author),
    author_association: pullRequest.association as 'NONE',
    labels: labelsOf(pullRequest) as Served<'pull-request-simple'>['labels'],
    created_at: timestamp(pullRequest.createdAt),
    updated_at: timestamp(pullRequest.updatedAt),
    closed_at: timestampOrNull(pullRequest.closedAt),
    merged_at: timestampOrNull(pullRequest.mergedAt),
    url: `https://api.github.com/repos/${fullName(repository)}/pulls/${number}`,
    html_url: `https://github.com/${fullName(repository)}/pull/${number}`,
    head: { ...refOf(headRef.ref, pullRequest.headSha, headRef.repository), repo: forkOf(pullRequest) },
    base: {
      ...refOf(pullRequest.baseRef, pullRequest.baseSha, fullName(repository)),
      // A full repository is what a delivery carries here, though this schema names a shorter one.
      repo: serializeRepository(github, repository) as Served<'repository'>,
    },
  };
}

interface GitRef {
  readonly label: string;
  readonly ref: string;
  readonly sha: string;
  readonly user: Served<'simple-user'>;
}

function refOf(ref: string, sha: string, repository: string): GitRef {
  const [login = ''] = repository.split('/');
  return { label: `${login}:${ref}`, ref, sha, user: serializeAccount({ login, type: 'User' }) };
}

/** The fork is named, but the world does not hold it. */
function forkOf({ headRef, repository }: PullRequest): Served<'repository'> {
  const [owner = '', name = ''] = headRef.repository.split('/');
  return {
    id: accountId(headRef.repository),
    name,
    full_name: headRef.repository,
    owner: serializeAccount({ login: owner, type: 'User' }),
    private: false,
    fork: headRef.repository !== fullName(repository),
    html_url: `https://github.com/${headRef.repository}`,
    default_branch: repository.recorded.file.default_branch,
  };
}

export function createdAtOf(github: GitHub, { recorded }: Repository): string {
  const date = recorded.file.created_at ?? recorded.commits?.first ?? github.now();
  return timestamp(new Date(date));
}

export function pushedAtOf(github: GitHub, repository: Repository): string {
  const { file, commits } = repository.recorded;
  return timestamp(new Date(file.pushed_at ?? commits?.recent[0]?.[0] ?? createdAtOf(github, repository)));
}

export function serializeRepository(github: GitHub, repository: Repository): Served<'full-repository'> {
  const { file } = repository.recorded;
  const name = fullName(repository);
  const parent = file.parent?.full_name;
  return {
    id: repository.id,
    node_id: `R_${repository.id}`,
    name: repository.name,
    full_name: name,
    owner: serializeAccount(ownerOf(repository)),
    private: file.private,
    visibility: file.private ? 'private' : 'public',
    html_url: `https://github.com/${name}`,
    url: `https://api.github.com/repos/${name}`,
    clone_url: `https://github.com/${name}.git`,
    description: file.description,
    homepage: file.homepage,
    fork: file.fork,
    ...(parent !== undefined && { parent: { full_name: parent }, source: { full_name: parent } }),
    created_at: createdAtOf(github, repository),
    updated_at: pushedAtOf(github, repository),
    pushed_at: pushedAtOf(github, repository),
    default_branch: file.default_branch,
    stargazers_count: file.stargazers_count,
    watchers_count: file.stargazers_count,
    topics: file.topics,
    has_issues: file.has_issues,
    has_discussions: file.has_discussions,
    archived: file.archived,
    disabled: file.disabled,
    mirror_url: file.mirror_url,
    license: file.license === null ? null : licenseOf(file.license),
  };
}

export function licenseOf(license: {
  readonly spdx_id: string;
  readonly key?: string | undefined;
  readonly name?: string | undefined;
}): {
  readonly key: string;
  readonly name: string;
  readonly spdx_id: string;
  readonly url: string | null;
} {
  const isOther = license.spdx_id === 'NOASSERTION';
  const key = license.key ?? (isOther ? 'other' : license.spdx_id.toLowerCase());
  return {
    key,
    name: license.name ?? (isOther ? 'Other' : license.spdx_id),
    spdx_id: license.spdx_id,
    url: isOther ? null : `https://api.github.com/licenses/${key}`,
  };
}

export function serializeReview(review: Review): Served<'pull-request-review'> {
  const { pullRequest } = review;
  const page = `https://github.com/${fullName(pullRequest.repository)}/pull/${pullRequest.number}`;
  return {
    id: review.id,
    node_id: `PRR_${review.id}`,
    user: serializeAccount(review.author),
    body: review.body,
    state: review.state,
    commit_id: review.commitId,
    submitted_at: timestamp(review.createdAt),
    author_association: review.association as 'NONE',
    html_url: `${page}#pullrequestreview-${review.id}`,
  };
}

export function serializeReviewComment(comment: ReviewComment): Served<'pull-request-review-comment'> {
  const { review } = comment;
  const line = currentLine(comment);
  const page = `https://github.com/${fullName(review.pullRequest.repository)}/pull/${review.pullRequest.number}`;
  return {
    id: comment.id,
    node_id: `PRRC_${comment.id}`,
    pull_request_review_id: review.id,
    path: comment.path,
    side: comment.side,
    // GitHub says null for an outdated comment, though its own schema leaves that out.
    line: line as number,
    original_line: comment.line,
    start_line: comment.startLine ?? null,
    commit_id: line === undefined ? comment.commitId : review.pullRequest.headSha,
    original_commit_id: comment.commitId,
    body: comment.body,
    user: serializeAccount(comment.author),
    author_association: comment.association as 'NONE',
    created_at: timestamp(comment.createdAt),
    updated_at: timestamp(comment.updatedAt),
    html_url: `${page}#discussion_r${comment.id}`,
    reactions: reactionCounts(comment.reactions),
  };
}

export function serializeCheckRun(run: CheckRun): Served<'check-run'> {
  return {
    id: run.id,
    node_id: `CR_${run.id}`,
    name: run.name,
    head_sha: run.headSha,
    external_id: run.externalId,
    details_url: run.detailsUrl,
    status: run.status,
    conclusion: run.conclusion as 'success',
    started_at: timestamp(run.startedAt),
    completed_at: timestampOrNull(run.completedAt),
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `https://api.github.com/repos/${fullName(run.repository)}/check-runs/${run.id}/annotations`,
    },
    check_suite: { id: suiteIdOf(run) },
    app: serializeApp(run.app),
    // Empty for a head in a fork, as on GitHub.
    pull_requests: [],
    html_url: `https://github.com/${fullName(run.repository)}/runs/${run.id}`,
  };
}
