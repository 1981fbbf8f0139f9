import type { GitHub } from '../github/client/github.ts';
import { externalIdOf } from '../github/read/posted-check-run.ts';
import type { PullRequestSnapshot } from '../github/read/pull-request-snapshot.ts';
import { readCheckRun } from '../github/read/read-check-run.ts';
import type { PostedCheckRun } from '../publish/posted-review.ts';

export interface ReadPostedTools {
  readonly github: GitHub;
  readonly app?: { readonly id: number };
  readonly renewsCheckRun?: boolean;
}

/** A check run beside the one on the lists, as it stands on the head; undefined where it is to be posted anew. */
export async function readPosted(
  snapshot: PullRequestSnapshot,
  checkName: string,
  { github, app, renewsCheckRun }: ReadPostedTools,
): Promise<PostedCheckRun | undefined> {
  if (app === undefined || renewsCheckRun === true) return undefined;
  const { repository, headSha } = snapshot;
  const wanted = { headSha, checkName, appId: app.id, externalId: externalIdOf(snapshot) };
  return (await readCheckRun(github, repository, wanted)).posted;
}
