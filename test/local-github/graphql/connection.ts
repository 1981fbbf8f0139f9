import type { Fields } from './fields.ts';
import { GraphqlRefusal } from './refusal.ts';

const LARGEST_PAGE = 100;

export interface Sequence<T> {
  /** The field's name, for what GitHub says about a wrong size. */
  readonly name: string;
  readonly total: number;
  at(place: number): T;
  readonly cursorOf?: (place: number) => string;
  readonly placeOf?: (cursor: string) => number;
}

export function listed<T>(name: string, items: readonly T[]): Sequence<T> {
  return {
    name,
    total: items.length,
    at(place) {
      const item = items[place];
      if (item === undefined) throw new Error(`no item ${place} of ${name}`);
      return item;
    },
  };
}

/** One page of a sequence, by GitHub's rules: `first` or `last` is needed, 100 at most. */
export function connection<T>(sequence: Sequence<T>, args: Fields, toNode: (item: T) => unknown): Fields {
  const { cursorOf = cursorAt, placeOf = placeAt } = sequence;
  const { from, to } = pageOf(sequence, args, placeOf);
  const places = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  const nodes = places.map((place) => toNode(sequence.at(place)));
  return {
    totalCount: sequence.total,
    nodes,
    edges: places.map((place, index) => ({ cursor: cursorOf(place), node: nodes[index] })),
    pageInfo: {
      hasNextPage: to < sequence.total,
      hasPreviousPage: from > 0,
      startCursor: places.length === 0 ? null : cursorOf(from),
      endCursor: places.length === 0 ? null : cursorOf(to - 1),
    },
  };
}

function pageOf(
  { name, total }: Sequence<unknown>,
  args: Fields,
  placeOf: (cursor: string) => number,
): { readonly from: number; readonly to: number } {
  const [first, last] = [sizeOf(args, 'first', name), sizeOf(args, 'last', name)];
  const after = typeof args['after'] === 'string' ? placeOf(args['after']) + 1 : 0;
  const before = typeof args['before'] === 'string' ? placeOf(args['before']) : total;
  const [start, end] = [Math.min(after, total), Math.min(before, total)];
  if (first !== undefined) return { from: start, to: Math.min(start + first, end) };
  if (last !== undefined) return { from: Math.max(end - last, start), to: end };
  throw new GraphqlRefusal(
    'MISSING_PAGINATION_BOUNDARIES',
    `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
  );
}

function sizeOf(args: Fields, argument: 'first' | 'last', name: string): number | undefined {
  const size = args[argument];
  if (typeof size !== 'number') return undefined;
  if (size > LARGEST_PAGE) {
    throw new GraphqlRefusal(
      'EXCESSIVE_PAGINATION',
      `Requesting ${size} records on the \`${name}\` connection exceeds the \`${argument}\` limit of ${LARGEST_PAGE} records.`,
    );
  }
  if (size < 0)
    throw new GraphqlRefusal('UNPROCESSABLE', `\`${argument}\` on \`${name}\` cannot be less than zero.`);
  return size;
}

const CURSOR = 'cursor:v2:';

function cursorAt(place: number): string {
  return Buffer.from(`${CURSOR}${place}`).toString('base64');
}

function placeAt(cursor: string): number {
  const place = Number(Buffer.from(cursor, 'base64').toString().replace(CURSOR, ''));
  if (!Number.isInteger(place)) throw invalidCursor(cursor);
  return place;
}

export function invalidCursor(cursor: string): GraphqlRefusal {
  return new GraphqlRefusal(
    'INVALID_CURSOR_ARGUMENTS',
    `\`${cursor}\` does not appear to be a valid cursor.`,
  );
}
