import { expect, it } from 'vitest';
import { PRESETS } from '../../src/config/presets.ts';
import { type FactRequest, MAXIMUM_PROJECTS, requiredFacts } from '../../src/facts/required-facts.ts';
import type { EntryChange } from '../../src/landscape/entry-change.ts';
import { countsContributors } from '../../src/requirements/asked.ts';
import type { Scope } from '../../src/vocabulary/judgement.ts';
import { anEntry } from '../support/an-entry.ts';

const { requirements, thresholds } = PRESETS['ebpf.io'];
const emerging = anEntry({ repositoryUrl: 'https://github.com/cilium/pwru', tier: 'emerging' });
const major = { ...emerging, tier: 'major' } as const;
const facts = (...changes: readonly (readonly [EntryChange, Scope])[]) =>
  requiredFacts(
    changes.map(([change, scope]) => ({ change, scope })),
    countsContributors({ requirements, thresholds }),
  );

it.each<[string, EntryChange, Scope, Partial<FactRequest>]>([
  [
    'a new Emerging project',
    { kind: 'added', after: emerging },
    'full',
    { extent: 'everything', contributors: false },
  ],
  [
    'a new Major project',
    { kind: 'added', after: major },
    'full',
    { extent: 'everything', contributors: true },
  ],
  [
    'a promotion',
    { kind: 'moved', before: emerging, after: major },
    'full',
    { extent: 'everything', contributors: true },
  ],
  [
    'a demotion',
    { kind: 'moved', before: major, after: emerging },
    'confirm',
    { extent: 'everything', contributors: true },
  ],
  ['a removal', { kind: 'removed', before: major }, 'confirm', { extent: 'everything', contributors: false }],
  [
    'an edit',
    { kind: 'modified', before: major, after: major },
    'entry-checks',
    { extent: 'metadata', contributors: false },
  ],
])('asks for what %s needs', (_, change, scope, expected) => {
  expect(facts([change, scope])).toEqual([{ repository: 'cilium/pwru', ...expected }]);
});

it('asks where an address that is given up leads to', () => {
  const before = anEntry({ repositoryUrl: 'https://github.com/bpfd-dev/bpfd' });

  expect(facts([{ kind: 'modified', before, after: emerging }, 'full'])).toEqual([
    { repository: 'cilium/pwru', extent: 'everything', contributors: false },
    { repository: 'bpfd-dev/bpfd', extent: 'metadata', contributors: false },
  ]);
});

it('asks once for a project that several changes are about, and for the most of it', () => {
  const other = anEntry({ repositoryUrl: 'https://github.com/Cilium/PWRU' });

  const requests = facts(
    [{ kind: 'added', after: major }, 'full'],
    [{ kind: 'modified', before: other, after: other }, 'entry-checks'],
  );

  expect(requests).toMatchObject([{ extent: 'everything', contributors: true }]);
});

it('asks GitHub nothing of a project that lives elsewhere', () => {
  const after = anEntry({ repositoryUrl: 'https://git.kernel.org/pub/scm/x.git', urls: [] });

  expect(facts([{ kind: 'added', after }, 'full'])).toEqual([]);
});

it('does not count contributors that nobody asks for', () => {
  const levels = { ...requirements, contributors: 'off' } as const;

  const requests = requiredFacts(
    [{ change: { kind: 'added', after: major }, scope: 'full' }],
    countsContributors({ requirements: levels, thresholds }),
  );

  expect(requests[0]?.contributors).toBe(false);
});

it('has an end, and keeps those that are to be judged', () => {
  const edits = Array.from({ length: 150 }, (_, index): readonly [EntryChange, Scope] => {
    const entry = anEntry({ repositoryUrl: `https://github.com/x/y${index}` });
    return [{ kind: 'modified', before: entry, after: entry }, 'entry-checks'];
  });

  const requests = facts(...edits, [{ kind: 'added', after: emerging }, 'full']);

  expect(requests).toHaveLength(MAXIMUM_PROJECTS);
  expect(requests[0]?.repository).toBe('cilium/pwru');
});
