import type { Account, CheckRun, IssueComment, PullRequest, Issue, Label, Repository } from './entities.ts';

/** Something that GitHub tells webhooks about. */
export interface Happening {
  readonly event: string;
  readonly action: string | undefined;
  readonly repository: Repository;
  readonly sender: Account;
  readonly issue?: Issue | PullRequest;
  readonly comment?: IssueComment;
  readonly label?: Label;
  readonly checkRun?: CheckRun;
  /** Values before an edit, in GitHub's form. */
  readonly changes?: Readonly<Record<string, unknown>>;
  /** Further fields of the payload. */
  readonly extra?: Readonly<Record<string, unknown>>;
}
