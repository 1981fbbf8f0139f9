/** Which GitHub to ask, and with what token: from the environment. */
export function githubAccess(environment: Readonly<Record<string, string | undefined>>): {
  readonly apiUrl: string;
  readonly token?: string;
} {
  const token = environment['GITHUB_TOKEN'] ?? '';
  const apiUrl = (environment['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/$/, '');
  return { apiUrl, ...(token === '' ? {} : { token }) };
}
