import type { Problem } from '../entry-checks/entry-check.ts';
import type { Message } from '../messages/message.ts';
import { plainText } from '../messages/plain-text.ts';
import { renderMessage } from '../messages/render-message.ts';
import type { EntryReview, Review } from '../review/review.ts';

/** The review as data, its messages in English. */
export function reviewAsData(review: Review): object {
  const { headSha, verdict, conclusion, labels, comment, lineComments, checkRun } = review;
  return {
    headSha,
    verdict,
    conclusion,
    labels,
    entries: review.entries.map(entryAsData),
    problems: review.problems.map(problemAsData),
    comment,
    lineComments,
    checkRun,
  };
}

function entryAsData({ change, scope, verdict, findings, problems }: EntryReview): object {
  const entry = change.kind === 'removed' ? change.before : change.after;
  return {
    name: entry.name,
    change: change.kind,
    tier: entry.tier,
    list: entry.list,
    scope,
    verdict,
    requirements: findings.map(({ requirement, outcome, evidence, remedy, question }) => ({
      requirement,
      outcome,
      evidence: evidence.map(({ statement, url }) => ({ statement: say(statement), url })),
      remedy: remedy && say(remedy),
      question: question && say(question),
    })),
    problems: problems.map(problemAsData),
  };
}

function problemAsData({ check, severity, path, range, message, edits }: Problem): object {
  return { check, severity, path, line: range?.start.line, message: say(message), edits };
}

function say(message: Message): string {
  return renderMessage(message, 'en', plainText);
}
