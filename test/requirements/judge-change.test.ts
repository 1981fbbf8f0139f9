import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABSENT, known, unavailable, valueOf } from '../../src/facts/fact.ts';
import type { ProjectFacts } from '../../src/facts/project-facts.ts';
import type { RepositoryFacts, RepositoryMetadata } from '../../src/facts/repository-facts.ts';
import type { EntryChange } from '../../src/landscape/entry-change.ts';
import { loadJudge } from '../../src/requirements/judge-change.ts';
import { scopeOf } from '../../src/requirements/asked.ts';
import { REQUIREMENTS, REQUIREMENT_IDS, type RequirementLevels } from '../../src/requirements/registry.ts';
import { ASKED } from '../support/asked-requirements.ts';
import { aCommit, aHistory } from '../support/a-history.ts';
import { aRepository } from '../support/a-repository.ts';
import { anEntry } from '../support/an-entry.ts';
import { ANY_FACTS } from '../support/arbitrary-facts.ts';
import { judgeInput } from '../support/judge-input.ts';

const judgeChange = await loadJudge();
const LEVELS: RequirementLevels = {
  'open-source': 'required',
  'ebpf-core': 'required',
  core: 'off',
  maintained: 'required',
  governance: 'required',
  contributors: 'required',
  'production-use': 'required',
  maturity: 'advice',
};

const repositoryUrl = 'https://github.com/example/project';
const MAJOR = anEntry({ repositoryUrl, tier: 'major' });
const EMERGING = anEntry({ repositoryUrl });
const OTHER = anEntry({ repositoryUrl: 'https://github.com/example/other' });
const ADDED_MAJOR: EntryChange = { kind: 'added', after: MAJOR };
const REMOVED: EntryChange = { kind: 'removed', before: EMERGING };
const DEMOTED: EntryChange = { kind: 'moved', before: MAJOR, after: EMERGING };

function judge(change: EntryChange, facts: Partial<ProjectFacts> = {}, levels = LEVELS) {
  const input = judgeInput(aRepository());
  return judgeChange({ ...input, change, facts: { ...input.facts, ...facts } }, levels);
}

function idsOf(change: EntryChange, levels = LEVELS): readonly string[] {
  return judge(change, {}, levels).map(({ requirement }) => requirement);
}

function outcomeOf(facts: Partial<ProjectFacts>, id: string) {
  return judge(ADDED_MAJOR, facts).find(({ requirement }) => requirement === id)?.outcome;
}

describe('the registry', () => {
  it('holds every requirement once', () => {
    expect(new Set(REQUIREMENT_IDS).size).toBe(REQUIREMENTS.length);
  });
});

describe('scopeOf', () => {
  it.each([
    ['an addition', { kind: 'added', after: EMERGING }, 'full'],
    ['a move to Major', { kind: 'moved', before: EMERGING, after: MAJOR }, 'full'],
    ['a changed repository', { kind: 'modified', before: EMERGING, after: OTHER }, 'full'],
    [
      'a repository under another name',
      { kind: 'modified', before: EMERGING, after: OTHER, isSameRepository: true },
      'entry-checks',
    ],
    ['a changed repository of a demotion', { kind: 'moved', before: MAJOR, after: OTHER }, 'full'],
    [
      'a changed text',
      { kind: 'modified', before: EMERGING, after: anEntry({ repositoryUrl, fields: { title: 'x' } }) },
      'entry-checks',
    ],
    ['a removal', REMOVED, 'confirm'],
    ['a move to Emerging', DEMOTED, 'confirm'],
  ] as const)('%s', (_, change, scope) => {
    expect(scopeOf(change)).toBe(scope);
  });

  it('is not misled by another way to write the same repository', () => {
    const after = anEntry({ repositoryUrl: 'http://www.github.com/Example/Project.git/' });
    expect(scopeOf({ kind: 'modified', before: EMERGING, after })).toBe('entry-checks');
  });
});

describe('judgeChange', () => {
  it('judges everything of a Major entry, and leaves what is asked of Major alone out of others', () => {
    expect(idsOf(ADDED_MAJOR)).toEqual(ASKED);
    expect(idsOf({ kind: 'added', after: EMERGING })).toEqual(
      ASKED.filter((id) => id !== 'contributors' && id !== 'production-use'),
    );
  });

  it('leaves out what is off, and a text to the entry checks', () => {
    expect(idsOf(ADDED_MAJOR, { ...LEVELS, governance: 'off' })).not.toContain('governance');
    expect(judge({ kind: 'modified', before: EMERGING, after: EMERGING })).toEqual([]);
  });

  it('turns a failure of a judge into unknown, and reports it', () => {
    const failures: string[] = [];
    const broken = { ...aRepository(), history: null } as unknown as RepositoryFacts;
    const input = judgeInput(broken);
    const findings = judgeChange(input, LEVELS, (id) => failures.push(id));
    expect(failures).toContain('maintained');
    const finding = findings.find(({ requirement }) => requirement === 'maintained');
    expect(finding?.outcome).toBe('unknown');
    expect(finding?.evidence[0]?.statement.key).toBe('not-known.failed');
  });

  it('never throws and explains itself, whatever the facts are', () => {
    const changes = fc.constantFrom(ADDED_MAJOR, REMOVED, DEMOTED);
    fc.assert(
      fc.property(ANY_FACTS, changes, (facts, change) => {
        const failures: unknown[] = [];
        const findings = judgeChange({ ...judgeInput(undefined), change, facts }, LEVELS, (_, error) =>
          failures.push(error),
        );
        expect(failures).toEqual([]);
        const silent = findings.filter(
          ({ outcome, remedy, question }) => outcome !== 'met' && (remedy ?? question) === undefined,
        );
        const mute = findings.filter(
          ({ outcome, question }) => outcome === 'needs-review' && question === undefined,
        );
        expect([silent, mute]).toEqual([[], []]);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['timeout', 'forbidden', 'rate-limited', 'truncated', 'not-asked'] as const)(
    'is unknown throughout where everything is unavailable: %s',
    (reason) => {
      const none = unavailable(reason);
      const repository: RepositoryFacts = {
        asked: 'example/project',
        metadata: none,
        history: none,
        releases: none,
        tree: none,
        files: {},
        archive: none,
        contributors: none,
        pullRequests: none,
        ownerHealthFiles: none,
      };
      const findings = judge(ADDED_MAJOR, { repository }).filter(
        ({ requirement }) => requirement !== 'production-use',
      );
      expect(new Set(findings.map(({ outcome }) => outcome))).toEqual(new Set(['unknown']));
    },
  );
});

it('says once that a repository is empty, and judges nothing that is not there', () => {
  const { headSha: _, ...metadata } = valueOf(aRepository().metadata) ?? { headSha: '' };
  const repository = { ...aRepository(), metadata: known(metadata as RepositoryMetadata) };
  const findings = judge({ kind: 'added', after: EMERGING }, { repository });
  expect(findings.map(({ outcome }) => outcome)).toEqual([
    'unknown',
    'unknown',
    'unmet',
    'unknown',
    'unknown',
  ]);
  expect(outcomeOf({ repository: aRepository({ history: aHistory([aCommit(3)]) }) }, 'governance')).not.toBe(
    'unknown',
  );
});

describe('a home that is not one repository on GitHub', () => {
  const urls = ['https://git.example.org/', 'https://example.org/'];

  it('is never turned away: a person opens the links', () => {
    const { repository: _, ...rest } = judgeInput(undefined).facts;
    const input = { ...judgeInput(undefined), change: ADDED_MAJOR };
    const findings = judgeChange({ ...input, facts: { ...rest, home: { kind: 'elsewhere', urls } } }, LEVELS);
    expect(findings).toHaveLength(ASKED.length);
    for (const { outcome, evidence, question } of findings) {
      expect(outcome).toBe('needs-review');
      expect(evidence.map(({ url }) => url)).toEqual(expect.arrayContaining(urls));
      expect(question).toBeDefined();
    }
  });

  it('is not known where the entry has no address', () => {
    const finding = judge({ kind: 'added', after: EMERGING }, { home: { kind: 'none' } })[0];
    expect(finding?.outcome).toBe('unknown');
    expect(finding?.remedy?.key).toBe('elsewhere.remedy-no-address');
  });

  it('asks for a part of a repository and for a mirror what it would refuse of the whole', () => {
    const dead = aRepository({ history: aHistory([aCommit(900)]) });
    const part = { kind: 'github', nameWithOwner: 'example/project', subdirectory: 'tools' } as const;
    const mirror = aRepository({
      metadata: { description: 'Read-only mirror of https://git.example.org/x' },
      history: aHistory([aCommit(900)]),
    });
    const tool = aRepository({
      metadata: { description: 'Makes a mirror of packets' },
      history: aHistory([aCommit(900)]),
    });
    expect(outcomeOf({ repository: dead }, 'maintained')).toBe('unmet');
    expect(outcomeOf({ repository: tool }, 'maintained')).toBe('unmet');
    expect(outcomeOf({ repository: dead, home: part }, 'maintained')).toBe('needs-review');
    expect(outcomeOf({ repository: mirror }, 'maintained')).toBe('needs-review');
    expect(outcomeOf({ repository: mirror }, 'open-source')).toBe('unmet');
  });
});

describe('a removal or a move to Emerging', () => {
  const alive = aHistory([aCommit(3)]);

  it.each([
    ['archived', aRepository({ metadata: { isArchived: true }, history: alive }), 'maintained.archived'],
    ['dead', aRepository({ history: aHistory([aCommit(366)]) }), 'maintained.last-commit'],
    ['gone', { ...aRepository(), metadata: ABSENT }, 'removal.gone'],
    [
      'over by its README',
      aRepository({ history: alive, files: { 'README.md': '# x\n\nThis project is deprecated.' } }),
      'maintained.notice',
    ],
  ] as const)('is confirmed where the project is %s', (_, repository, key) => {
    const finding = judge(REMOVED, { repository }).find(({ requirement }) => requirement === 'maintained');
    expect(finding?.outcome).toBe('met');
    expect(finding?.evidence[0]?.statement.key).toBe(key);
  });

  it('is confirmed where the license is no longer open', () => {
    const repository = aRepository({
      history: alive,
      files: {
        LICENSE: 'Business Source License 1.1\n\nLicensor: Example\n',
        'x.bpf.c': 'SEC("xdp") int x() {}',
      },
    });
    const reasons = judge(REMOVED, { repository });
    expect(reasons.map(({ requirement, outcome }) => [requirement, outcome])).toContainEqual([
      'open-source',
      'met',
    ]);
  });

  it('is a question where nothing confirms it, never a refusal', () => {
    const repository = aRepository({
      history: alive,
      files: {
        LICENSE: 'MIT License',
        'README.md': '# x\n\nAn eBPF tracer.',
        'x.bpf.c': 'SEC("xdp") int x() {}',
      },
      contributors: known({ logins: 80, withAnonymous: 80, isOpenUpwards: false }),
    });
    for (const [change, key] of [
      [REMOVED, 'removal.question'],
      [DEMOTED, 'removal.question-demotion'],
    ] as const) {
      const [finding, ...others] = judge(change, { repository });
      expect(others).toEqual([]);
      expect(finding?.outcome).toBe('needs-review');
      expect(finding?.question?.key).toBe(key);
    }
  });

  it('to Emerging is confirmed by too few contributors', () => {
    const repository = aRepository({
      history: alive,
      contributors: known({ logins: 20, withAnonymous: 25, isOpenUpwards: false }),
    });
    expect(judge(DEMOTED, { repository }).map(({ requirement }) => requirement)).toContain('contributors');
    expect(judge(REMOVED, { repository }).map(({ requirement }) => requirement)).not.toContain(
      'contributors',
    );
  });
});
