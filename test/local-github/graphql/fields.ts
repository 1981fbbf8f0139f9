import type { GraphQLResolveInfo } from 'graphql';
import { ApiError } from '../http/api-error.ts';
import type { Caller } from '../http/call.ts';
import type { Need } from '../http/caller.ts';
import { checkAccess } from '../http/caller.ts';
import type { Account, Repository } from '../model/entities.ts';
import type { GitHub } from '../model/github.ts';
import { accountOf } from '../rest/actor.ts';
import { forbidden, GraphqlRefusal, notServedField } from './refusal.ts';

/** The fields of an object: values, or functions of the field's arguments. */
export type Fields = Readonly<Record<string, unknown>>;

/** Who asks, and of which GitHub. */
export interface Asker {
  readonly github: GitHub;
  readonly caller: Caller;
  readonly viewer: Account;
  /** Throws `FORBIDDEN` unless any of the needed permissions is there. */
  check(repository: Repository, ...needs: readonly Need[]): void;
}

export function createAsker(github: GitHub, caller: Caller): Asker {
  const viewer = accountOf(github, caller);
  if (viewer === undefined) throw new ApiError(401, 'This endpoint requires you to be authenticated.');
  return {
    github,
    caller,
    viewer,
    check(repository, ...needs) {
      try {
        checkAccess(caller, repository, needs);
      } catch (error) {
        throw error instanceof ApiError ? forbidden() : error;
      }
    },
  };
}

/** A field that is not there is a gap of the sandbox, never null. */
export function resolveField(
  source: unknown,
  args: Fields,
  _context: unknown,
  info: GraphQLResolveInfo,
): unknown {
  const value = (source as Fields)[info.fieldName];
  if (value === undefined) throw notServedField(`${info.parentType.name}.${info.fieldName}`);
  if (typeof value !== 'function') return value;
  try {
    return (value as (given: Fields) => unknown).call(source, args);
  } catch (error) {
    // A refusal of REST's that came up below, such as a body that is too long.
    throw error instanceof ApiError ? refusalOf(error) : error;
  }
}

const TYPES: Readonly<Record<number, string>> = { 403: 'FORBIDDEN', 404: 'NOT_FOUND' };

function refusalOf({ status, message, errors: [first] = [] }: ApiError): GraphqlRefusal {
  const { message: detail } = (typeof first === 'object' ? first : { message: first }) as Fields;
  return new GraphqlRefusal(TYPES[status] ?? 'UNPROCESSABLE', typeof detail === 'string' ? detail : message);
}

/** Throws on an argument that the sandbox would have to ignore. */
export function refuseArguments(where: string, args: Fields, ...names: readonly string[]): void {
  for (const name of names) {
    if (args[name] !== undefined && args[name] !== null) throw notServedField(`${where}(${name}:)`);
  }
}
