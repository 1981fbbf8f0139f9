import { type Message, message } from '../messages/message.ts';
import type { LogoLocation } from '../landscape/list-definition.ts';
import { isImage, isVector, type ChangedFile } from '../landscape/changed-file.ts';
import type { LogoImport, LogoRegistry } from '../landscape/landscape.ts';
import type { CheckInput, Found, Problem } from './entry-check.ts';
import { rangeOf, standingChanges } from './entry-place.ts';
import type { Entry } from '../landscape/entry.ts';
import { hostedLogoOf, isIn, logoLocations, logoOf, registryAt, resolveImport } from './logo-folder.ts';
import { noPicture } from './logo-content.ts';
import { svgDangers } from './svg-dangers.ts';

/** A logo of a card is a few kilobytes; a hundred are a photograph. */
const MAX_LOGO_BYTES = 100 * 1024;
/** One logo is rarely that of many. */
const MAX_NAMED = 10;

/** The logo files that the pull request adds or changes, and those that it takes away although they are used. */
export function checkLogoFiles(input: CheckInput): readonly Found[] {
  return logoLocations(input).flatMap((location) =>
    input.changedFiles
      .filter(({ path }) => isImage(path))
      .flatMap((file) => checkFile(input, location, file)),
  );
}

/** A picture beside the folder is looked into where the logos' module imports it: the site shows it all the same. */
function checkFile(input: CheckInput, location: LogoLocation, file: ChangedFile): readonly Found[] {
  const { path, status } = file;
  if (!isIn(location.folder, path)) return isImported(input, location, path) ? checkContent(input, file) : [];
  if (status === 'removed') return checkRemoved(input, location, path);
  const gone = file.status === 'renamed' ? file.previousPath : undefined;
  return [
    ...(gone === undefined || location.registry !== undefined ? [] : checkStillNamed(input, location, gone)),
    ...checkSize(input, file),
    ...checkContent(input, file),
    ...(location.registry === undefined ? checkDrawing(input, location, file) : []),
    ...checkUse(input, location, file),
  ];
}

function isImported(input: CheckInput, location: LogoLocation, path: string): boolean {
  const registry = registryAt(input, location)?.registry;
  return registry !== undefined && usesOf(registry).some((each) => resolveImport(registry, each) === path);
}

function checkSize({ head }: CheckInput, { path }: ChangedFile): readonly Found[] {
  const bytes = head.logoFiles?.[path] ?? 0;
  if (bytes <= MAX_LOGO_BYTES) return [];
  const said = message('logo.large', {
    file: path,
    kibibytes: Math.round(bytes / 1024),
    most: MAX_LOGO_BYTES / 1024,
  });
  return [problemOf(path, 'warning', said)];
}

function checkContent({ logoTexts }: CheckInput, { path }: ChangedFile): readonly Found[] {
  const text = Object.hasOwn(logoTexts, path) ? logoTexts[path] : undefined;
  if (text === undefined) return [];
  const other = noPicture(path, text);
  if (other !== undefined)
    return [problemOf(path, 'failure', message(`logo.${other.kind}`, { file: path, found: other.found }))];
  if (!isVector(path)) return [];
  const dangers = svgDangers(text);
  const active = dangers
    .filter(({ kind }) => kind !== 'font' && kind !== 'outside')
    .map(({ found }) => found);
  return [
    ...(active.length === 0
      ? []
      : [dangerous(path, message('logo.svg-active', { file: path, found: active }))]),
    ...dangers.flatMap(({ kind, found }): readonly Found[] => {
      if (kind === 'outside') return [dangerous(path, message('logo.svg-outside', { file: path, found }))];
      return kind === 'font'
        ? [problemOf(path, 'warning', message('logo.svg-font', { file: path, found }))]
        : [];
    }),
  ];
}

function dangerous(path: string, said: Message): Found {
  return { ...problemOf(path, 'failure', said), isDangerous: true };
}

const RASTER = /\bhref\s{0,20}=\s{0,20}["']\s{0,20}data:image\/(?!svg)/i;
const TEXT = /<(?:[A-Za-z_][\w.-]{0,100}:)?text[\s>]/;

/** What is a picture all the same, and may look bad. */
function checkDrawing(
  { logoTexts }: CheckInput,
  { texts = 'notice' }: LogoLocation,
  { path }: ChangedFile,
): readonly Found[] {
  const text = Object.hasOwn(logoTexts, path) ? logoTexts[path] : undefined;
  if (text === undefined || !isVector(path) || noPicture(path, text) !== undefined) return [];
  return [
    ...(RASTER.test(text) ? [problemOf(path, 'warning', message('logo.svg-raster', { file: path }))] : []),
    ...(TEXT.test(text) ? [problemOf(path, texts, message('logo.svg-text', { file: path }))] : []),
  ];
}

function checkUse(input: CheckInput, location: LogoLocation, file: ChangedFile): readonly Found[] {
  const { path } = file;
  if (file.status === 'modified' || file.status === 'changed') return [];
  return isUsed(input, location, path)
    ? []
    : [problemOf(path, 'warning', message('logo.unused', { file: path }))];
}

function isUsed(input: CheckInput, location: LogoLocation, path: string): boolean {
  if (location.registry === undefined) {
    return (
      input.head.lists.some(({ isComplete }) => !isComplete) ||
      namingEntries(input, location, path).length > 0
    );
  }
  const placed = registryAt(input, location);
  if (placed === undefined || !placed.registry.isComplete) return true;
  const { registry } = placed;
  if (usesOf(registry).some((each) => resolveImport(registry, each)?.toLowerCase() === path.toLowerCase()))
    return true;
  // An entry whose logo is not registered has a problem that names the file.
  return standingChanges(input).some((change) => {
    const name = logoOf(change.after);
    return name !== '' && !registry.registered.some((each) => each.name === name);
  });
}

function usesOf({ imports, pictures }: LogoRegistry): readonly Pick<LogoImport, 'source' | 'range'>[] {
  return [...imports, ...pictures];
}

function namingEntries({ head }: CheckInput, { folder }: LogoLocation, path: string): readonly Entry[] {
  return head.lists
    .filter(({ definition }) => definition.logos?.folder.replace(/\/$/, '') === folder)
    .flatMap(({ entries }) => entries.filter((entry) => hostedLogoOf(entry, folder) === path));
}

/** An entry of the list, changed or not, whose logo goes away. */
function checkStillNamed(input: CheckInput, location: LogoLocation, path: string): readonly Found[] {
  if (Object.hasOwn(input.head.logoFiles ?? {}, path)) return [];
  return namingEntries(input, location, path)
    .slice(0, MAX_NAMED)
    .map((entry) => ({
      ...problemOf(entry.list, 'failure', message('logo.removed-hosted', { name: entry.name, file: path })),
      range: rangeOf(entry, entry.profile.fields.logo),
    }));
}

/** Removed although the registry still imports it: the site does not build. */
function checkRemoved(input: CheckInput, location: LogoLocation, path: string): readonly Found[] {
  if (location.registry === undefined) return checkStillNamed(input, location, path);
  const placed = registryAt(input, location);
  if (placed === undefined || Object.hasOwn(input.head.logoFiles ?? {}, path)) return [];
  const still = usesOf(placed.registry).find((each) => resolveImport(placed.registry, each) === path);
  if (still === undefined) return [];
  const said = message('logo.removed', { file: path, registry: placed.registry.path });
  return [{ ...problemOf(placed.registry.path, 'failure', said), range: still.range }];
}

function problemOf(path: string, severity: Problem['severity'], said: Message): Found {
  return { severity, path, message: said };
}
