import { ApiError } from '../http/api-error.ts';
import type { Call, Caller } from '../http/call.ts';
import type { Account } from '../model/entities.ts';
import type { GitHub } from '../model/github.ts';
import { botOf } from '../model/github.ts';

/** Whose name stands under what this call writes. */
export function actorOf({ github, caller }: Pick<Call, 'github' | 'caller'>): Account {
  const account = accountOf(github, caller);
  if (account === undefined) throw new ApiError(401, 'Requires authentication');
  return account;
}

export function accountOf(github: GitHub, caller: Caller): Account | undefined {
  if (caller.kind === 'person') return caller.account;
  return caller.kind === 'installation' || caller.kind === 'app' ? botOf(github) : undefined;
}

/** Who writes, and where: whether by REST or by GraphQL. */
export interface Writer {
  readonly github: GitHub;
  readonly sender: Account;
}

export function writerOf(call: Pick<Call, 'github' | 'caller'>): Writer {
  return { github: call.github, sender: actorOf(call) };
}
