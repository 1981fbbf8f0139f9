import type { Conclusion } from '../review/review.ts';

/** What the pull request shows now of this program's own work, and the labels that people put there. */
export interface PostedReview {
  readonly headSha: string;
  readonly isDraft: boolean;
  /** Nobody without the right to push may say anything there, and this program is one of them. */
  readonly isLocked: boolean;
  /** All labels of the pull request, other people's among them. */
  readonly labels: readonly string[];
  /** Those of the managed labels that the repository already has. */
  readonly existingLabels: readonly string[];
  /** This program's comment: marker and author are both right. */
  readonly comment?: { readonly id: string; readonly body: string };
  /** This program's newest check run on the head commit. */
  readonly checkRun?: PostedCheckRun;
  /** The numbers of other pull requests with check runs on the head. */
  readonly neighbours?: readonly number[];
  readonly lineComments: readonly PostedLineComment[];
}

/** Why what a review says beside its check run is not all there: the conversation is locked, or GitHub refused it. */
export type Missing = 'locked' | 'refused';

export interface CheckRunIds {
  /** GraphQL's. */
  readonly id: string;
  /** The newer, the greater. */
  readonly databaseId?: number;
}

export interface PostedCheckRun extends CheckRunIds {
  readonly status: 'queued' | 'in_progress' | 'completed';
  readonly conclusion?: Conclusion;
  /** Of the review itself, where the check run shows the failure of another pull request with the same head. */
  readonly ownConclusion?: Conclusion;
  readonly completedAt?: Date;
  readonly fingerprint?: string;
  /** It says itself that not all of the review is written beside it. */
  readonly missing?: Missing;
  /** What the review rested on, by `basisOf`; absent where it was none, or could not be told. */
  readonly basis?: string;
}

/** Another pull request's newest check run on the same head commit. */
export interface Neighbour {
  readonly number: number;
  readonly checkRun: PostedCheckRun;
}

export interface PostedLineComment {
  readonly nodeId: string;
  readonly identity: string;
  readonly isMinimized: boolean;
  /** GitHub's word for why: `resolved`, `off-topic`, …; this program's own is `outdated`. */
  readonly minimizedReason?: string;
  /** False where GitHub no longer shows it on a line of the diff. */
  readonly isOutdated: boolean;
}
