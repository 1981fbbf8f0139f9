import { randomBytes } from 'node:crypto';
import { ApiError, notFound } from '../http/api-error.ts';
import type { Call } from '../http/call.ts';
import { created, numberParam, ok, param, textsOf } from '../http/call.ts';
import { paged } from '../http/paging.ts';
import type { Route } from '../http/route.ts';
import { route } from '../http/route.ts';
import type { Permissions } from '../model/app.ts';
import { fullName } from '../model/entities.ts';
import type { Repository } from '../model/entities.ts';
import type { GitHub, Installation } from '../model/github.ts';
import { accountId, findRepository, installationOf, ownerOf } from '../model/github.ts';
import { LONG_AGO, serializeAccount, serializeApp } from './serialize-account.ts';
import { serializeRepository } from './serialize-repository.ts';
import type { Served } from './served.ts';
import { timestamp } from '../model/timestamp.ts';

const TOKEN_LIFE_MS = 3_600_000;

/** What the App asks about itself, with its own JWT, and the tokens that it gets. */
export const appRoutes: readonly Route[] = [
  route('GET /app', (call) => {
    checkIsApp(call);
    return ok(serializeOwnApp(call.github));
  }),
  route('GET /app/installations', (call) => {
    checkIsApp(call);
    return paged(
      call,
      call.github.installations.map((each) => serializeInstallation(call.github, each)),
    );
  }),
  route('GET /app/installations/{installation_id}', (call) => {
    checkIsApp(call);
    return ok(serializeInstallation(call.github, installationById(call)));
  }),
  route('POST /app/installations/{installation_id}/access_tokens', (call) => {
    checkIsApp(call);
    return created(issueToken(call, installationById(call)));
  }),
  route('GET /repos/{owner}/{repo}/installation', (call) => {
    checkIsApp(call);
    const repository = findRepository(call.github, param(call, 'owner'), param(call, 'repo'));
    const installation = repository && installationOf(call.github, repository);
    if (installation === undefined) throw notFound();
    return ok(serializeInstallation(call.github, installation));
  }),
  route('GET /installation/repositories', (call) => {
    if (call.caller.kind !== 'installation')
      throw new ApiError(403, 'You must authenticate with an installation access token');
    const { repositories } = call.caller.token;
    return paged(
      call,
      repositories.map((repository) => serializeRepository(call.github, repository)),
      (page) => ({ total_count: repositories.length, repositories: page }),
    );
  }),
];

export function checkIsApp({ caller }: Call): void {
  if (caller.kind !== 'app') throw new ApiError(401, 'A JSON web token could not be decoded');
}

function installationById(call: Call): Installation {
  const id = numberParam(call, 'installation_id');
  const installation = call.github.installations.find((each) => each.id === id);
  if (installation === undefined) throw notFound();
  return installation;
}

function issueToken(call: Call, installation: Installation): Served<'installation-token'> {
  const { github, body } = call;
  if (github.app.isSuspended) throw new ApiError(403, 'This installation has been suspended');
  const permissions = narrowed(github.app.accepted, body['permissions']);
  const repositories = chosenRepositories(installation, body);
  const token = `ghs_${randomBytes(18).toString('hex')}`;
  const expiresAt = new Date(Date.now() + TOKEN_LIFE_MS);
  github.tokens.set(token, { installation, permissions, repositories, expiresAt });
  return {
    token,
    expires_at: timestamp(expiresAt),
    permissions,
    repository_selection: repositories.length === installation.repositories.length ? 'all' : 'selected',
  };
}

/** A token can be given less than the installation has, never more. */
function narrowed(granted: Permissions, wanted: unknown): Permissions {
  if (typeof wanted !== 'object' || wanted === null) return granted;
  const narrower: Record<string, 'read' | 'write'> = {};
  for (const [area, level] of Object.entries(wanted)) {
    const isGranted = granted[area] === 'write' || granted[area] === level;
    if (!isGranted || (level !== 'read' && level !== 'write')) {
      throw new ApiError(422, 'The permissions requested are not granted to this installation.');
    }
    narrower[area] = level;
  }
  return { metadata: 'read', ...narrower };
}

function chosenRepositories(installation: Installation, body: Call['body']): readonly Repository[] {
  const names = textsOf(body['repositories']).map((name) => name.toLowerCase());
  const ids: readonly unknown[] = Array.isArray(body['repository_ids']) ? body['repository_ids'] : [];
  if (names.length + ids.length === 0) return installation.repositories;
  const chosen = installation.repositories.filter(
    (repository) => names.includes(repository.name.toLowerCase()) || ids.includes(repository.id),
  );
  if (chosen.length < Math.max(names.length, ids.length)) {
    throw new ApiError(
      422,
      'There is at least one repository that does not exist or is not accessible to the parent installation.',
    );
  }
  return chosen;
}

function serializeOwnApp(github: GitHub): Served<'integration'> {
  const { app } = github;
  return {
    ...serializeApp(app),
    client_id: app.clientId,
    name: app.name,
    permissions: app.permissions,
    events: [...app.events],
    installations_count: github.installations.length,
  };
}

export function serializeInstallation(github: GitHub, installation: Installation): Served<'installation'> {
  const { app } = github;
  const [repository] = installation.repositories;
  const account = repository === undefined ? installation.account : ownerOf(repository);
  return {
    id: installation.id,
    app_id: app.id,
    app_slug: app.slug,
    account: serializeAccount(account),
    target_id: accountId(account.login),
    target_type: account.type,
    single_file_name: null,
    repositories_url: 'https://api.github.com/installation/repositories',
    ...LONG_AGO,
    suspended_by: null,
    repository_selection: 'selected',
    permissions: app.accepted,
    events: [...app.events],
    suspended_at: app.isSuspended ? timestamp(github.now()) : null,
    access_tokens_url: `https://api.github.com/app/installations/${installation.id}/access_tokens`,
    html_url: `https://github.com/organizations/${repository === undefined ? '' : fullName(repository).split('/')[0]}/settings/installations/${installation.id}`,
  };
}
