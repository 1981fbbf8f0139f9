import { valueOf } from '../facts/fact.ts';
import { type Entry, fieldOf } from '../landscape/entry.ts';
import { addressKeyOf } from '../landscape/repository-address.ts';
import { type Message, message } from '../messages/message.ts';
import type { CheckInput, EntryCheck, Problem, StandingChange } from './entry-check.ts';
import { entryBefore, listOf, rangeOf, standingChanges } from './entry-place.ts';
import { repositoryKey } from './github-address.ts';

/** A project is listed once: neither at the base branch's tip nor elsewhere in the pull request does it stand already. */
export const duplicate: EntryCheck = {
  id: 'duplicate',
  rule: 'The project is not listed already.',
  check(input) {
    const listed = newIndex(tipWithoutChanged(input));
    return standingChanges(input).flatMap((change) => {
      const told = hasNewIdentity(change) ? checkAgainst(input, change, listed) : [];
      const { after } = change;
      // Of two in one pull request, the second is the duplicate.
      addTo(listed, after);
      return told.map((each) => ({
        ...each,
        range: rangeOf(after),
        field: after.profile.fields.name,
        change,
      }));
    });
  },
};

/** Entries by their name within a family, and by their repository. */
interface Index {
  readonly byName: Map<string, Entry[]>;
  readonly byRepository: Map<string, Entry[]>;
}

function newIndex(entries: readonly Entry[]): Index {
  const index: Index = { byName: new Map(), byRepository: new Map() };
  for (const entry of entries) addTo(index, entry);
  return index;
}

function addTo({ byName, byRepository }: Index, entry: Entry): void {
  // Without a name, that is what is wrong with it.
  if (entry.name.trim() !== '') addUnder(byName, nameKey(entry), entry);
  const repository = addressKey(entry.repositoryUrl);
  if (repository !== undefined) addUnder(byRepository, repository, entry);
}

function addUnder(entries: Map<string, Entry[]>, key: string, entry: Entry): void {
  const there = entries.get(key);
  if (there === undefined) entries.set(key, [entry]);
  else there.push(entry);
}

/** What stands at the tip and stays when this is merged: without the entries that the pull request changes or removes. */
function tipWithoutChanged(input: CheckInput): readonly Entry[] {
  const changed = new Set(input.changes.map((change) => projectKey(entryBefore(change))));
  return input.tip.lists.flatMap((list) => list.entries).filter((entry) => !changed.has(projectKey(entry)));
}

function hasNewIdentity(change: StandingChange): boolean {
  const before = entryBefore(change);
  return projectKey(before) !== projectKey(change.after) || before?.group !== change.after.group;
}

type Told = Pick<Problem, 'severity' | 'message'>;

function checkAgainst(input: CheckInput, change: StandingChange, listed: Index): readonly Told[] {
  const { after } = change;
  const isOther = (other: Entry): boolean => !isOtherFormatOf(other, after);

  if (after.profile.isOnceIn === 'group') return checkGroups(input, change, listed);
  const isNear = ({ group }: Entry) => after.profile.isOnceIn === 'family' || group === after.group;
  const namesake = listed.byName.get(nameKey(after))?.find((other) => isOther(other) && isNear(other));
  const keys = [addressKey(after.repositoryUrl), presentKey(input, change)];
  if (namesake !== undefined) {
    return [{ severity: 'failure', message: ofNamesake(input, after, { namesake, keys }) }];
  }
  const sameRepository = keys.flatMap((key) => listed.byRepository.get(key ?? '') ?? []).find(isOther);
  if (sameRepository === undefined) return [];
  const said = message('duplicate.repository', {
    name: after.name,
    other: sameRepository.name,
    list: sameRepository.list,
  });
  return [{ severity: 'warning', message: said }];
}

/** What the contributor does next depends on whether the other one is the same project, and can be seen on this branch. */
function ofNamesake(
  { head }: CheckInput,
  after: Entry,
  { namesake, keys }: { readonly namesake: Entry; readonly keys: readonly (string | undefined)[] },
): Message {
  const { name } = after;
  const { list, repositoryUrl = '' } = namesake;
  const other = repositoryKey(repositoryUrl);
  const isOther = other !== undefined && keys.some((key) => key !== undefined) && !keys.includes(other);
  if (isOther) return message('duplicate.namesake', { name, list, repository: other });
  const key = projectKey(namesake);
  const isHere = listOf(head, list)?.entries.some((entry) => entry !== after && projectKey(entry) === key);
  return message(isHere === true ? 'duplicate.name' : 'duplicate.since', { name, list });
}

/** A member is named once more where it is an adopter or sells something. */
const ORGANIZATIONS =
  /\b(?:members?|adopters?|users?|sponsors?|supporters?|partners?|providers?|certified)\b/i;

/**
 * In a list of groups, a second entry of the same name is refused in the same group alone; in another it is told,
 * unless one of the two speaks of an organization.
 */
function checkGroups(input: CheckInput, change: StandingChange, listed: Index): readonly Told[] {
  const { after } = change;
  const { name, group = '' } = after;
  const namesakes = listed.byName.get(nameKey(after)) ?? [];
  if (namesakes.some((other) => other.list === after.list && other.group === group && other.name === name)) {
    return [{ severity: 'failure', message: message('duplicate.in-group', { name, group }) }];
  }
  const severity =
    listOf(input.head, after.list)?.definition.oneCategory === true ? 'warning' : ('notice' as const);
  const twin = namesakes.find((other) => isSameKind(other, after));
  if (twin !== undefined) {
    const said = message('duplicate.two-groups', { name, group: twin.group ?? '' });
    return [{ severity, message: said }];
  }
  // A member that sells something is listed as both, with the one repository that it has.
  if (ORGANIZATIONS.test(group)) return [];
  const keys = [addressKey(after.repositoryUrl), presentKey(input, change)];
  const same = keys
    .flatMap((key) => listed.byRepository.get(key ?? '') ?? [])
    .find((other) => isSameKind(other, after) && !mayShare(other) && !mayShare(after));
  if (same === undefined) return [];
  const said = message('duplicate.repository', { name, other: same.name, list: same.group ?? same.list });
  return [{ severity, message: said }];
}

function isSameKind(one: Entry, other: Entry): boolean {
  const [first, second] = [one, other].map(({ group = '' }) => ORGANIZATIONS.test(group));
  return one.isProject === other.isProject && first === second;
}

/** The entry says itself that its repository is another one's as well. */
function mayShare(entry: Entry): boolean {
  return fieldOf(entry, 'sharesRepository') === true;
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

/** The lists of one family share their names. */
function nameKey({ family, name }: Entry): string {
  return `${family}\n${asRead(name)}`;
}

/**
 * A name as people see it: without case, and with one way to write a letter, a width, a space (Unicode's compatibility
 * caseless match, D146). An accent is a letter of its own.
 */
function asRead(name: string): string {
  const visible = name.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  return visible.toUpperCase().toLowerCase().normalize('NFKC').replace(/\s+/g, ' ').trim();
}

/** Undefined for none. */
function projectKey(entry: Entry | undefined): string | undefined {
  return entry && `${nameKey(entry)}\n${addressKey(entry.repositoryUrl) ?? ''}`;
}
