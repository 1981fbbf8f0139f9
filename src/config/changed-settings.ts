import type { Policy } from './policy.ts';
import { PRESETS } from './presets.ts';

/** A key of the configuration, and its value where that is one word. */
export interface Setting {
  readonly key: string;
  readonly value?: string;
}

/** Told of as a whole: their parts are long, and many. */
const WHOLE = ['lists', 'labels', 'nextSteps', 'criteria'] as const satisfies readonly (keyof Policy)[];

/** What a policy makes different from the preset that it starts from. */
export function changedSettings(policy: Policy): readonly Setting[] {
  const before = settingsOf(PRESETS[policy.preset]);
  const changed = [...settingsOf(policy)].filter(([key, value]) => before.get(key) !== value);
  return changed.map(([key, value]) => (isWhole(key) ? { key } : { key, value }));
}

function settingsOf(policy: Policy): ReadonlyMap<string, string> {
  const { requirements, thresholds, ...others } = policy;
  const settings = new Map<string, string>();
  for (const [key, value] of Object.entries({ ...others, requirements })) addLeaves(settings, key, value);
  // In the file they stand beside the level.
  addLeaves(settings, 'requirements', thresholds);
  return settings;
}

function addLeaves(settings: Map<string, string>, key: string, value: unknown): void {
  if (isWhole(key)) {
    settings.set(key, JSON.stringify(value));
  } else if (Array.isArray(value)) {
    settings.set(key, value.join(', '));
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) addLeaves(settings, `${key}.${name}`, inner);
  } else {
    settings.set(key, String(value));
  }
}

function isWhole(key: string): boolean {
  return WHOLE.some((each) => each === key);
}
