import type { Annotation, CheckRun, CheckRunAction, PullRequest } from './entities.ts';
import { checkRunsOf } from './check-runs.ts';
import { lineCommentsOf } from './conversation.ts';
import { currentLine } from './line-comments.ts';

/** What a pull request shows at this moment. */
export interface ShownState {
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly isDraft: boolean;
  readonly headSha: string;
  readonly labels: readonly string[];
  readonly comments: readonly ShownComment[];
  /** On the head commit, newest first, each name once. */
  readonly checkRuns: readonly ShownCheckRun[];
  /** All others on the head commit, which GitHub keeps behind a newer one of the same name. */
  readonly supersededCheckRuns: readonly ShownCheckRun[];
  readonly reviews: readonly { readonly author: string; readonly state: string; readonly body: string }[];
  readonly lineComments: readonly ShownLineComment[];
}

interface ShownComment {
  readonly id: number;
  readonly author: string;
  readonly body: string;
  readonly isMinimized: boolean;
  readonly reactions: readonly string[];
}

interface ShownLineComment extends ShownComment {
  readonly path: string;
  /** Undefined once it is outdated. */
  readonly line: number | undefined;
  readonly startLine: number | undefined;
  readonly isOutdated: boolean;
}

interface ShownCheckRun {
  readonly id: number;
  readonly name: string;
  readonly app: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly externalId: string | null;
  readonly title: string | null;
  readonly summary: string | null;
  readonly text: string | null;
  readonly annotations: readonly Annotation[];
  readonly actions: readonly CheckRunAction[];
}

export function shownState(pullRequest: PullRequest): ShownState {
  const { title, body, state, isDraft, headSha, labels, comments, reviews, repository } = pullRequest;
  const latest = checkRunsOf(repository, headSha, { isLatest: true });
  return {
    title,
    body,
    state,
    isDraft,
    headSha,
    labels: [...labels],
    comments: comments.map(shownComment),
    checkRuns: latest.map(shownCheckRun),
    supersededCheckRuns: checkRunsOf(repository, headSha, { isLatest: false })
      .filter((run) => !latest.includes(run))
      .map(shownCheckRun),
    reviews: reviews.map((review) => ({
      author: review.author.login,
      state: review.state,
      body: review.body,
    })),
    lineComments: lineCommentsOf(pullRequest).map((comment) => {
      const line = currentLine(comment);
      const { path, startLine } = comment;
      return { ...shownComment(comment), path, line, startLine, isOutdated: line === undefined };
    }),
  };
}

function shownCheckRun({
  repository: _repository,
  app,
  startedAt: _startedAt,
  completedAt: _completedAt,
  ...run
}: CheckRun): ShownCheckRun {
  return { ...run, app: app.slug, annotations: [...run.annotations] };
}

function shownComment(
  comment: PullRequest['comments'][number] | ReturnType<typeof lineCommentsOf>[number],
): ShownComment {
  return {
    id: comment.id,
    author: comment.author.login,
    body: comment.body,
    isMinimized: comment.minimized !== undefined,
    reactions: comment.reactions.map(({ content }) => content),
  };
}
