import type { Problem } from '../entry-checks/entry-check.ts';
import type { Finding, RequirementLevels } from '../requirements/registry.ts';
import { type Outcome, type Scope, type Severity, VERDICTS, type Verdict } from '../vocabulary/judgement.ts';

const VERDICT_OF_OUTCOME: Readonly<Record<Outcome, Verdict>> = {
  unmet: 'needs-changes',
  unknown: 'not-evaluated',
  'needs-review': 'needs-maintainer',
  met: 'ready',
  'not-applicable': 'ready',
};

/** The verdict on one entry: the worst of what is required of it and of its problems. Advice never counts. */
export function verdictOf(
  findings: readonly Finding[],
  problems: readonly Problem[],
  levels: RequirementLevels,
): Verdict {
  const required = findings.filter(({ requirement }) => levels[requirement] === 'required');
  return worstVerdict([
    ...problems.map(({ severity }) => VERDICT_OF_SEVERITY[severity]),
    ...required.map(({ outcome }) => VERDICT_OF_OUTCOME[outcome]),
  ]);
}

/**
 * The verdict on a removal or a demotion, where `met` means that the facts confirm it. What they do not confirm is
 * no fault of the contributor's but a question for a maintainer, whatever is required of a listed entry.
 */
export function confirmationVerdict(findings: readonly Finding[]): Verdict {
  if (findings.length > 0 && findings.every(({ outcome }) => outcome === 'met')) return 'ready';
  return findings.some(({ outcome }) => outcome === 'unknown') ? 'not-evaluated' : 'needs-maintainer';
}

export function scopedVerdict(
  scope: Scope,
  findings: readonly Finding[],
  problems: readonly Problem[],
  levels: RequirementLevels,
): Verdict {
  return scope === 'confirm'
    ? worstVerdict([verdictOf([], problems, levels), confirmationVerdict(findings)])
    : verdictOf(findings, problems, levels);
}

const VERDICT_OF_SEVERITY: Readonly<Record<Severity, Verdict>> = {
  failure: 'needs-changes',
  warning: 'needs-maintainer',
  notice: 'ready',
};

/** `ready` where there is none. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  return VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? 'ready';
}
