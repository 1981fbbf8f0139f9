import type { CriteriaPlace } from '../facts/criteria.ts';
import type { Language } from '../messages/catalogue.ts';
import type { TierNames } from '../messages/text-format.ts';
import type { CommandName, Permission } from '../vocabulary/command.ts';
import type { CheckPolicy } from '../entry-checks/entry-check.ts';
import type { LabelNames } from '../vocabulary/label.ts';
import type { RequirementLevels, RequirementSettings } from '../requirements/registry.ts';

/** How often the server audits the whole list: at the beginning of each quarter or month. */
export const AUDIT_RHYTHMS = ['quarterly', 'monthly', 'off'] as const;

export type AuditRhythm = (typeof AUDIT_RHYTHMS)[number];

export const PRESET_NAMES = ['ebpf.io', 'landscape2', 'cncf', 'lf'] as const;

export type PresetName = (typeof PRESET_NAMES)[number];

/** How much of a review is written: nothing, the check run alone, or all of it. */
export const MODES = ['silent', 'check-only', 'full'] as const;

export type Mode = (typeof MODES)[number];

/** What the repository's configuration says, complete: every default is filled in. */
export interface Policy extends CheckPolicy {
  readonly preset: PresetName;
  readonly mode: Mode;
  readonly requirements: RequirementLevels;
  readonly thresholds: RequirementSettings;
  readonly labels: LabelNames;
  /** Absent: Emerging and Major. */
  readonly tiers?: TierNames;
  readonly language: Language | 'auto';
  readonly checkLinks: boolean;
  /** `pullRequests`: whether an audit offers what needs no judgement as one. */
  readonly audit: { readonly every: AuditRhythm; readonly pullRequests: boolean };
  readonly dashboard: boolean;
  readonly needsMaintainerConclusion: 'neutral' | 'action_required';
  /** What a pull request beside the lists gets: nothing, or a completed neutral check run. */
  readonly unrelated: 'none' | 'neutral';
  /** Where the rules stand; `known` are the ids of the sentences that this policy was written for. */
  readonly criteria?: CriteriaPlace & { readonly known: readonly string[] };
  readonly nextSteps?: { readonly text: string; readonly url?: string };
  /** The role that each command needs; the pull request's author may also `recheck` and choose the `language`. */
  readonly commands: Readonly<Record<CommandName, Permission>>;
}
