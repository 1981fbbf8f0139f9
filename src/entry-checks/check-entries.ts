import { message } from '../messages/message.ts';
import type { CheckInput, EntryCheck, Found, Problem } from './entry-check.ts';
import type { TextEdit } from '../vocabulary/source-range.ts';
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
  const better = betterSaidIn(found);
  return found
    .filter((problem) => !isSaidBetter(problem, better))
    .map(asRepairable)
    .sort((a, b) => compareTexts(a.path, b.path) || lineOf(a) - lineOf(b));
}

function asRepairable(problem: Problem): Problem {
  const { change, edits: _, ...rest } = problem;
  if (change === undefined || change.kind === 'removed' || !change.after.profile.isReadOnly) return problem;
  return { ...rest, change };
}

/** What makes other problems needless. Gathered once: a hostile list has tens of thousands of problems. */
interface BetterSaid {
  readonly listedTwice: ReadonlySet<Problem['change']>;
  /** The edits that failures bring along. */
  readonly repairs: ReadonlyMap<Problem['change'], ReadonlySet<string>>;
}

function betterSaidIn(found: readonly Problem[]): BetterSaid {
  const failures = Map.groupBy(
    found.filter(({ severity }) => severity === 'failure'),
    ({ change }) => change,
  );
  const repairs = [...failures].map(
    ([change, worse]) => [change, new Set(worse.flatMap(({ edits = [] }) => edits.map(placeOf)))] as const,
  );
  const duplicates = found.filter(({ check }) => check === 'duplicate');
  return { listedTwice: new Set(duplicates.map(({ change }) => change)), repairs: new Map(repairs) };
}

function placeOf({ path, start, end }: TextEdit): string {
  return `${start} ${end} ${path}`;
}

/** Where an entry belongs that is listed already, and a repair that a worse problem brings along. */
function isSaidBetter({ check, severity, change, edits = [] }: Problem, better: BetterSaid): boolean {
  if (check === 'position') return better.listedTwice.has(change);
  const repaired = better.repairs.get(change);
  if (severity === 'failure' || repaired === undefined || edits.length === 0) return false;
  return edits.every((edit) => repaired.has(placeOf(edit)));
}

function runCheck(check: EntryCheck, input: CheckInput): readonly Problem[] {
  const configured = input.policy.entryChecks[check.id];
  if (configured === 'off') return [];
  try {
    return check.check(input).map((found) => asProblem(check, found, configured));
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

function asProblem({ id }: EntryCheck, { edits = [], ...found }: Found, severity = found.severity): Problem {
  const path = 'path' in found ? found.path : found.change.after.list;
  return { ...found, check: id, severity, path, ...(edits.length > 0 ? { edits } : {}) };
}

function lineOf({ range }: Problem): number {
  return range?.start.line ?? 0;
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
