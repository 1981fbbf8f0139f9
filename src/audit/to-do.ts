import type { Audit, AuditedProject } from './audit.ts';

/**
 * What the list's keepers can do something about, each as a text that is the same at the next audit. Questions for a
 * person and advice are none of the list's faults, and what could not be found out is nobody's.
 */
export function toDoOf({ projects, orders, problems }: Audit): readonly string[] {
  return [
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
