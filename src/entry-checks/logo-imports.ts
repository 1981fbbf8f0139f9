import type { LogoImport, LogoRegistry } from '../landscape/landscape.ts';
import { type Message, message } from '../messages/message.ts';
import type { SourceRange } from '../vocabulary/source-range.ts';
import type { CheckInput, Found } from './entry-check.ts';
import { standingChanges } from './entry-place.ts';
import {
  type PlacedRegistry,
  isIn,
  logoLocations,
  logoOf,
  registryAt,
  resolveImport,
} from './logo-folder.ts';
import { orderedPart, orderedShare } from './ordered-part.ts';
import { moveImport, registerLogo, requote } from './register-logo.ts';

/** Below this share of pairs in order, the imports are not kept in order; the real module has all but a few. */
const KEPT_IN_ORDER = 0.9;

/** What the pull request adds to the module that imports the logos and registers them. */
export function checkLogoImports(input: CheckInput): readonly Found[] {
  return logoLocations(input).flatMap((location) => {
    const placed = registryAt(input, location);
    if (placed === undefined || placed.before?.text === placed.registry.text) return [];
    return [
      ...checkParsed(placed),
      ...newImports(placed).flatMap((added) => [
        ...checkQuotes(placed, added),
        ...checkTarget(input, placed, added),
        ...checkRegistered(input, placed, added),
        ...checkOrder(placed, added),
      ]),
      ...newPictures(placed).flatMap((added) => checkTarget(input, placed, added)),
      ...checkRegistrations(placed),
    ];
  });
}

function newImports({ registry, before }: PlacedRegistry): readonly LogoImport[] {
  const known = new Set(before?.imports.map((each) => `${each.name} ${each.source} ${each.quote}`));
  return registry.imports.filter((each) => !known.has(`${each.name} ${each.source} ${each.quote}`));
}

function newPictures({ registry, before }: PlacedRegistry): LogoRegistry['pictures'] {
  const known = new Set(before?.pictures.map((each) => each.source));
  return registry.pictures.filter((each) => !known.has(each.source));
}

/** A module that could not be read and could be before, the known slip of back-ticks aside. */
function checkParsed(placed: PlacedRegistry): readonly Found[] {
  const { registry, before, isList } = placed;
  const { problem } = registry;
  // Of a list, the syntax check says so.
  if (isList || problem === undefined || before?.problem !== undefined) return [];
  if (newImports(placed).some((added) => added.quote === '`')) return [];
  const said = message('logo.module-broken', { detail: problem.detail });
  return [{ path: placed.registry.path, severity: 'failure', range: problem.range, message: said }];
}

function checkQuotes(placed: PlacedRegistry, added: LogoImport): readonly Found[] {
  if (added.quote !== '`') return [];
  const said = message('logo.back-ticks', { source: added.source });
  const edits = requote(placed.registry, added);
  return [{ path: placed.registry.path, severity: 'failure', range: added.range, message: said, edits }];
}

function checkTarget(
  input: CheckInput,
  placed: PlacedRegistry,
  added: Pick<LogoImport, 'source' | 'range'>,
): readonly Found[] {
  const path = resolveImport(placed.registry, added);
  const { logoFiles } = input.head;
  if (path === undefined) return checkSource(placed, added);
  if (!isIn(placed.folder, path)) {
    // A module that has others from elsewhere has its reasons.
    if (
      placed.before?.imports.some((each) => !isIn(placed.folder, resolveImport(placed.registry, each) ?? ''))
    ) {
      return [];
    }
    const said = message('logo.wrong-folder', { file: path, folder: placed.folder });
    return [{ path: placed.registry.path, severity: 'warning', range: added.range, message: said }];
  }
  if (logoFiles === undefined || Object.hasOwn(logoFiles, path)) return [];
  // Only what lies in the folder itself was listed, and nothing at all where the folder could not be read.
  const isDeeper = path.slice(placed.folder.length + 1).includes('/');
  if (isDeeper || !Object.keys(logoFiles).some((other) => isIn(placed.folder, other))) return [];
  const namesake = Object.keys(logoFiles).find((other) => other.toLowerCase() === path.toLowerCase());
  const said: Message =
    namesake === undefined
      ? message('logo.no-file', { file: path })
      : message('logo.other-case', { file: path, present: namesake });
  return [{ path: placed.registry.path, severity: 'failure', range: added.range, message: said }];
}

/** `.logos/pwru.svg` is neither a path nor a package. */
function checkSource(
  placed: PlacedRegistry,
  { source, range }: Pick<LogoImport, 'source' | 'range'>,
): readonly Found[] {
  if (!source.startsWith('.')) return [];
  const said = message('logo.no-file', { file: source });
  return [{ path: placed.registry.path, severity: 'failure', range, message: said }];
}

/** An import that nothing uses; where an entry names it, the entry's own problem says so. */
function checkRegistered(input: CheckInput, placed: PlacedRegistry, added: LogoImport): readonly Found[] {
  const { registry, isList } = placed;
  if (isList || !registry.isComplete || registry.registered.some((each) => each.name === added.name))
    return [];
  const isNamed = standingChanges(input).some(({ after }) => logoOf(after) === added.name);
  if (isNamed) return [];
  const said = message('logo.not-registered', { name: added.name, registry: registry.path });
  const edits = registerLogo(registry, { name: added.name });
  return [{ path: placed.registry.path, severity: 'warning', range: added.range, message: said, edits }];
}

/** The site's linter wants the imports in the order of their paths. */
function checkOrder(placed: PlacedRegistry, added: LogoImport): readonly Found[] {
  const { registry } = placed;
  const fresh = new Set(newImports(placed));
  const images = registry.imports.filter((each) => isIn(placed.folder, resolveImport(registry, each) ?? ''));
  const others = images.filter((each) => !fresh.has(each));
  const ordered = orderedPart(others, orderKey);
  if (!images.includes(added) || others.length === 0 || orderedShare(others, orderKey) < KEPT_IN_ORDER)
    return [];
  const next = ordered.find((each) => orderKey(each) > orderKey(added));
  const previous = ordered.findLast((each) => orderKey(each) <= orderKey(added));
  const at = added.range.start.offset;
  const isInPlace =
    (previous === undefined || previous.range.start.offset < at) &&
    (next === undefined || next.range.start.offset > at);
  if (isInPlace) return [];
  const said =
    next === undefined
      ? message('logo.order-after', { source: added.source, previous: previous?.source ?? added.source })
      : message('logo.order-before', { source: added.source, next: next.source });
  const edits = moveImport(registry, added, { previous, next });
  return [{ path: placed.registry.path, severity: 'notice', range: added.range, message: said, edits }];
}

function orderKey({ source }: LogoImport): string {
  return source.toLowerCase();
}

/** Names in the `logos` object that nothing defines: the site does not build. */
function checkRegistrations(placed: PlacedRegistry): readonly Found[] {
  const { registry, before, isList } = placed;
  if (isList || !registry.isComplete) return [];
  const known = new Set(before?.registered.map((each) => each.name));
  const wasImported = new Set(before?.imports.map((each) => each.name));
  const imported = new Set(registry.imports.map((each) => each.name));
  return registry.registered
    .filter((each) => !known.has(each.name) || wasImported.has(each.name))
    .filter((each) => !imported.has(each.name) && !isRenamed(registry, each.range))
    .map(({ name, range }) => ({
      path: registry.path,
      severity: 'failure',
      range,
      message: message('logo.registered-only', { name }),
    }));
}

/** `name: something`: what it stands for need not be an import of that name. */
function isRenamed({ text }: PlacedRegistry['registry'], range: SourceRange): boolean {
  return text.slice(range.start.offset, range.end.offset).includes(':');
}
