import type { Account, AppIdentity } from '../model/entities.ts';
import { accountId } from '../model/github.ts';
import { addressesBelow } from './addresses.ts';
import type { Served } from './served.ts';

const OF_A_USER = [
  'events',
  'followers',
  'following',
  'gists',
  'organizations',
  'received_events',
  'repos',
  'starred',
  'subscriptions',
] as const;

export function serializeAccount(account: Account): Served<'simple-user'> {
  const { login, type } = account;
  const url = `https://api.github.com/users/${encodeURIComponent(login)}`;
  return {
    login,
    id: accountId(login),
    node_id: `U_${login}`,
    type,
    site_admin: false,
    gravatar_id: '',
    url,
    ...addressesBelow(url, OF_A_USER),
    html_url:
      type === 'Bot'
        ? `https://github.com/apps/${login.replace('[bot]', '')}`
        : `https://github.com/${login}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${accountId(login)}`,
  };
}

/** When an App was made, and installed. */
export const LONG_AGO = { created_at: '2025-01-01T00:00:00Z', updated_at: '2025-01-01T00:00:00Z' } as const;

export function serializeApp({ id, slug }: AppIdentity): Served<'nullable-integration'> {
  const page = `https://github.com/apps/${slug}`;
  return {
    id,
    slug,
    node_id: `A_${id}`,
    name: slug,
    owner: serializeAccount({ login: 'app-owner', type: 'Organization' }),
    description: null,
    external_url: page,
    html_url: page,
    ...LONG_AGO,
    permissions: {},
    events: [],
  };
}

export const appOf = (app: AppIdentity | undefined): Served<'nullable-integration'> | null =>
  app === undefined ? null : serializeApp(app);
