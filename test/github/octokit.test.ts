import { expect, it } from 'vitest';
import { createOctokitClass } from '../../src/github/client/octokit.ts';

it('asks for the version of the API that it was written for', async () => {
  const asked: Headers[] = [];
  const fetch = async (_: string, { headers }: RequestInit) => {
    asked.push(new Headers(headers));
    return Promise.resolve(Response.json({ data: {} }));
  };
  const OctokitClass = createOctokitClass();
  const github = new OctokitClass({ request: { fetch }, auth: { token: 'a' } });

  await github.request('GET /app');
  await github.graphql('query { viewer { login } }');

  expect(asked.map((headers) => headers.get('x-github-api-version'))).toEqual(['2022-11-28', '2022-11-28']);
});
