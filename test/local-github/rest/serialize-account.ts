import type { Account, AppIdentity } from '../model/entities.ts';
import { accountId } from '../model/github.ts';
import type { Served } from './served.ts';

export function serializeAccount(account: Account): Served<'simple-user'> {
  const { login, type } = account;
  return {
    login,
    id: accountId(login),
    node_id: `U_${login}`,
    type,
    site_admin: false,
    url: `https://api.github.com/users/${encodeURIComponent(login)}`,
    html_url:
      type === 'Bot'
        ? `https://github.com/apps/${login.replace('[bot]', '')}`
        : `https://github.com/${login}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${accountId(login)}`,
  };
}

export function serializeApp({ id, slug }: AppIdentity): Served<'nullable-integration'> {
  return { id, slug, node_id: `A_${id}`, name: slug, html_url: `https://github.com/apps/${slug}` };
}

export const appOf = (app: AppIdentity | undefined): Served<'nullable-integration'> | null =>
  app === undefined ? null : serializeApp(app);
