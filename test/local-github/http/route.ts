import type { Repository } from '../model/entities.ts';
import { fullName } from '../model/entities.ts';
import { findRenamed, findRepository } from '../model/github.ts';
import { ApiError, notFound } from './api-error.ts';
import type { Answer, Call } from './call.ts';
import { param } from './call.ts';
import type { Need } from './caller.ts';
import { checkAccess } from './caller.ts';

export interface Route {
  readonly method: string;
  /** As in GitHub's documentation; the last parameter may be `{path...}`, which takes the rest. */
  readonly path: string;
  handle(call: Call): Answer | Promise<Answer>;
}

export function route(request: string, handle: Route['handle']): Route {
  const [method = '', path = ''] = request.split(' ');
  return { method, path, handle };
}

export type RepositoryHandler = (call: Call, repository: Repository) => Answer | Promise<Answer>;

/** A route below `/repos/{owner}/{repo}`; any of the needed permissions opens it. */
export function repositoryRoute(request: string, needs: readonly Need[], handle: RepositoryHandler): Route {
  return route(request, (call) => {
    const repository = repositoryOf(call);
    checkAccess(call.caller, repository, needs);
    return handle(call, repository);
  });
}

function repositoryOf(call: Call): Repository {
  const [owner, name] = [param(call, 'owner'), param(call, 'repo')];
  const repository = findRepository(call.github, owner, name);
  if (repository !== undefined) return repository;
  const renamed = findRenamed(call.github, owner, name);
  if (renamed === undefined) throw notFound();
  const rest = call.url.split(`/repos/${owner}/${name}`)[1] ?? '';
  throw new Moved(`${call.github.url}/repositories/${renamed.id}${rest}`, call.query);
}

/** The answer to a former name: 301, or 307 where the request was not a GET. */
class Moved extends ApiError {
  constructor(location: string, query: URLSearchParams) {
    const suffix = query.size === 0 ? '' : `?${query.toString()}`;
    super(301, 'Moved Permanently', { headers: { location: location + suffix } });
  }
}

interface CompiledRoute {
  readonly route: Route;
  readonly segments: readonly string[];
}

export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the route of a request; earlier routes win. */
export function createRouter(routes: readonly Route[]): (method: string, path: string) => Match | undefined {
  const compiled: readonly CompiledRoute[] = routes.map((each) => ({
    route: each,
    segments: each.path.split('/'),
  }));
  return (method, path) => {
    const given = path.split('/');
    for (const candidate of compiled) {
      if (candidate.route.method !== method) continue;
      const params = matchSegments(candidate.segments, given);
      if (params !== undefined) return { route: candidate.route, params };
    }
    return undefined;
  };
}

function matchSegments(
  segments: readonly string[],
  given: readonly string[],
): Readonly<Record<string, string>> | undefined {
  const params: Record<string, string> = {};
  for (const [place, segment] of segments.entries()) {
    if (segment.endsWith('...}')) {
      params[segment.slice(1, -4)] = given.slice(place).map(decodeURIComponent).join('/');
      return params;
    }
    const value = given[place];
    if (value === undefined) return undefined;
    if (segment.startsWith('{')) params[segment.slice(1, -1)] = decodeURIComponent(value);
    else if (segment !== value) return undefined;
  }
  return given.length === segments.length ? params : undefined;
}

/** `/repositories/{id}/…` is another spelling of `/repos/{owner}/{repo}/…`; redirects lead to it. */
export function presentPath(repositories: Iterable<Repository>, path: string): string {
  const [, id, rest = ''] = /^\/repositories\/(\d+)(\/.*)?$/.exec(path) ?? [];
  if (id === undefined) return path;
  for (const repository of repositories) {
    if (repository.id === Number(id)) return `/repos/${fullName(repository)}${rest}`;
  }
  return path;
}
