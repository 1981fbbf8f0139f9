import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import pLimit from 'p-limit';
import { expect, it } from 'vitest';
import type { Exchange } from '../local-github/http/request-log.ts';
import type { Sandbox } from '../local-github/sandbox.ts';
import { aReplica } from '../support/a-replica.ts';
import { GOOD, JULY, anAuditedSandbox, archive, issuesOf } from '../support/an-audited-sandbox.ts';
import { type Failure, failuresOf, refusalsOf, TIME_LIMIT_MS } from '../support/generated-failures.ts';
import { nameOf } from '../support/reviews-in-peace.ts';

const PATIENCE_MS = 30_000;
const SIDE_BY_SIDE = 12;

interface Scenario {
  readonly before?: (github: Sandbox) => Promise<unknown>;
  readonly isArchived: boolean;
}

/** A project fails for the first time. */
const OPENING: Scenario = { isArchived: true };
/** It was told of before, and all is well again. */
const CLOSING: Scenario = {
  before: async (github) => {
    archive(github, 'flowlens', true);
    await (await aReplica(github)).look();
  },
  isArchived: false,
};

it('an audit that opens the issue is made, whatever is answered once', async () => {
  expect(await faultsAfterEach(OPENING, failuresOf, 1)).toEqual([]);
}, 300_000);

it('an audit that would close the issue changes nothing where something is refused for good', async () => {
  expect(await faultsAfterEach(CLOSING, refusalsOf, Number.POSITIVE_INFINITY)).toEqual([]);
}, 300_000);

async function faultsAfterEach(
  audit: Scenario,
  failures: typeof failuresOf,
  times: number,
): Promise<readonly string[]> {
  const requests = new Map<string, string>();
  const peace = await audited(audit, (exchange) => requests.set(nameOf(exchange), exchange.route));
  await peace.look();
  const wanted = await essence(peace.github);
  expect(requests.size).toBeGreaterThan(4);
  const inTurn = pLimit(SIDE_BY_SIDE);
  const faults = [...requests].flatMap(([name, route]) =>
    failures({ name, route }).map(async (failure) =>
      inTurn(async () => faultsAfter(audit, { name, failure, times, wanted })),
    ),
  );
  return (await Promise.all(faults)).flat();
}

/** What is to be audited, up to the failure. */
async function audited(audit: Scenario, onExchange?: (exchange: Exchange) => void) {
  let isWatched = false;
  const github = await anAuditedSandbox(GOOD, {
    onExchange: (exchange) => isWatched && onExchange?.(exchange),
  });
  await audit.before?.(github);
  archive(github, 'flowlens', audit.isArchived);
  isWatched = true;
  const replica = await aReplica(github, undefined, { timeLimitMs: TIME_LIMIT_MS });
  return { github, look: async () => replica.look(JULY) };
}

async function essence(github: Sandbox): Promise<readonly object[]> {
  return (await issuesOf(github)).map(({ title, state }) => ({ title, state }));
}

interface Wanted {
  readonly name: string;
  readonly failure: Failure;
  readonly times: number;
  readonly wanted: readonly object[];
}

async function faultsAfter(
  audit: Scenario,
  { name, failure: { name: what, ...failure }, times, wanted }: Wanted,
): Promise<readonly string[]> {
  const { github, look } = await audited(audit);
  const unchanged = await essence(github);
  // Not what this test itself asks for.
  const match = ({ search, ...request }: Parameters<typeof nameOf>[0]) =>
    search !== '?state=all' && nameOf({ ...request, search }) === name;
  github.fail({ ...failure, times, match });
  await look();
  const until = performance.now() + (times === 1 ? PATIENCE_MS : 0);
  let shown = await essence(github);
  while (!isDeepStrictEqual(shown, wanted) && performance.now() < until) {
    await sleep(20);
    // The next one, six hours later.
    await look();
    shown = await essence(github);
  }
  const isFine = isDeepStrictEqual(shown, wanted) || (times > 1 && isDeepStrictEqual(shown, unchanged));
  return isFine ? [] : [`${name}, ${what}: ${JSON.stringify(shown)}`];
}
