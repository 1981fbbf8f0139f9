import { copyFile, mkdtemp, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import type { RepositoryName } from '../github/read/pull-request-snapshot.ts';
import { askGit, GitError, runGit } from './run-git.ts';

/** A clone of the list's repository on this machine. */
export interface Clone {
  /** The working tree's root, where the list's paths begin; without one, the repository itself. */
  readonly root: string;
  /** False for a bare clone: revisions alone can be looked at. */
  readonly hasWorkingTree: boolean;
  readonly indexPath: string;
  readonly objectsPath: string;
}

/** Longer ones are no names that a person types. */
const MAXIMUM_REVISION_LENGTH = 250;

/** The default branch, where whoever contributes has it: that of the original before that of the fork. */
const BASES = [
  'refs/remotes/upstream/HEAD',
  'refs/remotes/upstream/main',
  'refs/remotes/upstream/master',
  'refs/remotes/origin/HEAD',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
];
const REMOTES = ['upstream', 'origin'];
const GITHUB_REMOTE =
  /^(?:https:\/\/(?:[^@/]*@)?github\.com\/|(?:ssh:\/\/)?git@github\.com[:/])([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;

/** Finds the clone that the folder is in. Throws `GitError` where it is in none. */
export async function openClone(folder: string): Promise<Clone> {
  const args = ['rev-parse', '--is-inside-work-tree', '--git-path', 'index', '--git-path', 'objects'];
  const [isInside = '', index = '', objects = ''] = (await askGit(folder, args)).split('\n');
  const hasWorkingTree = isInside === 'true';
  const root = hasWorkingTree ? await askGit(folder, ['rev-parse', '--show-toplevel']) : folder;
  return { root, hasWorkingTree, indexPath: resolve(folder, index), objectsPath: resolve(folder, objects) };
}

/** The commit that a revision names. Never takes what looks like an option for one. */
export async function resolveCommit({ root }: Clone, revision: string): Promise<string> {
  const isPlain = !revision.startsWith('-') && !/[\0\n]/.test(revision) && revision !== '';
  if (!isPlain || revision.length > MAXIMUM_REVISION_LENGTH) {
    throw new GitError(
      `${JSON.stringify(revision.slice(0, 80))} is no revision; name a branch, a tag or a commit`,
    );
  }
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const { status, output } = await runGit(root, { args, accepts: [1, 128] });
  if (status !== 0) {
    throw new GitError(`${JSON.stringify(revision)} names no commit in this clone; "git fetch" may bring it`);
  }
  return output.toString('utf8').trim();
}

export interface NamedCommit {
  readonly name: string;
  readonly commit: string;
}

/** The newest commit of the default branch that the clone knows of. */
export async function resolveDefaultBase({ root }: Clone): Promise<NamedCommit> {
  const args = ['for-each-ref', '--format=%(refname) %(objectname)', ...BASES];
  const refs = new Map((await askGit(root, args)).split('\n').map((line) => splitOnce(line, ' ')));
  const base = BASES.find((ref) => refs.has(ref));
  const commit = base === undefined ? undefined : refs.get(base);
  if (base === undefined || commit === undefined)
    throw new GitError('there is no default branch to compare with; name one with --base');
  return { name: base.replace(/^refs\/(?:remotes|heads)\//, '').replace(/\/HEAD$/, ''), commit };
}

/** The commit from which the two went their own ways. */
export async function mergeBase({ root }: Clone, base: string, head: string): Promise<string> {
  const { status, output } = await runGit(root, { args: ['merge-base', base, head], accepts: [1] });
  if (status !== 0) {
    throw new GitError(
      'base and head have no commit in common; a shallow clone needs "git fetch --unshallow"',
    );
  }
  return output.toString('utf8').trim();
}

/** The repository on GitHub that the clone came from; undefined where it came from elsewhere. */
export async function remoteRepository({ root }: Clone): Promise<RepositoryName | undefined> {
  const args = ['config', '--get-regexp', String.raw`^remote\.(upstream|origin)\.url$`];
  const { output } = await runGit(root, { args, accepts: [1] });
  const urls = new Map(
    output
      .toString('utf8')
      .split('\n')
      .map((line) => splitOnce(line, ' ')),
  );
  for (const remote of REMOTES) {
    const [, owner, name] = GITHUB_REMOTE.exec(urls.get(`remote.${remote}.url`) ?? '') ?? [];
    if (owner !== undefined && name !== undefined) return { owner, name };
  }
  return undefined;
}

/**
 * What GitHub fills the form of a new pull request with: the one commit's message. Nothing where there are several.
 */
export async function onlyMessage(
  { root }: Clone,
  base: string,
  head: string,
): Promise<{ readonly title: string; readonly body: string }> {
  const messages = (await askGit(root, ['log', '-n', '2', '-z', '--format=%B', `${base}..${head}`])).split(
    '\0',
  );
  const [message = '', ...others] = messages;
  if (others.some((other) => other !== '')) return { title: '', body: '' };
  const [title, body] = splitOnce(message, '\n');
  return { title: title.trim(), body: body.trim() };
}

function splitOnce(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}

/** The working tree as a tree object, new files included and ignored ones left out. */
interface WorkingTree {
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
