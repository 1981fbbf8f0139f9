import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export interface WorldParts {
  /** Contents by path below the world's folder; objects are written as JSON. */
  readonly [path: string]: unknown;
}

export const SHAS = {
  base: 'b'.repeat(40),
  head: 'a'.repeat(40),
  mergeBase: 'c'.repeat(40),
  project: 'd'.repeat(40),
} as const;

/** The list's repository in every world that is made here, with its one pull request. */
export const LIST = { owner: 'ebpf-io', name: 'list', number: 7 } as const;

const PULL = `pull-requests/${LIST.owner}/${LIST.name}/${LIST.number}`;
const REPOSITORIES = 'repositories';

const USUAL: WorldParts = {
  'world.json': { now: '2026-08-22T00:00:00Z', about: 'Made by a test' },
  [`${REPOSITORIES}/ebpf-io/list/repository.json`]: { full_name: 'ebpf-io/list', default_branch: 'main' },
  [`${REPOSITORIES}/ebpf-io/list/collaborators.json`]: { maintainer: 'write', contributor: 'read' },
  [`${REPOSITORIES}/acme/project/repository.json`]: {
    full_name: 'acme/project',
    default_branch: 'main',
    license: { spdx_id: 'Apache-2.0' },
    stargazers_count: 12,
    renamed_from: ['acme/former'],
  },
  [`${REPOSITORIES}/acme/project/commits.json`]: {
    head: SHAS.project,
    total: 10,
    first: '2020-01-01T00:00:00Z',
    recent: [
      ['2026-08-01T00:00:00Z', 'ada', 'Ada', '111111111111', ''],
      ['2026-07-01T00:00:00Z', 'automation[bot]', 'automation', '222222222222', 'bot'],
      ['2025-01-01T00:00:00Z', null, 'Grace', '333333333333', ''],
    ],
  },
  [`${REPOSITORIES}/acme/project/contributors.json`]: { logins: 30, anonymous: 3, bots: 1 },
  [`${REPOSITORIES}/acme/project/releases.json`]: [
    { tag_name: 'v2.0.0', published_at: '2026-07-02T10:00:00Z', prerelease: false },
    { tag_name: 'v1.0.0', published_at: '2025-07-02T10:00:00Z', prerelease: false },
  ],
  [`${REPOSITORIES}/acme/project/tree.json`]: [
    ['README.md', 14, '100644'],
    ['docs/LICENSE', 10, '120000'],
    ['LICENSE', 8, '100644'],
    ['logo.png', 3000, '100644'],
    ['src/probe.c', 500, '100644'],
    ['vendor/libbpf', 0, '160000'],
    ['vmlinux.h', 2_000_000, '100644'],
  ],
  [`${REPOSITORIES}/acme/project/files/README.md`]: '# Acme\n\neBPF\n',
  [`${REPOSITORIES}/acme/project/files/LICENSE`]: 'Apache\n',
  [`${REPOSITORIES}/acme/project/files/docs/LICENSE`]: '../LICENSE',
  [`${PULL}/pull-request.json`]: {
    title: 'Add Acme',
    body: 'Hello',
    author: { login: 'contributor', association: 'FIRST_TIME_CONTRIBUTOR' },
    created_at: '2026-08-21T00:00:00Z',
    base: { ref: 'main', sha: SHAS.base },
    head: { ref: 'add', repo: 'contributor/list', sha: SHAS.head },
  },
  [`${PULL}/base/list.json`]: numberedLines(40),
  [`${PULL}/base/logo.png`]: '',
  [`${PULL}/head/list.json`]: numberedLines(40).replace('line 20\n', 'line 20\nline new\n'),
  [`${PULL}/head/logo.png`]: '\0changed',
};

/** Writes a world's folder, which is gone when the test is; parts are added to the usual ones or replace them. */
export function aWorld(parts: WorldParts = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'world-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries({ ...USUAL, ...parts })) {
    if (content === undefined) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

export function numberedLines(count: number): string {
  return Array.from({ length: count }, (_, index) => `line ${index + 1}\n`).join('');
}
