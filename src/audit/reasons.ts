import type { Problem } from '../entry-checks/entry-check.ts';
import type { Message } from '../messages/message.ts';
import type { Evidence, Finding } from '../requirements/requirement.ts';
import type { RequirementId } from '../vocabulary/requirement-id.ts';
import type { AuditedProject } from './audit.ts';
import { failuresOf } from './to-do.ts';

/** More than the two most telling facts is for the page, or for the project's own. */
const SHOWN_EVIDENCE = 2;

/** Why a project does not simply pass. */
export interface Reasons {
  /** What is wrong with the entry. */
  readonly failures: readonly Problem[];
  readonly open: readonly OpenRequirements[];
}

/** Requirements of which the same is said. */
export interface OpenRequirements {
  readonly requirements: readonly RequirementId[];
  readonly evidence: readonly Evidence[];
  /** What a person has to judge; absent where the names of several requirements say it. */
  readonly question?: Message;
}

/** What is met or does not apply is no reason. A remedy is none either: it speaks to who proposes a project. */
export function reasonsOf(project: AuditedProject): Reasons {
  const { findings, standing } = project;
  const open = findings.filter(
    ({ outcome }) =>
      outcome === 'unmet' || outcome === 'needs-review' || (outcome === 'unknown' && standing !== 'fails'),
  );
  const together = Map.groupBy(open, ({ evidence: [first], requirement }) =>
    JSON.stringify(first ?? requirement),
  );
  return { failures: failuresOf(project), open: [...together.values()].map(openOf) };
}

function openOf(findings: readonly Finding[]): OpenRequirements {
  const [first] = findings;
  const question = findings.length === 1 ? first?.question : undefined;
  return {
    requirements: findings.map(({ requirement }) => requirement),
    evidence: first?.evidence.slice(0, SHOWN_EVIDENCE) ?? [],
    ...(question === undefined ? {} : { question }),
  };
}

/** What else there is to say of the entry: what fails is a reason, and what moved a remark. */
export function otherProblemsOf({ problems }: Pick<AuditedProject, 'problems'>): readonly Problem[] {
  return problems.filter(
    ({ severity, message: { key } }) => severity !== 'failure' && key !== 'repository.moved',
  );
}
