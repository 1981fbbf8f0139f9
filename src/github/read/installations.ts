import type { GitHub } from '../client/github.ts';

const A_PAGE = 100;

export interface Installation {
  readonly id: number;
  readonly owner: string;
}

/** What its owner gave the App there. */
export interface GrantedInstallation extends Installation {
  readonly url: string;
  readonly isSuspended: boolean;
  readonly permissions: Readonly<Record<string, string>>;
  readonly events: readonly string[];
}

/** Where the App is installed and not suspended; asked with the App's own client. */
export async function readInstallations(github: GitHub): Promise<readonly Installation[]> {
  return (await readAllInstallations(github)).filter(({ isSuspended }) => !isSuspended);
}

/** Suspended ones as well. */
export async function readAllInstallations(github: GitHub): Promise<readonly GrantedInstallation[]> {
  const installations: GrantedInstallation[] = [];
  for (let page = 1; ; page += 1) {
    const { data } = await github.request('GET /app/installations', { per_page: A_PAGE, page });
    for (const { id, account, html_url: url, events, ...installation } of data) {
      if (account === null || !('login' in account)) continue;
      const isSuspended = (installation.suspended_at ?? undefined) !== undefined;
      const permissions = installation.permissions as GrantedInstallation['permissions'];
      installations.push({ id, owner: account.login, url, isSuspended, permissions, events });
    }
    if (data.length < A_PAGE) return installations;
  }
}

/** The names of the repositories that an installation's client may write to, without archived and disabled ones. */
export async function readInstalledRepositories(github: GitHub): Promise<readonly string[]> {
  const names: string[] = [];
  for (let page = 1; ; page += 1) {
    const { data } = await github.request('GET /installation/repositories', { per_page: A_PAGE, page });
    const writable = data.repositories.filter(({ archived, disabled }) => !archived && !disabled);
    names.push(...writable.map(({ name }) => name));
    if (data.repositories.length < A_PAGE) return names;
  }
}
