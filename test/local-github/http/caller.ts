import { verifyAppToken } from '../model/app.ts';
import type { Level, Permissions } from '../model/app.ts';
import type { Repository } from '../model/entities.ts';
import type { GitHub } from '../model/github.ts';
import { permissionOf } from '../model/github.ts';
import { person } from '../model/teller.ts';
import { ApiError, notAccessible, notFound } from './api-error.ts';
import type { Caller } from './call.ts';

/** Who an Authorization header stands for. Throws 401 on credentials that do not hold. */
export function identify(github: GitHub, authorization: string | undefined): Caller {
  if (authorization === undefined) return { kind: 'anonymous' };
  const token = /^(?:bearer|token) (\S+)$/i.exec(authorization)?.[1];
  if (token === undefined) throw new ApiError(401, 'Bad credentials');
  if (token.split('.').length === 3) {
    verifyAppToken(github.app, token);
    return { kind: 'app' };
  }
  const login = github.personalTokens.get(token);
  if (login !== undefined) return { kind: 'person', account: person(login) };
  const installed = github.tokens.get(token);
  // The token's life is counted on the caller's clock, which is the real one.
  if (installed === undefined || installed.expiresAt.getTime() <= Date.now()) {
    throw new ApiError(401, 'Bad credentials');
  }
  return { kind: 'installation', token: installed };
}

/** `issues:write`; where several are named, any of them will do. */
export type Need = `${string}:${Level}`;

/** Throws GitHub's refusal unless the caller may do this to the repository. */
export function checkAccess(caller: Caller, repository: Repository, needs: readonly Need[]): void {
  const isWrite = needs.every((need) => need.endsWith(':write'));
  const isReadable = !repository.recorded.file.private;
  switch (caller.kind) {
    case 'installation':
      if (!mayInstallation(caller.token, repository, needs)) throw notAccessible();
      return;
    case 'person':
      if (isWrite && !mayPersonWrite(repository, caller.account.login)) {
        throw isReadable ? new ApiError(403, 'Must have push access to repository') : notFound();
      }
      return;
    case 'anonymous':
      if (isWrite) throw new ApiError(401, 'Requires authentication');
      if (!isReadable) throw notFound();
      return;
    case 'app':
      throw new ApiError(401, 'A JSON web token could not be used here');
  }
}

function mayInstallation(
  token: { readonly permissions: Permissions; readonly repositories: readonly Repository[] },
  repository: Repository,
  needs: readonly Need[],
): boolean {
  if (token.repositories.includes(repository)) return needs.some((need) => grants(token.permissions, need));
  // Elsewhere an installation is a stranger: what everybody can read, and nothing else.
  return !repository.recorded.file.private && needs.some((need) => need.endsWith(':read'));
}

/** Whether permissions include one that is needed; write includes read. */
function grants(permissions: Permissions, need: Need): boolean {
  const [area = '', level] = need.split(':');
  return permissions[area] === 'write' || permissions[area] === level;
}

function mayPersonWrite(repository: Repository, login: string): boolean {
  return ['admin', 'maintain', 'write', 'triage'].includes(permissionOf(repository, login));
}
