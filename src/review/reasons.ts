import { entryOf } from '../landscape/entry-change.ts';
import type { Message } from '../messages/message.ts';
import { plainText } from '../messages/plain-text.ts';
import { renderMessage } from '../messages/render-message.ts';
import type { Problem } from '../entry-checks/entry-check.ts';
import type { RequirementId, RequirementLevels } from '../requirements/registry.ts';
import type { EntryCheckId } from '../vocabulary/entry-check-id.ts';
import type { Outcome, Severity } from '../vocabulary/judgement.ts';
import type { EntryReview, Review } from './review.ts';

/** One thing that keeps a verdict from being "ready", in English, for logs and tables. */
export interface Reason {
  /** The project's name; absent: the pull request as a whole. */
  readonly entry?: string;
  readonly about: RequirementId | EntryCheckId | 'review';
  readonly outcome: Outcome | Severity;
  readonly says: string;
}

/** A log line and a table have an end. */
const MAXIMUM_LENGTH = 200;
const OPEN: ReadonlySet<Outcome> = new Set(['unmet', 'needs-review', 'unknown']);

/** Why the verdict is what it is, in the order of the comment; none where all is well. Advice is no reason. */
export function reasonsOf(
  { entries, problems, notices }: Pick<Review, 'entries' | 'problems' | 'notices'>,
  levels: RequirementLevels,
): readonly Reason[] {
  const ofNotices = notices.flatMap(({ message: said, verdict }): readonly Reason[] =>
    verdict === undefined || verdict === 'ready'
      ? []
      : [{ about: 'review', outcome: 'warning', says: inEnglish(said) }],
  );
  return [
    ...entries.flatMap((entry) => ofEntry(entry, levels)),
    ...problems.flatMap((each) => ofProblem(each)),
    ...ofNotices,
  ];
}

function ofEntry(
  { change, scope, findings, problems }: EntryReview,
  levels: RequirementLevels,
): readonly Reason[] {
  const { name } = entryOf(change);
  const counted = findings.filter(
    ({ requirement, outcome }) =>
      OPEN.has(outcome) && (scope === 'confirm' || levels[requirement] === 'required'),
  );
  return [
    ...counted.map(({ requirement, outcome, evidence: [first], name: called }) => ({
      entry: name,
      about: requirement,
      outcome,
      says: inEnglish(first?.statement ?? called),
    })),
    ...problems.flatMap((each) => ofProblem(each, name)),
  ];
}

function ofProblem({ check, severity, message: said }: Problem, entry?: string): readonly Reason[] {
  if (severity === 'notice') return [];
  return [
    { ...(entry === undefined ? {} : { entry }), about: check, outcome: severity, says: inEnglish(said) },
  ];
}

function inEnglish(said: Message): string {
  const text = renderMessage(said, 'en', plainText).replaceAll(/\s+/gu, ' ');
  return text.length > MAXIMUM_LENGTH ? `${text.slice(0, MAXIMUM_LENGTH - 1).toWellFormed()}…` : text;
}
