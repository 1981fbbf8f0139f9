import { REQUIREMENT_IDS } from '../vocabulary/requirement-id.ts';
import type { Policy } from '../vocabulary/policy.ts';

/** A policy as a configuration file that says all of it, and can be taken for one. */
export function effectiveConfiguration(policy: Policy): object {
  const thresholds: Readonly<Record<string, object>> = { ...policy.thresholds };
  const requirements = REQUIREMENT_IDS.map((id) => {
    const level = policy.requirements[id];
    return [id, id in thresholds ? { level, ...thresholds[id] } : level];
  });
  const { preset, lists, entryChecks, labels, requirements: _, thresholds: __, ...others } = policy;
  return {
    preset,
    lists,
    requirements: Object.fromEntries(requirements) as object,
    entryChecks,
    labels: { names: labels },
    ...others,
  };
}
