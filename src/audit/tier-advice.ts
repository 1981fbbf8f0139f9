import { projectHomeOf } from '../facts/project-home.ts';
import type { Entry } from '../landscape/entry.ts';
import type { Policy } from '../vocabulary/policy.ts';
import type { JudgedProject, TierAdvice } from './audit.ts';

/** Whether the facts speak for the other tier; use in production is for a person to know. */
export function adviseTier(
  entry: Entry,
  judged: JudgedProject,
  { requirements, thresholds }: Pick<Policy, 'requirements' | 'thresholds'>,
): TierAdvice | undefined {
  const required = judged.findings.filter(({ requirement }) => requirements[requirement] === 'required');
  if (entry.tier === 'major') {
    const because = required
      .filter(({ outcome }) => outcome === 'unmet')
      .map(({ requirement }) => requirement);
    return because.length === 0 ? undefined : { kind: 'major-no-longer', because };
  }
  const home = projectHomeOf(entry);
  const isWhole = home.kind === 'github' && home.subdirectory === undefined;
  const isPopular = (judged.contributors?.logins ?? 0) > thresholds.contributors.moreThan;
  const isMet = required.length > 0 && required.every(({ outcome }) => outcome === 'met');
  return isWhole && isPopular && isMet ? { kind: 'could-be-major' } : undefined;
}
