import { describe, expect, it } from 'vitest';
import { known, unavailable } from '../../src/facts/fact.ts';
import { governanceKindOf } from '../../src/facts/governance-files.ts';
import { governance } from '../../src/requirements/governance.ts';
import { aRepository } from '../support/a-repository.ts';
import { anEntry } from '../support/an-entry.ts';
import { judgeInput } from '../support/judge-input.ts';

const NOW = '2026-06-01T00:00:00Z';
const USER = { accountType: 'User' };

type Options = Partial<Pick<ReturnType<typeof judgeInput>, 'change' | 'settings'>>;

const judge = (repository: Parameters<typeof judgeInput>[0], options: Options = {}) =>
  governance.judge({ ...judgeInput(repository, '', NOW), ...options });

const MAJOR: Options = { change: { kind: 'added', after: anEntry({ tier: 'major' }) } };
const WITH_DOCUMENTS: Options = {
  settings: { ...judgeInput(undefined).settings, documents: 'required' },
};

const readme = (text: string) => aRepository({ files: { 'README.md': text } });

function pullRequest(at: string, login: string, authorAssociation = 'CONTRIBUTOR', mergedByLogin = 'owner') {
  return { at, author: { ...USER, login }, authorAssociation, mergedByLogin };
}

function commits(...authors: readonly string[]) {
  const recent = authors.map((authorName, index) => ({
    sha: String(index),
    committedAt: '2026-05-01T00:00:00Z',
    authorName,
    headline: 'Mend it',
  }));
  return known({ total: recent.length, recent, perMonth: [] });
}

const STALE = ['ada', 'bob', 'cyd'].map((login) => pullRequest('2025-10-01T00:00:00Z', login, 'NONE'));

describe('governance', () => {
  it('is met for Emerging where a tracker is open, and says what else would help', () => {
    expect(judge(aRepository())).toMatchObject({
      outcome: 'met',
      evidence: [{ statement: { key: 'governance.issues-open' } }],
      remedy: { key: 'governance.add-both' },
    });
  });

  it.each([
    ['discussions', aRepository({ metadata: { hasIssues: false, hasDiscussions: true } })],
    [
      'a mailing list that the README names',
      aRepository({
        metadata: { hasIssues: false },
        files: { README: 'Send patches to the mailing list project@lists.example.org.' },
      }),
    ],
  ])('takes %s for a public tracker', (_, repository) => {
    expect(judge(repository).outcome).toBe('met');
  });

  it('takes a public tracker that the entry links to', () => {
    const url = 'https://lists.example.org/project';
    const after = anEntry({ urls: [{ label: 'Mailing list', url, range: anEntry().range }] });
    const closed = aRepository({ metadata: { hasIssues: false } });
    expect(judge(closed, { change: { kind: 'added', after } }).outcome).toBe('met');
  });

  it.each([
    ['a file on contributing', aRepository({ paths: ['.github/contributing.md'] })],
    ['patches in another spelling', aRepository({ paths: ['Documentation/SubmittingPatches'] })],
    ['owners', aRepository({ paths: ['OWNERS'] })],
    ['a section of the README', readme('# P\n\n## How to contribute\n\nOpen a pull request.')],
    [
      'reStructuredText',
      aRepository({ files: { 'README.rst': 'P\n=\n\nContributing\n------------\n\nPatches.' } }),
    ],
    ['a guide that the README links', readme('See our [contributing guide](https://docs.example.org/c).')],
    ['a foundation', readme('# P\n\nP is a sandbox project of the Cloud Native Computing Foundation.')],
    ['a foundation, by name', readme('Project is hosted by the CNCF.')],
    ["the owner's files", aRepository({ ownerHealthFiles: known({ 'CONTRIBUTING.md': 'Sign off.' }) })],
    ['commits by many', aRepository({ history: commits('a', 'a', 'b', 'c', 'd') })],
    [
      'merged changes of an outsider',
      aRepository({
        pullRequests: known({ merged: [pullRequest('2026-01-01T00:00:00Z', 'eve')], waiting: [] }),
      }),
    ],
  ])('is met for Major with %s', (_, repository) => {
    expect(judge(repository, MAJOR).outcome).toBe('met');
  });

  it.each([
    ['nothing besides issues', aRepository()],
    ['a list of its contributors', readme('# P\n\n## Contributors\n\nAda and Bob.\n\n## Authors\n\nAda.')],
    ['a foundation in passing', readme('# P\n\nIntegrates with CNCF tools of all kinds.')],
    [
      "a foundation of others' projects",
      readme('# P\n\nIn this tutorial we use NATS, which is a CNCF project.'),
    ],
    ['a comparison', readme('| P | ours |\n|--|--|\n| project | NATS is a CNCF project |')],
    ['commits by its core', aRepository({ history: commits('a', 'b', 'c', 'a') })],
    [
      'merged changes of its members, its merger, a robot and long ago',
      aRepository({
        pullRequests: known({
          merged: [
            pullRequest('2026-01-01T00:00:00Z', 'mia', 'MEMBER'),
            pullRequest('2026-01-01T00:00:00Z', 'owner'),
            pullRequest('2026-01-01T00:00:00Z', 'renovate[bot]'),
            pullRequest('2025-01-01T00:00:00Z', 'eve'),
          ],
          waiting: [],
        }),
      }),
    ],
  ])('asks a person about Major with %s', (_, repository) => {
    expect(judge(repository, MAJOR)).toMatchObject({
      outcome: 'needs-review',
      question: { key: 'governance.question' },
    });
  });

  it('counts each person once, and says no more than was seen', () => {
    const merged = ['eve', 'eve', 'joe'].map((login) => pullRequest('2026-01-01T00:00:00Z', login));
    expect(
      judge(aRepository({ pullRequests: known({ merged, waiting: [] }) })).evidence[1]?.statement,
    ).toEqual({
      key: 'governance.outsiders',
      parameters: { count: 2 },
    });
    expect(judge(aRepository({ history: commits('a', 'b') })).evidence[1]?.statement).toEqual({
      key: 'governance.nobody-else',
      parameters: { count: 2 },
    });
    const seenInPart = known({ total: 900, recent: [], perMonth: [] });
    expect(judge(aRepository({ history: seenInPart })).evidence).toHaveLength(1);
  });

  it.each([
    'We do not accept external contributions.',
    'The company no longer accepts patches to this project.',
    'This repository is a read-only mirror of the one at git.example.org.',
    'Pull requests are not accepted.',
    "Sorry, we don't take pull requests.",
  ])('asks a person where the README says %j', (text) => {
    expect(judge(readme(`# P\n\n${text}\n`))).toMatchObject({
      outcome: 'needs-review',
      evidence: [{ statement: { key: 'governance.readme-refuses' } }, {}],
    });
  });

  it.each([
    'We do not accept contributions without a signed DCO.',
    'Pull requests are not accepted unless the tests pass.',
    'It mirrors traffic, and downloads from a mirror of the package index.',
    'We accept pull requests.',
  ])('leaves a README alone that says %j', (text) => {
    expect(judge(readme(`# P\n\n${text}\n`)).outcome).toBe('met');
  });

  it('asks a person where pull requests of others lie there, and none was merged', () => {
    const stuck = aRepository({ pullRequests: known({ merged: [], waiting: STALE }) });
    expect(judge(stuck).evidence[0]?.statement).toEqual({
      key: 'governance.waiting',
      parameters: { count: 3 },
    });
    expect(judge(stuck).outcome).toBe('needs-review');
  });

  it.each([
    ['two', { merged: [], waiting: STALE.slice(1) }],
    ['fresh ones', { merged: [], waiting: STALE.map((each) => ({ ...each, at: '2026-05-01T00:00:00Z' })) }],
    [
      'those of members',
      { merged: [], waiting: STALE.map((each) => ({ ...each, authorAssociation: 'MEMBER' })) },
    ],
    [
      'old ones beside a merged one',
      { merged: [pullRequest('2026-05-01T00:00:00Z', 'eve')], waiting: STALE },
    ],
  ])('leaves waiting pull requests alone: %s', (_, activity) => {
    expect(judge(aRepository({ pullRequests: known(activity) })).outcome).toBe('met');
  });

  it.each([
    ['nothing', aRepository(), 'needs-review'],
    ['contributing alone', aRepository({ paths: ['CONTRIBUTING.md'] }), 'needs-review'],
    ['both', aRepository({ paths: ['CONTRIBUTING.md', 'CODE_OF_CONDUCT.md'] }), 'met'],
  ])('wants documents where the configuration says so: %s', (_, repository, outcome) => {
    expect(judge(repository, WITH_DOCUMENTS).outcome).toBe(outcome);
  });

  it('asks a person where no tracker is open', () => {
    const closed = aRepository({ metadata: { hasIssues: false }, paths: ['CONTRIBUTING.md', 'OWNERS'] });
    expect(judge(closed)).toMatchObject({
      outcome: 'needs-review',
      remedy: { key: 'governance.add-tracker' },
      question: { key: 'governance.question' },
    });
  });

  it('is unmet where nothing invites anyone', () => {
    const closed = aRepository({ metadata: { hasIssues: false }, paths: ['src/main.c'] });
    expect(judge(closed).outcome).toBe('unmet');
  });

  it.each([
    ['an empty section', '# P\n\n## Contributing\n\n## License\n\nMIT'],
    ['a heading in a code block', '# P\n\n```\n# Contributing\nno\n```\n'],
  ])('leaves %s alone', (_, text) => {
    expect(judge(readme(text)).evidence).toHaveLength(1);
  });

  it('draws no conclusion from what it could not read', () => {
    expect(judge(undefined).outcome).toBe('unknown');
    expect(judge(aRepository({ tree: unavailable('timeout') }), MAJOR).outcome).toBe('unknown');
    const closed = { hasIssues: false };
    const truncated = known({ files: [], isTruncated: true });
    expect(judge(aRepository({ metadata: closed, tree: truncated })).outcome).toBe('needs-review');
    expect(judge(aRepository({ metadata: closed, ownerHealthFiles: unavailable('forbidden') })).outcome).toBe(
      'needs-review',
    );
  });
});

describe('governanceKindOf', () => {
  it.each([
    ['CONTRIBUTING', 'contributing'],
    ['Contributing.md', 'contributing'],
    ['docs/how-to-contribute.md', 'contributing'],
    ['Documentation/internals/maintainers.rst', 'maintainers'],
    ['CODE-OF-CONDUCT.md', 'code-of-conduct'],
    ['.github/CODEOWNERS', 'code-owners'],
    ['ADOPTERS.md', 'adopters'],
  ])('%s is %s', (path, kind) => {
    expect(governanceKindOf(path)).toBe(kind);
  });

  it.each([
    'src/users.go',
    'users.go',
    'vendor/x/CONTRIBUTING.md',
    'userland/libpcap/CONTRIBUTING.md',
    'owners.rs',
    'src/OWNERS',
  ])('%s says nothing', (path) => {
    expect(governanceKindOf(path)).toBeUndefined();
  });
});
