import type { ProjectFacts } from '../facts/project-facts.ts';
import type { Fact } from '../facts/fact.ts';
import type { ChangedFile } from '../landscape/changed-file.ts';
import type { EntryChange } from '../landscape/entry-change.ts';
import type { Landscape } from '../landscape/landscape.ts';
import type { Message } from '../messages/message.ts';
import type { EntryCheckId } from '../vocabulary/entry-check-id.ts';
import type { Severity } from '../vocabulary/judgement.ts';
import type { ListDefinition } from '../landscape/list-definition.ts';
import type { SourceRange, TextEdit } from '../vocabulary/source-range.ts';

/** Something wrong with an entry or a file, on the line of the head side where it stands. */
export interface Problem {
  readonly check: EntryCheckId;
  readonly severity: Severity;
  readonly path: string;
  /** Absent: the file as a whole. */
  readonly range?: SourceRange;
  readonly message: Message;
  /** The entry's field that it is about; with check and entry it tells one problem from another across pushes. */
  readonly field?: string;
  /** The change that it belongs to; absent for problems of a file. */
  readonly change?: EntryChange;
  /** What repairs it mechanically, in the head side's texts. Absent: a person must decide. */
  readonly edits?: readonly TextEdit[];
  /** It can harm whoever opens the site, and so no maintainer's waiver covers it. */
  readonly isDangerous?: boolean;
}

/** A change that leaves an entry behind: anything but a removal. */
export type StandingChange = Exclude<EntryChange, { readonly kind: 'removed' }>;

/** A problem as its check finds it: what is of an entry stands in the entry's list, and no edits are none. */
export type Found = Omit<Problem, 'check' | 'path' | 'change'> &
  ({ readonly path: string } | { readonly change: StandingChange });

/** What asking an address came to. `unreachable`: no such host, or nothing answers. */
export type LinkStatus = 'alive' | 'dead' | 'unreachable' | 'could-not-be-checked' | 'refused';

export interface LinkFacts {
  readonly status: LinkStatus;
  /** For http addresses: whether https answers as well. */
  readonly httpsAnswers?: boolean;
  readonly statusCode?: number;
}

/** As much of the configuration as the checks go by. */
export interface CheckPolicy {
  readonly lists: readonly ListDefinition[];
  /** Absent: the check's own severities. */
  readonly entryChecks: Readonly<Partial<Record<EntryCheckId, Severity | 'off'>>>;
}

export interface CheckInput {
  readonly changes: readonly EntryChange[];
  /** The merge base, the head commit, and the base branch's newest commit. */
  readonly base: Landscape;
  readonly head: Landscape;
  readonly tip: Landscape;
  readonly changedFiles: readonly ChangedFile[];
  /** Contents on the head side of the changed logo files that are texts, by path; `NO_TEXT` for an SVG that is none. */
  readonly logoTexts: Readonly<Record<string, string>>;
  readonly factsOf: (change: EntryChange) => ProjectFacts | undefined;
  readonly links: Readonly<Record<string, Fact<LinkFacts>>>;
  /** For addresses that lead nowhere: one that is there, and differs in a letter or two. */
  readonly near?: Readonly<Record<string, string>>;
  readonly policy: CheckPolicy;
}

/** A mechanical check: total and pure, reports only what the pull request adds or changes. */
export interface EntryCheck {
  readonly id: EntryCheckId;
  /** What holds where it finds nothing, for the reference of the configuration. */
  readonly rule: string;
  readonly check: (input: CheckInput) => readonly Found[];
}
