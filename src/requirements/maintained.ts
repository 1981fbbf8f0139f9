import { newestRelease } from '../facts/activity.ts';
import { valueOf } from '../facts/fact.ts';
import type { Notice } from '../facts/readme-notices.ts';
import { message } from '../messages/message.ts';
import type { RepositoryFacts, RepositoryMetadata } from '../facts/repository-facts.ts';
import type { RequirementThresholds } from '../vocabulary/policy.ts';
import { judgeAges } from './maintained/judge-ages.ts';
import type { Ages, Judgement } from './maintained/judge-ages.ts';
import { dateEvidence, noticeEvidence, readActivity, readNotice } from './maintained/maintenance-evidence.ts';
import { judgeNotFound, judgeUnavailable, reasonOf } from './not-known.ts';
import type { Evidence, Finding, JudgeInput, Requirement } from './requirement.ts';

/** Actively maintained: a person's commit or a release not long ago, and nothing that says it is over. */
export const maintained: Requirement = { id: 'maintained', judge: judgeMaintained };

function judgeMaintained({ change, facts, thresholds, now }: JudgeInput): Finding {
  const { repository } = facts;
  if (repository === undefined) return judgeUnavailable('maintained', 'not-asked');
  if (repository.metadata.status === 'absent') return judgeNotFound('maintained', repository.asked);

  const evidence = dateEvidence(repository, now, thresholds.maintained.staleDays);
  const notice = readNotice(repository, change.kind === 'removed' ? change.before.name : change.after.name);
  const stated = judgeStatement(repository, notice);
  if (stated !== undefined)
    return { requirement: 'maintained', ...stated, evidence: [...stated.evidence, ...evidence] };

  const decided = judgeDates(repository, thresholds.maintained, now);
  if (decided === undefined) return { ...judgeUnavailable('maintained', reasonFor(repository)), evidence };
  if (notice === undefined || decided.outcome === 'unmet')
    return { requirement: 'maintained', ...decided, evidence };
  return {
    requirement: 'maintained',
    outcome: 'needs-review',
    evidence: [noticeEvidence(repository, notice), ...evidence],
    ...askAbout(notice, thresholds.maintained),
  };
}

function askAbout(
  notice: Notice,
  { commitDays, releaseDays }: RequirementThresholds['maintained'],
): Pick<Finding, 'remedy' | 'question'> {
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
function judgeStatement(
  repository: RepositoryFacts,
  notice: Notice | undefined,
): Omit<Finding, 'requirement'> | undefined {
  const metadata = valueOf(repository.metadata);
  const said = metadata === undefined ? undefined : judgeState(repository, metadata);
  if (notice?.kind !== 'ended') return said;
  const evidence = [...(said?.evidence ?? []), noticeEvidence(repository, notice)];
  return { outcome: 'unmet', evidence, remedy: said?.remedy ?? message('maintained.remedy-ended', {}) };
}

function judgeState(
  repository: RepositoryFacts,
  metadata: RepositoryMetadata,
): Omit<Finding, 'requirement'> | undefined {
  const url = `https://github.com/${metadata.nameWithOwner}`;
  const unmet = (statement: Evidence['statement'], remedy: Evidence['statement']) =>
    ({ outcome: 'unmet', evidence: [{ statement, url }], remedy }) as const;
  if (metadata.isArchived)
    return unmet(message('maintained.archived', {}), message('maintained.remedy-archived', {}));
  if (metadata.isDisabled)
    return unmet(message('maintained.disabled', {}), message('maintained.remedy-disabled', {}));
  if (metadata.headSha === undefined && repository.history.status === 'absent')
    return unmet(message('maintained.empty', {}), message('maintained.remedy-empty', {}));
  return undefined;
}

/** By the dates that are known, if they decide it: at their best and at their worst, the others say the same. */
function judgeDates(
  repository: RepositoryFacts,
  thresholds: RequirementThresholds['maintained'],
  now: Date,
): Judgement | undefined {
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
