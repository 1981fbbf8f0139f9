import { z } from 'zod';
import { ApiError } from '../http/api-error.ts';
import { created, param } from '../http/call.ts';
import { paged } from '../http/paging.ts';
import type { Route } from '../http/route.ts';
import { repositoryRoute } from '../http/route.ts';
import type { CommitStatus } from '../model/entities.ts';
import { requireCommit } from '../model/revisions.ts';
import type { Served } from './served.ts';

const wanted = z.object({
  state: z.enum(['error', 'failure', 'pending', 'success']),
  context: z.string().default('default'),
  description: z.string().nullish(),
});

/** Commit statuses, which other programs use in the place of check runs. */
export const statusRoutes: readonly Route[] = [
  repositoryRoute('POST /repos/{owner}/{repo}/statuses/{sha}', ['statuses:write'], (call, repository) => {
    const { oid: sha } = requireCommit(repository, param(call, 'sha'));
    const parsed = wanted.safeParse(call.body);
    if (!parsed.success) throw new ApiError(422, 'Validation Failed', { errors: [parsed.error.message] });
    const { state, context, description = null } = parsed.data;
    const status: CommitStatus = { sha, state, context, description };
    repository.statuses.push(status);
    return created(serializeStatus(status));
  }),
  repositoryRoute(
    'GET /repos/{owner}/{repo}/commits/{ref}/statuses',
    ['statuses:read'],
    (call, repository) => {
      const { oid } = requireCommit(repository, param(call, 'ref'));
      const newestFirst = repository.statuses.filter(({ sha }) => sha === oid).toReversed();
      return paged(call, newestFirst, (page) => page.map(serializeStatus));
    },
  ),
];

function serializeStatus({ state, context, description }: CommitStatus): Served<'status'> {
  return { state, context, description };
}
