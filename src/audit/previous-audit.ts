import type { Outcome } from '../vocabulary/judgement.ts';
import type { AuditRhythm } from '../config/policy.ts';
import type { AuditChange, AuditedProject, PreviousAudit, PreviousProject } from './audit.ts';

/** The worst first; what could not be found out is neither better nor worse than anything. */
const RANKS: Readonly<Partial<Record<Outcome, number>>> = { unmet: 0, 'needs-review': 1, met: 2 };

export function compareAudits(
  previous: PreviousAudit,
  projects: readonly AuditedProject[],
): readonly AuditChange[] {
  const before = new Map(previous.projects.map((project) => [project.key, project]));
  const now = new Set(projects.map(({ key }) => key));
  return [
    ...projects.flatMap((project) => changesOf(before.get(project.key), project)),
    ...previous.projects.flatMap(({ key, name }): AuditChange[] =>
      now.has(key) ? [] : [{ key, name, kind: 'no-longer-listed' }],
    ),
  ];
}

function changesOf(
  before: PreviousProject | undefined,
  { key, entry, findings }: AuditedProject,
): readonly AuditChange[] {
  const project = { key, name: entry.name };
  if (before === undefined) return [{ ...project, kind: 'listed' }];
  return findings.flatMap(({ requirement, name, outcome: to }): AuditChange[] => {
    const from = before.outcomes[requirement];
    const step = from === undefined ? 0 : (RANKS[to] ?? NaN) - (RANKS[from] ?? NaN);
    if (from === undefined || Number.isNaN(step) || step === 0) return [];
    return [{ ...project, kind: step < 0 ? 'worse' : 'better', requirement: name, from, to }];
  });
}

const MONTHS: Readonly<Record<Exclude<AuditRhythm, 'off'>, number>> = { quarterly: 3, monthly: 1 };

/** Whether an audit belongs to the running quarter or month and has not been made; `lastAt` absent: never. */
export function isAuditDue(rhythm: AuditRhythm, now: Date, lastAt: Date | undefined): boolean {
  if (rhythm === 'off') return false;
  const months = MONTHS[rhythm];
  const month = Math.floor(now.getUTCMonth() / months) * months;
  const begin = Date.UTC(now.getUTCFullYear(), month);
  return lastAt === undefined || Number.isNaN(lastAt.getTime()) || lastAt.getTime() < begin;
}
