import { expect, it } from 'vitest';
import { unavailable } from '../../src/facts/fact.ts';
import type { RepositoryFacts } from '../../src/facts/repository-facts.ts';
import { loadJudge } from '../../src/requirements/judge-change.ts';
import { REQUIREMENT_IDS, type RequirementLevels } from '../../src/requirements/registry.ts';
import { ASKED } from '../support/asked-requirements.ts';
import { aCommit, aHistory } from '../support/a-history.ts';
import { anEntry } from '../support/an-entry.ts';
import { aRepository } from '../support/a-repository.ts';
import { judgeInput } from '../support/judge-input.ts';

const urls = ['https://git.example.org/', 'https://example.org/'];
const judgeChange = await loadJudge();
const LEVELS = Object.fromEntries(
  REQUIREMENT_IDS.map((id) => [id, ASKED.includes(id) ? 'required' : 'off']),
) as RequirementLevels;
const web = { kind: 'plain', url: 'https://git.example.org/' } as const;

function judgeHome(repository: RepositoryFacts | undefined, home: object = {}) {
  const { repository: _, ...rest } = judgeInput(undefined).facts;
  const elsewhere = { kind: 'elsewhere', urls, ...home } as const;
  const facts = { ...rest, home: elsewhere, ...(repository === undefined ? {} : { repository }) };
  const change = { kind: 'added', after: anEntry({ tier: 'major' }) } as const;
  return judgeChange({ ...judgeInput(undefined), change, facts }, LEVELS);
}

it('is judged like any other where it was read', () => {
  const findings = judgeHome(
    aRepository({
      metadata: { web, isArchived: true },
      files: { 'README.md': '# Project\n', LICENSE: 'SPDX-License-Identifier: MIT\n' },
      history: aHistory([aCommit(3)]),
    }),
  );
  const outcomes = Object.fromEntries(findings.map(({ requirement, outcome }) => [requirement, outcome]));
  expect(outcomes).toMatchObject({ 'open-source': 'met', maintained: 'unmet', 'production-use': 'unmet' });
  for (const { url } of findings.flatMap(({ evidence }) => evidence))
    expect(url ?? '').not.toContain('github');
});

it('is asked about, with its links, where git could not tell', () => {
  const gone = unavailable('timeout');
  const read = aRepository({
    metadata: { web },
    tree: gone,
    history: gone,
    releases: gone,
    contributors: gone,
  });
  const told = new Set(['production-use', 'maturity', 'governance']);
  for (const { outcome, evidence, question } of judgeHome(read).filter(
    ({ requirement }) => !told.has(requirement),
  )) {
    expect(outcome).toBe('needs-review');
    expect(evidence.map(({ url }) => url)).toEqual(expect.arrayContaining(urls));
    expect(question).toBeDefined();
  }
});

it.each([
  ['timeout', 'elsewhere.unread'],
  ['too-large', 'elsewhere.too-large'],
])('says that its repository could not be read: %s', (unread, key) => {
  const [first] = judgeHome(undefined, { unread });
  expect(first?.evidence.map(({ statement }) => statement.key)).toContain(key);
});
