import type { Policy } from '../vocabulary/policy.ts';
import type { ChangedFile } from './changed-file.ts';
import { listDefinitionOf } from './list-definition.ts';

interface Changed {
  readonly changedFiles: readonly ChangedFile[];
  readonly areFilesTruncated: boolean;
}

/** Whether a change is about a list. Where not all files are named, the lists themselves tell. */
export function touchesList(
  { changedFiles, areFilesTruncated }: Changed,
  { lists }: Pick<Policy, 'lists'>,
): boolean {
  return (
    areFilesTruncated ||
    changedFiles.some(({ path, previousPath }) =>
      [path, previousPath ?? path].some((each) => listDefinitionOf(each, lists) !== undefined),
    )
  );
}
