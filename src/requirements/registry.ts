import type { FactLimits } from '../facts/required-facts.ts';
import type { Message } from '../messages/message.ts';
import type { Override, RequirementLevel } from '../vocabulary/judgement.ts';
import { contributors } from './contributors.ts';
import { ebpfCore, ownCore } from './core.ts';
import { governance } from './governance.ts';
import { maintained } from './maintained.ts';
import { maturity } from './maturity.ts';
import { openSource } from './open-source.ts';
import { productionUse } from './production-use.ts';
import type { Judgement, Requirement, ValuesOf, Words } from './requirement.ts';

/** The listing requirements, in the order in which a review shows them; new ones last, as audits remember them by place. */
const ALL = [
  openSource,
  ebpfCore,
  maintained,
  governance,
  contributors,
  productionUse,
  maturity,
  ownCore,
] as const;

type Listed = (typeof ALL)[number];
export type RequirementId = Listed['id'];
export type RequirementLevels = Readonly<Record<RequirementId, RequirementLevel>>;
export type RequirementSettings = { readonly [R in Listed as R['id']]: ValuesOf<R['settings']> };

export interface Finding extends Judgement {
  readonly requirement: RequirementId;
  /** Of the requirement, with the numbers that the settings have. */
  readonly name: Message;
  /** A maintainer's judgement, which made the outcome what it is. */
  readonly override?: Override;
}

export const REQUIREMENTS: readonly Requirement<RequirementId>[] = ALL;
export const REQUIREMENT_IDS = REQUIREMENTS.map(({ id }) => id);

/** A value for each requirement, by its id. */
export function byRequirement<Value>(
  valueOf: (requirement: Requirement<RequirementId>) => Value,
): Readonly<Record<RequirementId, Value>> {
  return Object.fromEntries(REQUIREMENTS.map((each) => [each.id, valueOf(each)])) as Record<
    RequirementId,
    Value
  >;
}

export const DEFAULT_SETTINGS = byRequirement(({ settings }) =>
  Object.fromEntries(Object.entries(settings).map(([key, setting]) => [key, setting.default])),
) as RequirementSettings;

export function wordsOf(id: RequirementId, settings: RequirementSettings): Words {
  return BY_ID[id].words(settings[id]);
}

const BY_ID = byRequirement((requirement) => requirement);

export function factLimitsOf(settings: RequirementSettings): FactLimits {
  const limits = REQUIREMENTS.map((each) => each.facts?.(settings[each.id]) ?? {});
  return Object.assign({}, ...limits) as FactLimits;
}
