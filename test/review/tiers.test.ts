import { describe, expect, it } from 'vitest';
import { auditMarkdown } from '../../src/audit/audit-markdown.ts';
import { auditTable } from '../../src/audit/audit-table.ts';
import { auditPage } from '../../src/audit/page/audit-page.ts';
import type { Audit } from '../../src/audit/audit.ts';
import { findingsOf } from '../../src/cli/findings.ts';
import { message } from '../../src/messages/message.ts';
import { planAuditIssue } from '../../src/publish/plan-audit-issue.ts';
import { concludeReview } from '../../src/review/conclude.ts';
import { renderReply } from '../../src/review/reply.ts';
import { POLICY } from '../support/a-review.ts';
import { anAuditedList } from '../support/an-audited-list.ts';
import { SITUATIONS } from './situations.ts';

const tiers = { emerging: 'Sandbox', major: 'Graduated' };
const policy = { ...POLICY, tiers };
const PROMOTION = SITUATIONS['promotion-without-production-use'];
const OWN = /Emerging|Major/u;

describe('tiers with names of their own are called so', () => {
  it('in the comment and the check run, which are then written anew', () => {
    const [before, after] = [POLICY, policy].map((each) => concludeReview({ ...PROMOTION, policy: each }));
    expect(after?.comment).toContain('from Sandbox to Graduated');
    expect(`${after?.comment}${after?.checkRun.summary}`).not.toMatch(OWN);
    expect(after?.fingerprint).not.toBe(before?.fingerprint);
  });

  it('in what a check of a clone finds', () => {
    const review = concludeReview({ ...PROMOTION, policy });
    const remedy = message('contributors.remedy', { moreThan: 50 });
    const entries = review.entries.map((entry) => ({
      ...entry,
      findings: entry.findings.map((finding) => ({ ...finding, remedy })),
    }));
    const found = JSON.stringify(findingsOf({ ...review, entries }, policy, 'en'));
    expect(found).toContain('Graduated');
    expect(found).not.toMatch(OWN);
  });

  it('in a reply', () => {
    const reply = {
      to: 'author',
      refused: [],
      refusals: [],
      explained: ['contributors'] as const,
      showsHelp: false,
    };
    const said = renderReply({ reply, entries: [], policy, language: 'en' });
    expect(said).toContain('A Graduated project');
  });

  it.each<[string, (audit: Audit) => string]>([
    ['Markdown', (audit) => auditMarkdown(audit, 'en', tiers)],
    ['table', (audit) => auditTable(audit, 'en', (_, text) => text, tiers)],
    [
      'issue',
      (audit) => JSON.stringify(planAuditIssue([], audit, { language: 'en', tiers, refused: undefined })),
    ],
    ['page', (audit) => auditPage(audit, { language: 'en', thresholds: POLICY.thresholds, tiers })],
  ])('in an audit as %s', (_, render) => {
    expect(render(anAuditedList({ Flowlens: { outcomes: { maintained: 'unmet' } } }, { policy }))).toContain(
      'Sandbox',
    );
  });
});

it('a check that found nothing has nothing to be waived', () => {
  const refusals = [{ kind: 'not-asked', requirement: 'logo' }] as const;
  const reply = { to: 'author', refused: [], refusals, explained: [], showsHelp: false };
  const said = renderReply({ reply, entries: [], policy, language: 'en' });
  expect(said).toBe('The check `logo` found nothing here.');
});
