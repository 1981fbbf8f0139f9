import type { Problem } from '../entry-checks/entry-check.ts';
import type { CriteriaPlace, Statement } from '../facts/criteria.ts';
import type { Fact } from '../facts/fact.ts';
import type { ContributorCount, IsoDate, RepositoryMetadata } from '../facts/repository-facts.ts';
import type { Entry } from '../landscape/entry.ts';
import type { Finding, RequirementId } from '../requirements/registry.ts';
import type { Evidence } from '../requirements/requirement.ts';
import type { Message } from '../messages/message.ts';
import type { Outcome } from '../vocabulary/judgement.ts';

/** What the facts say of one listed project: small, and plain data, so that it can be kept between two runs. */
export interface JudgedProject {
  readonly metadata: Fact<RepositoryMetadata>;
  readonly findings: readonly Finding[];
  /** Commits in each of the twelve equal parts of the last 365 days, oldest first; empty where they were not counted. */
  readonly perMonth: readonly number[];
  readonly lastCommitAt?: IsoDate;
  readonly lastReleaseAt?: IsoDate;
  readonly contributors?: ContributorCount;
  readonly licence?: ProjectLicence;
  /** What the project itself says of those who use it, where that would be enough for Major. */
  readonly adopters?: Evidence;
  /** Commits in all, and how many people wrote the newest ones: hints at how many contributors there may be. */
  readonly commits: number;
  readonly recentPeople: number;
}

/** What an audit says of a project as a whole, the worst first. */
export const STANDINGS = ['fails', 'ask', 'not-known', 'fine'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What may become of a listed project. Stated, never demanded. */
export const NEWS_KINDS = [
  'archived',
  'could-be-major',
  'gone',
  'license',
  'license-closed',
  'major-no-longer',
  'moved',
  'renamed',
  'silent',
] as const;
export type NewsKind = (typeof NEWS_KINDS)[number];

export interface News {
  readonly kind: NewsKind;
  /** When the audit was made that told of it first. */
  readonly since: IsoDate;
  /** Why. */
  readonly statements: readonly Message[];
  /** What shows it. */
  readonly url?: string;
}

/** The license over a whole project, in the words of SPDX where it has them, and the file that holds it. */
interface ProjectLicence {
  readonly names: string;
  readonly path?: string;
}

export interface AuditedProject extends Pick<
  JudgedProject,
  'findings' | 'perMonth' | 'lastCommitAt' | 'contributors' | 'licence'
> {
  readonly entry: Entry;
  /** Tells projects apart from one audit to the next. */
  readonly key: string;
  readonly standing: Standing;
  /** What the entry checks would say of the entry today; star counts and order stand by themselves. */
  readonly problems: readonly Problem[];
  /** `owner/name` as listed and at present; `present` is absent where the repository cannot be found. */
  readonly repository?: { readonly listed: string; readonly present?: string; readonly isMoved: boolean };
  readonly stars: { readonly listed?: number; readonly present?: number; readonly isOff: boolean };
  readonly news: readonly News[];
}

/** A list that is ordered by stars, and the order that it would have today. */
export interface ListOrder {
  readonly list: string;
  readonly entries: readonly Entry[];
  /** The fewest entries that have to move, with the one that each belongs behind; absent: it comes first. */
  readonly moves: readonly { readonly entry: Entry; readonly behind?: string }[];
}

/** What is different from the audit before, by project. */
export type AuditChange = { readonly key: string; readonly name: string } & (
  | { readonly kind: 'listed' | 'no-longer-listed' }
  | {
      readonly kind: 'worse' | 'better';
      /** Its name. */
      readonly requirement: Message;
      readonly from: Outcome;
      readonly to: Outcome;
    }
);

export interface AuditCounts extends Readonly<Record<Standing, number>> {
  readonly all: number;
  readonly moved: number;
  readonly starsOff: number;
  readonly couldBeMajor: number;
  readonly majorNoLonger: number;
}

/** The list's rules are not those that its policy was written for. */
export interface CriteriaNews extends CriteriaPlace {
  readonly added: readonly Statement[];
  /** How many of the earlier sentences are gone. */
  readonly missing: number;
  /** The ids of all sentences that stand there now; empty: there are none. */
  readonly known: readonly string[];
}

/** The whole list, looked at on one day. */
export interface Audit {
  /** `owner/name` of the list. */
  readonly repository: string;
  readonly commit: string;
  readonly at: IsoDate;
  readonly counts: AuditCounts;
  /** The worst first, then in the order of the lists. */
  readonly projects: readonly AuditedProject[];
  readonly orders: readonly ListOrder[];
  readonly problems: readonly Problem[];
  readonly criteria?: CriteriaNews;
  /** Absent: there was no audit before. */
  readonly since?: { readonly at: IsoDate; readonly changes: readonly AuditChange[] };
}

/** As much of an earlier audit as the next one compares itself with. */
export interface PreviousAudit {
  readonly at: IsoDate;
  readonly projects: readonly PreviousProject[];
}

export interface PreviousProject {
  readonly key: string;
  readonly name: string;
  readonly outcomes: Readonly<Partial<Record<RequirementId, Outcome>>>;
  readonly licence?: string;
  /** The news of it, and which audit told of each first. */
  readonly since: Readonly<Partial<Record<NewsKind, IsoDate>>>;
}
