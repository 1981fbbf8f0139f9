import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  EMERGING,
  type Fields,
  MAJOR,
  REGISTRY,
  aCard,
  jsonList,
  logoFiles,
  logoRegistry,
} from './a-list.ts';
import { SHARED } from './world-folders.ts';

const TEMPLATE = join(SHARED, 'repositories/flowlens/flowlens');
const WEBSITE = 'repositories/ebpf-io/ebpf.io-website';
const STARS = 1004;
/** Another installation of the same program, as far as its name tells. */
export const OTHER_APP = 'landscape-reviewer-2[bot]';
const HISTORY = {
  head: 'a'.repeat(40),
  total: 1,
  first: '2026-06-01T00:00:00Z',
  recent: [['2026-06-01T00:00:00Z', 'maintainer', 'Maintainer', 'abcdef', '']],
};

export interface AuditedWorld {
  /** Emerging, and in good shape. */
  readonly good: readonly string[];
  /** The same, listed at `former/x`, from where they have moved. */
  readonly moved?: readonly string[];
  /** Listed as Major, and there is no repository. */
  readonly gone?: readonly string[];
  readonly configuration?: string;
  /** Another repository of the same owner, which holds no list. */
  readonly beside?: string;
}

/** Writes a world whose list is audited each month, on 15 June 2026; project `x` stands at `x/x`. */
export function writeAuditedWorld(folder: string, world: AuditedWorld): void {
  const { good, moved = [], gone = [], configuration = 'audit: monthly\n', beside } = world;
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const names = [...good, ...moved, ...gone];
  const files: Readonly<Record<string, string>> = {
    '.github/landscape-reviewer.yml': configuration,
    [EMERGING]: jsonList([...good.map((name) => listed(name)), ...moved.map(formerly)]),
    [MAJOR]: jsonList(gone.map((name) => listed(name))),
    [REGISTRY]: logoRegistry(names),
    ...logoFiles(names),
  };
  write('world.json', JSON.stringify({ now: '2026-06-15T12:00:00Z', about: 'A list to audit' }));
  write(`${WEBSITE}/repository.json`, JSON.stringify({ full_name: 'ebpf-io/ebpf.io-website' }));
  write(`${WEBSITE}/collaborators.json`, JSON.stringify({ maintainer: 'write', [OTHER_APP]: 'write' }));
  write(`${WEBSITE}/commits.json`, JSON.stringify(HISTORY));
  const tree = Object.entries(files).map(([path, text]) => [path, text.length, '100644']);
  write(`${WEBSITE}/tree.json`, JSON.stringify(tree));
  for (const [path, text] of Object.entries(files)) write(`${WEBSITE}/files/${path}`, text);
  for (const name of [...good, ...moved]) copyProject(folder, name);
  if (beside === undefined) return;
  write(`repositories/ebpf-io/${beside}/repository.json`, JSON.stringify({ full_name: `ebpf-io/${beside}` }));
  write(`repositories/ebpf-io/${beside}/collaborators.json`, JSON.stringify({ maintainer: 'write' }));
}

function listed(name: string, overrides: Fields = {}): Fields {
  return aCard(name, { githubStars: STARS, ...overrides });
}

function formerly(name: string): Fields {
  const url = `https://github.com/former/${name}`;
  return listed(name, { logoUrl: url, urls: [{ label: 'GitHub', url }] });
}

function copyProject(folder: string, name: string): void {
  const target = join(folder, 'repositories', name, name);
  cpSync(TEMPLATE, target, { recursive: true });
  const file = join(target, 'repository.json');
  const repository = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(
    file,
    JSON.stringify({
      ...repository,
      full_name: `${name}/${name}`,
      stargazers_count: STARS,
      renamed_from: [`former/${name}`],
    }),
  );
}
