import type { Account } from '../model/entities.ts';
import { accountId } from '../model/github.ts';
import type { Fields } from './fields.ts';

/** An account as an `Actor`. GraphQL names an App without `[bot]`. */
export function actorFields({ login, type }: Account): Fields | null {
  // Whose account is gone; REST names it.
  if (login === 'ghost') return null;
  const name = type === 'Bot' ? login.replace(/\[bot\]$/, '') : login;
  return {
    __typename: type,
    id: `U_${login}`,
    login: name,
    databaseId: accountId(login),
    url: type === 'Bot' ? `https://github.com/apps/${name}` : `https://github.com/${name}`,
    resourcePath: type === 'Bot' ? `/apps/${name}` : `/${name}`,
    avatarUrl: `https://avatars.githubusercontent.com/u/${accountId(login)}`,
  };
}
