import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Project, chance, projects } from './audit-projects.ts';

/** Writes `fixtures/worlds/audit`: a landscape of 56 projects that nobody has ever heard of, always the same bytes. */

const WORLD = join(import.meta.dirname, '../fixtures/worlds/audit');
const NOW = Date.parse('2026-08-22T00:00:00Z');
const DAY = 86_400_000;
const LIST = 'ebpf-io/ebpf.io-website';
const DATA = 'src/data/pages';

const RULES = 'docs/rules.md';
const CONFIGURATION = `audit: quarterly
criteria: { path: ${RULES}, section: Rules, known: ['9b06593bed86', 'a2077150ec52'] }
`;

function day(daysAgo: number): string {
  return new Date(NOW - daysAgo * DAY).toISOString().replace('.000Z', 'Z');
}

function sha(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

function commitsOf({ owner, people, lastCommit, pace, traits }: Project, random: () => number) {
  const isBots = traits.has('bots-only');
  const recent: unknown[] = [];
  const span = Math.max(420, lastCommit + 120);
  for (let at = lastCommit; at < span; at += Math.max(0.4, (30 / pace) * (0.3 + random() * 1.4))) {
    const person = Math.floor(random() ** 2 * people) + 1;
    const who = isBots
      ? ['renovate[bot]', 'renovate[bot]', 'b0b0b0', 'bot']
      : [`${owner}-${person}`, `P${person}`, sha(`${owner}${person}`).slice(0, 6), ''];
    recent.push([day(Math.floor(at)), ...who]);
  }
  const isYoung = traits.has('young');
  const kept = isYoung ? recent.slice(0, 12) : recent;
  return {
    head: sha(owner),
    total: isYoung ? kept.length : kept.length + pace * 40,
    first: isYoung ? day(120) : day(1600),
    recent: kept,
  };
}

const PROGRAM = `// SPDX-License-Identifier: GPL-2.0
#include "vmlinux.h"
#include <bpf/bpf_helpers.h>
SEC("tracepoint/syscalls/sys_enter_openat")
int watch(void *context) { return 0; }
char LICENSE[] SEC("license") = "GPL";
`;

const ADOPTERS = `# Adopters

- [Heron Works](https://heron-works.example/) in production since 2024
- [Otter Bank](https://otter-bank.example/) on all of its nodes
- [Marten Air](https://marten-air.example/)
`;

/** Where the list still has what lies elsewhere today. */
function formerNameOf({ owner, traits }: Project): string | undefined {
  if (traits.has('renamed')) return `${owner}/${owner}-old`;
  return traits.has('moved') ? `${owner}-labs/${owner}` : undefined;
}

function sourcesOf({ owner, language, traits }: Project): Readonly<Record<string, string>> {
  if (traits.has('related')) {
    return {
      'go.mod': `module github.com/${owner}/${owner}\n\ngo 1.24\n\nrequire github.com/${owner}/${owner}-agent v1.2.0\n`,
    };
  }
  if (language === 'go') {
    return {
      'go.mod': `module github.com/${owner}/${owner}\n\ngo 1.24\n\nrequire github.com/cilium/ebpf v0.19.0\n`,
      'internal/bpf/watch.bpf.c': PROGRAM,
    };
  }
  if (language === 'rust') {
    return {
      'Cargo.toml': `[package]\nname = "${owner}"\nversion = "0.4.0"\n\n[dependencies]\naya = "0.13"\n`,
      'ebpf/src/main.rs':
        '#![no_std]\nuse aya_ebpf::{macros::tracepoint, programs::TracePointContext};\n#[tracepoint]\npub fn watch(_: TracePointContext) -> u32 { 0 }\n',
    };
  }
  return {
    'src/watch.bpf.c': PROGRAM,
  };
}

function filesOf(project: Project): Readonly<Record<string, string>> {
  const { name, title, traits } = project;
  const licence = traits.has('source-available')
    ? 'SPDX-License-Identifier: BUSL-1.1\n\nBusiness Source License 1.1\n'
    : 'SPDX-License-Identifier: Apache-2.0\n';
  const notice = traits.has('not-maintained') ? '**This project is no longer maintained.**\n\n' : '';
  const taking = traits.has('no-governance') ? '' : '\n## Contributing\n\nOpen a pull request.\n';
  const agent = traits.has('related')
    ? `The eBPF part lives in https://github.com/${project.owner}/${project.owner}-agent.\n`
    : '';
  return {
    'README.md': `# ${name}\n\n${notice}${title}, with eBPF.\n${agent}${taking}`,
    ...(traits.has('no-licence') ? {} : { LICENSE: licence }),
    ...(traits.has('adopters') ? { 'ADOPTERS.md': ADOPTERS } : {}),
    ...(traits.has('no-governance')
      ? {}
      : {
          CODEOWNERS: `* @${project.owner}-1\n`,
        }),
    ...sourcesOf(project),
  };
}

function writeProject(project: Project): void {
  const { owner, stars, people, traits } = project;
  if (traits.has('gone') || traits.has('elsewhere')) return;
  const random = chance(owner.length * 977 + stars);
  const former = formerNameOf(project);
  writeRepository(`${owner}/${owner}`, {
    repository: {
      description: `${project.title}, with eBPF`,
      created_at: traits.has('young') ? day(120) : day(1600),
      archived: traits.has('archived'),
      license: traits.has('no-licence')
        ? null
        : { spdx_id: traits.has('source-available') ? 'NOASSERTION' : 'Apache-2.0' },
      stargazers_count: stars,
      topics: ['ebpf'],
      ...(former === undefined ? {} : { renamed_from: [former] }),
    },
    commits: commitsOf(project, random),
    contributors: { logins: people, anonymous: Math.floor(people / 9), bots: 1 },
    files: filesOf(project),
  });
  if (!traits.has('related')) return;
  writeRepository(`${owner}/${owner}-agent`, {
    repository: { created_at: day(900), license: { spdx_id: 'Apache-2.0' }, stargazers_count: 90 },
    commits: commitsOf(project, random),
    contributors: { logins: 9, anonymous: 0, bots: 0 },
    files: {
      'README.md': '# Agent\n',
      LICENSE: 'SPDX-License-Identifier: Apache-2.0\n',
      'bpf/watch.bpf.c': PROGRAM,
    },
  });
}

interface Written {
  readonly repository: object;
  readonly commits: object;
  readonly contributors?: object;
  readonly files: Readonly<Record<string, string>>;
}

function writeRepository(fullName: string, { repository, commits, contributors, files }: Written): void {
  const folder = join('repositories', fullName);
  const tree = Object.entries(files).map(([path, text]) => [path, Buffer.byteLength(text), '100644']);
  write(join(folder, 'repository.json'), JSON.stringify({ full_name: fullName, ...repository }));
  write(join(folder, 'commits.json'), JSON.stringify(commits));
  if (contributors !== undefined) write(join(folder, 'contributors.json'), JSON.stringify(contributors));
  write(join(folder, 'tree.json'), JSON.stringify(tree));
  for (const [path, text] of Object.entries(files)) write(join(folder, 'files', path), text);
}

function entryOf(project: Project): object {
  const { name, owner, title, family, stars, traits } = project;
  const address = formerNameOf(project) ?? `${owner}/${owner}`;
  const home = traits.has('elsewhere')
    ? `https://gitlab.com/${owner}/${owner}`
    : `https://github.com/${address}`;
  const listed = traits.has('stars-off') ? Math.round(stars * 0.62) : stars;
  return {
    name,
    title,
    description: `${name}: ${title.toLowerCase()}, with eBPF.`,
    urls: [
      { label: traits.has('elsewhere') ? 'GitLab' : 'GitHub', url: home },
      { label: 'Website', url: `https://${owner}.example.org/` },
    ],
    ...(family === 'applications' ? { githubStars: listed } : {}),
  };
}

function writeList(all: readonly Project[]): void {
  const files: Record<string, string> = {
    '.github/landscape-reviewer.yml': CONFIGURATION,
    [RULES]: '# Rules\n\n- Some eBPF.\n- A license.\n',
  };
  for (const family of ['applications', 'infrastructure'] as const) {
    for (const tier of ['major', 'emerging'] as const) {
      const entries = all
        .filter((project) => project.family === family && project.tier === tier)
        .map(entryOf);
      files[`${DATA}/${family}/${tier}.json`] = `${JSON.stringify(entries, undefined, 2)}\n`;
    }
  }
  writeRepository(LIST, {
    repository: {},
    commits: {
      head: sha(LIST),
      total: 1,
      first: day(30),
      recent: [[day(30), 'maintainer', 'Maintainer', 'abcdef', '']],
    },
    files,
  });
  write(join('repositories', LIST, 'collaborators.json'), JSON.stringify({ maintainer: 'write' }));
}

function write(path: string, text: string): void {
  const file = join(WORLD, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, path.endsWith('.json') && path.split('/').length < 6 ? `${text}\n` : text);
}

rmSync(WORLD, { recursive: true, force: true });
write(
  'world.json',
  JSON.stringify({
    now: '2026-08-22T00:00:00Z',
    about: 'A landscape of 56 made-up projects, to be audited.',
  }),
);
const all = projects();
for (const project of all) writeProject(project);
writeList(all);
