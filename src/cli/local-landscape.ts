import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadLandscape } from '../jobs/audit-repository.ts';
import { listedPathsOf } from '../github/read-listed-landscape.ts';
import { listDefinitionOf } from '../landscape/list-definition.ts';
import { parseList } from '../landscape/parse-list.ts';
import { parseLogoRegistry } from '../landscape/parse-logo-registry.ts';
import { CommandLineError } from './command.ts';

/** The lists of a clone, as its working tree has them. */
export function landscapeIn(directory: string): ReadLandscape {
  return async (policy, commit) => {
    const present = listedPathsOf(policy).filter((path) => existsSync(join(directory, path)));
    const texts = present.map((path) => ({ path, text: readFileSync(join(directory, path), 'utf8') }));
    const lists = texts.flatMap(({ path, text }) => {
      const definition = listDefinitionOf(path, policy.lists);
      return definition === undefined ? [] : [parseList(path, definition, text)];
    });
    if (lists.length === 0) {
      throw new CommandLineError(
        `${directory} holds none of the list's files; name a clone of it with --directory`,
      );
    }
    const registries = texts.flatMap(({ path, text }) =>
      listDefinitionOf(path, policy.lists) === undefined
        ? [[path, parseLogoRegistry(path, text)] as const]
        : [],
    );
    return { commit, lists, logoRegistries: Object.fromEntries(registries) };
  };
}
