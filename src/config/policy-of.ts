import { byRequirement } from '../requirements/registry.ts';
import type { ListDefinition } from '../landscape/list-definition.ts';
import type { Policy, PresetName } from './policy.ts';
import type { Configuration } from './configuration.ts';
import type { ConfiguredList } from './configured-list.ts';
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
  const configuration = configurations.toReversed().reduce(overlay, {});
  const start = configuration.lists === undefined ? implied : DEFAULT_PRESET;
  const preset = PRESETS[configuration.preset ?? start];
  const { criteria, ...withoutCriteria } = preset;
  const { mode, language, checkLinks, dashboard, needsMaintainerConclusion, unrelated } = configuration;
  return {
    ...withoutCriteria,
    ...criteriaOf(configuration, criteria),
    ...withoutUndefined({
      mode,
      language,
      checkLinks,
      audit: auditOf(configuration),
      dashboard,
      needsMaintainerConclusion,
      unrelated,
    }),
    lists: configuration.lists?.map(listOf) ?? preset.lists,
    requirements: levelsOf(configuration, preset),
    thresholds: thresholdsOf(configuration, preset),
    entryChecks: withoutUndefined(configuration.entryChecks ?? {}),
    labels: labelNamesOf(configuration.labels),
    ...(configuration.tiers === undefined ? {} : { tiers: configuration.tiers }),
    ...nextStepsOf(configuration),
    commands: { ...preset.commands, ...withoutUndefined(configuration.commands ?? {}) },
  };
}

/** Objects are merged key by key, anything else is replaced. */
function overlay(under: Configuration, over: Configuration): Configuration {
  return mergeObjects(under, over);
}

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

function listOf({ logos, entries, ...list }: ConfiguredList): ListDefinition {
  return {
    ...withoutUndefined(list),
    ...(entries === undefined ? {} : { entries: withoutUndefined(entries) }),
    ...(logos === undefined ? {} : { logos: withoutUndefined(logos) }),
  };
}

/** Who says something of audits without a rhythm wants them; `off` is a word to be said. */
function auditOf({ audit }: Configuration): Policy['audit'] | undefined {
  if (audit === undefined) return undefined;
  const { every = 'quarterly', pullRequests = false } = typeof audit === 'string' ? { every: audit } : audit;
  return { every, pullRequests };
}

function nextStepsOf({ nextSteps }: Configuration): Pick<Policy, 'nextSteps'> {
  return nextSteps === undefined ? {} : { nextSteps: withoutUndefined(nextSteps) };
}

/** Lists of one's own have rules of one's own. */
function criteriaOf(
  { criteria, lists }: Configuration,
  presetOnes: Policy['criteria'],
): Pick<Policy, 'criteria'> {
  if (criteria !== undefined) return { criteria: { known: [], ...withoutUndefined(criteria) } };
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
    return { ...thresholds[id], ...withoutUndefined(values) };
  }) as Policy['thresholds'];
}

/** A key whose value is undefined would hide the preset's. */
function withoutUndefined<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
