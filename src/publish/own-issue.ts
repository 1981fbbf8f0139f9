/** An issue of this program's own: marker and author are both right. */
export interface PostedIssue {
  readonly number: number;
  readonly isOpen: boolean;
  readonly isLocked: boolean;
  readonly title: string;
  readonly body: string;
}

/** One write to a repository's issues, as data. */
export type IssueAction =
  | { readonly type: 'createIssue'; readonly title: string; readonly body: string }
  /** Bears only what is different: a new text alone notifies nobody. */
  | {
      readonly type: 'updateIssue';
      readonly number: number;
      readonly body: string;
      readonly title?: string;
      readonly state?: 'open' | 'closed';
    }
  | { readonly type: 'closeSurplusIssue'; readonly number: number };

/** The oldest first. */
export function openOnes(posted: readonly PostedIssue[]): readonly PostedIssue[] {
  return posted.filter(({ isOpen }) => isOpen).toSorted((a, b) => a.number - b.number);
}

/** Closes all but one: two replicas may have opened one each at the same moment. */
export function planSurplusIssues(posted: readonly PostedIssue[]): readonly IssueAction[] {
  const [, ...surplus] = openOnes(posted);
  return surplus.map(({ number }) => ({ type: 'closeSurplusIssue', number }));
}
