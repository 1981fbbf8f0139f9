import type { Dependency } from '../../facts/dependencies.ts';
import { coreDependenciesOf } from '../../facts/core-dependencies.ts';
import type { CoreTechnology, Signal } from '../../facts/core-technology.ts';
import { pathRoles } from '../../facts/source-paths.ts';
import { valueOf } from '../../facts/fact.ts';
import { readmeOf } from '../../facts/readme.ts';
import type { RepositoryFacts } from '../../facts/repository-facts.ts';
import { type SourceTexts, sourceTexts } from '../../facts/source-texts.ts';
import { type Mention, mentionOf } from './mention.ts';

/** What one repository shows of a technology; tests, examples and vendored code are left out unless there is nothing else. */
export interface CoreEvidence {
  readonly core: CoreTechnology;
  /** Sources of programs of its own kind, by name or by contents. */
  readonly programs: readonly string[];
  /** Code that a generator made of such programs. */
  readonly generated: readonly string[];
  /** Files that use it without being one: they load, attach, compile or verify such programs, or share their maps. */
  readonly users: readonly string[];
  /** Files that are named after it or only use the word: both of the following. */
  readonly traces: readonly string[];
  /** Own source files that were read and only use the word. */
  readonly mentions: readonly string[];
  /** Other files that are named after it, of any kind; most were not read. */
  readonly namesakes: readonly string[];
  readonly dependencies: readonly Dependency[];
  /** What runs or compiles such programs, and is made here. */
  readonly runtime?: string;
  readonly mention?: Mention;
  /** The repository bears it in its name. */
  readonly isNamed: boolean;
  /** A submodule of the same owner bears it in its name. */
  readonly includesOwn: boolean;
  /** Own source files, and how many of them were read. */
  readonly sourceFiles: number;
  readonly readFiles: number;
  /** All of them were read, and the README as well: nothing is left that could show a sign. */
  readonly isReadWhole: boolean;
  /** Own source files whose contents or names show that they are programs or use them: counted, not estimated. */
  readonly counted: number;
  /** Own source files in C, Go, Rust and the like that are named after it. */
  readonly named: number;
  /** Estimated part of the own source files that are programs or use them, 0 to 1. */
  readonly share: number;
  /** The part that it could be at most if each file that is named after it were one. */
  readonly shareAtMost: number;
}

/** Fewer files than that say nothing about the others. */
const MINIMUM_SAMPLE = 5;

/** Texts, pages, pictures and captures tell nothing of the code. */
const DOCUMENT =
  /\.(?:md|mdx|rst|txt|html?|css|png|svg|jpe?g|gif|webp|avif|ppm|ico|webm|mp4|pdf|pcap|json)$/i;
/** In which such programs are written, loaded or run; a page of a website may bear the name as well. */
const SYSTEM_LANGUAGE = /\.(?:c|h|cc|cpp|cxx|hh|hpp|go|rs|py|zig)$/i;
/** A project with this many times more examples than other source files is a collection of examples. */
const COLLECTION = 10;

interface Sources {
  readonly own: readonly string[];
  readonly generated: readonly string[];
  readonly namesakes: readonly string[];
}

/** Reads one repository's facts; parts that could not be had count as silent. */
export function gatherEvidence(
  repository: RepositoryFacts,
  core: CoreTechnology,
  subdirectory?: string,
): CoreEvidence {
  const sources = sourcesOf(repository, core, subdirectory);
  const texts = sourceTexts(repository);
  const signals = signalsOf(texts, sources.own, core);
  const isProgram = (path: string): boolean =>
    core.isProgram(path) ||
    signals.get(path) === 'program' ||
    (core.isProgramUnread(path) && !texts.isRead(path));
  const programs = sources.own.filter(isProgram);
  const users = sources.own.filter((path) => signals.get(path) === 'library' && !core.isProgram(path));
  const mentions = sources.own.filter((path) => signals.get(path) === 'word');
  // It only bears the name.
  const isProvedWrong = (path: string): boolean =>
    core.isSource(path) && texts.isRead(path) && !signals.has(path);
  const namesakes = sources.namesakes.filter((path) => signals.get(path) !== 'word' && !isProvedWrong(path));
  // What a whole repository says of itself, or depends on, is not said of a folder in it.
  const isWhole = subdirectory === undefined;
  const mention = isWhole ? mentionOf(repository, core) : undefined;
  const dependencies = coreDependenciesOf(repository, core).filter(
    ({ path }) => isWhole || path.startsWith(`${subdirectory}/`),
  );
  const runtime = core.runtimeIn(sources.own);
  const unsaid: CoreEvidence = {
    core,
    programs: programs.toSorted((a, b) => rank(b, core) - rank(a, core)),
    generated: sources.generated,
    users: users.toSorted((a, b) => Number(isHeader(a)) - Number(isHeader(b))),
    traces: [...mentions, ...namesakes],
    mentions,
    namesakes,
    dependencies,
    ...(runtime === undefined ? {} : { runtime }),
    isNamed: isWhole && core.isNamed(repository.asked.split('/').at(-1) ?? ''),
    includesOwn: includesOwn(repository, dependencies, core),
    sourceFiles: sources.own.length,
    readFiles: sources.own.filter(texts.isRead).length,
    isReadWhole: isReadWhole(repository, texts, sources.own),
    named: sources.own.filter((path) => core.isNamed(path) && SYSTEM_LANGUAGE.test(path)).length,
    ...countFiles(sources.own, texts, signals, core),
  };
  if (mention === undefined) return unsaid;
  const evidence = { ...unsaid, mention };
  // What is named so is named after the project, too.
  return isNamesake(repository, evidence)
    ? { ...unsaid, traces: [], namesakes: [], named: 0, isNamed: false }
    : evidence;
}

/** Enough files to tell that a name means something else. */
const MANY = 50;

/** A name that no more than sounds like it, where all of a system and its README were read and nothing speaks of it. */
function isNamesake({ asked }: RepositoryFacts, evidence: CoreEvidence): boolean {
  const { core, mention, mentions, counted, dependencies, generated } = evidence;
  if (mention?.place !== 'name' || core.words.speaksOf(asked.split('/').at(-1) ?? '')) return false;
  const isSilent = counted + mentions.length + dependencies.length + generated.length === 0;
  return isSilent && evidence.isReadWhole && evidence.sourceFiles >= MANY;
}

function includesOwn(
  { asked }: RepositoryFacts,
  dependencies: readonly Dependency[],
  core: CoreTechnology,
): boolean {
  const owner = `github.com/${asked.split('/')[0]}/`.toLowerCase();
  return dependencies.some(
    ({ kind, name }) =>
      kind === 'submodule' &&
      name.toLowerCase().includes(owner) &&
      core.isNamed(name.split('/').at(-1) ?? ''),
  );
}

/** Whether the README and each own source file were read, of which there are enough. */
function isReadWhole(repository: RepositoryFacts, { isRead }: SourceTexts, own: readonly string[]): boolean {
  return readmeOf(repository) !== undefined && own.length >= MINIMUM_SAMPLE && own.every(isRead);
}

/** A name that says it all first, then the ones near the root; a header is no good example. */
function rank(path: string, core: CoreTechnology): number {
  return (
    (isHeader(path) ? -100 : 0) +
    (/\.bpf\.c$/i.test(path) ? 20 : core.isProgram(path) ? 10 : 0) -
    path.split('/').length
  );
}

function isHeader(path: string): boolean {
  return /\.h(?:h|pp|xx)?$/i.test(path);
}

function sourcesOf(repository: RepositoryFacts, core: CoreTechnology, subdirectory?: string): Sources {
  const roleOf = pathRoles(subdirectory);
  const own: string[] = [];
  const examples: string[] = [];
  const generated: string[] = [];
  const namesakes: string[] = [];
  for (const path of pathsOf(repository, subdirectory)) {
    const role = roleOf(path);
    if (role === 'example' && core.isSource(path)) examples.push(path);
    if (role !== 'own') continue;
    if (core.isGenerated(path)) generated.push(path);
    else if (core.isSource(path)) own.push(path);
    if (core.isNamed(path) && !DOCUMENT.test(path)) namesakes.push(path);
  }
  // A collection of examples is nothing else: they are then the project itself.
  const isCollection = own.length * COLLECTION < examples.length;
  return { own: isCollection ? [...own, ...examples] : own, generated, namesakes };
}

function pathsOf(repository: RepositoryFacts, subdirectory?: string): readonly string[] {
  const folder = subdirectory === undefined ? '' : `${subdirectory}/`;
  return (valueOf(repository.tree)?.files ?? [])
    .filter(({ path, mode }) => mode.startsWith('100') && path.startsWith(folder))
    .map(({ path }) => path);
}

function signalsOf(
  { textOf }: SourceTexts,
  own: readonly string[],
  core: CoreTechnology,
): ReadonlyMap<string, Signal> {
  const signals = new Map<string, Signal>();
  for (const path of own) {
    const text = textOf(path);
    const signal = text === undefined ? undefined : core.signalOf(text, path);
    if (signal !== undefined) signals.set(path, signal);
  }
  return signals;
}

/**
 * The share is counted where all files were read. Else a lower bound: files that were not read count by their names,
 * corrected by how many of the named ones that were read carry a program or use one.
 */
function countFiles(
  own: readonly string[],
  { isRead }: SourceTexts,
  signals: ReadonlyMap<string, Signal>,
  core: CoreTechnology,
): Pick<CoreEvidence, 'counted' | 'share' | 'shareAtMost'> {
  const isHit = (path: string): boolean =>
    core.isProgram(path) || signals.get(path) === 'program' || signals.get(path) === 'library';
  const named = own.filter(core.isNamed);
  const read = named.filter(isRead);
  const hits = named.filter(isHit).length;
  const others = own.filter((path) => isHit(path) && !core.isNamed(path)).length;
  const isTooFew = read.length < MINIMUM_SAMPLE && read.length < named.length;
  const rate = isTooFew ? 1 : read.filter(isHit).length / Math.max(read.length, 1);
  const counted = hits + others;
  // A name alone proves nothing where no file bears it out.
  const of = Math.max(own.length, 1);
  return {
    counted,
    share: counted === 0 ? 0 : (Math.max(hits, named.length * rate) + others) / of,
    shareAtMost: (named.length + others) / of,
  };
}
