import { findRenamed, findRepository } from '../model/github.ts';
import type { Asker, Fields } from './fields.ts';
import { nodeFields } from './nodes.ts';
import { actorFields } from './people.ts';
import { GraphqlRefusal } from './refusal.ts';
import { fullRepositoryFields } from './full-repository.ts';
import { timestamp } from '../model/timestamp.ts';

export function queryFields(asker: Asker): Fields {
  return {
    repository: (args: Fields) => repositoryByName(asker, args),
    node: ({ id }: Fields) => nodeFields(asker, String(id)),
    nodes: ({ ids }: Fields) => (Array.isArray(ids) ? ids : []).map((id) => nodeOrError(asker, String(id))),
    // The viewer is the one place where GraphQL keeps the `[bot]` of an App's login.
    viewer: () => ({ ...actorFields(asker.viewer), __typename: 'User', login: asker.viewer.login }),
    rateLimit: () => ({
      limit: 5000,
      cost: 1,
      remaining: 4999,
      used: 1,
      nodeCount: 0,
      resetAt: timestamp(asker.github.now()),
    }),
  };
}

/** One id that leads nowhere leaves the others be. */
function nodeOrError(asker: Asker, id: string): Fields | Error {
  try {
    return nodeFields(asker, id);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function repositoryByName(asker: Asker, args: Fields): Fields {
  const [owner, name] = [String(args['owner']), String(args['name'])];
  const present = findRepository(asker.github, owner, name);
  const renamed = args['followRenames'] === false ? undefined : findRenamed(asker.github, owner, name);
  const repository = present ?? renamed;
  if (repository === undefined) {
    throw new GraphqlRefusal(
      'NOT_FOUND',
      `Could not resolve to a Repository with the name '${owner}/${name}'.`,
    );
  }
  return fullRepositoryFields(asker, repository);
}
