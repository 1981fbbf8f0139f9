import { describe, expect, it } from 'vitest';
import { ABSENT, known, unavailable } from '../../src/facts/fact.ts';
import type { ProjectFacts } from '../../src/facts/project-facts.ts';
import type { RepositoryFacts, RepositoryMetadata } from '../../src/facts/repository-facts.ts';
import { contributors } from '../../src/requirements/contributors.ts';
import type { Judgement } from '../../src/requirements/requirement.ts';
import { aRepository } from '../support/a-repository.ts';
import { judgeInput } from '../support/judge-input.ts';

type Counts = readonly [logins: number, withAnonymous: number, isOpenUpwards?: boolean];

function counted(
  [logins, withAnonymous, isOpenUpwards = false]: Counts,
  metadata: Partial<RepositoryMetadata> = {},
) {
  return aRepository({ metadata, contributors: known({ logins, withAnonymous, isOpenUpwards }) });
}

function judge(repository: RepositoryFacts, facts: Partial<ProjectFacts> = {}): Judgement {
  const input = judgeInput(repository);
  return contributors.judge({ ...input, facts: { ...input.facts, ...facts } });
}

describe('contributors', () => {
  it.each([
    [[51, 51], 'met'],
    [[51, 80], 'met'],
    [[50, 50], 'unmet'],
    [[50, 51], 'needs-review'],
    [[10, 50], 'unmet'],
    [[0, 51], 'needs-review'],
    // GitHub has linked its 500, and there may be any number behind them.
    [[500, 900, true], 'met'],
    [[20, 40, true], 'needs-review'],
    // A count that contradicts itself is not read to anybody's disadvantage.
    [[60, 40], 'met'],
  ] as const)('%j: %s', (counts, outcome) => {
    expect(judge(counted(counts)).outcome).toBe(outcome);
  });

  it('takes the largest repository for certain and the sum for possible', () => {
    const [own, sibling] = [counted([35, 44]), counted([12, 15], { nameWithOwner: 'example/core' })];
    expect(judge(own).outcome).toBe('unmet');
    const finding = judge(own, { related: [sibling] });
    expect(finding.outcome).toBe('needs-review');
    expect(finding.evidence.at(-1)?.statement).toEqual({
      key: 'contributors.together',
      parameters: { from: 35, to: 59 },
    });
    expect(judge(own, { related: [counted([70, 70])] }).outcome).toBe('met');
    expect(judge(own, { related: [counted([2, 6])] }).outcome).toBe('unmet');
  });

  it('says nothing of a related repository that there is not, and leaves one alone where nobody contributed', () => {
    const gone = { ...aRepository(), metadata: ABSENT };
    const empty = counted([0, 0], { nameWithOwner: 'example/empty' });
    const own = counted([35, 44]);
    expect(judge(own, { related: [gone] })).toEqual(judge(own));
    expect(judge(own, { related: [empty] }).evidence[1]?.statement).toEqual({
      key: 'contributors.exactly',
      parameters: { repository: 'example/empty', count: 0 },
    });
  });

  it('takes "too large to list" for an open end', () => {
    const finding = judge(aRepository({ contributors: unavailable('too-large') }));
    expect(finding.outcome).toBe('needs-review');
    expect(finding.question?.key).toBe('contributors.question');
    expect(finding.evidence[0]?.statement.key).toBe('contributors.at-least');
  });

  it('does not know where the count could not be had, unless a repository has enough', () => {
    const hidden = aRepository({ contributors: unavailable('timeout') });
    expect(judge(hidden).outcome).toBe('unknown');
    expect(judge(counted([10, 10]), { related: [hidden] }).outcome).toBe('unknown');
    expect(judge(counted([90, 90]), { related: [hidden] }).outcome).toBe('met');
  });

  it('asks for a part of a repository, with the numbers of the whole', () => {
    const home = { kind: 'github', nameWithOwner: 'example/project', subdirectory: 'tools/bpf' } as const;
    const finding = judge(counted([400, 900]), { home });
    expect(finding.outcome).toBe('needs-review');
    expect(finding.evidence.map(({ statement }) => statement.key)).toEqual(['contributors.range']);
    expect(judge(counted([3, 5]), { home }).outcome).toBe('needs-review');
  });

  it("asks for a fork, whose count holds the original's people", () => {
    const fork = { isFork: true, parent: 'upstream/project' };
    expect(judge(counted([114, 150], fork)).question?.key).toBe('contributors.question-fork');
    expect(judge(counted([20, 30], fork)).outcome).toBe('unmet');
  });

  it('links to the list and says what to do', () => {
    expect(judge(counted([20, 30]))).toEqual({
      outcome: 'unmet',
      evidence: [
        {
          statement: {
            key: 'contributors.range',
            parameters: { repository: 'example/project', from: 20, to: 30 },
          },
          url: 'https://github.com/example/project/graphs/contributors',
        },
      ],
      remedy: { key: 'contributors.remedy', parameters: { moreThan: 50 } },
    });
  });
});
