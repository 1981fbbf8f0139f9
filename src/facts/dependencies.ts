/** A library that a project depends on itself, and the manifest that says so. */
export interface Dependency {
  /** As the manifest writes it: a Go module's path, a crate's or a package's name, a submodule's address. */
  readonly name: string;
  readonly path: string;
  /** `copy`: no manifest names it, its source lies in the tree. */
  readonly kind: 'dependency' | 'submodule' | 'copy';
}

const MAXIMUM_TEXT = 200_000;
const MAXIMUM_LINE = 500;

/** File names of the manifests that are understood, in lower case. */
const MANIFEST =
  /^(?:go\.mod|cargo\.toml|package\.json|requirements[^/]*\.txt|pyproject\.toml|setup\.(?:py|cfg)|cmakelists\.txt|[^/]*\.cmake|(?:gnu)?makefile|[^/]*\.mk|meson\.build|configure\.ac|module\.bazel|workspace|\.gitmodules|conanfile\.(?:py|txt)|vcpkg\.json|pom\.xml|build\.zig\.zon)$/i;

export function isManifest(path: string): boolean {
  return MANIFEST.test(path.slice(path.lastIndexOf('/') + 1));
}

/** Direct dependencies that one manifest names. What is marked indirect or is a lock file's is left out. */
export function parseDependencies(path: string, text: string): readonly Dependency[] {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const lines = text
    .slice(0, MAXIMUM_TEXT)
    .split('\n')
    .map((line) => line.slice(0, MAXIMUM_LINE));
  if (name === '.gitmodules') return submodules(path, lines);
  return namesIn(name, lines).map((found) => ({ name: found, path, kind: 'dependency' as const }));
}

function submodules(path: string, lines: readonly string[]): readonly Dependency[] {
  return lines.flatMap((line) => {
    const url = /^\s*url\s*=\s*(\S+)/.exec(line)?.[1];
    return url === undefined
      ? []
      : [{ name: url.replace(/\.git$|\/$/, ''), path, kind: 'submodule' as const }];
  });
}

function namesIn(name: string, lines: readonly string[]): readonly string[] {
  if (name === 'go.mod') return goModules(lines);
  if (name === 'cargo.toml') return crates(lines);
  if (name.endsWith('.json')) return jsonKeys(lines);
  if (/^requirements|^pyproject|^setup|^conanfile/.test(name)) return pythonPackages(lines);
  if (name === 'pom.xml') return lines.flatMap((line) => /<artifactId>([\w.-]+)</.exec(line)?.[1] ?? []);
  return buildWords(lines);
}

function goModules(lines: readonly string[]): readonly string[] {
  return lines
    .filter(
      (line) =>
        !/\/\/\s*indirect/.test(line) && !/^\s*(?:module|replace|exclude|go|toolchain)\b|=>/.test(line),
    )
    .flatMap((line) => /^\s*(?:require\s+|tool\s+)?([\w.-]+\.[a-z]+\/[\w./~-]+)/.exec(line)?.[1] ?? []);
}

/** Dependencies of a crate or a workspace; those that only its tests need are left out. */
function crates(lines: readonly string[]): readonly string[] {
  let section = '';
  return lines.flatMap((line) => {
    const header = /^\s*\[+([^\]]*)\]/.exec(line)?.[1];
    if (header !== undefined) {
      section = header;
      return /(?:^|\.)(?:build-)?dependencies\.["']?([\w-]+)/.exec(header)?.[1] ?? [];
    }
    if (!/(?:^|\.)(?:build-)?dependencies$/.test(section)) return [];
    // A crate of the same workspace is no dependency of the project.
    if (/\bpath\s*=\s*"/.test(line) && !/\b(?:version|git)\s*=/.test(line)) return [];
    const crate = /^\s*["']?([\w-]+)["']?\s*(?:\.|=)/.exec(line)?.[1];
    const git = /git\s*=\s*"([^"]*)"/.exec(line)?.[1];
    return [crate ?? [], git ?? []].flat();
  });
}

function jsonKeys(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => /^\s*"([@\w./-]+)"\s*:\s*"[\^~>=v\d*]/.exec(line)?.[1] ?? []);
}

function pythonPackages(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => /^[\s"']*([A-Za-z][\w.-]*)\s*(?:[[=<>~!;"',]|$)/.exec(line)?.[1] ?? []);
}

/** In build files a library is a word: `-lbpf`, `pkg_check_modules(LIBBPF libbpf)`, `dependency('libbpf')`. */
function buildWords(lines: readonly string[]): readonly string[] {
  return lines
    .filter((line) => !/^\s*(?:#|\/\/|dnl\b)/.test(line))
    .flatMap((line) => line.split(/[^\w./:-]+/))
    .filter((word) => /bpf|bcc|xdp|github\.com/i.test(word));
}
