import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { PullRequestName } from '../local-github/sandbox.ts';
import { below, type WorldFiles, worldFiles } from '../local-github/world/world-files.ts';
import { HOMES } from './recorded-homes.ts';
import { LINKS_FILE } from './recorded-links.ts';

export const GOLDEN = join(import.meta.dirname, '../../fixtures/pull-requests');
/** What the golden pull requests share. */
export const SHARED = join(import.meta.dirname, '../../fixtures/worlds/ebpf.io');

/** Makes a folder a world that has all of another one; what is written into it afterwards lies over that. */
export function layOver(from: string, to: string, without: readonly string[] = []): void {
  const world = JSON.parse(textIn(from, 'world.json')) as object;
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, 'world.json'), JSON.stringify({ ...world, base: relative(to, from), without }));
  // Those are read by their place in the folder.
  for (const name of [LINKS_FILE, HOMES]) {
    if (existsSync(join(from, name))) cpSync(join(from, name), join(to, name), { recursive: true });
  }
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
