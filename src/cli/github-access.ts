import { CommandLineError } from './command.ts';

const GITHUB = 'https://api.github.com';

/** Which GitHub to ask, and with what token: from the environment. Throws `CommandLineError` on what is no address. */
export function githubAccess(environment: Readonly<Record<string, string | undefined>>): {
  readonly apiUrl: string;
  readonly token?: string;
} {
  const token = environment['GITHUB_TOKEN'] ?? '';
  return { apiUrl: apiUrlIn(environment), ...(token === '' ? {} : { token }) };
}

export function apiUrlIn({ GITHUB_API_URL: url = '' }: Readonly<Record<string, string | undefined>>): string {
  if (url === '') return GITHUB;
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url.replace(/\/$/, '');
  throw new CommandLineError(
    `GITHUB_API_URL is ${JSON.stringify(url)}, which is no address; write it like ${GITHUB}, or leave it out`,
  );
}
