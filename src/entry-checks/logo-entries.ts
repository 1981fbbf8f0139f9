import type { Entry, ParsedList } from '../landscape/entry.ts';
import type { LogoRegistry } from '../landscape/landscape.ts';
import { type Message, message } from '../messages/message.ts';
import type { TextEdit } from '../vocabulary/source-range.ts';
import type { CheckInput, Found, StandingChange } from './entry-check.ts';
import { isFieldNew, listOf, rangeOf, sourceOf, standingChanges } from './entry-place.ts';
import { peersOf } from './list-habits.ts';
import { replaceLiteral } from './literal-edit.ts';
import {
  type PlacedRegistry,
  addedImages,
  bareName,
  hostedLogoOf,
  importSourceOf,
  isIn,
  logoOf,
  registryAt,
  stemOf,
} from './logo-folder.ts';
import { isImage, isVector } from '../landscape/changed-file.ts';
import { registerLogo } from './register-logo.ts';

/** Entries whose logo the site will not find. */
export function checkEntryLogos(input: CheckInput): readonly Found[] {
  return standingChanges(input).flatMap((change) => {
    const list = listOf(input.head, change.after.list);
    if (list?.definition.logos === undefined) return [];
    return change.after.profile.logoBy === 'file'
      ? checkHostedLogo(input, change, list)
      : checkRegisteredLogo(input, change, list);
  });
}

/** The entry names the file itself, in a folder without a registry. */
function checkHostedLogo(input: CheckInput, change: StandingChange, list: ParsedList): readonly Found[] {
  const { name } = change.after;
  const file = logoOf(change.after);
  const folder = list.definition.logos?.folder.replace(/\/$/, '');
  const path = folder === undefined ? undefined : hostedLogoOf(change.after, folder);
  if (folder === undefined || path === undefined || !isLogoNew(change)) return [];
  if (!isVector(path)) {
    return [{ ...problemOf(change, message('logo.not-vector', { name, file })), severity: 'warning' }];
  }
  const { logoFiles } = input.head;
  if (logoFiles === undefined || Object.hasOwn(logoFiles, path)) return [];
  // Nothing of the folder was read: nothing can be concluded from what is not there.
  if (!Object.keys(logoFiles).some((other) => isIn(folder, other))) return [];
  return [problemOf(change, message('logo.no-hosted-file', { name, file, folder }))];
}

function checkRegisteredLogo(input: CheckInput, change: StandingChange, list: ParsedList): readonly Found[] {
  const { after } = change;
  const placed = list.definition.logos === undefined ? undefined : registryAt(input, list.definition.logos);
  if (placed === undefined || !placed.registry.isComplete) return [];
  const { registry } = placed;
  if (placed.isList) return checkComponentLogo(change, registry);
  const name = logoOf(after);
  if (name.trim() === '' || !isLogoNew(change)) return [];
  if (isRegistered(registry, name) || !isUsedBy(registry, peersOf(input, after.list).entries)) return [];
  const spelling = registry.registered.find((other) => other.name.toLowerCase() === name.toLowerCase());
  if (spelling !== undefined) {
    const present = spelling.name;
    const edits = replaceLiteral(sourceOf(input, after), rangeOf(after, after.profile.fields.logo), {
      from: name,
      to: present,
    });
    return [problemOf(change, message('logo.other-spelling', { name, present }), edits)];
  }
  if (!registry.imports.some((other) => other.name === name))
    return [missingLogo(input, change, { name, placed })];
  const edits = registerLogo(registry, { name });
  return [problemOf(change, message('logo.not-registered', { name, registry: registry.path }), edits)];
}

/** A component names its logos as it imports or defines them; any other mention of the name may do that. */
function checkComponentLogo(change: StandingChange, registry: LogoRegistry): readonly Found[] {
  const { range } = change.after;
  const name = logoOf(change.after);
  if (name.trim() === '' || !isLogoNew(change)) return [];
  const rest = registry.text.slice(0, range.start.offset) + registry.text.slice(range.end.offset);
  if (rest.includes(name)) return [];
  return [problemOf(change, message('logo.not-in-component', { name, registry: registry.path }))];
}

function isRegistered(registry: LogoRegistry, name: string): boolean {
  return registry.registered.some((other) => other.name === name);
}

/** Whether the list's other logos are registered there: older states of a site may do it in another way. */
function isUsedBy(registry: LogoRegistry, peers: readonly Entry[]): boolean {
  if (registry.registered.length === 0) return false;
  const registered = new Set(registry.registered.map((each) => each.name));
  const named = peers.map(logoOf).filter((name) => name !== '');
  return named.filter((name) => registered.has(name)).length * 2 >= named.length;
}

/** Neither imported nor registered: the file that was meant may be there all the same. */
function missingLogo(
  input: CheckInput,
  change: StandingChange,
  { name, placed }: { readonly name: string; readonly placed: PlacedRegistry },
): Found {
  const { registry, folder } = placed;
  const added = addedImages(input).filter((path) => !importsFile(registry, path));
  const inFolder = added.filter((path) => isIn(folder, path));
  const [file] =
    inFolder.length === 1 ? inFolder : inFolder.filter((path) => belongsTo(path, name, change.after));
  if (file !== undefined) {
    const source = importSourceOf(registry, file);
    const edits = source === undefined ? [] : registerLogo(registry, { name, source });
    return problemOf(change, message('logo.not-imported', { name, file, registry: registry.path }), edits);
  }
  const elsewhere = added.find((path) => isImage(path) && belongsTo(path, name, change.after));
  const said: Message =
    elsewhere === undefined
      ? message('logo.unknown', { name, entry: change.after.name, folder, registry: registry.path })
      : message('logo.wrong-folder', { file: elsewhere, folder });
  return problemOf(change, said);
}

function importsFile(registry: LogoRegistry, path: string): boolean {
  const source = importSourceOf(registry, path);
  return registry.imports.some((other) => other.source === source);
}

function belongsTo(path: string, logoName: string, entry: Entry): boolean {
  const file = bareName(stemOf(path));
  return file !== '' && (file === bareName(logoName) || file === bareName(entry.name));
}

function isLogoNew(change: StandingChange): boolean {
  const { logo } = change.after.profile.fields;
  return logo !== undefined && isFieldNew(change, logo);
}

function problemOf(change: StandingChange, said: Message, edits: readonly TextEdit[] = []): Found {
  const { logo: field } = change.after.profile.fields;
  return {
    severity: 'failure',
    range: rangeOf(change.after, field),
    ...(field === undefined ? {} : { field }),
    message: said,
    change,
    edits,
  };
}
