import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { PullRequestName } from '../local-github/sandbox.ts';
import { GOLDEN } from './world-folders.ts';
import { type GitFolder, commitSides, initGitFolder } from './git-folder.ts';

/** A git repository of the test's own, which is gone when the test is. */
export function anEmptyClone(): GitFolder {
  const root = mkdtempSync(join(tmpdir(), 'clone-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return initGitFolder(root);
}

/** The two sides of a world's pull request as two commits: `main`, and one on a branch that is checked out. */
export function aCloneOf(world: string, pullRequest: PullRequestName): GitFolder {
  const clone = anEmptyClone();
  commitSides(clone, world, pullRequest);
  return clone;
}

/** The same of a golden pull request, by the name of its folder. */
export function aCloneOfGolden(slug: string): GitFolder {
  const world = join(GOLDEN, slug);
  const [pull = ''] = globSync('pull-requests/*/*/*/pull-request.json', { cwd: world });
  const [number, name = '', owner = ''] = dirname(pull).split('/').toReversed();
  return aCloneOf(world, { owner, name, number: Number(number) });
}

/** Without a working tree; its branches are those of the clone. */
export function aBareCloneOf({ root }: GitFolder): string {
  const folder = mkdtempSync(join(tmpdir(), 'bare-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  execFileSync('git', ['clone', '--quiet', '--bare', root, folder]);
  return folder;
}
