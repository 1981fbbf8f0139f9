import type { CommandName, Permission } from './command.ts';
import type { EntryCheckId, Severity } from './entry-check-id.ts';
import type { RequirementId } from './requirement-id.ts';
import type { Tier } from './tier.ts';

/** The languages of a review, by BCP 47 code. */
export const LANGUAGES = ['en', 'sw'] as const;

export type Language = (typeof LANGUAGES)[number];

export type ListFormat = 'json' | 'javascript' | 'jsx' | 'landscape2';

/** Where the logos of a list lie and where they are imported and registered, as paths in the repository. */
export interface LogoLocation {
  readonly folder: string;
  readonly registry?: string;
}

/** One file, or several of the same kind, that hold entries. */
export interface ListDefinition {
  /** A literal path; `{a,b}` and `*` (within one segment) are the only wildcards. */
  readonly path: string;
  readonly format: ListFormat;
  /** `by-file-name`: `major.*` is Major, everything else Emerging. `by-project-field`: landscape2's `project`. */
  readonly tier: Tier | 'by-file-name' | 'by-project-field';
  /** Lists of one family share their names: an entry moves between tiers within it. */
  readonly family: string;
  readonly order: 'stars' | 'none';
  readonly logos?: LogoLocation;
}

/** `advice` is shown and never blocks; `off` is not judged. */
export type RequirementLevel = 'required' | 'advice' | 'off';

/** How often the server audits the whole list: at the beginning of each quarter or month. */
export const AUDIT_RHYTHMS = ['quarterly', 'monthly', 'off'] as const;

export type AuditRhythm = (typeof AUDIT_RHYTHMS)[number];

export interface RequirementThresholds {
  readonly maintained: {
    readonly commitDays: number;
    readonly releaseDays: number;
    readonly staleDays: number;
  };
  /** Whether files have to say how people take part, or what they do is enough. */
  readonly governance: { readonly documents: 'optional' | 'required' };
  readonly contributors: { readonly moreThan: number };
  readonly 'production-use': { readonly references: number };
  readonly maturity: { readonly months: number; readonly moreThanStars: number };
}

/** What the repository's configuration says, complete: every default is filled in. */
export interface Policy {
  readonly preset: 'ebpf.io' | 'landscape2';
  readonly lists: readonly ListDefinition[];
  readonly requirements: Readonly<Record<RequirementId, RequirementLevel>>;
  readonly thresholds: RequirementThresholds;
  /** Absent: the check's own severities. */
  readonly entryChecks: Readonly<Partial<Record<EntryCheckId, Severity | 'off'>>>;
  readonly labels: LabelNames;
  readonly language: Language | 'auto';
  readonly checkLinks: boolean;
  readonly audit: AuditRhythm;
  readonly needsMaintainerConclusion: 'neutral' | 'action_required';
  /** What a pull request beside the lists gets: nothing, or a completed neutral check run. */
  readonly unrelated: 'none' | 'neutral';
  readonly nextSteps?: { readonly text: string; readonly url?: string };
  /** The role that each command needs; the pull request's author may also `recheck` and choose the `language`. */
  readonly commands: Readonly<Record<CommandName, Permission>>;
}

/** The roles of the labels that this program manages; the names on GitHub are `LabelNames`' values. */
export const LABEL_ROLES = [
  'ready',
  'needs-changes',
  'needs-maintainer',
  'not-evaluated',
  'on-hold',
  'addition',
  'promotion',
  'demotion',
  'update',
  'removal',
  'emerging',
  'major',
] as const;

export type LabelRole = (typeof LABEL_ROLES)[number];
export type LabelNames = Readonly<Record<LabelRole, string>>;
