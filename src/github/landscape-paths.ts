import { valueOf } from '../facts/fact.ts';
import { matchesPath, spellingsOf } from '../landscape/list-definition.ts';
import type { Policy } from '../vocabulary/policy.ts';
import type { ListSource } from './list-source.ts';
import type { PullRequestSnapshot } from './pull-request-snapshot.ts';
import { type FileRequest, fileAt } from './read-files.ts';
import { UnreadableError } from './request-failure.ts';

/** A pattern with a star may fit a whole folder; more lists than this are not read. */
const MAXIMUM_PATHS = 100;

/**
 * Where lists and registries of logos may lie. Without stars that is known from the policy alone and takes no
 * request; a star is looked up in its folder at the base branch's tip, together with what the pull request brings.
 * Throws `UnreadableError` where that cannot be read.
 */
export async function readLandscapePaths(
  list: ListSource,
  snapshot: PullRequestSnapshot,
  { lists }: Pick<Policy, 'lists'>,
): Promise<readonly string[]> {
  const registries = lists.flatMap(({ logos }) => (logos?.registry === undefined ? [] : [logos.registry]));
  const spellings = lists.flatMap(({ path }) => spellingsOf(path));
  const patterns = spellings.filter((spelling) => spelling.includes('*'));
  const literals = spellings.filter((spelling) => !spelling.includes('*'));
  const brought = snapshot.changedFiles
    .flatMap(({ path, previousPath }) => [path, previousPath ?? path])
    .filter((path) => patterns.some((pattern) => matchesPath(path, pattern)));
  const found = patterns.length === 0 ? [] : await readMatches(list, snapshot, patterns);
  return [...new Set([...registries, ...literals, ...brought, ...found])].slice(0, MAXIMUM_PATHS);
}

/** A star in the name of a folder is found only through what the pull request changes. */
async function readMatches(
  list: ListSource,
  { tipSha }: PullRequestSnapshot,
  patterns: readonly string[],
): Promise<readonly string[]> {
  const parents = patterns.map((pattern) => pattern.slice(0, Math.max(0, pattern.lastIndexOf('/'))));
  const folders = [...new Set(parents)].filter((folder) => !folder.includes('*'));
  const requests = folders.map((path): FileRequest => ({ commit: tipSha, path, want: 'entries' }));
  const found = await list.readFiles(requests);
  return folders.flatMap((folder, index) => {
    const file = fileAt(found, index);
    // Its lists would pass for none.
    if (file.status === 'unavailable')
      throw new UnreadableError(`A folder of lists cannot be read: ${file.reason}`);
    return (valueOf(file)?.entries ?? [])
      .filter((entry) => entry.isFile)
      .map((entry) => (folder === '' ? entry.name : `${folder}/${entry.name}`))
      .filter((path) => patterns.some((pattern) => matchesPath(path, pattern)));
  });
}
