import { z } from 'zod';
import { PERMISSIONS, type Permission } from '../../vocabulary/command.ts';
import type { GitHub } from '../client/github.ts';
import type { RepositoryName } from './pull-request-snapshot.ts';
import { statusOf } from '../client/request-failure.ts';

const NOT_FOUND = 404;
const KEPT_MS = 5 * 60_000;
/** Of people in repositories; the oldest make room. */
const MAXIMUM_KEPT = 1000;

const answer = z.object({ permission: z.string(), role_name: z.string().optional() });

/** Someone's role in a repository; `isFresh` asks GitHub even where it was asked a moment ago. */
export type ReadPermission = (
  github: GitHub,
  repository: RepositoryName,
  who: { readonly login: string; readonly isFresh: boolean },
) => Promise<Permission>;

/** Looks roles up and keeps each for five minutes. Throws where GitHub does not say. */
export function createPermissionReader(now: () => number): ReadPermission {
  const kept = new Map<string, { readonly permission: Permission; readonly at: number }>();
  return async (github, repository, { login, isFresh }) => {
    const key = `${repository.owner}/${repository.name} ${login}`.toLowerCase();
    const known = kept.get(key);
    if (!isFresh && known !== undefined && now() - known.at < KEPT_MS) return known.permission;
    const permission = await readPermission(github, repository, login);
    kept.delete(key);
    kept.set(key, { permission, at: now() });
    const [oldest] = kept.keys();
    if (kept.size > MAXIMUM_KEPT && oldest !== undefined) kept.delete(oldest);
    return permission;
  };
}

async function readPermission(
  github: GitHub,
  { owner, name: repo }: RepositoryName,
  username: string,
): Promise<Permission> {
  try {
    const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
    const { data } = await github.request(route, { owner, repo, username });
    const { permission, role_name: role } = answer.parse(data);
    return roleOf(role) ?? roleOf(permission) ?? 'none';
  } catch (error) {
    // An account that is gone has no role.
    if (statusOf(error) === NOT_FOUND) return 'none';
    throw error;
  }
}

/** An organisation may name roles of its own; the coarser field then says which one they build upon. */
function roleOf(name: string | undefined): Permission | undefined {
  return PERMISSIONS.find((permission) => permission === name);
}
