import { type Entry, fieldOf } from '../landscape/entry.ts';
import { isImage } from '../landscape/changed-file.ts';
import type { LogoImport, LogoRegistry } from '../landscape/landscape.ts';
import type { LogoLocation } from '../landscape/list-definition.ts';
import { parseLogoRegistry } from '../landscape/parse-logo-registry.ts';
import type { CheckInput } from './entry-check.ts';
import { listOf } from './entry-place.ts';

/** A registry on the head side, with what the merge base had and the folder that its logos belong in. */
export interface PlacedRegistry {
  readonly registry: LogoRegistry;
  /** True for a component that uses its imports itself, under their own names: it has no `logos` object. */
  readonly isList: boolean;
  readonly before: LogoRegistry | undefined;
  readonly folder: string;
}

/** Every place that the lists keep logos in, each once. */
export function logoLocations(input: CheckInput): readonly LogoLocation[] {
  const byFolder = new Map<string, LogoLocation>();
  const definitions = [...input.head.lists.map((list) => list.definition), ...input.policy.lists];
  for (const { logos } of definitions) {
    if (logos !== undefined)
      byFolder.set(withoutSlash(logos.folder), { ...logos, folder: withoutSlash(logos.folder) });
  }
  return [...byFolder.values()];
}

/** The registry of a location, where the head side has one. A component that is a list imports its own logos. */
export function registryAt(input: CheckInput, location: LogoLocation): PlacedRegistry | undefined {
  const path = location.registry;
  if (path === undefined) return undefined;
  const folder = withoutSlash(location.folder);
  const list = listOf(input.head, path);
  if (list !== undefined) {
    const before = listOf(input.base, path);
    return {
      registry: parseLogoRegistry(path, list.text),
      before: before === undefined ? undefined : parseLogoRegistry(path, before.text),
      isList: true,
      folder,
    };
  }
  const registry = input.head.logoRegistries[path];
  return registry && { registry, before: input.base.logoRegistries[path], isList: false, folder };
}

/** Where an import leads, as a path in the repository; undefined where it is no relative one. */
export function resolveImport(
  registry: LogoRegistry,
  { source }: Pick<LogoImport, 'source'>,
): string | undefined {
  if (!source.startsWith('./') && !source.startsWith('../')) return undefined;
  const resolved = registry.path.split('/').slice(0, -1);
  for (const segment of source.split('/')) {
    if (segment === '..') resolved.pop();
    else if (segment !== '.' && segment !== '') resolved.push(segment);
  }
  return resolved.join('/');
}

export function importSourceOf(registry: LogoRegistry, path: string): string | undefined {
  const folder = registry.path.slice(0, registry.path.lastIndexOf('/') + 1);
  return path.startsWith(folder) ? `./${path.slice(folder.length)}` : undefined;
}

export function isIn(folder: string, path: string): boolean {
  return path.startsWith(`${folder}/`);
}

/** What an entry says of its logo; empty where that is nothing. */
export function logoOf(entry: Entry): string {
  const said = fieldOf(entry, 'logo');
  return typeof said === 'string' ? said : '';
}

/** The file that an entry names by itself, as a path: `./k.svg` is `k.svg`. Undefined where it names none. */
export function hostedLogoOf(entry: Entry, folder: string): string | undefined {
  const file = logoOf(entry).trim();
  if (file === '') return undefined;
  const path = folder.split('/');
  for (const segment of file.split('/')) {
    if (segment === '..') path.pop();
    else if (segment !== '.' && segment !== '') path.push(segment);
  }
  return path.join('/');
}

/** The last segment of a path, without its ending. */
export function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]{1,10}$/, '');
}

/** Letters and digits alone, in lower case: what a file's name and an import's name have in common. */
export function bareName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/logo$/, '');
}

/** Images that the pull request puts into a place, by any way of doing so. */
export function addedImages(input: CheckInput): readonly string[] {
  return input.changedFiles
    .filter(
      (file) =>
        (file.status === 'added' || file.status === 'renamed' || file.status === 'copied') &&
        isImage(file.path),
    )
    .map((file) => file.path);
}

function withoutSlash(folder: string): string {
  return folder.replace(/\/$/, '');
}
