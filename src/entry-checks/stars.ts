import { valueOf } from '../facts/fact.ts';
import { message } from '../messages/message.ts';
import type { CheckInput, EntryCheck, Found, StandingChange } from './entry-check.ts';
import { isFieldNew, rangeOf, sourceOf, standingChanges } from './entry-place.ts';
import { replaceNumber } from './literal-edit.ts';

/** Counts move by themselves: a difference matters from more than a tenth and more than twenty on. */
const TOLERATED_SHARE = 0.1;
const TOLERATED_DIFFERENCE = 20;

/** The count of stars is about the number that GitHub shows. */
export const stars: EntryCheck = {
  id: 'stars',
  rule: 'The entry’s star count is about right.',
  check: (input) => standingChanges(input).flatMap((change) => checkStars(input, change)),
};

function checkStars(input: CheckInput, change: StandingChange): readonly Found[] {
  const { stars: field } = change.after.profile.fields;
  if (field === undefined || !isFieldNew(change, field)) return [];
  const written = change.after.fields[field];
  const actual = knownStars(input, change);
  if (typeof written !== 'number' || actual === undefined || !isOff(written, actual)) return [];
  const range = rangeOf(change.after, field);
  return [
    {
      severity: 'notice',
      range,
      field,
      message: message('stars.differs', { name: change.after.name, written, actual }),
      change,
      edits: replaceNumber(sourceOf(input, change.after), range, actual),
    },
  ];
}

/** Whether a written number is no longer about the real one. */
export function isOff(written: unknown, actual: number | undefined): boolean {
  if (typeof written !== 'number' || actual === undefined || actual <= 0) return false;
  const difference = Math.abs(written - actual);
  return difference > actual * TOLERATED_SHARE && difference > TOLERATED_DIFFERENCE;
}

/** The repository's stars on GitHub; undefined where they are not known, of which 0 is one way to say so, or another project's. */
export function knownStars(input: CheckInput, change: StandingChange): number | undefined {
  const { home, repository } = input.factsOf(change) ?? {};
  if (home?.kind === 'github' && home.subdirectory !== undefined) return undefined;
  const metadata = repository?.metadata;
  const { stars: actual = 0, web } = (metadata && valueOf(metadata)) ?? {};
  return web !== undefined || actual <= 0 ? undefined : actual;
}
