import { type CommandCall, CommandLineError } from './command.ts';

const GITHUB = 'https://api.github.com';

/** Which GitHub to ask, and with what token. */
export interface GitHubAccess {
  readonly apiUrl: string;
  readonly token: string;
}

type Environment = CommandCall['environment'];

/** From the environment. Throws `CommandLineError` where that names no token, or no address; `or` is another way out. */
export function githubAccess(environment: Environment, or = ''): GitHubAccess {
  const apiUrl = apiUrlIn(environment);
  const token = tokenIn(environment);
  if (token !== undefined) return { apiUrl, token };
  throw new CommandLineError(
    `GitHub is asked with a token; set GITHUB_TOKEN, for example to what "gh auth token" prints${or}`,
  );
}

export function tokenIn({ GITHUB_TOKEN: token = '' }: Environment): string | undefined {
  return token === '' ? undefined : token;
}

export function apiUrlIn({ GITHUB_API_URL: url = '' }: Environment): string {
  if (url === '') return GITHUB;
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url.replace(/\/$/, '');
  throw new CommandLineError(
    `GITHUB_API_URL is ${JSON.stringify(url)}, which is no address; write it like ${GITHUB}, or leave it out`,
  );
}
