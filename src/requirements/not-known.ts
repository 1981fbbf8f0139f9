import type { Fact, UnavailableReason } from '../facts/fact.ts';
import { message } from '../messages/message.ts';
import type { Message } from '../messages/message.ts';
import type { RequirementId } from '../vocabulary/requirement-id.ts';
import type { Finding } from './requirement.ts';

/** `unknown`, for a fact that could not be had just now. */
export function judgeUnavailable(requirement: RequirementId, reason: UnavailableReason): Finding {
  return {
    requirement,
    outcome: 'unknown',
    evidence: [{ statement: statementOf(reason) }],
    remedy: message('not-known.remedy', {}),
  };
}

/** `unknown`, for a repository that GitHub does not show: there is none, or it is private. */
export function judgeNotFound(requirement: RequirementId, repository: string): Finding {
  return {
    requirement,
    outcome: 'unknown',
    evidence: [{ statement: message('not-known.not-found', { repository }) }],
    remedy: message('not-known.remedy-not-found', {}),
  };
}

/** `unknown`, where judging itself failed: a fault of this program's, never of the project's. */
export function judgeFailed(requirement: RequirementId): Finding {
  return {
    requirement,
    outcome: 'unknown',
    evidence: [{ statement: message('not-known.failed', {}) }],
    remedy: message('not-known.remedy', {}),
  };
}

/** Why a fact is unavailable; absent where it is known or there is none. */
export function reasonOf(fact: Fact<unknown>): UnavailableReason | undefined {
  return fact.status === 'unavailable' ? fact.reason : undefined;
}

function statementOf(reason: UnavailableReason): Message {
  if (reason === 'too-large' || reason === 'truncated') return message('not-known.too-large', {});
  if (reason === 'not-asked') return message('not-known.not-read', {});
  return message('not-known.no-answer', {});
}
