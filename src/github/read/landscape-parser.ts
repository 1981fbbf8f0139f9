import type { Fact } from '../../facts/fact.ts';
import type { ParsedList } from '../../landscape/entry.ts';
import type { Landscape, LogoRegistry } from '../../landscape/landscape.ts';
import { type ListDefinition, listDefinitionOf } from '../../landscape/list-definition.ts';
import { parseList } from '../../landscape/parse-list.ts';
import { parseLogoRegistry } from '../../landscape/parse-logo-registry.ts';
import type { YamlMemo } from '../../landscape/yaml-parts.ts';
import type { Policy } from '../../config/policy.ts';
import type { GitFile } from './read-files.ts';
import { UnreadableError } from '../client/request-failure.ts';

/** The lists and registries of one side by path. */
export type SideFiles = ReadonlyMap<string, Fact<GitFile>>;

const START = { offset: 0, line: 1, column: 1 };

/** Parses the sides of one pull request; a text that several sides share is parsed once. */
export function createSideParser(
  policy: Pick<Policy, 'lists'>,
): (commit: string, files: SideFiles) => Landscape {
  const lists = new Map<string, ParsedList>();
  const registries = new Map<string, LogoRegistry>();
  const memo: YamlMemo = new Map();
  return (commit, files) => {
    const present = [...files].filter(([, file]) => file.status !== 'absent');
    const parsedLists = present.flatMap(([path, file]) => {
      const definition = listDefinitionOf(path, policy.lists);
      if (definition === undefined) return [];
      return [remember(lists, keyOf(path, file), () => listFrom({ path, definition, memo }, file))];
    });
    const parsedRegistries = present.flatMap(([path, file]) => {
      if (listDefinitionOf(path, policy.lists) !== undefined || file.status !== 'known') return [];
      return [remember(registries, keyOf(path, file), () => parseLogoRegistry(path, file.value.text))];
    });
    return {
      commit,
      lists: parsedLists,
      logoRegistries: Object.fromEntries(parsedRegistries.map((registry) => [registry.path, registry])),
    };
  };
}

interface ListPlace {
  readonly path: string;
  readonly definition: ListDefinition;
  readonly memo: YamlMemo;
}

function listFrom({ path, definition, memo }: ListPlace, file: Fact<GitFile>): ParsedList {
  if (file.status === 'known') return parseList(path, definition, file.value.text, memo);
  if (file.status === 'unavailable' && file.reason !== 'too-large') {
    throw new UnreadableError(`A list cannot be read: ${file.reason}`);
  }
  const problem = {
    kind: 'too-large',
    range: { start: START, end: START },
    detail: 'more than 5 MB',
  } as const;
  return { path, definition, text: '', entries: [], problems: [problem], isComplete: false };
}

function keyOf(path: string, file: Fact<GitFile>): string {
  return `${file.status === 'known' ? file.value.id : ''} ${path}`;
}

function remember<T>(known: Map<string, T>, key: string, make: () => T): T {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
