import { readLandscapePaths } from '../github/landscape-paths.ts';
import type { ListSource } from '../github/list-source.ts';
import type { PullRequestSnapshot } from '../github/pull-request-snapshot.ts';
import type { Policy } from '../vocabulary/policy.ts';
import { CommandLineError } from './command-line-error.ts';

/** That nothing is found where there is no list is no good news. Throws `CommandLineError`. */
export async function requireLists(
  list: ListSource,
  snapshot: PullRequestSnapshot,
  policy: Pick<Policy, 'lists'>,
): Promise<void> {
  const paths = await readLandscapePaths(list, snapshot, policy);
  const files = await list.readFiles(
    paths.map((path) => ({ commit: snapshot.headSha, path, want: 'id' }) as const),
  );
  if (files.some(({ status }) => status !== 'absent')) return;
  throw new CommandLineError(
    `there is no list here, such as ${policy.lists[0]?.path ?? 'a landscape'}; name yours in .github/landscape-reviewer.yml`,
  );
}
