import type { ProbotOctokit } from 'probot';
import { expect, it } from 'vitest';
import { readDeliveryPayload, readDeliveries, redeliverFailed } from '../../src/github/read/deliveries.ts';
import { aGitHub } from '../support/a-github.ts';
import { openFixture } from '../support/open-fixture.ts';

const LONG_AGO = new Date(0);

async function afterAFailedDelivery(options: Parameters<typeof openFixture>[1] = {}) {
  const { program, pullRequest } = await openFixture('add-core-project', options);
  const { sandbox } = program;
  // What listens there answers, but takes no delivery.
  const target = `${sandbox.url}/nobody`;
  const { id: guid } = await sandbox.deliver({ target, event: 'ping', pullRequest });
  return { sandbox, guid, app: aGitHub(sandbox, { asApp: true }) };
}

it('has a delivery sent again whose id is beyond what a number holds', async () => {
  const { sandbox, guid, app } = await afterAFailedDelivery();

  const asked = await redeliverFailed(app, await readDeliveries(app, LONG_AGO));
  await sandbox.settled();

  expect(asked).toEqual({ requested: [guid], failed: [] });
  const deliveries = await readDeliveries(app, LONG_AGO);
  expect(deliveries.map(({ redelivery }) => redelivery)).toEqual([true, false]);
  expect(deliveries.every(({ id }) => BigInt(id) > 2n ** 53n)).toBe(true);
});

it('reads what such a delivery said', async () => {
  const { app } = await afterAFailedDelivery();
  const [delivery] = await readDeliveries(app, LONG_AGO);

  expect(await readDeliveryPayload(app, delivery?.id ?? '')).toMatchObject({ installation: {} });
});

it('does not say that it asked for what GitHub has forgotten', async () => {
  const { sandbox, app } = await afterAFailedDelivery();
  const deliveries = await readDeliveries(app, LONG_AGO);
  sandbox.fail({ how: 404, match: ({ path }) => path.endsWith('/attempts') });

  expect(await redeliverFailed(app, deliveries)).toEqual({ requested: [], failed: [] });
});

it('goes on to the others where GitHub cannot take one on just now, and says which', async () => {
  const { sandbox, guid, app } = await afterAFailedDelivery();
  const deliveries = await readDeliveries(app, LONG_AGO);
  const stuck = deliveries.map((delivery) => ({ ...delivery, id: '7', guid: 'stuck' }));
  sandbox.fail({ how: 502, match: ({ path }) => path.includes('/7/') });

  expect(await redeliverFailed(app, [...stuck, ...deliveries])).toEqual({
    requested: [guid],
    failed: ['stuck'],
  });
});

it('asks for the next page by what its cursor means, which is encoded once', async () => {
  const asked: string[] = [];
  const { sandbox } = await afterAFailedDelivery({ onExchange: ({ url }) => asked.push(url.search) });
  const app = aGitHub(sandbox, { asApp: true });
  const cursors: unknown[] = [];
  (app as unknown as ProbotOctokit).hook.wrap('request', async (request, options) => {
    const answer = await request(options);
    if (options.url !== '/app/hook/deliveries') return answer;
    cursors.push(options['cursor']);
    const link =
      cursors.length === 1 ? '<https://api.github.com/x?cursor=v1_2%3D%3D&per_page=1>; rel="next"' : '';
    return { ...answer, headers: { ...answer.headers, link } };
  });

  await readDeliveries(app, LONG_AGO);

  expect(cursors).toEqual([undefined, 'v1_2==']);
  expect(asked.filter((search) => search.includes('cursor='))).toEqual([
    expect.stringMatching(/[?&]cursor=v1_2%3D%3D(?:&|$)/),
  ]);
});
