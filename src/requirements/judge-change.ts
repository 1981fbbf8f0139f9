import { message } from '../messages/message.ts';
import { askedOf, scopeOf } from './asked.ts';
import { isEmptyRepository } from '../facts/repository-facts.ts';
import { askWhereNotWhole, judgeElsewhere, judgeEmpty, judgeFailed, judgeNoAddress } from './not-known.ts';
import {
  type Finding,
  REQUIREMENTS,
  type RequirementId,
  type RequirementLevels,
  type RequirementSettings,
  wordsOf,
} from './registry.ts';
import type { JudgeInput, Judgement, Requirement } from './requirement.ts';

export interface ChangeInput extends Omit<JudgeInput, 'settings'> {
  readonly thresholds: RequirementSettings;
}

/** The way to judge, once all that it takes is there. */
export async function loadJudge(): Promise<typeof judgeChange> {
  await Promise.all(REQUIREMENTS.map(async (each) => each.prepare?.()));
  return judgeChange;
}

/**
 * What the requirements say of a change, in the registry's order; nothing where only the entry checks look at it.
 * Total: a judge that throws is reported to `onFailure` and counts as `unknown`.
 */
function judgeChange(
  input: ChangeInput,
  levels: RequirementLevels,
  onFailure: (requirement: RequirementId, error: unknown) => void = () => undefined,
): readonly Finding[] {
  const findings = askedOf(input.change, levels).map((requirement): Finding => {
    const { id } = requirement;
    const { name } = wordsOf(id, input.thresholds);
    try {
      return { requirement: id, name, ...judgeRequirement(requirement, input) };
    } catch (error) {
      onFailure(id, error);
      return { requirement: id, name, ...judgeFailed() };
    }
  });
  return scopeOf(input.change) === 'confirm' ? confirm(input, findings) : findings;
}

function judgeRequirement(
  requirement: Requirement<RequirementId>,
  { thresholds, ...input }: ChangeInput,
): Judgement {
  const { id, isDescribed = false, isHiddenByMirror = false } = requirement;
  const { facts } = input;
  const { question } = wordsOf(id, thresholds);
  // One requirement tells of it; what is not there can be judged by no other.
  const isSilent = facts.repository !== undefined && isEmptyRepository(facts.repository);
  if (isSilent && id !== 'maintained' && !isDescribed) return judgeEmpty();
  const isRead = facts.home.kind === 'elsewhere' && facts.repository !== undefined;
  if (facts.home.kind === 'github' || isRead || isDescribed) {
    const judged = requirement.judge({ ...input, settings: thresholds[id] });
    return askWhereNotWhole(judged, { facts, question, isHiddenByMirror });
  }
  return facts.home.kind === 'elsewhere' ? judgeElsewhere(facts.home, question) : judgeNoAddress();
}

/**
 * Whether the facts confirm that an entry goes, or moves to Emerging: what it no longer meets is `met` as a
 * reason. Otherwise one question.
 */
function confirm(
  { change, facts, thresholds }: ChangeInput,
  findings: readonly Finding[],
): readonly Finding[] {
  const { home, repository } = facts;
  const about = { requirement: 'maintained', name: wordsOf('maintained', thresholds).name } as const;
  const remedy = message('removal.remedy', {});
  const question =
    change.kind === 'removed'
      ? message('removal.question', { name: change.before.name })
      : message('removal.question-demotion', { name: change.after.name });
  if (home.kind === 'elsewhere' && repository === undefined)
    return [{ ...about, ...judgeElsewhere(home, question), remedy }];
  if (repository?.metadata.status === 'absent') {
    const statement = message('removal.gone', { repository: repository.asked });
    const url = `https://github.com/${repository.asked}`;
    return [{ ...about, outcome: 'met', evidence: [{ statement, url }] }];
  }
  const reasons = findings.filter(({ outcome }) => outcome === 'unmet');
  if (reasons.length > 0)
    return reasons.map(({ requirement, name, evidence }) => ({
      requirement,
      name,
      outcome: 'met',
      evidence,
    }));
  const evidence = findings.find(({ requirement }) => requirement === about.requirement)?.evidence ?? [];
  return [{ ...about, outcome: 'needs-review', evidence, remedy, question }];
}
