import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Recording } from '../../src/cli/recording.ts';
import { CONFIGURATION_PATH } from '../../src/config/configuration.ts';
import type { LinkFacts } from '../../src/entry-checks/entry-check.ts';
import { valueOf } from '../../src/facts/fact.ts';
import type { RepositoryFacts } from '../../src/facts/repository-facts.ts';
import { HOMES } from '../../test/support/recorded-homes.ts';
import { LINKS_FILE } from '../../test/support/recorded-links.ts';
import { type WorldFiles, json, worldOfRepository } from './world-of-repository.ts';

/** Only its size is known; more than this of nothing is not worth the disk. */
const MAXIMUM_PLACEHOLDER_BYTES = 1_000_000;

/** Saves what a review read in a new folder, as a world from which the local GitHub serves it. */
export function writeWorld(folder: string, recording: Recording): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found !== undefined && (!found.isDirectory() || readdirSync(folder).length > 0)) {
    throw new Error(`${folder} is there already; name a new folder`);
  }
  for (const [path, content] of Object.entries(worldOf(recording))) {
    // Git knows no such paths, but GitHub's answers are not git's.
    if (path.split('/').some((segment) => segment === '..' || segment === '')) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

function worldOf(recording: Recording): WorldFiles {
  const now = new Date(recording.now);
  const { repository, number, text } = recording.snapshot;
  const { owner, name } = repository;
  const about = `${owner}/${name} pull request ${number}: ${text.title}`;
  const repositories = recording.projects.flatMap(({ repository: own, related, further = [] }) => [
    ...(own === undefined ? [] : [own]),
    ...related,
    ...further,
  ]);
  return {
    'world.json': json({ now: now.toISOString(), about }),
    [LINKS_FILE]: json(linksOf(recording)),
    ...below(`repositories/${owner}/${name}`, {
      'repository.json': json({ full_name: `${owner}/${name}`, default_branch: recording.snapshot.baseRef }),
    }),
    ...Object.assign(
      {},
      ...repositories.map((facts) =>
        below(
          `repositories/${valueOf(facts.metadata)?.nameWithOwner ?? facts.asked}`,
          worldOfRepository(facts, now),
        ),
      ),
    ),
    ...homesOf(recording, now),
    ...ownerDefaults(recording, repositories, now),
    ...below(`pull-requests/${owner}/${name}/${number}`, pullRequestOf(recording, now)),
  };
}

/** Projects that are not on GitHub, where they were read. */
function homesOf({ homes }: Recording, now: Date): WorldFiles {
  const worlds = homes.map(({ project }) => {
    if (project === undefined || !('repository' in project)) return {};
    const { hostname, pathname } = new URL(project.repository.asked);
    return below(`${HOMES}/${hostname}${pathname}`, worldOfRepository(project.repository, now));
  });
  return Object.assign({}, ...worlds);
}

/** Those that were not asked are not asked in a replay either. */
function linksOf({ links }: Recording): Readonly<Record<string, LinkFacts>> {
  return Object.fromEntries(
    Object.entries(links).flatMap(([url, fact]) => (fact.status === 'known' ? [[url, fact.value]] : [])),
  );
}

/** What owners' `.github` repositories hold: community health files, and the list's configuration. */
function ownerDefaults(
  { snapshot: { configurations, repository } }: Recording,
  repositories: readonly RepositoryFacts[],
  now: Date,
): WorldFiles {
  const own = `${repository.owner}/.github`;
  const byName = new Map<string, Record<string, string>>();
  const add = (name: string, files: Readonly<Record<string, string>> = {}) =>
    byName.set(name, { ...byName.get(name), ...files });
  for (const { asked, ownerHealthFiles } of repositories) {
    add(`${asked.split('/')[0] ?? ''}/.github`, valueOf(ownerHealthFiles));
  }
  for (const { place, text } of configurations) {
    if (place.toLowerCase() === own.toLowerCase()) add(own, { [CONFIGURATION_PATH]: text });
  }
  return Object.assign({}, ...[...byName].map(([name, files]) => defaultsRepository(name, files, now)));
}

function defaultsRepository(name: string, files: Readonly<Record<string, string>>, now: Date): WorldFiles {
  const entries = Object.entries(files);
  if (entries.length === 0) return {};
  return below(`repositories/${name}`, {
    'repository.json': json({ full_name: name }),
    // Of its history nothing was read, but without a commit it would hold nothing.
    'commits.json': json(oneCommit(now)),
    'tree.json': json(entries.map(([path, text]) => [path, text.length, '100644'])),
    ...below('files', files),
  });
}

function oneCommit(now: Date): object {
  const at = now.toISOString();
  return { head: '0'.repeat(40), total: 1, first: at, recent: [[at, null, 'unrecorded', '', '']] };
}

function pullRequestOf(recording: Recording, now: Date): WorldFiles {
  const { snapshot } = recording;
  const mergeBase = mergeBaseOf(recording);
  const { text, tipSha, headSha, baseRef, repository, isDraft, posted } = snapshot;
  const sides = sidesOf(recording);
  const hasMovedOn = mergeBase !== tipSha;
  return {
    'pull-request.json': json({
      title: text.title,
      body: text.body,
      author: { login: text.author },
      draft: isDraft,
      created_at: now.toISOString(),
      base: { ref: baseRef, sha: tipSha },
      head: { ref: 'proposal', repo: `${text.author}/${repository.name}`, sha: headSha },
      ...(hasMovedOn ? { merge_base: mergeBase } : {}),
      labels: posted.labels,
    }),
    ...below('base', sides.base),
    ...below('head', sides.head),
    ...(hasMovedOn ? below('tip', sides.tip) : {}),
  };
}

/** Where no list changes, nobody asked for it. */
function mergeBaseOf({ mergeBases, snapshot }: Recording): string {
  return mergeBases[0]?.commit ?? snapshot.tipSha;
}

/** The base and the tip hold what is not known to be different from the head, and the other way round. */
function sidesOf(recording: Recording): Readonly<Record<'base' | 'head' | 'tip', WorldFiles>> {
  const { snapshot, files } = recording;
  const mergeBase = mergeBaseOf(recording);
  const at = (commit: string) =>
    files.filter((file) => file.commit === commit && (file.want === 'text' || file.want === 'raw'));
  const { repository, configurations, changedFiles, tipSha, headSha } = snapshot;
  const own = configurations.find(({ place }) => place === `${repository.owner}/${repository.name}`);
  const tip = overlay(
    { ...(own === undefined ? {} : { [CONFIGURATION_PATH]: own.text }), ...logoFiles(files) },
    at(tipSha),
  );
  const base = mergeBase === tipSha ? tip : overlay(tip, at(mergeBase));
  const head = overlay(base, at(headSha));
  for (const { path, previousPath, status, patch } of changedFiles) {
    const [before, after] = patch === undefined ? ['\0before', '\0after'] : ['before\n', 'after\n'];
    if (status === 'added') {
      delete base[path];
      delete tip[path];
    } else base[previousPath ?? path] ??= before;
    if (status === 'removed') delete head[path];
    else head[path] ??= after;
  }
  return { base, head, tip };
}

function overlay(under: WorldFiles, files: Recording['files']): Record<string, string | Buffer> {
  const all: Record<string, string | Buffer> = { ...under };
  for (const { path, answer } of files) {
    if (answer.status === 'known') all[path] = answer.value.text;
    else delete all[path];
  }
  return all;
}

/** Of logos that nobody looked into, the size is known. */
function logoFiles(files: Recording['files']): WorldFiles {
  const found = files.flatMap(({ path, answer }) =>
    (valueOf(answer)?.entries ?? [])
      .filter(({ isFile }) => isFile)
      .map(
        ({ name, bytes }) =>
          [`${path}/${name}`, Buffer.alloc(Math.min(bytes, MAXIMUM_PLACEHOLDER_BYTES))] as const,
      ),
  );
  return Object.fromEntries(found);
}

function below(folder: string, files: WorldFiles): WorldFiles {
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]));
}
