import type { CoreTechnology } from './core-technology.ts';
import { isManifest } from './dependencies.ts';
import { type PathRole, pathRoles } from './source-paths.ts';
import type { Tree, TreeFile } from './repository-facts.ts';

/** One batched request reads about this many files at ease. */
const MAXIMUM_FILES = 60;
const MAXIMUM_MANIFESTS = 14;
const MAXIMUM_RELEVANT = 30;
/** Beyond that a file is data or generated, and costs more than it tells. */
const MAXIMUM_BYTES = 150_000;

/** Words in the names of files that load, attach or observe. */
const LOADER = /(?:^|[_.-])(?:probes?|loader|attach|tracer|kern(?:el)?|collector|datapath|verifier|vm|jit)/i;

interface Candidate {
  readonly path: string;
  readonly role: PathRole;
  readonly score: number;
}

/**
 * Which files to read to learn what the core technology is to a project: the README, its manifests, the files whose
 * names speak of it, and, to estimate its share, own source files spread evenly over the tree. At most 60.
 */
export function selectCoreFiles(tree: Tree, core: CoreTechnology, part?: string): readonly string[] {
  const roleOf = pathRoles(part);
  const readable = tree.files.filter(isReadable);
  const manifests: Candidate[] = [];
  const relevant: Candidate[] = [];
  const others: string[] = [];
  // In a project written in Go or Rust the few C files are most often programs for the kernel.
  const isMostlyGoOrRust = countOf(readable, /\.(?:go|rs)$/) > countOf(readable, /\.(?:c|cc|cpp)$/);
  for (const { path } of readable) {
    const role = roleOf(path);
    if (role === 'vendored' || core.isGenerated(path)) continue;
    if (isManifest(path)) manifests.push({ path, role, score: manifestScore(path, role, core) });
    else if (core.isSource(path) && (isRelevant(path, core) || (isMostlyGoOrRust && path.endsWith('.c'))))
      relevant.push({ path, role, score: relevance(path, role, core) });
    else if (core.isSource(path) && role === 'own') others.push(path);
  }
  const chosen = new Set([
    ...rootReadmes(readable),
    ...best(manifests, MAXIMUM_MANIFESTS),
    ...best(relevant, MAXIMUM_RELEVANT),
  ]);
  for (const path of spread(others, MAXIMUM_FILES - chosen.size)) chosen.add(path);
  for (const path of best(relevant, MAXIMUM_FILES)) if (chosen.size < MAXIMUM_FILES) chosen.add(path);
  return [...chosen];
}

function isReadable(file: TreeFile): boolean {
  return file.mode.startsWith('100') && (file.bytes ?? 0) <= MAXIMUM_BYTES;
}

function countOf(files: readonly TreeFile[], pattern: RegExp): number {
  return files.filter(({ path }) => pattern.test(path)).length;
}

function isRelevant(path: string, core: CoreTechnology): boolean {
  return core.isNamed(path) || core.isProgram(path) || isLoader(path);
}

function isLoader(path: string): boolean {
  return LOADER.test(path.slice(path.lastIndexOf('/') + 1));
}

function relevance(path: string, role: PathRole, core: CoreTechnology): number {
  const named =
    (core.isProgram(path) ? 2 : 0) +
    (core.isLikelyProgram(path) ? 2 : 0) +
    (core.isNamed(path) ? 2 : 0) +
    (isLoader(path) ? 1 : 0);
  return role === 'own' ? named : named - 5;
}

/** The ones near the root say most; those of tests and examples least. */
function manifestScore(path: string, role: PathRole, core: CoreTechnology): number {
  const kind = /(?:go\.mod|cargo\.toml|\.gitmodules)$/i.test(path) ? 2 : 0;
  return kind + (core.isNamed(path) ? 1 : 0) - path.split('/').length - (role === 'own' ? 0 : 5);
}

function rootReadmes(files: readonly TreeFile[]): readonly string[] {
  return files
    .map(({ path }) => path)
    .filter((path) =>
      /^(?:\.github\/|docs\/)?readme(?:\.(?:md|rst|org|txt|adoc|asciidoc|markdown))?$/i.test(path),
    )
    .slice(0, 2);
}

/** The highest scores, equal ones in the order of the tree. */
function best(candidates: readonly Candidate[], count: number): readonly string[] {
  return candidates
    .toSorted((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ path }) => path);
}

function spread(paths: readonly string[], count: number): readonly string[] {
  if (paths.length <= count) return paths;
  const step = paths.length / Math.max(count, 1);
  return Array.from({ length: count }, (_, index) => paths[Math.floor((index + 0.5) * step)] ?? '').filter(
    Boolean,
  );
}
