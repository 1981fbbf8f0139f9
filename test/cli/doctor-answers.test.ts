import pLimit from 'p-limit';
import { expect, it } from 'vitest';
import { aSetUp, doctor } from '../support/a-doctor.ts';
import { type Failure, failuresOf } from '../support/generated-failures.ts';
import { nameOf } from '../support/reviews-in-peace.ts';

it('the doctor says in plain words what GitHub refuses or makes no sense of, whatever it asks for', async () => {
  const asked = new Map<string, string>();
  const inPeace = await aSetUp({ onExchange: (exchange) => asked.set(nameOf(exchange), exchange.route) });
  await doctor(inPeace);
  const inTurn = pLimit(8);
  const looks = [...asked].flatMap(([name, route]) =>
    failuresOf({ name, route })
      // What comes again is asked for with pauses that nobody shortens.
      .filter(({ how, name: what }) => (how === 'changed' && what !== 'null') || how === 403 || how === 404)
      .map(async (failure) => inTurn(async () => faultsIn(name, failure))),
  );

  expect(asked.size).toBeGreaterThan(4);
  expect((await Promise.all(looks)).flat()).toEqual([]);
});

/** What the doctor says that it must not, where a request of its is answered so. */
async function faultsIn(name: string, { name: what, ...failure }: Failure): Promise<readonly string[]> {
  const sandbox = await aSetUp();
  sandbox.fail({ ...failure, match: (request) => nameOf(request) === name });
  const { status, out, error } = await doctor(sandbox);
  const isSaid = status === 2 ? error.trim().split('\n').length === 1 : error === '';
  const isCode = /^\s+at |TypeError|undefined|\[object|expected|invalid_type/m.test(out + error);
  return isSaid && !isCode ? [] : [`${name}, ${what}: ${status} ${out} ${error}`];
}
