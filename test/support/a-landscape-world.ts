import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EMERGING, LISTED, REGISTRY, aCard, jsonList, logoFiles, logoRegistry } from './a-list.ts';
import { SHARED } from './world-folders.ts';

const TEMPLATE = join(SHARED, 'repositories/flowlens/flowlens');
const WEBSITE = { owner: 'ebpf-io', name: 'ebpf.io-website' } as const;
const NOW = '2026-06-15T12:00:00Z';

export interface LandscapeWorld {
  readonly pullRequests: number;
  /** New entries in each of them; by default one. */
  readonly entriesEach?: number;
  /** Different projects at most; by default each entry is another one. */
  readonly projects?: number;
  /** Further open pull requests that touch no list. */
  readonly unrelated?: number;
}

/**
 * Writes a world of many pull requests which propose projects: of three, the first is ready, the second has no
 * license, and the third lacks a field.
 */
export function writeLandscapeWorld(folder: string, options: LandscapeWorld): void {
  const { pullRequests, entriesEach = 1, unrelated = 0 } = options;
  const projects = Math.min(options.projects ?? Number.POSITIVE_INFINITY, pullRequests * entriesEach);
  const write = (path: string, content: unknown) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
  };
  write('world.json', { now: NOW, about: 'Many pull requests' });
  const website = `repositories/${WEBSITE.owner}/${WEBSITE.name}`;
  write(`${website}/repository.json`, {
    full_name: `${WEBSITE.owner}/${WEBSITE.name}`,
    default_branch: 'main',
  });
  write(`${website}/collaborators.json`, { maintainer: 'write', contributor: 'read' });
  for (let index = 0; index < projects; index += 1) copyProject(folder, index);
  for (let index = 0; index < pullRequests; index += 1) {
    const names = Array.from(
      { length: entriesEach },
      (_, entry) => `project${(index * entriesEach + entry) % projects}`,
    );
    writePullRequest(write, index + 1, baseFiles(), proposal(names, isFlawed(index)));
  }
  for (let index = 0; index < unrelated; index += 1) {
    const number = pullRequests + index + 1;
    const base = { ...baseFiles(), 'README.md': 'old\n' };
    writePullRequest(write, number, base, { ...base, 'README.md': `new ${number}\n` });
  }
}

type Write = (path: string, content: unknown) => void;
type Files = Readonly<Record<string, string>>;

/** The third of three. */
export function isFlawed(index: number): boolean {
  return index % 3 === 2;
}

const listedNames = LISTED.map((card) => String(card['name']));

function baseFiles(): Files {
  return {
    [EMERGING]: jsonList(LISTED),
    [REGISTRY]: logoRegistry(listedNames),
    ...logoFiles(listedNames),
  };
}

/** The head of a pull request that adds these projects. */
export function proposal(names: readonly string[], isWithoutTitle: boolean): Files {
  const cards = names.map((name) =>
    aCard(name, { githubStars: 50, ...(isWithoutTitle ? { title: undefined } : {}) }),
  );
  const all = [...listedNames, ...names];
  return { [EMERGING]: jsonList([...LISTED, ...cards]), [REGISTRY]: logoRegistry(all), ...logoFiles(all) };
}

function writePullRequest(write: Write, number: number, base: Files, head: Files): void {
  const folder = `pull-requests/${WEBSITE.owner}/${WEBSITE.name}/${number}`;
  write(`${folder}/pull-request.json`, {
    title: `Proposal ${number}`,
    body: 'Please add it.',
    author: { login: 'contributor', association: 'FIRST_TIME_CONTRIBUTOR' },
    draft: false,
    created_at: '2026-06-15T11:00:00Z',
    base: { ref: 'main', sha: 'b'.repeat(40) },
    head: { ref: `add-${number}`, repo: 'contributor/ebpf.io-website', sha: shaOf(`head ${number}`) },
    labels: [],
  });
  for (const [path, text] of Object.entries(base)) write(`${folder}/base/${path}`, text);
  for (const [path, text] of Object.entries(head)) write(`${folder}/head/${path}`, text);
}

function shaOf(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

function copyProject(folder: string, index: number): void {
  const name = `project${index}`;
  const target = join(folder, 'repositories', name, name);
  cpSync(TEMPLATE, target, { recursive: true });
  const file = join(target, 'repository.json');
  const { license, ...rest } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const isOpen = index % 3 !== 1;
  writeFileSync(
    file,
    JSON.stringify({ ...rest, full_name: `${name}/${name}`, ...(isOpen ? { license } : {}) }),
  );
  if (isOpen) return;
  const tree = join(target, 'tree.json');
  const files = JSON.parse(readFileSync(tree, 'utf8')) as [string][];
  writeFileSync(tree, JSON.stringify(files.filter(([path]) => path !== 'LICENSE')));
  rmSync(join(target, 'files/LICENSE'));
}
