import { describe, expect, it } from 'vitest';
import { EBPF } from '../../src/facts/ebpf.ts';
import { relatedRepositories } from '../../src/facts/related-repositories.ts';
import type { RepositoryFacts } from '../../src/facts/repository-facts.ts';
import { ebpfCore } from '../../src/requirements/core.ts';
import type { Judgement } from '../../src/requirements/requirement.ts';
import { aRepository } from '../support/a-repository.ts';
import { judgeInput } from '../support/judge-input.ts';

const PAGES = Array.from({ length: 30 }, (_, index) => `web/page${index}.ts`);

function aFront(asked: string, readme: string): RepositoryFacts {
  return aRepository({
    asked,
    metadata: { nameWithOwner: asked },
    files: { 'README.md': readme },
    paths: PAGES,
  });
}

function aTracer(asked: string, readme = 'Traces with eBPF.'): RepositoryFacts {
  const programs = ['a', 'b', 'c'].map((name) => [
    `bpf/${name}.bpf.c`,
    'SEC("xdp")\nint f(void *c) { return 2; }\n',
  ]);
  const files = { 'README.md': readme, ...Object.fromEntries(programs) };
  return aRepository({ asked, metadata: { nameWithOwner: asked }, files });
}

function judge(repository: RepositoryFacts, related: readonly RepositoryFacts[]): Judgement {
  const input = judgeInput(repository);
  return ebpfCore.judge({ ...input, facts: { ...input.facts, related } });
}

describe('the front of another project', () => {
  it.each([
    [
      'a link behind "for"',
      'acme/desk',
      'A modern dashboard for <a href="https://github.com/acme/cage">Cage</a>.',
    ],
    ['a name behind "for" with which its own begins', 'acme/caged', 'A web UI for cage.'],
    ['the first part of its name, which its README names', 'acme/cage-operator', 'Installs Cage.'],
    [
      'a linked name with which its own begins',
      'acme/cageshark',
      'Loads what [Cage](https://github.com/acme/cage) saw.',
    ],
  ])('has that read, and is met where it has eBPF at its core: %s', (_, asked, readme) => {
    const front = aFront(asked, readme);
    expect(relatedRepositories(front, EBPF)).toEqual(['acme/cage']);
    const finding = judge(front, [aTracer('acme/cage')]);
    expect(finding.outcome).toBe('met');
    expect(finding.evidence[0]?.statement).toMatchObject({
      key: 'core.related',
      parameters: { repository: 'acme/cage' },
    });
  });

  it.each([
    ['a word with which its name begins by chance', 'acme/cageshark', 'A cage with sharks.'],
    ['two letters with which its name begins', 'acme/go-cage', 'A client in Go.'],
    ['its own name', 'acme/cage', 'A dashboard for Cage.'],
    ['what others made', 'acme/desk', 'A dashboard for https://github.com/other/cage.'],
    ['a link that stands behind no "for"', 'acme/desk', 'A dashboard. See https://github.com/acme/cage.'],
    ['the part of a name that the README does not speak of', 'acme/cage-operator', 'Installs things.'],
  ])('is nothing that is asked for because of %s', (_, asked, readme) => {
    expect(relatedRepositories(aFront(asked, readme), EBPF)).toEqual([]);
  });

  it('is a question that leans to yes where that only speaks of eBPF, which a third repository may hold', () => {
    const finding = judge(aFront('acme/cage-ui', 'The UI of Cage.'), [
      aRepository({ asked: 'acme/cage', files: { 'README.md': 'Sees everything by eBPF.' }, paths: PAGES }),
    ]);
    expect(finding.outcome).toBe('needs-review');
    expect(finding.evidence[0]?.statement).toEqual({
      key: 'core.lean-front',
      parameters: { core: 'eBPF', repository: 'acme/cage' },
    });
  });

  it.each([
    [
      'what does not speak of it',
      'acme/cage-ui',
      aRepository({ asked: 'acme/cage', files: { 'README.md': 'A cage.' } }),
    ],
    [
      'what names it far down only',
      'acme/cage-ui',
      aRepository({ asked: 'acme/cage', files: { 'README.md': `A cage. ${'Long. '.repeat(500)} By eBPF.` } }),
    ],
    [
      'another project of its owner',
      'acme/desk',
      aRepository({ asked: 'acme/cage', files: { 'README.md': 'By eBPF.' } }),
    ],
  ])('is not met for %s', (_, asked, other) => {
    expect(judge(aFront(asked, 'The UI of Cage.'), [other]).outcome).toBe('unmet');
  });

  it('is not met for what another owner made', () => {
    const front = aFront('acme/desk', 'A dashboard for https://github.com/other/cage.');
    expect(judge(front, [aTracer('other/cage')]).outcome).toBe('needs-review');
  });

  it('may belong to an owner whose name says something else', () => {
    const finding = judge(aFront('testing-cages/cage-ui', 'The UI of Cage.'), [
      aTracer('testing-cages/cage'),
    ]);
    expect(finding.outcome).toBe('met');
  });

  it.each(['acme/cage-website', 'acme/cage-docs', 'acme/cage-charts'])('is not %s', (asked) => {
    const finding = judge(aFront(asked, 'Pages for Cage.'), [aTracer('acme/cage')]);
    expect(finding.outcome).toBe('needs-review');
  });
});
