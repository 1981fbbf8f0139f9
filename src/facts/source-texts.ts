import { isManifest } from './dependencies.ts';
import { isGenerated, isSource, pathRoles } from './ebpf-paths.ts';
import { valueOf } from './fact.ts';
import type { Archive, RepositoryFacts, Tree } from './repository-facts.ts';

const NOTHING: Archive = { texts: {}, silent: [] };

/** Any sign of eBPF in a text has one of these words near it: its own name, a library's, or a section's. */
const TELLING = /bpf|\bxdp|\baya|\bbcc\b|\bxsk_|[ku](?:ret)?probe:|tracepoint:|\bSEC\s?\(/i;

/** Whether a text may tell anything of eBPF, so that it is worth keeping. */
export function mayTellOfEbpf(text: string): boolean {
  return TELLING.test(text);
}

/** What is read of a repository's archive: its source files and manifests, whoever they are for but vendored ones. */
export function selectFromArchive(tree: Tree): ReadonlySet<string> {
  const roleOf = pathRoles();
  return new Set(
    tree.files.flatMap(({ path, mode }) => {
      const isWanted = mode.startsWith('100') && (isSource(path) || isManifest(path)) && !isGenerated(path);
      return isWanted && roleOf(path) !== 'vendored' ? [path] : [];
    }),
  );
}

/** The contents of a repository's files, be they from its archive or from a sample. */
export interface SourceTexts {
  /** Undefined: not read. Empty where the archive showed that there is nothing about eBPF in it. */
  readonly textOf: (path: string) => string | undefined;
  /** Whether the file's own bytes are known; what a sample has as an empty text tells nothing. */
  readonly isRead: (path: string) => boolean;
}

export function sourceTexts({ files, archive }: RepositoryFacts): SourceTexts {
  const { texts, silent } = valueOf(archive) ?? NOTHING;
  const silentPaths = new Set(silent);
  const textOf = (path: string): string | undefined => {
    if (Object.hasOwn(texts, path)) return texts[path];
    if (silentPaths.has(path)) return '';
    const sampled = Object.hasOwn(files, path) ? files[path] : undefined;
    return sampled?.status === 'known' ? sampled.value : undefined;
  };
  const isRead = (path: string): boolean =>
    silentPaths.has(path) || Object.hasOwn(texts, path) || (textOf(path) ?? '').trim() !== '';
  return { textOf, isRead };
}
