import { expect, it } from 'vitest';
import { createTokenOctokit, withPatience } from '../../src/github/client/octokit.ts';
import { aGitHub } from '../support/a-github.ts';
import { aSandbox } from '../support/a-sandbox.ts';
import { fastClock } from '../support/fast-clock.ts';

it.each([
  ['a job', 'RateLimitedError'],
  ['an audit', 'an answer'],
  ['the command line', 'an answer'],
] as const)('%s gets %s where GitHub asks for a minute, twice', async (who, expected) => {
  const sandbox = await aSandbox();
  const job = aGitHub(sandbox);
  const apiUrl = sandbox.url;
  const token = sandbox.personalToken('maintainer');
  const clients = {
    'a job': () => job,
    'an audit': () => withPatience(job),
    'the command line': () => createTokenOctokit({ apiUrl, token, clock: fastClock() }),
  };
  sandbox.fail({ how: 'secondary-rate-limit', retryAfterSeconds: 60, times: 2 });

  const asked = clients[who]().graphql('{ repository(owner: "acme", name: "project") { name } }');

  const got = await asked.then(
    () => 'an answer',
    (error: Error) => error.name,
  );
  expect(got).toBe(expected);
});
