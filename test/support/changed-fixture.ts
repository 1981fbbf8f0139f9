import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { CONFIGURATION_PATH } from '../../src/config/configuration.ts';
import { copyWorld, GOLDEN } from './world-folders.ts';

/** Contents by path; null takes a file away. */
type Files = Readonly<Record<string, string | null>>;

export interface Changes {
  readonly base?: Files;
  readonly head?: Files;
  /** Of the world's own folders. */
  readonly world?: Files;
}

/** A copy of a golden pull request's world with other contents; it is gone when the test is. */
export function changedFixture(slug: string, { base = {}, head = {}, world = {} }: Changes): string {
  const folder = mkdtempSync(join(tmpdir(), 'fixture-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  copyWorld(join(GOLDEN, slug), folder);
  const [pullRequest = ''] = globSync('pull-requests/*/*/*', { cwd: folder });
  writeFiles(folder, world);
  writeFiles(join(folder, pullRequest, 'base'), base);
  writeFiles(join(folder, pullRequest, 'head'), head);
  return folder;
}

/** With a configuration on the default branch, which the pull request leaves as it is. */
export function configuredFixture(
  slug: string,
  configuration: string,
  { base, head, world }: Changes = {},
): string {
  const file = { [CONFIGURATION_PATH]: configuration };
  return changedFixture(slug, {
    base: { ...file, ...base },
    head: { ...file, ...head },
    ...(world === undefined ? {} : { world }),
  });
}

function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    if (content === null) rmSync(file, { force: true });
    else writeFileSync(file, content);
  }
}
