import { copyFile, mkdtemp, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Clone } from './clone.ts';
import { runGit } from './run-git.ts';

/** The working tree as a tree object, new files included and ignored ones left out. */
export interface WorkingTree {
  readonly tree: string;
  /** What git needs to find the tree's objects, which the clone itself never gets. */
  readonly env: Readonly<Record<string, string>>;
  readonly dispose: () => Promise<void>;
}

/** Takes a picture of the working tree beside the clone: its own index and objects stay as they are. */
export async function readWorkingTree({ root, indexPath, objectsPath }: Clone): Promise<WorkingTree> {
  const folder = await mkdtemp(join(tmpdir(), 'landscape-'));
  const dispose = async () => rm(folder, { recursive: true, force: true });
  const env = {
    GIT_INDEX_FILE: join(folder, 'index'),
    GIT_OBJECT_DIRECTORY: folder,
    GIT_ALTERNATE_OBJECT_DIRECTORIES: [objectsPath, process.env['GIT_ALTERNATE_OBJECT_DIRECTORIES']]
      .filter((path) => path !== undefined)
      .join(delimiter),
  };
  try {
    // With git's own index, only what changed since is read. Without one every file is.
    await copyIndex(indexPath, env.GIT_INDEX_FILE).catch(() => undefined);
    await runGit(root, { args: ['-c', 'advice.addEmbeddedRepo=false', 'add', '--all', '.'], env });
    const { output } = await runGit(root, { args: ['write-tree'], env });
    return { tree: output.toString('utf8').trim(), env, dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

/**
 * With the index's own age, rounded down: a file that is as young as the index is read again, so that a change of the
 * same length within the same moment is seen. See https://git-scm.com/docs/racy-git
 */
async function copyIndex(from: string, to: string): Promise<void> {
  const { mtimeMs } = await stat(from);
  await copyFile(from, to);
  const seconds = Math.floor(mtimeMs / 1000);
  await utimes(to, seconds, seconds);
}
