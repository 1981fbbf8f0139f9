import { byRequirement } from '../requirements/registry.ts';
import type { Policy, PresetName } from './policy.ts';
import type { Configuration } from './configuration.ts';
import { labelNamesOf } from './label-names.ts';
import { DEFAULT_PRESET, PRESETS } from './presets.ts';

/**
 * The policy that configurations make, the first one lying on top of the others; none of them: the preset. `implied` is
 * what they start from where they name neither a preset nor lists.
 */
export function policyOf(
  configurations: readonly Configuration[],
  implied: PresetName = DEFAULT_PRESET,
): Policy {
  const configuration = configurations.toReversed().reduce<Configuration>(mergeObjects, {});
  const { preset: named, lists, labels, entryChecks = {}, commands, criteria: _, ...plain } = configuration;
  const preset = PRESETS[named ?? (lists === undefined ? implied : DEFAULT_PRESET)];
  const { criteria, ...withoutCriteria } = preset;
  return {
    ...withoutCriteria,
    ...plain,
    ...criteriaOf(configuration, criteria),
    audit: auditOf(configuration, preset.audit),
    lists: lists ?? preset.lists,
    requirements: levelsOf(configuration, preset),
    thresholds: thresholdsOf(configuration, preset),
    entryChecks,
    labels: labelNamesOf(labels),
    commands: { ...preset.commands, ...commands },
  };
}

/** Objects are merged key by key, anything else is replaced. */
function mergeObjects(under: object, over: object): object {
  const merged: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key];
    merged[key] = isObject(below) && isObject(value) ? mergeObjects(below, value) : value;
  }
  return merged;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Who says something of audits without a rhythm wants them; `off` is a word to be said. */
function auditOf({ audit }: Configuration, presetOne: Policy['audit']): Policy['audit'] {
  if (audit === undefined) return presetOne;
  const { every = 'quarterly', pullRequests = false } = typeof audit === 'string' ? { every: audit } : audit;
  return { every, pullRequests };
}

/** Lists of one's own have rules of one's own. */
function criteriaOf(
  { criteria, lists }: Configuration,
  presetOnes: Policy['criteria'],
): Pick<Policy, 'criteria'> {
  if (criteria !== undefined) return { criteria: { known: [], ...criteria } };
  return presetOnes === undefined || lists !== undefined ? {} : { criteria: presetOnes };
}

function levelsOf({ requirements }: Configuration, preset: Policy): Policy['requirements'] {
  return byRequirement(({ id }) => {
    const setting = requirements?.[id];
    const level = typeof setting === 'object' ? setting.level : setting;
    // What is read of a project is read for one technology.
    if (requirements?.core !== undefined && id === 'ebpf-core') return 'off';
    return level ?? (setting !== undefined && id === 'core' ? 'required' : preset.requirements[id]);
  });
}

function thresholdsOf({ requirements }: Configuration, { thresholds }: Policy): Policy['thresholds'] {
  return byRequirement(({ id }) => {
    const setting = requirements?.[id];
    if (typeof setting !== 'object') return thresholds[id];
    const { level: _, ...values } = setting;
    return { ...thresholds[id], ...values };
  }) as Policy['thresholds'];
}
