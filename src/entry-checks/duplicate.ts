import { valueOf } from '../facts/fact.ts';
import type { Entry } from '../landscape/entry.ts';
import { addressKeyOf } from '../landscape/repository-address.ts';
import { message } from '../messages/message.ts';
import type { CheckInput, EntryCheck, Problem } from './entry-check.ts';
import { entryBefore, standingChanges } from './changed-value.ts';
import type { StandingChange } from './changed-value.ts';
import { rangeOf } from './entry-place.ts';
import { repositoryKey } from './github-address.ts';

/** A project is listed once: neither at the base branch's tip nor elsewhere in the pull request does it stand already. */
export const duplicate: EntryCheck = {
  id: 'duplicate',
  check(input) {
    const remaining = tipWithoutChanged(input);
    return standingChanges(input).flatMap((change, index, changes) => {
      if (!hasNewIdentity(change)) return [];
      // Of two in one pull request, the second is the duplicate.
      const others = [...remaining, ...changes.slice(0, index).map((earlier) => earlier.after)];
      return checkAgainst(input, change, others);
    });
  },
};

/** What stands at the tip and stays when this is merged: without the entries that the pull request changes or removes. */
function tipWithoutChanged(input: CheckInput): readonly Entry[] {
  const changed = input.changes.flatMap((change) => entryBefore(change) ?? []);
  return input.tip.lists
    .flatMap((list) => list.entries)
    .filter((entry) => !changed.some((before) => isSameProject(entry, before)));
}

function isSameProject(a: Entry, b: Entry): boolean {
  return (
    a.family === b.family &&
    nameKey(a) === nameKey(b) &&
    addressKey(a.repositoryUrl) === addressKey(b.repositoryUrl)
  );
}

function hasNewIdentity(change: StandingChange): boolean {
  const before = entryBefore(change);
  return before === undefined || !isSameProject(before, change.after);
}

function checkAgainst(
  input: CheckInput,
  change: StandingChange,
  others: readonly Entry[],
): readonly Problem[] {
  const { after } = change;
  const keys = new Set(
    [addressKey(after.repositoryUrl), presentKey(input, change)].filter((key) => key !== undefined),
  );
  const candidates = others.filter((other) => !isOtherFormatOf(other, after));
  const place = {
    check: 'duplicate',
    path: after.list,
    range: rangeOf(after, 'name'),
    field: 'name',
    change,
  } as const;

  const namesake = candidates.find(
    (other) => other.family === after.family && nameKey(other) === nameKey(after),
  );
  if (namesake !== undefined) {
    const said = message('duplicate.name', { name: after.name, list: namesake.list });
    return [{ ...place, severity: 'failure', message: said }];
  }
  const sameRepository = candidates.find((other) => {
    const key = addressKey(other.repositoryUrl);
    return key !== undefined && keys.has(key);
  });
  if (sameRepository === undefined) return [];
  const said = message('duplicate.repository', {
    name: after.name,
    other: sameRepository.name,
    list: sameRepository.list,
  });
  return [{ ...place, severity: 'warning', message: said }];
}

/** While a list migrates, the same entry stands in both of its formats. */
function isOtherFormatOf(a: Entry, b: Entry): boolean {
  return a.list !== b.list && withoutExtension(a.list) === withoutExtension(b.list);
}

function withoutExtension(path: string): string {
  return path.replace(/\.[^./]{1,10}$/, '');
}

function presentKey(input: CheckInput, change: StandingChange): string | undefined {
  const facts = input.factsOf(change)?.repository;
  // Only the entry's own repository: facts may be of another place that its home was found at.
  if (facts === undefined || facts.asked.toLowerCase() !== addressKey(change.after.repositoryUrl))
    return undefined;
  return valueOf(facts.metadata)?.nameWithOwner.toLowerCase();
}

/** `owner/name` on GitHub; another address as the comparison of two sides takes it. */
function addressKey(url: string | undefined): string | undefined {
  return url === undefined ? undefined : (repositoryKey(url) ?? addressKeyOf(url));
}

function nameKey(entry: Entry): string {
  return entry.name.trim().toLowerCase();
}
