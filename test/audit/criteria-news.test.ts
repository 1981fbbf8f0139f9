import { describe, expect, it } from 'vitest';
import { auditAsData } from '../../src/audit/audit-data.ts';
import { auditMarkdown } from '../../src/audit/audit-markdown.ts';
import { auditTable } from '../../src/audit/audit-table.ts';
import type { Audit } from '../../src/audit/audit.ts';
import { auditPage } from '../../src/audit/page/audit-page.ts';
import { isAllWell } from '../../src/audit/reasons.ts';
import { parseConfiguration } from '../../src/config/parse-configuration.ts';
import { PRESETS } from '../../src/config/presets.ts';
import { policyOf } from '../../src/config/policy-of.ts';
import { statementsIn } from '../../src/facts/criteria.ts';
import { anAuditedList } from '../support/an-audited-list.ts';
import { POLICY } from '../support/a-review.ts';

const PLACE = { path: 'RULES.md', section: 'Rules' };
const RULES = '# Rules\n\n- Some eBPF.\n- A license.\n';
const CHANGED = '# Rules\n\n- Some eBPF.\n- Ten <b>stars</b>, says @maintainer & `x`.\n';
const KNOWN = statementsIn(RULES, PLACE).map(({ id }) => id);
const POLICY_WITH_RULES = { ...POLICY, criteria: { ...PLACE, known: KNOWN } };
const RENDERINGS: readonly (readonly [string, (audit: Audit) => string])[] = [
  ['Markdown', (audit) => auditMarkdown(audit, 'en')],
  ['table', (audit) => auditTable(audit, 'en', (_, text) => text)],
  ['page', (audit) => auditPage(audit, { language: 'en', thresholds: POLICY.thresholds })],
  ['JSON', (audit) => JSON.stringify(auditAsData(audit))],
];

function audited(criteriaText?: string): Audit {
  return anAuditedList(
    { Flowlens: {} },
    { policy: POLICY_WITH_RULES, ...(criteriaText === undefined ? {} : { criteriaText }) },
  );
}

describe('an audit of a list whose rules have changed', () => {
  it.each(RENDERINGS)('says so above its projects: %s', (name, render) => {
    const text = render(audited(CHANGED));
    const at = text.indexOf(name === 'JSON' ? '"criteria"' : 'not those that the reviews were set up for');

    expect(at).toBeGreaterThan(0);
    expect(text.lastIndexOf('Flowlens')).toBeGreaterThan(at);
    expect(text).toContain('Ten stars, says @maintainer');
    for (const { id } of statementsIn(CHANGED, PLACE)) expect(text).toContain(id);
  });

  it('has words of strangers in it that stay words', () => {
    expect(auditMarkdown(audited(CHANGED), 'en')).toContain(
      '```diff\n+ Ten stars, says @maintainer & x.\n```',
    );
    expect(auditPage(audited(CHANGED), { language: 'en', thresholds: POLICY.thresholds })).toContain(
      '<ins>Ten stars, says @maintainer &amp; x.</ins>',
    );
  });

  it('counts what is gone', () => {
    expect(auditMarkdown(audited(CHANGED), 'en')).toContain(
      '1 of the earlier sentences is not there any more',
    );
  });

  it('prints what the configuration says once it follows', () => {
    const yaml = /```yaml\n([^`]+)```/u.exec(auditMarkdown(audited(CHANGED), 'en'))?.[1] ?? '';
    const parsed = parseConfiguration(yaml);
    const policy = policyOf(parsed.isValid ? [parsed.configuration] : []);

    expect(policy.criteria).toEqual({ ...PLACE, known: statementsIn(CHANGED, PLACE).map(({ id }) => id) });
    const after = anAuditedList({ Flowlens: {} }, { policy, criteriaText: CHANGED });
    expect(after.criteria).toBeUndefined();
  });

  it('is not all well', () => {
    expect(isAllWell(audited(CHANGED))).toBe(false);
  });
});

describe('an audit', () => {
  it.each([
    ['the rules are the same', RULES],
    ['only their form is another', '# Rules\n\n* some **eBPF**\n* A license!\n'],
    ['GitHub does not tell', undefined],
  ])('says nothing where %s', (_, text) => {
    expect(audited(text).criteria).toBeUndefined();
    expect(isAllWell(audited(text))).toBe(true);
  });

  it.each(RENDERINGS.slice(0, 3))(
    'says where no rules are found, and that this is nothing to mend: %s',
    (_, render) => {
      expect(render(audited('# Else\n'))).toContain('are not found in');
      expect(isAllWell(audited(''))).toBe(true);
    },
  );
});

describe('the policy', () => {
  it.each(['landscape2', 'cncf', 'lf'] as const)('of %s knows no rules', (preset) => {
    expect(PRESETS[preset].criteria).toBeUndefined();
  });

  it('of other lists than the preset’s does not follow the preset’s rules', () => {
    const list = { path: 'a.json', format: 'json', tier: 'none', family: 'a', order: 'none' } as const;

    expect(policyOf([]).criteria?.known).toHaveLength(13);
    expect(policyOf([{ lists: [list] }]).criteria).toBeUndefined();
    expect(policyOf([{ lists: [list], criteria: { path: 'a.md' } }]).criteria).toEqual({
      path: 'a.md',
      known: [],
    });
  });
});
