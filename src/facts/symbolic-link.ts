import type { Tree } from './repository-facts.ts';

const SYMBOLIC_LINK = '120000';
const MAXIMUM_LENGTH = 300;

/** The path that a symbolic link points at, from the link's own folder; undefined where the file is no link. */
export function linkTarget({ files }: Tree, path: string, content: string): string | undefined {
  const link = content.trim();
  if (link === '' || link.length > MAXIMUM_LENGTH || link.includes('\n')) return undefined;
  if (!files.some((file) => file.path === path && file.mode === SYMBOLIC_LINK)) return undefined;
  const folders = path.split('/').slice(0, -1);
  for (const step of link.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.' && step !== '') folders.push(step);
  }
  return folders.join('/');
}
