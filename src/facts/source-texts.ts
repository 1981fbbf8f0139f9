import type { CoreTechnology } from './core-technology.ts';
import { isManifest } from './dependencies.ts';
import { pathRoles } from './source-paths.ts';
import { valueOf } from './fact.ts';
import type { Archive, RepositoryFacts, Tree } from './repository-facts.ts';

const NOTHING: Archive = { texts: {}, silent: [] };

/** What is read of a repository's archive: its source files and manifests, whoever they are for but vendored ones. */
export function selectFromArchive(tree: Tree, core: CoreTechnology): ReadonlySet<string> {
  const roleOf = pathRoles();
  return new Set(
    tree.files.flatMap(({ path, mode }) => {
      const isWanted =
        mode.startsWith('100') && (core.isSource(path) || isManifest(path)) && !core.isGenerated(path);
      return isWanted && roleOf(path) !== 'vendored' ? [path] : [];
    }),
  );
}

/** The contents of a repository's files, be they from its archive or from a sample. */
export interface SourceTexts {
  /** Undefined: not read. Empty where the archive showed that there is no sign in it. */
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

/** A comment may quote a program. */
export function withoutComments(text: string): string {
  let rest = '';
  let from = 0;
  for (let open = text.indexOf('/*'); open !== -1; open = text.indexOf('/*', from)) {
    const close = text.indexOf('*/', open + 2);
    if (close === -1) break;
    rest += text.slice(from, open);
    from = close + 2;
  }
  return (rest + text.slice(from)).replace(/^[ \t]{0,100}\/\/.*$/gm, '');
}
