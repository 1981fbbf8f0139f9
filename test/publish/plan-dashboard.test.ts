import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ABOUT,
  type OpenOne,
  REVIEWED_STATES,
  dashboardMarker,
  isDashboard,
  rowsOf,
} from '../../src/publish/dashboard.ts';
import { tickedIn } from '../../src/publish/dashboard-markdown.ts';
import type { IssueAction, PostedIssue } from '../../src/publish/own-issue.ts';
import { type DashboardInput, planDashboard, planDashboardEnd } from '../../src/publish/plan-dashboard.ts';
import type { PostedCheckRun } from '../../src/publish/posted-review.ts';
import { FAILURE_FINGERPRINT } from '../../src/review/no-review.ts';
import { hostileText } from '../support/hostile-text.ts';
import { outlineOf, parseMarkdown } from '../support/markdown-tree.ts';

const SHA = 'c0ffee1234567890c0ffee1234567890c0ffee12';
const JUNE = new Date('2026-06-15T12:00:00Z');
const JULY = new Date('2026-07-02T12:00:00Z');

function anOpenOne(parts: Partial<OpenOne> = {}): OpenOne {
  return { number: 12, title: 'Add Foo', login: 'octo', isDraft: false, headSha: SHA, ...parts };
}

function ended(state: string | undefined, parts: object = {}) {
  return { headSha: SHA, about: [], at: JUNE.getTime(), ...(state === undefined ? {} : { state }), ...parts };
}

function plan(issues: readonly PostedIssue[], input: Partial<DashboardInput>): readonly IssueAction[] {
  const empty = { open: [], ended: {}, isCut: false, isSilent: false, language: 'en' } as const;
  return planDashboard(issues, { ...empty, ...input });
}

function bodyOf(actions: readonly IssueAction[]): string {
  const [action] = actions;
  return action !== undefined && 'body' in action ? action.body : '';
}

function posted(input: Partial<DashboardInput>, parts: Partial<PostedIssue> = {}): PostedIssue {
  const title = 'Landscape dashboard';
  return { number: 3, isOpen: true, isLocked: false, title, body: bodyOf(plan([], input)), ...parts };
}

function headings(body: string): readonly string[] {
  return body.split('\n').filter((line) => line.startsWith('###'));
}

describe('what the dashboard says', () => {
  it('names each pull request under what it waits for, those that wait longest first', () => {
    const open = [anOpenOne(), anOpenOne({ number: 9, isDraft: true }), anOpenOne({ number: 13 })];
    const body = bodyOf(
      plan([], {
        open,
        ended: {
          9: ended('needs-changes', { about: ['maturity', 'link'], at: JULY.getTime() }),
          12: ended('needs-changes'),
        },
        audit: { number: 7, at: '2026-04-01T00:00:00Z' },
      }),
    );

    expect(body.slice(body.indexOf('[Last audit'))).toMatchInlineSnapshot(`
      "[Last audit: 1 April 2026](../issues/7)

      - [ ] <!-- again=all -->Look at all of them again

      ### ❌ For the author to change (2)
      - [ ] <!-- again=12 -->[\`#12 Add Foo\`](../pull/12) · \`octo\` · since 15 June 2026
      - [ ] <!-- again=9 -->[\`#9 Add Foo\`](../pull/9) · \`octo\` · draft · \`maturity\` and \`link\` · since 2 July 2026

      ### ⏳ Not looked at yet (1)
      - [ ] <!-- again=13 -->[\`#13 Add Foo\`](../pull/13) · \`octo\`"
    `);
  });

  it('says that none is open, and offers nothing to tick then', () => {
    const body = bodyOf(plan([], {}));

    expect(body).toContain('No pull request to the landscape is open.');
    expect(body).not.toContain('again=');
  });

  it.each<[string, Partial<PostedCheckRun>, string | undefined, string]>([
    ['success', { conclusion: 'success' }, 'needs-changes', 'Ready'],
    ['failure', { conclusion: 'failure' }, 'ready', 'For the author'],
    ['neutral', { conclusion: 'neutral' }, undefined, 'For a maintainer'],
    ['neutral, on hold', { conclusion: 'neutral' }, 'on-hold', 'On hold'],
    ['action required', { conclusion: 'action_required' }, undefined, 'Not evaluated'],
    ['action required of a maintainer', { conclusion: 'action_required' }, 'needs-maintainer', 'For a maint'],
    ['failed', { conclusion: 'action_required', fingerprint: FAILURE_FINGERPRINT }, 'ready', 'Not evaluated'],
    ['of another one', { conclusion: 'failure', ownConclusion: 'success' }, undefined, 'Ready'],
    ['under way', { status: 'in_progress' }, undefined, 'Not looked at'],
    ['under way again', { status: 'in_progress' }, 'ready', 'Ready'],
  ])("takes GitHub's word before its own: %s", (_, checkRun, state, heading) => {
    const open = [anOpenOne({ checkRun: { id: 'C_1', status: 'completed', ...checkRun } })];

    const body = bodyOf(plan([], { open, ended: { 12: ended(state) } }));

    expect(headings(body)).toEqual([expect.stringContaining(heading)]);
  });

  it('knows nothing of a head that nobody has looked at', () => {
    const before = posted({ open: [anOpenOne()], ended: { 12: ended('ready') } });

    const body = bodyOf(plan([before], { open: [anOpenOne({ headSha: 'd'.repeat(40) })] }));

    expect(headings(body)).toEqual([expect.stringContaining('Not looked at yet')]);
    expect(rowsOf(body)).toEqual([]);
  });

  it('keeps since when a state lasts, through a review that finds the same', () => {
    const open = [anOpenOne()];
    const before = posted({ open, ended: { 12: ended('ready') } });
    const same = plan([before], { open, ended: { 12: ended('ready', { at: JULY.getTime() }) } });
    const other = plan([before], { open, ended: { 12: ended('on-hold', { at: JULY.getTime() }) } });

    expect(same).toEqual([]);
    expect(bodyOf(other)).toContain('since 2 July 2026');
  });

  it('keeps within what GitHub takes, and says how many it leaves out', () => {
    const title = '漢'.repeat(200);
    const open = Array.from({ length: 300 }, (_, index) => anOpenOne({ number: 90_000 + index, title }));
    const about = ABOUT.slice(0, 4);
    const all = Object.fromEntries(open.map(({ number }) => [number, ended('needs-changes', { about })]));

    const body = bodyOf(plan([], { open, ended: all, isCut: true }));

    const lines = body.split('\n').filter((line) => /again=\d/u.test(line)).length;
    expect(Buffer.byteLength(body)).toBeLessThan(65_536);
    expect(lines).toBeGreaterThan(100);
    expect(body).toContain(`${300 - lines} more are not shown`);
    expect(body).toContain('There are older open pull requests');
    expect(isDashboard(body)).toBe(true);
    expect(rowsOf(body).length).toBeGreaterThan(200);
  });

  it('lets no title and no name out of its line, tick a box, or mention anybody', () => {
    const plain = outlineOf(parseMarkdown(bodyOf(plan([], { open: [anOpenOne()] }))));
    fc.assert(
      fc.property(hostileText(), hostileText(), (title, login) => {
        const body = bodyOf(plan([], { open: [anOpenOne({ title, login })] }));

        expect(outlineOf(parseMarkdown(body))).toEqual(plain);
        expect(tickedIn(body)).toEqual([]);
      }),
    );
  });
});

describe('the rows that it keeps', () => {
  it('come back as they were', () => {
    const rows = REVIEWED_STATES.map((state, index) => ({
      number: index + 1,
      headSha: 'c0ffee1',
      state,
      since: JUNE,
      about: ABOUT.slice(index, index + 4),
    }));

    expect(rowsOf(dashboardMarker(rows))).toEqual(rows);
    expect(new Set(ABOUT.map((id) => id.slice(0, 3))).size).toBe(ABOUT.length);
  });

  it.each(['nonsense', '<!-- landscape-reviewer kind=audit rows=1ac0ffee10hoek0 -->', '', '1z.-.1a'])(
    'are none in %j',
    (body) => {
      expect(rowsOf(body)).toEqual([]);
    },
  );
});

describe('the boxes', () => {
  const body = posted({ open: [anOpenOne()] }).body;

  it('are told from what only looks like them', () => {
    expect(tickedIn(body.replaceAll('[ ]', '[x]'))).toEqual(['all', 12]);
    expect(tickedIn(body.replaceAll('[ ]', '[X]').replaceAll('\n', '\r\n'))).toEqual(['all', 12]);
    expect(tickedIn('text - [x] <!-- again=5 -->')).toEqual([]);
    expect(tickedIn('- [x] <!-- again=99999999999 -->')).toEqual([]);
  });
});

describe('planDashboard', () => {
  it('opens one issue, and changes it where it says something else', () => {
    const issue = posted({});

    expect(plan([], {})).toMatchObject([{ type: 'createIssue', title: 'Landscape dashboard' }]);
    expect(plan([issue], {})).toEqual([]);
    expect(plan([{ ...issue, body: issue.body.replaceAll('\n', '\r\n') }], {})).toEqual([]);
    expect(plan([{ ...issue, title: 'Mine' }], {})).toMatchObject([{ title: 'Landscape dashboard' }]);
    expect(plan([issue], { isSilent: true })).toMatchObject([{ type: 'updateIssue', number: 3 }]);
  });

  it('takes off a tick, and puts right what a person wrote into it', () => {
    const open = [anOpenOne()];
    const issue = posted({ open });
    const ticked = { ...issue, body: issue.body.replace('[ ]', '[x]') };

    expect(bodyOf(plan([ticked], { open }))).toBe(issue.body);
    expect(bodyOf(plan([{ ...issue, body: `${issue.body}\nMine` }], { open }))).toBe(issue.body);
  });

  it('leaves closed what a person closed, and closes all but the oldest open one', () => {
    expect(plan([posted({}, { isOpen: false })], { isSilent: true })).toEqual([]);
    expect(plan([posted({}, { number: 5 }), posted({})], {})).toEqual([
      { type: 'closeSurplusIssue', number: 5 },
    ]);
  });

  it('ends with what is open', () => {
    expect(planDashboardEnd([posted({}, { isOpen: false, number: 2 }), posted({})])).toEqual([
      { type: 'closeSurplusIssue', number: 3 },
    ]);
  });

  it('is written in the language of the list', () => {
    expect(plan([], { language: 'sw' })).toMatchObject([{ title: 'Dashibodi ya mandhari' }]);
  });
});
