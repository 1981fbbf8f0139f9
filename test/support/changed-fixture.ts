import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { CONFIGURATION_PATH } from '../../src/config/configuration.ts';
import { GOLDEN, layOver } from './world-folders.ts';

/** Contents by path; null takes a file away. */
type Files = Readonly<Record<string, string | null>>;

export interface Changes {
  readonly base?: Files;
  readonly head?: Files;
  /** Of the world's own folders. */
  readonly world?: Files;
}

/** A golden pull request's world with other contents; it is gone when the test is. */
export function changedFixture(slug: string, changes: Changes): string {
  const folder = mkdtempSync(join(tmpdir(), 'fixture-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return writeChanged(folder, slug, changes);
}

/** The same in a folder that somebody else takes away. */
export function writeChanged(
  folder: string,
  slug: string,
  { base = {}, head = {}, world = {} }: Changes,
): string {
  const golden = join(GOLDEN, slug);
  const [pullRequest = ''] = globSync('pull-requests/*/*/*', { cwd: golden });
  const files = Object.entries({
    ...world,
    ...below(`${pullRequest}/base`, base),
    ...below(`${pullRequest}/head`, head),
  });
  const without = files.filter(([, content]) => content === null).map(([path]) => path);
  layOver(golden, folder, without);
  for (const [path, content] of files) {
    if (content === null) continue;
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

/** With a configuration on the default branch, which the pull request leaves as it is. */
export function configuredFixture(slug: string, configuration: string, changes: Changes = {}): string {
  return changedFixture(slug, configured(configuration, changes));
}

export function configured(configuration: string, { base, head, ...others }: Changes = {}): Changes {
  const file = { [CONFIGURATION_PATH]: configuration };
  return { base: { ...file, ...base }, head: { ...file, ...head }, ...others };
}

function below(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]));
}
