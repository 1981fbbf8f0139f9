import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { PullRequestName } from '../../src/sandbox/sandbox.ts';
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
