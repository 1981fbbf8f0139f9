import type { PullRequestName, Sandbox } from '../local-github/sandbox.ts';

/** What a pull request shows of its review, without what differs from one pull request to the next. */
export interface ShownReview {
  readonly conclusion: string | null;
  readonly title: string | null;
  readonly labels: readonly string[];
  readonly comments: readonly string[];
  readonly lineComments: readonly string[];
  /** Check runs behind the one that is shown which nobody will ever complete. */
  readonly orphans: number;
}

/** Undefined where no check run is completed on the head. */
export function shownReview(sandbox: Sandbox, pullRequest: PullRequestName): ShownReview | undefined {
  const { checkRuns, supersededCheckRuns, labels, comments, lineComments } = sandbox.state(pullRequest);
  const checkRun = checkRuns.find(({ name }) => name === 'landscape');
  if (checkRun?.status !== 'completed') return undefined;
  const shown = lineComments.filter(({ isMinimized, isOutdated }) => !isMinimized && !isOutdated);
  return {
    conclusion: checkRun.conclusion,
    title: checkRun.title,
    labels: labels.toSorted(),
    comments: comments.map(({ body }) => withoutNames(body)),
    lineComments: shown.map(({ body }) => withoutNames(body)).toSorted(),
    orphans: supersededCheckRuns.filter(({ status }) => status !== 'completed').length,
  };
}

function withoutNames(body: string): string {
  return body
    .replaceAll(/project\d+/gu, 'project')
    .replaceAll(/\b[0-9a-f]{7,64}\b/gu, 'sha')
    .replaceAll(/#\d+/gu, '#n');
}
