import { newestRelease } from '../facts/activity.ts';
import { valueOf } from '../facts/fact.ts';
import type { Notice } from '../facts/readme-notices.ts';
import { message } from '../messages/message.ts';
import {
  type RepositoryFacts,
  type RepositoryMetadata,
  isEmptyRepository,
} from '../facts/repository-facts.ts';
import { addressesIn } from '../facts/web-addresses.ts';
import { dateEvidence, noticeEvidence, readActivity, readNotice } from './maintained/maintenance-evidence.ts';
import { judgeNotFound, judgeUnavailable, reasonOf } from './not-known.ts';
import { type Evidence, type JudgeInput, type Judgement, requirement } from './requirement.ts';

const DAYS = { minimum: 1, maximum: 3650 } as const;

/** Actively maintained: a person's commit or a release not long ago, and nothing that says it is over. */
export const maintained = requirement({
  id: 'maintained',
  about: 'Actively maintained.',
  level: { 'ebpf.io': 'required', landscape2: 'advice' },
  tiers: ['emerging', 'major'],
  // The days are this project's reading of "actively maintained".
  settings: {
    commitDays: { default: 90, ...DAYS, about: 'A commit by a person within so many days is enough.' },
    releaseDays: { default: 180, ...DAYS, about: 'So is a release or tag within so many days.' },
    staleDays: { default: 365, ...DAYS, about: 'Neither for more than so many days is not maintained.' },
  },
  isHiddenByMirror: true,
  reasonTo: ['remove', 'demote'],
  judge: judgeMaintained,
  words: (settings) => ({
    name: message('requirement.maintained.name', {}),
    rule: message('requirement.maintained.rule', {}),
    how: message('requirement.maintained.how', settings),
    question: message('elsewhere.question-maintained', settings),
  }),
});

function judgeMaintained({ change, facts, settings, now }: JudgeInput<Periods>): Judgement {
  const { repository } = facts;
  if (repository === undefined) return judgeUnavailable('not-asked');
  if (repository.metadata.status === 'absent') return judgeNotFound(repository.asked);

  const evidence = dateEvidence(repository, now, settings.staleDays);
  const notice = readNotice(repository, change.kind === 'removed' ? change.before.name : change.after.name);
  const stated = judgeStatement(repository, notice);
  if (stated !== undefined) return { ...stated, evidence: [...stated.evidence, ...evidence] };

  const decided = judgeDates(repository, settings, now);
  if (decided === undefined) return { ...judgeUnavailable(reasonFor(repository)), evidence };
  if (notice === undefined || decided.outcome === 'unmet') return { ...decided, evidence };
  return {
    outcome: 'needs-review',
    evidence: [noticeEvidence(repository, notice), ...evidence],
    ...askAbout(notice, settings),
  };
}

function askAbout(
  notice: Notice,
  { commitDays, releaseDays }: Periods,
): Pick<Judgement, 'remedy' | 'question'> {
  if (notice.kind === 'moved')
    return {
      remedy: message('maintained.remedy-moved', {}),
      question: message('maintained.question-moved', {}),
    };
  return {
    remedy: message('maintained.remedy-quiet', { commitDays, releaseDays }),
    question: message('maintained.question-paused', {}),
  };
}

/** What is said outright: by GitHub of the repository, or by the project of itself. */
function judgeStatement(repository: RepositoryFacts, notice: Notice | undefined): Judgement | undefined {
  const metadata = valueOf(repository.metadata);
  const said = metadata === undefined ? undefined : judgeState(repository, metadata);
  if (notice?.kind !== 'ended') return said;
  const evidence = [...(said?.evidence ?? []), noticeEvidence(repository, notice)];
  return { outcome: 'unmet', evidence, remedy: said?.remedy ?? message('maintained.remedy-ended', {}) };
}

function judgeState(repository: RepositoryFacts, metadata: RepositoryMetadata): Judgement | undefined {
  const url = addressesIn(metadata).home;
  const unmet = (statement: Evidence['statement'], remedy: Evidence['statement']) =>
    ({ outcome: 'unmet', evidence: [{ statement, url }], remedy }) as const;
  if (metadata.isArchived)
    return unmet(message('maintained.archived', {}), message('maintained.remedy-archived', {}));
  if (metadata.isDisabled)
    return unmet(message('maintained.disabled', {}), message('maintained.remedy-disabled', {}));
  if (isEmptyRepository(repository))
    return unmet(message('maintained.empty', {}), message('maintained.remedy-empty', {}));
  return undefined;
}

/** By the dates that are known, if they decide it: at their best and at their worst, the others say the same. */
function judgeDates(
  repository: RepositoryFacts,
  thresholds: Periods,
  now: Date,
): Omit<Judgement, 'evidence'> | undefined {
  const best = judgeAges(agesOf(repository, now, 0), thresholds);
  const worst = judgeAges(agesOf(repository, now, Infinity), thresholds);
  if (best.outcome !== worst.outcome) return undefined;
  // Whether it is archived is not known then, so nothing but its age can be held against it, and nothing for it.
  const isStateKnown = repository.metadata.status === 'known';
  return isStateKnown || worst.outcome === 'unmet' ? worst : undefined;
}

/** Days since each sign of life; `missing` stands for what could not be had. */
function agesOf(repository: RepositoryFacts, now: Date, missing: number): Ages {
  const { releases } = repository;
  const release =
    releases.status === 'unavailable'
      ? missing
      : (newestRelease(valueOf(releases) ?? [], now)?.days ?? Infinity);
  const activity = readActivity(repository, now);
  if (activity === undefined)
    return { byPerson: missing, onTheProject: missing, byAutomation: missing, release };
  return {
    byPerson: activity.byPerson?.days ?? Infinity,
    onTheProject: activity.onTheProject?.days ?? Infinity,
    byAutomation: activity.byAutomation?.days ?? Infinity,
    release,
  };
}

function reasonFor({ metadata, history, releases }: RepositoryFacts) {
  return reasonOf(metadata) ?? reasonOf(history) ?? reasonOf(releases) ?? 'not-asked';
}

/** Whole days since the newest of each; `Infinity` for never. */
interface Ages {
  readonly byPerson: number;
  /** By a person, upkeep over many repositories at once left out. */
  readonly onTheProject: number;
  readonly byAutomation: number;
  readonly release: number;
}

/** In days. */
interface Periods {
  readonly commitDays: number;
  readonly releaseDays: number;
  readonly staleDays: number;
}

/** Whether somebody looks after the project, by its dates alone. */
function judgeAges(ages: Ages, { commitDays, releaseDays, staleDays }: Periods): Omit<Judgement, 'evidence'> {
  const remedy = message('maintained.remedy-quiet', { commitDays, releaseDays });
  if (ages.release <= releaseDays) return { outcome: 'met' };
  if (ages.byPerson <= commitDays) {
    if (ages.onTheProject <= staleDays) return { outcome: 'met' };
    return { outcome: 'needs-review', remedy, question: message('maintained.question-upkeep', {}) };
  }
  if (ages.byPerson <= staleDays || ages.release <= staleDays)
    return { outcome: 'needs-review', remedy, question: message('maintained.question-quiet', {}) };
  if (ages.byAutomation <= staleDays)
    return { outcome: 'needs-review', remedy, question: message('maintained.question-automated', {}) };
  return { outcome: 'unmet', remedy: message('maintained.remedy-dead', { days: staleDays }) };
}
