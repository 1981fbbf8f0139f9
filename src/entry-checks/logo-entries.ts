import type { Entry, ParsedList } from '../landscape/entry.ts';
import type { LogoRegistry } from '../landscape/landscape.ts';
import { message } from '../messages/message.ts';
import type { Message } from '../messages/message.ts';
import type { TextEdit } from '../vocabulary/text-edit.ts';
import type { CheckInput, Problem } from './entry-check.ts';
import { isFieldNew, standingChanges } from './changed-value.ts';
import type { StandingChange } from './changed-value.ts';
import { rangeOf } from './entry-place.ts';
import { listOf } from './list-peers.ts';
import { addedImages, bareName, importSourceOf, isImage, isIn, registryAt, stemOf } from './logo-folder.ts';
import type { PlacedRegistry } from './logo-folder.ts';
import { registerLogo } from './register-logo.ts';

/** Entries whose logo the site will not find. */
export function checkEntryLogos(input: CheckInput): readonly Problem[] {
  return standingChanges(input).flatMap((change) => {
    const list = listOf(input.head, change.after.list);
    if (list?.definition.logos === undefined) return [];
    return list.definition.format === 'landscape2'
      ? checkHostedLogo(input, change, list)
      : checkRegisteredLogo(input, change, list);
  });
}

/** landscape2 names the file itself, in a folder without a registry. */
function checkHostedLogo(input: CheckInput, change: StandingChange, list: ParsedList): readonly Problem[] {
  const file = change.after.fields['logo'];
  const folder = list.definition.logos?.folder.replace(/\/$/, '');
  if (typeof file !== 'string' || file.trim() === '' || folder === undefined || !isFieldNew(change, 'logo'))
    return [];
  const { logoFiles } = input.head;
  if (logoFiles === undefined || Object.hasOwn(logoFiles, `${folder}/${file}`)) return [];
  // Nothing of the folder was read: nothing can be concluded from what is not there.
  if (!Object.keys(logoFiles).some((path) => isIn(folder, path))) return [];
  return [
    problemOf(change, 'logo', message('logo.no-hosted-file', { name: change.after.name, file, folder })),
  ];
}

function checkRegisteredLogo(
  input: CheckInput,
  change: StandingChange,
  list: ParsedList,
): readonly Problem[] {
  const placed = list.definition.logos === undefined ? undefined : registryAt(input, list.definition.logos);
  if (placed === undefined || !placed.registry.isComplete) return [];
  const { registry, isList } = placed;
  const field = isList ? 'logo' : 'logoName';
  const name = change.after.fields[field];
  if (typeof name !== 'string' || name.trim() === '' || !isFieldNew(change, field)) return [];
  const isImported = registry.imports.some((other) => other.name === name);
  if (isList) {
    const said = message('logo.not-in-component', { name, registry: registry.path });
    return isImported ? [] : [problemOf(change, field, said)];
  }
  if (registry.registered.some((other) => other.name === name)) return [];
  if (!isImported) return [missingLogo(input, change, { name, placed })];
  const edits = registerLogo(registry, { name });
  return [problemOf(change, field, message('logo.not-registered', { name, registry: registry.path }), edits)];
}

/** Neither imported nor registered: the file that was meant may be there all the same. */
function missingLogo(
  input: CheckInput,
  change: StandingChange,
  { name, placed }: { readonly name: string; readonly placed: PlacedRegistry },
): Problem {
  const { registry, folder } = placed;
  const added = addedImages(input).filter((path) => !importsFile(registry, path));
  const inFolder = added.filter((path) => isIn(folder, path));
  const [file] =
    inFolder.length === 1 ? inFolder : inFolder.filter((path) => belongsTo(path, name, change.after));
  if (file !== undefined) {
    const source = importSourceOf(registry, file);
    const edits = source === undefined ? [] : registerLogo(registry, { name, source });
    return problemOf(
      change,
      'logoName',
      message('logo.not-imported', { name, file, registry: registry.path }),
      edits,
    );
  }
  const elsewhere = added.find((path) => isImage(path) && belongsTo(path, name, change.after));
  const said: Message =
    elsewhere === undefined
      ? message('logo.unknown', { name, entry: change.after.name, folder, registry: registry.path })
      : message('logo.wrong-folder', { file: elsewhere, folder });
  return problemOf(change, 'logoName', said);
}

function importsFile(registry: LogoRegistry, path: string): boolean {
  const source = importSourceOf(registry, path);
  return registry.imports.some((other) => other.source === source);
}

function belongsTo(path: string, logoName: string, entry: Entry): boolean {
  const file = bareName(stemOf(path));
  return file !== '' && (file === bareName(logoName) || file === bareName(entry.name));
}

function problemOf(
  change: StandingChange,
  field: string,
  said: Message,
  edits: readonly TextEdit[] = [],
): Problem {
  return {
    check: 'logo',
    severity: 'failure',
    path: change.after.list,
    range: rangeOf(change.after, field),
    field,
    message: said,
    change,
    ...(edits.length > 0 ? { edits } : {}),
  };
}
