import { describe, expect, it } from 'vitest';
import { known, unavailable } from '../../src/facts/fact.ts';
import { governanceKindOf } from '../../src/facts/governance-files.ts';
import { governance } from '../../src/requirements/governance.ts';
import { aRepository } from '../support/a-repository.ts';
import { judgeInput } from '../support/judge-input.ts';

const judge = (repository: Parameters<typeof judgeInput>[0]) => governance.judge(judgeInput(repository));

describe('governance', () => {
  it.each([
    ['files in the root', aRepository({ paths: ['CONTRIBUTING.md', 'CODE_OF_CONDUCT.md'] })],
    ['files in .github and docs', aRepository({ paths: ['.github/CODEOWNERS', 'docs/contributing.md'] })],
    [
      'sections of the README',
      aRepository({
        files: {
          'README.md': '# P\n\n## How to contribute\n\nOpen a pull request.\n\n## Maintainers\n\nTwo people.',
        },
      }),
    ],
    [
      'reStructuredText and AsciiDoc',
      aRepository({
        paths: ['MAINTAINERS'],
        files: { 'README.rst': 'P\n=\n\nContributing\n------------\n\nPatches.' },
      }),
    ],
    [
      'a foundation that hosts it',
      aRepository({
        paths: ['CONTRIBUTING.md'],
        files: { 'README.md': '# P\n\nP is a sandbox project of the Cloud Native Computing Foundation.' },
      }),
    ],
    [
      "the owner's .github repository",
      aRepository({
        paths: ['OWNERS'],
        ownerHealthFiles: known({ 'CONTRIBUTING.md': 'Sign off your commits.' }),
      }),
    ],
    [
      'another public tracker in the place of issues',
      aRepository({
        metadata: { hasIssues: false },
        paths: ['CONTRIBUTING', 'MAINTAINERS'],
        files: { README: 'Send patches to the mailing list project@lists.example.org.' },
      }),
    ],
  ])('is met by %s', (_, repository) => {
    expect(judge(repository).outcome).toBe('met');
  });

  it.each([
    ['only issues', aRepository(), 'governance.add-both'],
    ['no word on contributing', aRepository({ paths: ['GOVERNANCE.md'] }), 'governance.add-contributing'],
    ['contributing alone', aRepository({ paths: ['CONTRIBUTING.md'] }), 'governance.add-stewardship'],
    [
      'closed issues',
      aRepository({ metadata: { hasIssues: false }, paths: ['CONTRIBUTING.md', 'OWNERS'] }),
      'governance.add-tracker',
    ],
  ])('asks a person where there is %s', (_, repository, remedy) => {
    const finding = judge(repository);

    expect(finding.outcome).toBe('needs-review');
    expect(finding.remedy?.key).toBe(remedy);
    expect(finding.question).toBeDefined();
  });

  it('is unmet where nothing invites anyone', () => {
    expect(judge(aRepository({ metadata: { hasIssues: false }, paths: ['src/main.c'] })).outcome).toBe(
      'unmet',
    );
  });

  it.each([
    ['an empty section', '# P\n\n## Contributing\n\n## License\n\nMIT'],
    ['a foundation in passing', '# P\n\nIntegrates with CNCF tools of all kinds.\n'],
    ['a heading in a code block', '# P\n\n```\n# Contributing\nno\n```\n'],
  ])('leaves %s alone', (_, readme) => {
    expect(judge(aRepository({ files: { 'README.md': readme } })).evidence).toHaveLength(1);
  });

  it('draws no conclusion from what it could not read', () => {
    expect(judge(undefined).outcome).toBe('unknown');
    expect(judge(aRepository({ tree: unavailable('timeout') })).outcome).toBe('unknown');
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
