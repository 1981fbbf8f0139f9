import { describe, expect, it } from 'vitest';
import { isAllWell } from '../../src/audit/reasons.ts';
import { PRESETS } from '../../src/config/presets.ts';
import { type Fares, anAuditedList } from '../support/an-audited-list.ts';

const GOOD: Fares = {};
const PRESET = PRESETS['ebpf.io'];

describe('isAllWell', () => {
  it.each([
    ['good projects', { one: GOOD, two: GOOD }, true],
    ['a question for a person', { one: { outcomes: { governance: 'needs-review' } } }, true],
    ['advice that is not met', { one: { outcomes: { maturity: 'unmet' } } }, true],
    ['a requirement that is not met', { one: GOOD, two: { outcomes: { maintained: 'unmet' } } }, false],
    ['a repository that is gone', { one: GOOD, two: { repository: 'absent' } }, false],
    ['a field that is missing', { one: { card: { title: undefined } } }, false],
    ['a repository that GitHub says nothing of', { one: GOOD, two: { repository: 'no answer' } }, false],
    ['a project that moved', { one: { repository: { nameWithOwner: 'new/one' } } }, false],
    ['a star count that is off', { one: { repository: { stars: 900 } } }, false],
    [
      'an order that is wrong',
      {
        one: { card: { githubStars: 100 } },
        two: { card: { githubStars: 300 }, repository: { stars: 300 } },
      },
      false,
    ],
    ['no project at all', {}, false],
  ] satisfies [string, Readonly<Record<string, Fares>>, boolean][])('%s', (_, projects, isWell) => {
    expect(isAllWell(anAuditedList(projects))).toBe(isWell);
  });
});

describe("a project's standing", () => {
  it.each([
    ['good', GOOD, 'fine'],
    ['a repository that is gone', { repository: 'absent' }, 'fails'],
    ['a field that is missing', { card: { title: undefined } }, 'fails'],
    ['no answer', { repository: 'no answer' }, 'not-known'],
    ['something only advised against', { repository: { nameWithOwner: 'new/one' } }, 'fine'],
  ] satisfies [string, Fares, string][])('%s', (_, fares, standing) => {
    expect(anAuditedList({ one: fares }).projects[0]?.standing).toBe(standing);
  });

  it('heeds what the list makes of an entry check', () => {
    const isLenient = { ...PRESET, entryChecks: { repository: 'notice' } } as const;

    const [project] = anAuditedList({ one: { repository: 'absent' } }, { policy: isLenient }).projects;

    expect(project?.standing).toBe('not-known');
  });

  it('is fine where nothing is required, and not known where nothing was to be had', () => {
    const requirements = { ...PRESET.requirements };
    for (const id of Object.keys(requirements) as (keyof typeof requirements)[]) requirements[id] = 'advice';
    const audit = anAuditedList(
      { one: GOOD, two: { repository: 'no answer' } },
      { policy: { ...PRESET, requirements } },
    );

    expect(audit.projects.map(({ entry, standing }) => [entry.name, standing])).toEqual([
      ['two', 'not-known'],
      ['one', 'fine'],
    ]);
  });
});
