import { message } from '../messages/message.ts';
import type { CheckInput, EntryCheck, Problem } from './entry-check.ts';
import { ENTRY_CHECKS } from './registry.ts';

/**
 * What is wrong with what a pull request adds or changes, by path and line. The policy's severity stands for the
 * checks' own. Never throws: a check that does is reported as not carried out.
 */
export function checkEntries(
  input: CheckInput,
  checks: readonly EntryCheck[] = ENTRY_CHECKS,
): readonly Problem[] {
  const found = checks.flatMap((check) => runCheck(check, input));
  return found
    .filter((problem) => !isSaidBetter(problem, found))
    .sort((a, b) => compareTexts(a.path, b.path) || lineOf(a) - lineOf(b));
}

/** Where an entry belongs that is listed already, and a repair that a worse problem brings along. */
function isSaidBetter({ check, severity, change, edits = [] }: Problem, found: readonly Problem[]): boolean {
  if (check === 'position')
    return found.some((other) => other.check === 'duplicate' && other.change === change);
  const worse = found.filter((other) => other.severity === 'failure' && other.change === change);
  const repaired = worse.flatMap((other) => other.edits ?? []);
  return (
    severity !== 'failure' &&
    edits.length > 0 &&
    edits.every(({ path, start, end }) =>
      repaired.some((edit) => edit.path === path && edit.start === start && edit.end === end),
    )
  );
}

function runCheck(check: EntryCheck, input: CheckInput): readonly Problem[] {
  const configured = input.policy.entryChecks[check.id];
  if (configured === 'off') return [];
  try {
    const problems = check.check(input);
    return configured === undefined ? problems : problems.map((problem) => withSeverity(problem, configured));
  } catch {
    // A bug of ours must neither stop the review nor block the contributor; the notice keeps it from being silent.
    const path = input.head.lists[0]?.path ?? input.changedFiles[0]?.path ?? '';
    return [
      {
        check: check.id,
        severity: 'notice',
        path,
        message: message('check.not-carried-out', { check: check.id }),
      },
    ];
  }
}

function withSeverity(problem: Problem, severity: Problem['severity']): Problem {
  return { ...problem, severity };
}

function lineOf({ range }: Problem): number {
  return range?.start.line ?? 0;
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
