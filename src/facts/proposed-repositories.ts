import type { ChangedFile } from '../landscape/changed-file.ts';
import { type ListDefinition, listDefinitionOf } from '../landscape/list-definition.ts';
import { githubRepositoryOf } from '../landscape/repository-address.ts';
import type { RequirementLevel } from '../vocabulary/judgement.ts';
import type { FactRequest } from './required-facts.ts';

interface Rules {
  readonly lists: readonly ListDefinition[];
  readonly requirements: { readonly contributors: RequirementLevel };
}

/** Of more than so many projects it is not guessed which of them are judged. */
const MAXIMUM_PROPOSED = 3;
const MAJOR_FILE = /(?:^|\/)major\.[^/]*$/;
const ADDRESS = /https?:\/\/(?:www\.)?github\.com\/[\w./-]+/gi;

/**
 * The repositories that the added lines of lists name and the removed ones do not: a guess at what will be asked of an
 * added entry, for who wants to read while the lists are still being read.
 */
export function proposedRepositories(
  changedFiles: readonly ChangedFile[],
  { lists, requirements }: Rules,
): readonly FactRequest[] {
  const proposed = new Map<string, FactRequest>();
  for (const { path, patch = '' } of changedFiles) {
    const list = listDefinitionOf(path, lists);
    if (list === undefined) continue;
    const known = new Set(repositoriesIn(patch, '-').map((name) => name.toLowerCase()));
    const isMajor = list.tier === 'major' || (list.tier === 'by-file-name' && MAJOR_FILE.test(path));
    const contributors = isMajor && requirements.contributors !== 'off';
    for (const repository of repositoriesIn(patch, '+')) {
      const key = repository.toLowerCase();
      if (!known.has(key)) proposed.set(key, { repository, extent: 'everything', contributors });
    }
  }
  return proposed.size > MAXIMUM_PROPOSED ? [] : [...proposed.values()];
}

function repositoriesIn(patch: string, side: '+' | '-'): readonly string[] {
  const lines = patch.split('\n').filter((line) => line.startsWith(side));
  return lines
    .flatMap((line) => line.match(ADDRESS) ?? [])
    .flatMap((address) => githubRepositoryOf(address) ?? [])
    .map(({ owner, name }) => `${owner}/${name}`);
}
