import type { LandscapeDifference } from '../landscape/compare-landscapes.ts';
import type { Landscape } from '../landscape/landscape.ts';
import { message } from '../messages/message.ts';
import type { Notice } from './review-content.ts';

/** More entries of one pull request are not looked at: a hundred projects are a few hundred requests. */
export const MAX_ENTRIES = 100;

/** A configuration that could not be used, and its first problem. */
export interface BrokenConfiguration {
  /** With the repository that it stands in; absent: the input of a workflow. */
  readonly path?: string;
  readonly line: number;
  readonly key?: string;
}

export interface NoticeInput {
  readonly areFilesTruncated: boolean;
  readonly brokenConfigurations: readonly BrokenConfiguration[];
  readonly base: Landscape;
  readonly head: Landscape;
  readonly difference: LandscapeDifference;
}

/** What the reader must know of the review as a whole: limits that were reached, and sides that could not be read. */
export function noticesOf(input: NoticeInput): readonly Notice[] {
  const { areFilesTruncated, brokenConfigurations, base, head, difference } = input;
  const left = difference.changes.length - MAX_ENTRIES;
  const judged = MAX_ENTRIES;
  return [
    ...(difference.isTrustworthy ? [] : base.lists.filter(({ isComplete }) => !isComplete)).map(
      ({ path }): Notice => ({
        message: message('review.notice.base-unreadable', { path }),
        verdict: 'needs-maintainer',
      }),
    ),
    ...head.lists
      .filter(({ problems }) => problems.some(({ kind }) => kind === 'too-large'))
      .map(({ path }): Notice => ({
        message: message('review.notice.list-too-large', { path }),
        verdict: 'needs-maintainer',
      })),
    ...(left > 0
      ? [
          {
            message: message('review.notice.too-many-entries', { judged, left }),
            verdict: 'needs-maintainer',
          } as const,
        ]
      : []),
    ...(areFilesTruncated
      ? [{ message: message('review.notice.too-many-files', {}), verdict: 'needs-maintainer' } as const]
      : []),
    ...brokenConfigurations.map(ofConfiguration),
  ];
}

function ofConfiguration({ path, ...place }: BrokenConfiguration): Notice {
  return path === undefined
    ? { message: message('review.notice.input-broken', place) }
    : { message: message('review.notice.configuration-broken', { path }) };
}
