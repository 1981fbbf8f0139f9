import { readLandscapePaths } from '../github/landscape-paths.ts';
import type { ListSource } from '../github/list-source.ts';
import type { PullRequestSnapshot } from '../github/pull-request-snapshot.ts';
import { listDefinitionOf } from '../landscape/list-definition.ts';
import type { Policy } from '../vocabulary/policy.ts';
import { CommandLineError } from './command.ts';

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

/**
 * A list that is no text has no line to point at. Throws `CommandLineError`; what is text, and broken or empty, is for
 * the review to tell of.
 */
export async function requireReadableLists(
  list: ListSource,
  { changedFiles, headSha }: PullRequestSnapshot,
  policy: Pick<Policy, 'lists'>,
): Promise<void> {
  const paths = changedFiles
    .filter(({ path, status }) => status !== 'removed' && listDefinitionOf(path, policy.lists) !== undefined)
    .map(({ path }) => path);
  const files = await list.readFiles(paths.map((path) => ({ commit: headSha, path, want: 'text' }) as const));
  const unreadable = paths.find((_, index) => files[index]?.status === 'absent');
  if (unreadable === undefined) return;
  throw new CommandLineError(
    `${unreadable} is no text in UTF-8, so it cannot be read as a list; save it as UTF-8, or bring it back with git`,
  );
}
