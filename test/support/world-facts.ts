import { EBPF } from '../../src/facts/ebpf.ts';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ABSENT, known } from '../../src/facts/fact.ts';
import type { ProjectFacts, ProjectHome, PullRequestText } from '../../src/facts/project-facts.ts';
import { relatedRepositories } from '../../src/facts/related-repositories.ts';
import type { RepositoryFacts } from '../../src/facts/repository-facts.ts';
import { allSelectors, coreSelectors, selectFiles } from '../../src/facts/select-files.ts';
import { type EntryChange, entryOf } from '../../src/landscape/entry-change.ts';
import type { Entry } from '../../src/landscape/entry.ts';
import type { Outcome, Tier } from '../../src/vocabulary/judgement.ts';
import type { RequirementId } from '../../src/requirements/registry.ts';
import { anEntry } from './an-entry.ts';
import { noRepository, readJson, readRecorded, readRepository } from './world-repository.ts';
import type { RepositoryJson, SelectFiles } from './world-repository.ts';

/** What a careful maintainer would say of one entry: `expected.json`, one of its `entries`. */
interface ExpectedEntry {
  readonly name: string;
  readonly change: EntryChange['kind'];
  readonly tier: Tier;
  readonly list?: string;
  readonly requirements?: Readonly<Partial<Record<RequirementId, readonly Outcome[]>>>;
}

interface Proposal {
  readonly pullRequest: PullRequestText;
  readonly change: EntryChange;
  readonly facts: ProjectFacts;
  readonly expected: ExpectedEntry;
}

export interface WorldFacts {
  readonly now: Date;
  readonly proposals: readonly Proposal[];
}

export interface WorldOptions {
  /** Which contents are read of a tree. Absent: those that the program reads. */
  readonly selectFiles?: SelectFiles;
}

/** The proposals of a world folder, with the facts that the program would read of them from GitHub. */
export function readWorldFacts(world: string, options: WorldOptions = {}): WorldFacts {
  const now = new Date((readJson(join(world, 'world.json')) as { now: string }).now);
  const reader = new WorldReader(world, now, options);
  const folders = globSync('pull-requests/*/*/*/expected.json', { cwd: world });
  return { now, proposals: folders.flatMap((path) => reader.proposalsOf(join(world, path, '..'))) };
}

class WorldReader {
  private readonly world: string;
  private readonly now: Date;
  private readonly options: WorldOptions;
  /** Folders by every name that the repository answers to, in lower case. */
  private readonly folders = new Map<string, string>();

  constructor(world: string, now: Date, options: WorldOptions) {
    this.world = world;
    this.now = now;
    this.options = options;
    for (const path of globSync('repositories/*/*/repository.json', { cwd: world })) {
      const folder = join(world, path, '..');
      const { full_name, renamed_from = [] } = readJson(join(world, path)) as RepositoryJson;
      for (const name of [full_name, ...renamed_from]) this.folders.set(name.toLowerCase(), folder);
    }
  }

  proposalsOf(folder: string): readonly Proposal[] {
    const { title, body, author } = readJson(join(folder, 'pull-request.json')) as PullRequestJson;
    const { entries } = readJson(join(folder, 'expected.json')) as { entries: readonly ExpectedEntry[] };
    return entries.flatMap((expected) => {
      const change = readChange(folder, expected);
      if (change === undefined) return [];
      const pullRequest = { title, body: body ?? '', author: author.login };
      return [{ pullRequest, change, facts: this.factsOf(change), expected }];
    });
  }

  private factsOf(change: EntryChange): ProjectFacts {
    const home = homeOf(entryOf(change));
    if (home.kind !== 'github') return { home, related: [] };
    const repository = this.repositoryFacts(home.nameWithOwner);
    const related = relatedRepositories(repository, EBPF).map((name) =>
      this.repositoryFacts(name, coreSelectors(EBPF)),
    );
    return { home, repository, related };
  }

  private repositoryFacts(asked: string, selectors = allSelectors(EBPF)): RepositoryFacts {
    const folder = this.folders.get(asked.toLowerCase());
    if (folder === undefined) return noRepository(asked);
    const ownerHealthFiles = this.ownerHealthFiles(asked.split('/')[0] ?? '');
    const select =
      this.options.selectFiles ?? ((tree) => selectFiles(tree, selectors).map(({ path }) => path));
    return { ...readRepository(folder, this.now, select), asked, ownerHealthFiles };
  }

  private ownerHealthFiles(owner: string): RepositoryFacts['ownerHealthFiles'] {
    const folder = this.folders.get(`${owner.toLowerCase()}/.github`);
    return folder === undefined ? ABSENT : known(readRecorded(folder));
  }
}

function readChange(folder: string, expected: ExpectedEntry): EntryChange | undefined {
  const before = readEntry(folder, 'base', expected);
  const after = readEntry(folder, 'head', expected);
  if (expected.change === 'added') return after && { kind: 'added', after };
  if (expected.change === 'removed') return before && { kind: 'removed', before };
  return before && after && { kind: expected.change, before, after };
}

/** The entry of that name in one side's lists; of a JavaScript list, its name and addresses alone. */
function readEntry(folder: string, side: string, expected: ExpectedEntry): Entry | undefined {
  const lists = expected.list
    ? [expected.list]
    : globSync('src/data/pages/*/*.{json,js}', { cwd: join(folder, side) });
  for (const list of lists) {
    const path = join(folder, side, list);
    const fields = existsSync(path) ? parseList(path).find(({ name }) => name === expected.name) : undefined;
    if (fields === undefined) continue;
    const repositoryUrl = fields.urls.find(({ url }) => /^https?:\/\/github\.com\//i.test(url))?.url;
    const { repositoryUrl: _, ...entry } = anEntry({
      list,
      family: list.split('/').at(-2) ?? '',
      tier: expected.tier,
      name: expected.name,
      urls: fields.urls.map(({ label, url }) => ({ label, url, range: anEntry().range })),
      fields: { ...fields },
    });
    return repositoryUrl === undefined ? entry : { ...entry, repositoryUrl };
  }
  return undefined;
}

function parseList(path: string): readonly EntryJson[] {
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.json')) {
    try {
      return JSON.parse(text) as readonly EntryJson[];
    } catch {
      // Some worlds hold a list that does not parse on purpose; such a case has no entries here.
      return [];
    }
  }
  return text.split(/^ {2}\{/m).map((block) => ({
    name: /name: '([^']*)'/.exec(block)?.[1] ?? '',
    urls: [...block.matchAll(/label: '([^']*)', url: '([^']*)'/g)].map(([, label = '', url = '']) => ({
      label,
      url,
    })),
  }));
}

function homeOf(entry: Entry): ProjectHome {
  const [, name, subdirectory] =
    /^https?:\/\/github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?(?:\/tree\/[^/]+\/(.+?))?\/?$/i.exec(
      entry.repositoryUrl ?? '',
    ) ?? [];
  if (name !== undefined)
    return { kind: 'github', nameWithOwner: name, ...(subdirectory === undefined ? {} : { subdirectory }) };
  const urls = entry.urls.map(({ url }) => url);
  return urls.length > 0 ? { kind: 'elsewhere', urls } : { kind: 'none' };
}

interface PullRequestJson {
  readonly title: string;
  readonly body: string | null;
  readonly author: { readonly login: string };
}

interface EntryJson {
  readonly name: string;
  readonly urls: readonly { readonly label: string; readonly url: string }[];
}
