import type { CommandOption } from '../command.ts';

/** What an option's value may be completed to; `nothing`: only the person knows it. */
export type ValueKind = 'choice' | 'directory' | 'file' | 'revision' | 'nothing';

const KINDS: Readonly<Record<string, ValueKind>> = { DIR: 'directory', FILE: 'file', REVISION: 'revision' };

/** The kind of value that the option takes; absent for a switch. */
export function valueKindOf({ value, choices }: CommandOption): ValueKind | undefined {
  if (value === undefined) return undefined;
  return choices === undefined ? (KINDS[value] ?? 'nothing') : 'choice';
}

/** Prints the names of branches and tags, one a line; a stranger may have chosen them, so nothing may expand them. */
export const REVISIONS =
  "git for-each-ref --format='%(refname:strip=2)' refs/heads refs/remotes refs/tags 2>/dev/null";
