import { expect, it } from 'vitest';
import { ABSENT, known, unavailable } from '../../src/facts/fact.ts';
import { isMissingForNow, isProjectMissingForNow } from '../../src/facts/missing-for-now.ts';
import { aRepository } from '../support/a-repository.ts';

const home = { kind: 'github', nameWithOwner: 'example/project' } as const;
const whole = aRepository({ files: { 'README.md': '# Project\n' } });

it.each(['server-error', 'timeout', 'network', 'rate-limited'] as const)('%s may pass', (reason) => {
  expect(isMissingForNow(unavailable(reason))).toBe(true);
});

it.each(['forbidden', 'too-large', 'truncated', 'not-asked'] as const)('%s will stay so', (reason) => {
  expect(isMissingForNow(unavailable(reason))).toBe(false);
});

it('what is known, and what there is not, is not missing', () => {
  expect(isMissingForNow(ABSENT)).toBe(false);
  expect(isMissingForNow(known('text'))).toBe(false);
  expect(isProjectMissingForNow({ home, repository: whole, related: [whole] })).toBe(false);
  expect(isProjectMissingForNow({ home: { kind: 'none' }, related: [] })).toBe(false);
});

it('is no matter of another host, which is not asked again by itself', () => {
  const elsewhere = { kind: 'elsewhere', urls: [] } as const;
  const repository = { ...whole, history: unavailable('timeout') };
  expect(isProjectMissingForNow({ home: elsewhere, repository, related: [] })).toBe(false);
});

const gone = unavailable('server-error');
const history = { total: 1, recent: [], perMonth: [] };

it.each([
  ['the metadata', { ...whole, metadata: gone }],
  ['the history', { ...whole, history: gone }],
  ['a part of the history', { ...whole, history: known({ ...history, missing: 'timeout' as const }) }],
  ['the releases', { ...whole, releases: gone }],
  ['the tree', { ...whole, tree: gone }],
  ['the archive', { ...whole, archive: gone }],
  ['the contributors', { ...whole, contributors: gone }],
  ["the owner's health files", { ...whole, ownerHealthFiles: gone }],
  ['one of the files', { ...whole, files: { ...whole.files, LICENSE: gone } }],
])('%s may be missing, of the repository as of one beside it', (_, repository) => {
  expect(isProjectMissingForNow({ home, repository, related: [] })).toBe(true);
  expect(isProjectMissingForNow({ home, repository: whole, related: [repository] })).toBe(true);
});
