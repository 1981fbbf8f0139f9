import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PullRequestName } from '../local-github/sandbox.ts';
import { folderOf, sideOf, textIn } from './world-folders.ts';

/** A git repository with a working tree, and a remote that says whose clone it is. */
export interface GitFolder {
  readonly root: string;
  readonly git: (...args: readonly string[]) => string;
  readonly write: (path: string, text: string) => void;
  readonly read: (path: string) => string;
  readonly commitAll: (message: string) => string;
}

export interface NewCommit {
  readonly branch: string;
  readonly message: string;
  /** A name, with an address at `example.org`. */
  readonly author?: string;
  readonly at?: Date;
  /** The branch that this one begins at; absent: the commit before on the same branch. */
  readonly from?: string;
  /** Its other parents. */
  readonly merged?: readonly string[];
  /** All that it holds; absent: what the one before holds. */
  readonly files?: ReadonlyMap<string, string | Buffer>;
}

const IDENTITY = {
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
};

/** What `git init` writes as far as git needs it, without housekeeping behind each commit. */
const EMPTY = {
  HEAD: 'ref: refs/heads/main\n',
  config: `[core]
	repositoryformatversion = 0
	filemode = true
	bare = false
[remote "upstream"]
	url = https://github.com/ebpf-io/ebpf.io-website.git
	fetch = +refs/heads/*:refs/remotes/upstream/*
[maintenance]
	auto = false
[fastimport]
	unpackLimit = 1
`,
};

/** Makes an empty folder one. */
export function initGitFolder(root: string): GitFolder {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const folder of ['objects', 'refs']) mkdirSync(join(root, '.git', folder), { recursive: true });
  for (const [name, text] of Object.entries(EMPTY)) write(join('.git', name), text);
  const git = (...args: readonly string[]) => runGit(root, args);
  const commitAll = (message: string) => {
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--allow-empty-message', '--cleanup=verbatim', '-m', message);
    return git('rev-parse', 'HEAD');
  };
  return { root, git, write, commitAll, read: (path) => readFileSync(join(root, path), 'utf8') };
}

function runGit(cwd: string, args: readonly string[], input: string | Buffer = ''): string {
  return execFileSync('git', args, {
    cwd,
    input,
    encoding: 'utf8',
    // Nobody's own settings.
    env: { ...process.env, ...IDENTITY, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    stdio: ['pipe', 'pipe', 'pipe'],
  }).trimEnd();
}

/** Makes them all in one process, and checks a branch out. */
export function importCommits({ root, git }: GitFolder, branch: string, commits: readonly NewCommit[]): void {
  runGit(root, ['fast-import', '--quiet'], Buffer.concat(commits.flatMap(importOf)));
  git('checkout', '--quiet', '--force', branch);
}

function importOf({ branch, message, author = 'Ada', at = new Date(), ...rest }: NewCommit): Buffer[] {
  const { from, merged = [], files } = rest;
  const mail = `${author.toLowerCase().replaceAll(' ', '.')}@example.org`;
  return [
    Buffer.from(`commit refs/heads/${branch}\n`),
    Buffer.from(`committer ${author} <${mail}> ${Math.floor(at.getTime() / 1000)} +0000\n`),
    dataOf(`${message}\n`),
    Buffer.from(from === undefined ? '' : `from refs/heads/${from}\n`),
    ...merged.map((each) => Buffer.from(`merge refs/heads/${each}\n`)),
    Buffer.from(files === undefined ? '' : 'deleteall\n'),
    ...[...(files ?? [])].flatMap(([path, content]) => [
      Buffer.from(`M 100644 inline ${path}\n`),
      dataOf(content),
    ]),
  ];
}

function dataOf(content: string | Buffer): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')]);
}

/** The two sides of a world's pull request as two commits: `main`, and one on a branch that is checked out. */
export function commitSides(folder: GitFolder, world: string, pullRequest: PullRequestName): void {
  const { title, body } = JSON.parse(textIn(world, `${folderOf(pullRequest)}/pull-request.json`)) as {
    title: string;
    body?: string | null;
  };
  const filesOf = (side: 'base' | 'head' | 'tip') =>
    new Map([...sideOf(world, pullRequest, side)].map(([path, file]) => [path, readFileSync(file)]));
  const tip = filesOf('tip');
  const message = `${title}\n\n${body ?? ''}`;
  importCommits(folder, 'proposal', [
    { branch: 'main', message: 'The base', files: filesOf('base') },
    { branch: 'proposal', from: 'main', message, files: filesOf('head') },
    ...(tip.size === 0 ? [] : [{ branch: 'main', message: 'The base moved on', files: tip }]),
  ]);
}
