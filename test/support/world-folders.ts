import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PullRequestName } from '../local-github/sandbox.ts';
import { below, type WorldFiles, worldFiles } from '../local-github/world/world-files.ts';

export const GOLDEN = join(import.meta.dirname, '../../fixtures/pull-requests');
/** What the golden pull requests share. */
export const SHARED = join(import.meta.dirname, '../../fixtures/worlds/ebpf.io');

/** Writes a world as a folder that holds all of it, whatever base it has. */
export function copyWorld(from: string, to: string): void {
  writeFiles(worldFiles(from), to);
  const {
    base: _,
    without: __,
    ...world
  } = JSON.parse(textIn(from, 'world.json')) as Record<string, unknown>;
  writeFileSync(join(to, 'world.json'), JSON.stringify(world));
}

/** What one side of a world's pull request holds, by path. */
export function sideOf(
  world: string,
  pullRequest: PullRequestName,
  side: 'base' | 'head' | 'tip',
): WorldFiles {
  return below(worldFiles(world), `${folderOf(pullRequest)}/${side}/`);
}

export function folderOf({ owner, name, number }: PullRequestName): string {
  return `pull-requests/${owner}/${name}/${number}`;
}

/** The text of a world's file, or of its base's. */
export function textIn(world: string, path: string): string {
  const file = worldFiles(world).get(path);
  if (file === undefined) throw new Error(`${world} holds no ${path}`);
  return readFileSync(file, 'utf8');
}

export function writeFiles(files: WorldFiles, to: string): void {
  for (const [path, from] of files) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    copyFileSync(from, join(to, path));
  }
}
