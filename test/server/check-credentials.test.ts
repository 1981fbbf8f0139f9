import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createAppClients } from '../../src/github/client/octokit.ts';
import { requireAcceptedCredentials } from '../../src/server/check-credentials.ts';
import { aSandbox } from '../support/a-sandbox.ts';
import { freePort } from '../support/free-port.ts';

const OTHER_KEY = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();

async function check(
  changed: { appId?: number; privateKey?: string; apiUrl?: string; aheadMs?: number } = {},
) {
  const { app, url } = await aSandbox();
  const { aheadMs = 0, ...others } = changed;
  const options = { appId: app.id, privateKey: app.privateKey, apiUrl: url, ...others };
  const client = await createAppClients(options).app();
  await requireAcceptedCredentials(client, options.appId, () => new Date(Date.now() + aheadMs));
}

describe('the credentials, at the start', () => {
  it('are taken', async () => {
    await expect(check()).resolves.toBeUndefined();
  });

  it.each([
    [
      'another key',
      { privateKey: OTHER_KEY },
      /^GitHub does not take the key for the App \d+ \(401: .+make a new key/u,
    ],
    ['another App', { appId: 987_654 }, /^GitHub knows no App with the id 987654: APP_ID is the number/u],
    [
      'a clock that is wrong',
      { privateKey: OTHER_KEY, aheadMs: 600_000 },
      /^This machine's clock is \d{3} seconds ahead of GitHub's, .+ by NTP/u,
    ],
  ])('are refused in one sentence: %s', async (_, changed, said) => {
    await expect(check(changed)).rejects.toThrow(said);
    await expect(check(changed)).rejects.not.toThrow(/\n/u);
  });

  it('are not doubted where GitHub does not answer', async () => {
    await expect(check({ apiUrl: `http://127.0.0.1:${await freePort()}` })).resolves.toBeUndefined();
  });
});
