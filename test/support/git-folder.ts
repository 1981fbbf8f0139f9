import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PullRequestName } from '../local-github/sandbox.ts';
import { folderOf, sideOf, textIn, writeFiles } from './world-folders.ts';

/** A git repository with a working tree, and a remote that says whose clone it is. */
export interface GitFolder {
  readonly root: string;
  readonly git: (...args: readonly string[]) => string;
  readonly write: (path: string, text: string) => void;
  readonly read: (path: string) => string;
  readonly commitAll: (message: string) => string;
}

const IDENTITY = {
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
};

/** Makes an empty folder one. */
export function initGitFolder(root: string): GitFolder {
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      // Nobody's own settings.
      env: { ...process.env, ...IDENTITY, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trimEnd();
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'upstream', 'https://github.com/ebpf-io/ebpf.io-website.git');
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const commitAll = (message: string) => {
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--allow-empty-message', '--cleanup=verbatim', '-m', message);
    return git('rev-parse', 'HEAD');
  };
  return { root, git, write, commitAll, read: (path) => readFileSync(join(root, path), 'utf8') };
}

/** The two sides of a world's pull request as two commits: `main`, and one on a branch that is checked out. */
export function commitSides(folder: GitFolder, world: string, pullRequest: PullRequestName): void {
  const { title, body } = JSON.parse(textIn(world, `${folderOf(pullRequest)}/pull-request.json`)) as {
    title: string;
    body?: string | null;
  };
  writeFiles(sideOf(world, pullRequest, 'base'), folder.root);
  folder.commitAll('The base');
  folder.git('checkout', '--quiet', '-b', 'proposal');
  folder.git('rm', '-r', '--quiet', '--ignore-unmatch', '.');
  writeFiles(sideOf(world, pullRequest, 'head'), folder.root);
  folder.commitAll(`${title}\n\n${body ?? ''}`);
  const tip = sideOf(world, pullRequest, 'tip');
  if (tip.size > 0) {
    folder.git('checkout', '--quiet', 'main');
    folder.git('rm', '-r', '--quiet', '--ignore-unmatch', '.');
    writeFiles(tip, folder.root);
    folder.commitAll('The base moved on');
    folder.git('checkout', '--quiet', 'proposal');
  }
}
