import { sayingsOf } from './core-sayings.ts';
import type { CoreTechnology, CoreWords, Signal } from './core-technology.ts';
import type { Dependency } from './dependencies.ts';
import { EBPF } from './ebpf.ts';
import { matchesSegment } from '../landscape/list-definition.ts';
import { isSource } from './source-paths.ts';
import { withoutComments } from './source-texts.ts';

/** The signs of a landscape's own core technology, as its configuration writes them down: plain data, in printable ASCII. */
export interface CoreSignals {
  /** Names of packages, by the ecosystem's own habit: `wasmtime`, `@scope/name`, `github.com/owner/name`. */
  readonly dependencies: readonly string[];
  /** Globs: `*` stands for a text without a slash, `**` as a whole segment for any folders. */
  readonly files: readonly string[];
  /** Texts of a program's source; one `*` stands for up to 100 characters of the same line. */
  readonly programs: readonly string[];
  /** What people call it; sentences use the first. */
  readonly mention: readonly string[];
  /** Last words in the names of repositories that are a part of a project: `agent` in `project-agent`. */
  readonly siblings: readonly string[];
}

/** Only this much of a file is searched. */
const MAXIMUM_TEXT = 60_000;

const compiled = new WeakMap<CoreSignals, CoreTechnology>();

/** The technology that these signs tell of; of none: eBPF. */
export function technologyOf(signals: CoreSignals | undefined): CoreTechnology {
  if (signals === undefined) return EBPF;
  const technology = compiled.get(signals) ?? compile(signals);
  compiled.set(signals, technology);
  return technology;
}

function compile({ dependencies, files, programs, mention, siblings }: CoreSignals): CoreTechnology {
  const names = alternatives(mention);
  const word = new RegExp(`(?<![a-z\\d])(?:${names})(?![a-z\\d])`, 'i');
  const libraries = dependencies.map((name) => name.toLowerCase());
  const component = new RegExp(`(?:^|[-_.])(?:${alternatives([...siblings, ...mention])})$`, 'i');
  const toolchain = new RegExp(`(?:^|/)(?:targets?|backends?|codegen|arch)/(?:${names})/`, 'i');
  const globs = files.map((glob) => glob.split('/'));
  const isProgram = (path: string): boolean => globs.some((glob) => matchesGlob(path.split('/'), glob));
  const signalOf = signalFinder({ programs, dependencies, word });
  return {
    name: mention[0] ?? '',
    isSource: (path) => isSource(path) || isProgram(path),
    isNamed: (path) => word.test(path),
    isProgram,
    isProgramUnread: () => false,
    isLikelyProgram: isProgram,
    isGenerated: () => false,
    programOf: (generated) => generated,
    isToolchain: (path) => toolchain.test(path),
    runtimeIn: () => undefined,
    libraryOf: (dependency) => libraryAmong(libraries, dependency),
    copiedLibraryOf: () => undefined,
    isToolkit: (nameWithOwner) => libraries.includes(`github.com/${nameWithOwner}`),
    isTellingName: (name) => word.test(name) || component.test(name),
    isComponent: (name) => component.test(name),
    signalOf,
    mayTell: (text) => signalOf(text) !== undefined,
    isNear: (text) => word.test(text),
    words: wordsBy(names, word),
  };
}

function wordsBy(names: string, word: RegExp): CoreWords {
  const topic = new RegExp(`^(?:${names})(?:-|$)`, 'i');
  return {
    speaksOf: (text) => word.test(text),
    isTopic: (each) => topic.test(each),
    ...sayingsOf(names),
    isVague: () => false,
  };
}

/** As they are written; what is between two words of a name may be a space, a hyphen or an underscore. */
function alternatives(texts: readonly string[]): string {
  return texts
    .map((text) =>
      text
        .split(/[ _-]+/)
        .map((part) => RegExp.escape(part))
        .join('[ _-]'),
    )
    .join('|');
}

function signalFinder({
  programs,
  dependencies,
  word,
}: Pick<CoreSignals, 'programs' | 'dependencies'> & { readonly word: RegExp }): CoreTechnology['signalOf'] {
  const program = patternOf(
    programs.map((text) =>
      text
        .split('*')
        .map((part) => RegExp.escape(part))
        .join('[^\\n]{0,100}'),
    ),
  );
  // Languages write a package's hyphen in their own way.
  const library = patternOf(dependencies.map((name) => `(?<![\\w-])(?:${alternatives([name])})(?![\\w-])`));
  return (text): Signal | undefined => {
    const searched = text.slice(0, MAXIMUM_TEXT);
    if (program?.test(searched) === true && program.test(withoutComments(searched))) return 'program';
    if (library?.test(searched) === true) return 'library';
    return word.test(searched) ? 'word' : undefined;
  };
}

function patternOf(alternative: readonly string[]): RegExp | undefined {
  return alternative.length === 0 ? undefined : new RegExp(alternative.join('|'), 'i');
}

/** A package of that name, a Go module below it, or a submodule of that address. */
function libraryAmong(libraries: readonly string[], { name }: Dependency): string | undefined {
  const plain = name
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\.git$/, '');
  return libraries.some((library) => plain === library || plain.startsWith(`${library}/`)) ? name : undefined;
}

/** Goes back to the last `**` alone, which never misses a match, so that time grows with path times glob. */
function matchesGlob(path: readonly string[], glob: readonly string[]): boolean {
  let [at, part, back, tried] = [0, 0, -1, 0];
  while (at < path.length) {
    if (glob[part] === '**') {
      [back, tried] = [part, at];
      part += 1;
    } else if (part < glob.length && matchesSegment(path[at] ?? '', glob[part] ?? '')) {
      [at, part] = [at + 1, part + 1];
    } else if (back !== -1) {
      tried += 1;
      [at, part] = [tried, back + 1];
    } else return false;
  }
  return glob.slice(part).every((rest) => rest === '**');
}
