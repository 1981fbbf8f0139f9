import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Audit } from '../../src/audit/audit.ts';
import { PRESETS } from '../../src/config/presets.ts';
import { auditOfIssue } from '../../src/publish/audit-marker.ts';
import { type IssueAction, type PostedIssue, planSurplusIssues } from '../../src/publish/own-issue.ts';
import { auditIssueOf, planAuditIssue } from '../../src/publish/plan-audit-issue.ts';
import { ENTRY_CHECK_IDS } from '../../src/vocabulary/entry-check-id.ts';
import { hostileText } from '../support/hostile-text.ts';
import { outlineOf, parseMarkdown } from '../support/markdown-tree.ts';
import { type Fares, anAuditedList } from '../support/an-audited-list.ts';

const GOOD: Fares = {};
const FAILING: Fares = { outcomes: { maintained: 'unmet' } };
const NO_ANSWER: Fares = { repository: 'no answer' };
const MOVED: Fares = { repository: { nameWithOwner: 'new/home' } };

const ALL_WELL = anAuditedList({ one: GOOD, two: GOOD });
const ONE_FAILS = anAuditedList({ one: FAILING, two: GOOD });
const OTHER_FAILS = anAuditedList({ one: GOOD, two: FAILING });
const BOTH_FAIL = anAuditedList({ one: FAILING, two: FAILING });
const ONE_UNKNOWN = anAuditedList({ one: NO_ANSWER, two: GOOD });
const OTHER_UNKNOWN = anAuditedList({ one: FAILING, two: NO_ANSWER });
const NOTHING_LISTED = anAuditedList({});

const WORDS = { language: 'en', tiers: undefined, refused: undefined } as const;
const plan = (issues: readonly PostedIssue[], audit: Audit) => planAuditIssue(issues, audit, WORDS);

/** The issue as it is after these audits, and after what a person did to it. */
function posted(audits: readonly Audit[], isOpen = true): PostedIssue {
  const issue = audits.reduce<PostedIssue | undefined>(
    (before, audit) => carriedOut(before, plan(before === undefined ? [] : [before], audit)),
    undefined,
  );
  if (issue === undefined) throw new Error('no issue was opened');
  return { ...issue, isOpen };
}

function carriedOut(
  issue: PostedIssue | undefined,
  [action]: readonly IssueAction[],
): PostedIssue | undefined {
  if (action?.type === 'createIssue') return { number: 1, isOpen: true, isLocked: false, ...action };
  if (action?.type !== 'updateIssue' || issue === undefined) return issue;
  const { title = issue.title, body, state } = action;
  return { ...issue, title, body, isOpen: state === undefined ? issue.isOpen : state === 'open' };
}

const TITLES = {
  fails: 'Landscape audit: 1 project would not pass today',
  toDo: 'Landscape audit: the list can be brought up to date',
  unknown: 'Landscape audit: not all could be found out',
  well: 'Landscape audit: all is well',
};

describe('planAuditIssue, where there is no issue', () => {
  it.each([
    ['a project that fails', ONE_FAILS, TITLES.fails],
    ['a repository that is gone', anAuditedList({ one: { repository: 'absent' }, two: GOOD }), TITLES.fails],
    ['a project that moved', anAuditedList({ one: MOVED }), TITLES.toDo],
    ['a project that fails, and one that is not known', OTHER_UNKNOWN, TITLES.fails],
  ])('opens one: %s', (_, audit, title) => {
    expect(plan([], audit)).toMatchObject([{ type: 'createIssue', title }]);
  });

  it.each([
    ['all is well', ALL_WELL],
    ['a question for a person', anAuditedList({ one: { outcomes: { governance: 'needs-review' } } })],
    ['what could not be found out', ONE_UNKNOWN],
    ['a list that was not found', NOTHING_LISTED],
  ])('opens none: %s', (_, audit) => {
    expect(plan([], audit)).toEqual([]);
  });
});

describe('planAuditIssue, where there is an open issue', () => {
  const issue = posted([ONE_FAILS]);

  it('writes a new text alone where nothing is different, which notifies nobody', () => {
    const later = anAuditedList({ one: FAILING, two: GOOD }, { now: '2026-10-01T00:00:00Z' });
    const actions = plan([issue], later);

    expect(actions).toEqual([{ type: 'updateIssue', number: 1, body: expect.any(String) }]);
    expect(auditOfIssue(carriedOut(issue, actions)?.body ?? '')?.at).toBe('2026-10-01T00:00:00.000Z');
  });

  it.each([
    ['more fails', BOTH_FAIL, { title: 'Landscape audit: 2 projects would not pass today' }],
    ['something else is to do', anAuditedList({ one: MOVED, two: GOOD }), { title: TITLES.toDo }],
    ['all is well', ALL_WELL, { title: TITLES.well, state: 'closed' }],
    ['it is not known whether all is well', ONE_UNKNOWN, { title: TITLES.unknown }],
  ])('rewrites it in place: %s', (_, audit, change) => {
    expect(plan([issue], audit)).toEqual([
      { type: 'updateIssue', number: 1, body: expect.any(String), ...change },
    ]);
  });

  it('leaves it alone where the list was not found', () => {
    expect(plan([issue], NOTHING_LISTED)).toEqual([]);
  });
});

describe('planAuditIssue, where there is a closed issue', () => {
  it.each([
    ['closed when all was well, and one fails', [ONE_FAILS, ALL_WELL], OTHER_FAILS, true],
    ['closed when all was well, and the same fails again', [ONE_FAILS, ALL_WELL], ONE_FAILS, true],
    ['closed when all was well, and still is', [ONE_FAILS, ALL_WELL], ALL_WELL, false],
    ['closed when all was well, and one is not known', [ONE_FAILS, ALL_WELL], ONE_UNKNOWN, false],
    ['closed by a person, and the same fails', [ONE_FAILS], ONE_FAILS, false],
    ['closed by a person, and less fails', [BOTH_FAIL], ONE_FAILS, false],
    ['closed by a person, and more fails', [ONE_FAILS], BOTH_FAIL, true],
    ['closed by a person, and another one fails', [ONE_FAILS], OTHER_FAILS, true],
    ['closed by a person, and all is well', [ONE_FAILS], ALL_WELL, false],
    [
      'closed by a person, and what failed was not known in between',
      [BOTH_FAIL, OTHER_UNKNOWN],
      BOTH_FAIL,
      false,
    ],
  ])('%s', (_, audits, audit, isOpenAgain) => {
    const closed = posted(audits, false);

    expect(carriedOut(closed, plan([closed], audit))?.isOpen).toBe(isOpenAgain);
  });
});

describe('planAuditIssue, where there are several', () => {
  const one = posted([ONE_FAILS]);
  const two = { ...one, number: 2 };

  it('keeps the oldest open one and closes the others', () => {
    expect(planSurplusIssues([two, one])).toEqual([{ type: 'closeSurplusIssue', number: 2 }]);
    expect(plan([two, one], ALL_WELL)).toMatchObject([
      { type: 'updateIssue', number: 1, state: 'closed' },
      { type: 'closeSurplusIssue', number: 2 },
    ]);
  });

  it('keeps the one that is open where a person closed the older one', () => {
    const closed = { ...one, isOpen: false };

    expect(planSurplusIssues([two, closed])).toEqual([]);
    expect(auditIssueOf([two, closed])).toBe(two);
  });

  it('goes on with the one of which was written last where all are closed', () => {
    const later = posted([ONE_FAILS, anAuditedList({ one: GOOD }, { now: '2026-10-01T00:00:00Z' })], false);
    const old = { ...two, number: 3, isOpen: false };

    expect(auditIssueOf([old, later])).toBe(later);
    expect(auditIssueOf([])).toBeUndefined();
  });
});

function bodyOf(audit: Audit): string {
  const [action] = plan([], audit);
  return action?.type === 'createIssue' ? action.body : '';
}

/** Of a list that holds this name; entry checks, which find fault with most, are turned off. */
function withName(name: string): { readonly audit: Audit; readonly body: string } {
  const entryChecks = Object.fromEntries(ENTRY_CHECK_IDS.map((id) => [id, 'off' as const]));
  const policy = { ...PRESETS['ebpf.io'], entryChecks };
  const audit = anAuditedList({ [name]: { ...FAILING, card: { name, urls: [] } }, two: MOVED }, { policy });
  return { audit, body: bodyOf(audit) };
}

/** What the text is made of, without the marker. */
function outlineFor(name: string): unknown {
  const { body } = withName(name);
  return outlineOf(parseMarkdown(body.slice(body.indexOf('\n'))));
}

describe("the issue's text", () => {
  it('says of a repository that is gone what is wrong and where, once', () => {
    const body = bodyOf(anAuditedList({ one: { repository: 'absent' }, two: GOOD }));

    expect(body).toContain('- [`one`](https://github.com/one/one): There is no public repository `one/one`');
    expect(body).toContain('(`src/data/pages/applications/emerging.json:');
    expect(body.split('There is no public repository')).toHaveLength(2);
  });

  it('says once what is said of several requirements', () => {
    const outcomes = { maintained: 'unmet', governance: 'unmet' } as const;

    expect(bodyOf(anAuditedList({ one: { outcomes } }))).toContain(
      '**Actively maintained, Open to collaboration** (1)\n\n- [`one`](https://github.com/one/one): The repository is archived [↗]',
    );
  });

  it('tells all that is well of the closed one in words of its own', () => {
    const [action] = plan([posted([ONE_FAILS])], ALL_WELL);

    expect(action).toMatchObject({ body: expect.stringContaining('All is well: no listed project fails') });
    expect(planAuditIssue([posted([ONE_FAILS])], ALL_WELL, { ...WORDS, language: 'sw' })).toMatchObject([
      { title: 'Ukaguzi wa mandhari: mambo yote ni sawa', state: 'closed' },
    ]);
  });

  it.each(['project', 'プロジェクト'.repeat(8)])(
    'of many a %s stays within the bytes that GitHub takes, with its folded parts closed',
    (name) => {
      const many = Object.fromEntries(
        Array.from({ length: 1500 }, (_, index) => [`${name}-${index}`, index % 2 === 0 ? FAILING : MOVED]),
      );
      const body = bodyOf(anAuditedList(many));

      expect(Buffer.byteLength(body)).toBeGreaterThan(50_000);
      expect(Buffer.byteLength(body)).toBeLessThan(65_536);
      expect(body.split('<details>')).toHaveLength(body.split('</details>').length);
      expect(auditOfIssue(body)).toMatchObject({ at: '2026-08-22T00:00:00.000Z', projects: [] });
    },
  );

  it('lets no name be heard, followed or taken for a part of it', () => {
    const harmless = outlineFor('pwru');
    fc.assert(
      fc.property(hostileName(), (name) => {
        expect(outlineFor(name)).toEqual(harmless);
      }),
      { numRuns: 100 },
    );
  });

  it('tells the next audit what this one found, whatever the projects are called', () => {
    fc.assert(
      fc.property(hostileName(), (name) => {
        const { audit, body } = withName(name);
        expect(auditOfIssue(body)?.at).toBe(audit.at);
        expect(
          auditOfIssue(body)
            ?.projects.map(({ key }) => key)
            .sort(),
        ).toEqual(audit.projects.map(({ key }) => key).sort());
      }),
      { numRuns: 100 },
    );
  });
});

/** Of an entry without an address, whose name is all that tells it from others. */
function hostileName(): fc.Arbitrary<string> {
  return hostileText().filter((name) => name.trim() !== '' && name.trim() !== 'two');
}
