import type { FailureRule } from '../local-github/http/failures.ts';
import { operationOf } from './github-description.ts';

/** A request, or of one that writes a single mutation. */
interface FailingRequest {
  readonly name: string;
  /** Of a mutation alone it is absent. */
  readonly route?: string;
}

export interface Failure extends Omit<FailureRule, 'match' | 'times'> {
  readonly name: string;
}

/** A request that takes longer than this is given up. */
export const TIME_LIMIT_MS = 1_000;
const TOO_SLOW_MS = 2 * TIME_LIMIT_MS;

/** Every status that the endpoint may answer by its description, the limits, and answers that are none. */
export function failuresOf({ name: mutation, route }: FailingRequest): readonly Failure[] {
  if (route === undefined) return refusalsOfMutation(mutation);
  const described = Object.keys(operationOf(route)?.responses ?? {}).map(Number);
  const refusals = described.length > 0 ? described.filter((status) => status >= 400) : [403, 404];
  return [
    ...[...new Set([...refusals, 502])].map((how) => ({ name: `status ${how}`, how })),
    { name: 'rate limit', how: 'rate-limit', retryAfterSeconds: 0 },
    { name: 'secondary limit', how: 'secondary-rate-limit', retryAfterSeconds: 1 },
    { name: 'truncated', how: 'truncated' },
    { name: 'too slow', how: 'slow', delayMs: TOO_SLOW_MS },
    { name: 'null', how: 'changed', change: () => null },
    { name: 'other types', how: 'changed', change: otherTypes },
    { name: 'nothing but null', how: 'changed', change: withoutValues },
  ];
}

/** What stays so: no permission, not there; of a list, that nothing is on it. */
export function refusalsOf({ name: mutation, route }: FailingRequest): readonly Failure[] {
  if (route === undefined) return refusalsOfMutation(mutation);
  const message = 'Resource not accessible by integration';
  const statuses = [401, 403, 404].map((how) => ({ name: `always ${how}`, how, message }));
  return route.startsWith('GET ')
    ? [...statuses, { name: 'always an empty list', how: 'changed', change: () => [] }]
    : statuses;
}

const BELIEVED = new Set(['updateIssueComment', 'removeLabelsFromLabelable']);

/** The others of its request are carried out. */
function refusalsOfMutation(mutation: string): readonly Failure[] {
  // Told that it is not there, a comment is written anew, and a label needs no removal.
  const types = ['FORBIDDEN', 'UNPROCESSABLE', ...(BELIEVED.has(mutation) ? [] : ['NOT_FOUND'])];
  return types.map((type) => ({ name: type, how: 'refused', mutation, type }));
}

/** Texts become numbers, numbers texts, and yes no. */
function otherTypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(otherTypes);
  switch (typeof value) {
    case 'string':
      return value.length;
    case 'number':
      return `${value}`;
    case 'boolean':
      return `${value}`;
    case 'object':
      return value === null ? 0 : eachOf(value, otherTypes);
    default:
      return value;
  }
}

function withoutValues(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutValues);
  return typeof value === 'object' && value !== null ? eachOf(value, withoutValues) : null;
}

function eachOf(object: object, change: (value: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
