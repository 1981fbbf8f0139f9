import type { Problem } from '../entry-checks/entry-check.ts';
import type { Message } from '../messages/message.ts';
import type { Evidence } from '../requirements/requirement.ts';
import type { Finding } from '../requirements/registry.ts';
import type { Audit, AuditedProject } from './audit.ts';

/** More than the two most telling facts is for the page, or for the project's own. */
const SHOWN_EVIDENCE = 2;

interface Reasons {
  readonly failures: readonly Problem[];
  readonly open: readonly OpenRequirements[];
}

/** Requirements of which the same is said. */
export interface OpenRequirements {
  /** Their names. */
  readonly requirements: readonly Message[];
  readonly evidence: readonly Evidence[];
  /** What a person has to judge; absent where the names of several requirements say it. */
  readonly question?: Message;
}

/** What is met or does not apply is no reason. A remedy is none either: it speaks to who proposes a project. */
export function reasonsOf(project: Pick<AuditedProject, 'findings' | 'standing' | 'problems'>): Reasons {
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
    requirements: findings.map(({ name }) => name),
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

/**
 * What the list's maintainers can do something about, each as a text that is the same at the next audit. Questions for a
 * person and advice are none of the list's faults, and what could not be found out is nobody's.
 */
export function toDoOf({ projects, orders, problems, criteria }: Audit): readonly string[] {
  return [
    ...(criteria === undefined || criteria.known.length === 0
      ? []
      : [`criteria ${criteria.known.join(' ')}`]),
    ...projects.flatMap((project) => toDoOfProject(project)),
    ...orders.flatMap(({ list, moves }) => (moves.length > 0 ? [`order ${list}`] : [])),
    ...problems.map(({ path, check, message }) => `list ${path} ${check} ${message.key}`),
  ];
}

function toDoOfProject(project: AuditedProject): readonly string[] {
  const { key, standing, findings, repository, stars } = project;
  const unmet = standing === 'fails' ? findings.filter(({ outcome }) => outcome === 'unmet') : [];
  return [
    ...unmet.map(({ requirement }) => `fails ${requirement}`),
    ...failuresOf(project).map(({ check, message }) => `entry ${check} ${message.key}`),
    ...(repository?.isMoved === true ? [`moved ${repository.present}`] : []),
    ...(stars.isOff ? ['stars'] : []),
  ].map((what) => `${key} ${what}`);
}

/** The problems of an entry with which a pull request would be sent back. */
export function failuresOf({ problems }: Pick<AuditedProject, 'problems'>): AuditedProject['problems'] {
  return problems.filter(({ severity }) => severity === 'failure');
}

/** Whether everything could be found out of a project. */
export function isKnown({ standing, findings }: AuditedProject): boolean {
  return standing !== 'not-known' && findings.every(({ outcome }) => outcome !== 'unknown');
}

/** There is nothing to do, and that is known of every project. */
export function isAllWell(audit: Audit): boolean {
  const { projects } = audit;
  return projects.length > 0 && projects.every(isKnown) && toDoOf(audit).length === 0;
}
