import { expect, it } from 'vitest';
import { joinRenames } from '../../src/facts/join-renames.ts';
import type { ProjectFacts } from '../../src/facts/project-facts.ts';
import { projectHomeOf } from '../../src/facts/project-home.ts';
import { type EntryChange, entryOf } from '../../src/landscape/entry-change.ts';
import type { Entry } from '../../src/landscape/entry.ts';
import { aRepository } from '../support/a-repository.ts';
import { anEntry } from '../support/an-entry.ts';

const REDIRECTS: Readonly<Record<string, string>> = { 'bpfd-dev/bpfd': 'bpfman/bpfman' };

function factsOf(change: EntryChange): ProjectFacts {
  const home = projectHomeOf(entryOf(change));
  if (home.kind !== 'github') return { home, related: [] };
  const nameWithOwner = REDIRECTS[home.nameWithOwner] ?? home.nameWithOwner;
  return {
    home,
    repository: aRepository({ asked: home.nameWithOwner, metadata: { nameWithOwner } }),
    related: [],
  };
}

/** An entry with a title and a logo of its own. */
function listed(name: string, repository: string, fields: Readonly<Record<string, unknown>> = {}): Entry {
  const entry = anEntry({ name, repositoryUrl: `https://github.com/${repository}` });
  return { ...entry, fields: { ...entry.fields, title: `What ${name} does`, ...fields } };
}

function joined(before: readonly Entry[], after: readonly Entry[]): readonly string[] {
  const changes = [
    ...after.map((entry): EntryChange => ({ kind: 'added', after: entry })),
    ...before.map((entry): EntryChange => ({ kind: 'removed', before: entry })),
  ];
  return joinRenames(changes, factsOf).map(saidOf);
}

function saidOf(change: EntryChange): string {
  if (change.kind === 'added') return `added ${change.after.name}`;
  if (change.kind === 'removed') return `removed ${change.before.name}`;
  const names = `${change.kind} ${change.before.name} → ${change.after.name}`;
  return change.isSameRepository === true ? `${names}, the same` : names;
}

const OLD = listed('bpfd', 'bpfd-dev/bpfd');
const NEW = listed('bpfman', 'bpfman/bpfman');
const OTHER = listed('pwru', 'cilium/pwru');

it.each<[string, readonly Entry[], readonly Entry[], readonly string[]]>([
  ['a repository that redirects', [OLD], [NEW], ['modified bpfd → bpfman, the same']],
  [
    'one that redirects, in another tier',
    [OLD],
    [{ ...NEW, tier: 'major' }],
    ['moved bpfd → bpfman, the same'],
  ],
  [
    'a title that stays',
    [listed('bpfd', 'one/bpfd', { title: 'Manages programs' })],
    [listed('bpfman', 'two/bpfman', { title: ' manages programs' })],
    ['modified bpfd → bpfman'],
  ],
  [
    'an owner and a logo that stay',
    [listed('bpfd', 'one/bpfd', { logoName: 'bpfdLogo' })],
    [listed('bpfman', 'one/bpfman', { logoName: 'bpfdLogo' })],
    ['modified bpfd → bpfman'],
  ],
  ['a renaming beside an addition', [OLD], [OTHER, NEW], ['added pwru', 'modified bpfd → bpfman, the same']],
])('takes %s for an update', (_, before, after, expected) => {
  expect(joined(before, after)).toEqual(expected);
});

it.each<[string, readonly Entry[], readonly Entry[], readonly string[]]>([
  ['two projects', [OLD], [OTHER], ['added pwru', 'removed bpfd']],
  [
    'another owner under the same logo',
    [listed('bpfd', 'one/bpfd', { logoName: 'aLogo' })],
    [listed('pwru', 'cilium/pwru', { logoName: 'aLogo' })],
    ['added pwru', 'removed bpfd'],
  ],
  [
    'a title that two of them have',
    [listed('a', 'x/a', { title: 'Traces' }), listed('b', 'x/b', { title: 'Traces' })],
    [listed('c', 'x/c', { title: 'Traces' })],
    ['added c', 'removed a', 'removed b'],
  ],
  ['another family', [OLD], [{ ...NEW, family: 'infrastructure' }], ['added bpfman', 'removed bpfd']],
  [
    'titles that nobody wrote',
    [listed('a', 'x/a', { title: '' })],
    [listed('b', 'y/b', { title: '' })],
    ['added b', 'removed a'],
  ],
])('leaves %s alone', (_, before, after, expected) => {
  expect(joined(before, after)).toEqual(expected);
});

it('knows an entry again whose address alone is new', () => {
  const changes: readonly EntryChange[] = [
    { kind: 'modified', before: OLD, after: { ...NEW, name: 'bpfd' } },
    { kind: 'modified', before: OTHER, after: listed('pwru', 'someone/pwru') },
  ];
  expect(joinRenames(changes, factsOf).map(saidOf)).toEqual([
    'modified bpfd → bpfd, the same',
    'modified pwru → pwru',
  ]);
});
