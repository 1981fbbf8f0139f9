import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/config/presets.ts';
import { proposedRepositories } from '../../src/facts/proposed-repositories.ts';
import type { ChangedFile } from '../../src/landscape/changed-file.ts';
import { EMERGING } from '../support/a-list.ts';

const POLICY = PRESETS['ebpf.io'];
const MAJOR = EMERGING.replace('emerging', 'major');

function changed(patch: string, path = EMERGING): ChangedFile {
  return { path, status: 'modified', additions: 1, deletions: 1, patch };
}

function namesIn(patch: string, path = EMERGING): readonly string[] {
  return proposedRepositories([changed(patch, path)], POLICY).map(({ repository }) => repository);
}

const url = (name: string) => `"url": "https://github.com/${name}"`;

describe('the repositories that a pull request probably proposes', () => {
  it('are those that the added lines of a list name', () => {
    expect(proposedRepositories([changed(` ${url('a/listed')}\n+ ${url('acme/probe')},`)], POLICY)).toEqual([
      { repository: 'acme/probe', extent: 'everything', contributors: false },
    ]);
  });

  it('have their contributors counted in a list of Major projects', () => {
    expect(proposedRepositories([changed(`+${url('acme/probe')}`, MAJOR)], POLICY)).toMatchObject([
      { contributors: true },
    ]);
  });

  it.each([
    ['what was there before', `-${url('Acme/Probe')}\n+${url('acme/probe/')}`],
    ['an organisation', `+${url('acme')}`],
    ['another host', '+"url": "https://example.com/acme/probe"'],
    ['more than can be guessed at', [1, 2, 3, 4].map((n) => `+${url(`acme/probe${n}`)}`).join('\n')],
    ['a line that was not added', ` ${url('acme/probe')}`],
  ])('are not %s', (_, patch) => {
    expect(namesIn(patch)).toEqual([]);
  });

  it('are not looked for in other files', () => {
    expect(namesIn(`+${url('acme/probe')}`, 'README.md')).toEqual([]);
  });
});
