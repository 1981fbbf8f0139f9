import { LABEL_ROLES, type LabelNames, type LabelRole } from '../vocabulary/label.ts';
import type { Configuration } from './configuration.ts';

/** The managed labels' names: each its own, or the prefix and the role. Every other label belongs to people. */
export function labelNamesOf(labels: Configuration['labels'] = {}): LabelNames {
  const { prefix = 'landscape/', names = {} } = labels;
  const nameOf = (role: LabelRole): string => names[role] ?? `${prefix}${role}`.trim();
  return Object.fromEntries(LABEL_ROLES.map((role) => [role, nameOf(role)])) as LabelNames;
}

/** Two roles with one name, as GitHub compares names: their labels would be put on and taken off for ever. */
export function sharedLabel(names: LabelNames): Record<'one' | 'other', LabelRole> | undefined {
  const seen = new Map<string, LabelRole>();
  for (const role of LABEL_ROLES) {
    const name = names[role].toLowerCase();
    const one = seen.get(name);
    if (one !== undefined) return { one, other: role };
    seen.set(name, role);
  }
  return undefined;
}
