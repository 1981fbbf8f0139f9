import type { RequirementLevel } from '../vocabulary/policy.ts';
import type { RequirementId } from '../vocabulary/requirement-id.ts';
import { askWhereNotWhole, judgeElsewhere, judgeNoAddress } from './elsewhere.ts';
import { judgeFailed } from './not-known.ts';
import { REQUIREMENTS } from './registry.ts';
import { judgeRemoval } from './removal.ts';
import type { Finding, JudgeInput, Requirement } from './requirement.ts';
import { scopeOf } from './scope-of.ts';

export type Levels = Readonly<Record<RequirementId, RequirementLevel>>;

/** Asked of Major projects only. */
const MAJOR_ONLY: ReadonlySet<RequirementId> = new Set(['contributors', 'production-use']);

/** Read from the pull request's description, so they need no repository. */
const SAID_IN_DESCRIPTION: ReadonlySet<RequirementId> = new Set(['production-use']);

/** What a project can lose after it was listed, and that the facts show by themselves. */
const REASONS_TO_REMOVE: ReadonlySet<RequirementId> = new Set(['open-source', 'ebpf-core', 'maintained']);
const REASONS_TO_DEMOTE: ReadonlySet<RequirementId> = new Set([...REASONS_TO_REMOVE, 'contributors']);

/**
 * What the requirements say of a change, in the registry's order; nothing where only the entry checks look at it.
 * Total: a judge that throws is reported to `onFailure` and counts as `unknown`.
 */
export function judgeChange(
  input: JudgeInput,
  levels: Levels,
  onFailure: (requirement: RequirementId, error: unknown) => void = () => undefined,
): readonly Finding[] {
  const judge = (wanted: (id: RequirementId) => boolean): readonly Finding[] =>
    REQUIREMENTS.filter(({ id }) => levels[id] !== 'off' && wanted(id)).map((requirement) => {
      try {
        return judgeRequirement(requirement, input);
      } catch (error) {
        onFailure(requirement.id, error);
        return judgeFailed(requirement.id);
      }
    });
  const { change } = input;
  const scope = scopeOf(change);
  if (scope === 'entry-checks') return [];
  if (scope === 'confirm') {
    const reasons = change.kind === 'removed' ? REASONS_TO_REMOVE : REASONS_TO_DEMOTE;
    return judgeRemoval(
      input,
      judge((id) => reasons.has(id)),
    );
  }
  const isMajor = change.kind !== 'removed' && change.after.tier === 'major';
  return judge((id) => isMajor || !MAJOR_ONLY.has(id));
}

function judgeRequirement(requirement: Requirement, input: JudgeInput): Finding {
  const { home } = input.facts;
  const isRead = home.kind === 'github' || SAID_IN_DESCRIPTION.has(requirement.id);
  if (isRead) return askWhereNotWhole(requirement.judge(input), input.facts);
  return home.kind === 'elsewhere'
    ? judgeElsewhere(requirement.id, home.urls)
    : judgeNoAddress(requirement.id);
}
