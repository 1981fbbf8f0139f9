import type { GitHub } from './github.ts';

const A_PAGE = 100;

export interface Installation {
  readonly id: number;
  readonly owner: string;
}

/** Where the App is installed and not suspended; asked with the App's own client. */
export async function readInstallations(github: GitHub): Promise<readonly Installation[]> {
  const installations: Installation[] = [];
  for (let page = 1; ; page += 1) {
    const { data } = await github.request('GET /app/installations', { per_page: A_PAGE, page });
    for (const { id, account, suspended_at: suspendedAt } of data) {
      const isSuspended = suspendedAt !== null && suspendedAt !== undefined;
      if (account !== null && 'login' in account && !isSuspended) {
        installations.push({ id, owner: account.login });
      }
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
