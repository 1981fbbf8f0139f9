import { type Entry, fieldOf, type ParsedList } from '../landscape/entry.ts';
import type { ListDefinition } from '../landscape/list-definition.ts';
import { type Message, message } from '../messages/message.ts';
import type { CheckInput, EntryCheck, Found, StandingChange } from './entry-check.ts';
import { entryBefore, placeOf, rangeOf, standingChanges } from './entry-place.ts';
import { type NewNeighbours, moveEntry } from './move-entry.ts';
import { orderedPart, orderedShare } from './ordered-part.ts';
import { knownStars } from './stars.ts';

type Key = number | string;

interface Order {
  readonly field: (entry: Entry) => string;
  /**
   * Below this share of pairs in order, a list is not kept in order, and nobody has to begin with it.
   */
  readonly keptInOrder: number;
  /** With fewer entries, an order may be chance. */
  readonly enough: number;
  /** Rising along the list. Undefined: the entry is not to go by. */
  readonly keyOf: (entry: Entry) => Key | undefined;
  /** Of the entry that is looked at, with what is known of its project. */
  readonly ownKey: (input: CheckInput, change: StandingChange) => Key | undefined;
  readonly say: (name: string, neighbours: NewNeighbours) => Message;
}

const BY_STARS: Order = {
  field: ({ profile: { fields } }) => fields.stars ?? fields.name,
  // Revised once a quarter: of the real list's pairs, three in four are in order at any time; by chance one in two.
  keptInOrder: 0.6,
  enough: 0,
  keyOf: (entry) => falling(starsOf(entry)),
  ownKey: (input, change) => falling(starsOf(change.after) ?? knownStars(input, change)),
  say: (name, { previous, next }) => {
    if (previous === undefined) return message('position.first', { name, next: next?.name ?? name });
    if (next === undefined) return message('position.last', { name, previous: previous.name });
    return message('position.between', { name, previous: previous.name, next: next.name });
  },
};

const BY_NAME: Order = {
  field: ({ profile: { fields } }) => fields.name,
  // Of CNCF's pairs, 97 % are.
  keptInOrder: 0.9,
  enough: 4,
  keyOf: (entry) => sortingName(entry),
  ownKey: (_, { after }) => sortingName(after),
  say: (name, { previous, next }) => {
    if (previous === undefined) return message('position.name-first', { name, next: next?.name ?? name });
    if (next === undefined) return message('position.name-last', { name, previous: previous.name });
    return message('position.name-between', { name, previous: previous.name, next: next.name });
  },
};

/** As encyclopedias sort: `Port` and all that begins with this word before `Portainer`. */
const BY_WORDS: Order = {
  ...BY_NAME,
  keyOf: (entry) => sortingName(entry, ' '),
  ownKey: (_, { after }) => sortingName(after, ' '),
};

/** Where there are several, an entry that is right by one of them is right. */
const ORDERS: Readonly<Record<ListDefinition['order'], readonly Order[]>> = {
  stars: [BY_STARS],
  name: [BY_NAME, BY_WORDS],
  none: [],
};

/** In a list that is kept in order, a new entry stands where its key puts it: among all, or among those of its group. */
export const position: EntryCheck = {
  id: 'position',
  rule: 'The entry stands where the order wants it.',
  check(input) {
    const placed = standingChanges(input).filter(isPlaced);
    const places = new Set(placed.map((change) => placeOf(change.after)));
    return input.head.lists.flatMap((list) => {
      const orders = ORDERS[list.definition.order];
      return placed
        .filter((change) => change.after.list === list.path)
        .flatMap((change) => {
          const found = orders.map((order) => checkPosition(input, change, { list, order, places }));
          const [problem] = found;
          return problem === undefined || found.includes(undefined) ? [] : [problem];
        });
    });
  },
};

/** Whether the pull request put the entry where it is. */
function isPlaced(change: StandingChange): boolean {
  const before = entryBefore(change);
  return change.kind !== 'modified' || before?.group !== change.after.group;
}

interface Ordered {
  readonly list: ParsedList;
  readonly order: Order;
  readonly places: ReadonlySet<string>;
}

/** Undefined where it is right, or no order is kept. */
function checkPosition(input: CheckInput, change: StandingChange, ordered: Ordered): Found | undefined {
  const { list, order } = ordered;
  const { after } = change;
  const group = list.entries.filter((entry) => entry.group === after.group);
  const key = order.ownKey(input, change);
  if (key === undefined) return undefined;
  const inOrder = entriesInOrder(group, ordered);
  const next = inOrder.find((entry) => isAfter(order.keyOf(entry), key));
  const previous = inOrder.findLast((entry) => !isAfter(order.keyOf(entry), key));
  // Those with the same key may stand on either side.
  const lower = inOrder.findLast((entry) => isAfter(key, order.keyOf(entry) ?? key));
  const isInPlace =
    (lower === undefined || lower.range.start.offset < after.range.start.offset) &&
    (next === undefined || next.range.start.offset > after.range.start.offset);
  if (inOrder.length === 0 || isInPlace || standsBetweenNeighbours(group, after, { order, key }))
    return undefined;
  const edits = moveEntry(list, after, { previous, next });
  return {
    severity: 'notice',
    range: rangeOf(after),
    field: order.field(after),
    message: order.say(after.name, { previous, next }),
    change,
    edits,
  };
}

/** The entries to go by: with a key, not put there by the pull request, in order. None in a list without order. */
function entriesInOrder(group: readonly Entry[], { order, places }: Ordered): readonly Entry[] {
  const keyOf = (entry: Entry): Key => order.keyOf(entry) ?? 0;
  const others = group.filter((entry) => order.keyOf(entry) !== undefined && !places.has(placeOf(entry)));
  if (others.length < order.enough || orderedShare(others, keyOf) < order.keptInOrder) return [];
  return orderedPart(others, keyOf);
}

function isAfter(one: Key | undefined, other: Key): boolean {
  return one !== undefined && one > other;
}

/** Where the list is out of order around it, an entry that fits between its neighbours is well placed too. */
function standsBetweenNeighbours(
  group: readonly Entry[],
  entry: Entry,
  { order, key }: { readonly order: Order; readonly key: Key },
): boolean {
  const index = group.findIndex((other) => other.range.start.offset === entry.range.start.offset);
  const [before, behind] = [group[index - 1], group[index + 1]];
  const fitsAfter = before === undefined || !isAfter(order.keyOf(before), key);
  const fitsBefore = behind === undefined || !isAfter(key, order.keyOf(behind) ?? key);
  return fitsAfter && fitsBefore;
}

function falling(stars: number | undefined): number | undefined {
  return stars === undefined ? undefined : -stars;
}

function starsOf(entry: Entry): number | undefined {
  const stars = fieldOf(entry, 'stars');
  return typeof stars === 'number' && stars > 0 ? stars : undefined;
}

/** What Unicode does not take apart. */
const SPELLED_OUT: Readonly<Record<string, string>> = { æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', ß: 'ss' };

/** Without case, accents and all that is neither letter nor digit, by which people and programs sort differently. */
function sortingName({ name }: Entry, between = ''): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[æœøłß]/g, (letter) => SPELLED_OUT[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, between)
    .trim();
}
