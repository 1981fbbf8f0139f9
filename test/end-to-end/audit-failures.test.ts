import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import pLimit from 'p-limit';
import { expect, it } from 'vitest';
import type { Exchange } from '../local-github/http/request-log.ts';
import type { Sandbox } from '../local-github/sandbox.ts';
import { aReplica } from '../support/a-replica.ts';
import { ASKING, anOfferingSandbox, star } from '../support/an-audit-pull-request.ts';
import { JULY, archive, issuesOf } from '../support/an-audited-sandbox.ts';
import { type Failure, failuresOf, refusalsOf, TIME_LIMIT_MS } from '../support/generated-failures.ts';
import { nameOf } from '../support/reviews-in-peace.ts';

const PATIENCE_MS = 30_000;
const SIDE_BY_SIDE = 12;
/** From one look to the next. */
const SIX_HOURS_MS = 6 * 3_600_000;

interface Scenario {
  readonly before?: (github: Sandbox) => Promise<unknown>;
  readonly isArchived: boolean;
  readonly configuration?: string;
  readonly stars?: number;
  /** Those that fail; absent: each. */
  readonly requests?: RegExp;
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

/** Star counts are off, for which it opens a pull request. */
const OFFERING: Scenario = {
  configuration: ASKING,
  isArchived: true,
  stars: 2000,
  requests: /\/(?:pulls|commits\/\{ref\}|git\/\w+)$/u,
};

it('an audit that opens a pull request opens one, whatever is answered once, and wherever it is broken off', async () => {
  expect(await faultsAfterEach(OFFERING, failuresOf, 1)).toEqual([]);
});

it('an audit that opens the issue is made, whatever is answered once', async () => {
  expect(await faultsAfterEach(OPENING, failuresOf, 1)).toEqual([]);
});

it('an audit that would close the issue changes nothing where something is refused for good', async () => {
  expect(await faultsAfterEach(CLOSING, refusalsOf, Number.POSITIVE_INFINITY)).toEqual([]);
});

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
  const failing = [...requests].filter(([name]) => audit.requests?.test(name) ?? true);
  const faults = failing.flatMap(([name, route]) =>
    failures({ name, route }).map(async (failure) =>
      inTurn(async () => faultsAfter(audit, { name, failure, times, wanted })),
    ),
  );
  return (await Promise.all(faults)).flat();
}

/** What is to be audited, up to the failure. */
async function audited(audit: Scenario, onExchange?: (exchange: Exchange) => void) {
  let isWatched = false;
  const { configuration = 'audit: monthly\n', stars } = audit;
  const github = await anOfferingSandbox(
    { configuration },
    {
      onExchange: (exchange) => isWatched && onExchange?.(exchange),
    },
  );
  await audit.before?.(github);
  archive(github, 'flowlens', audit.isArchived);
  if (stars !== undefined) star(github, 'maplens', stars);
  isWatched = true;
  const replica = await aReplica(github, undefined, { timeLimitMs: TIME_LIMIT_MS });
  return { github, look: async (later = 0) => replica.look(new Date(JULY.getTime() + later)) };
}

/** What GitHub refuses for good, the issue says in place of the pull request. */
const REFUSED = /`contents: write`|GitHub did not take/u;

async function essence(github: Sandbox): Promise<readonly object[]> {
  const all = await issuesOf(github);
  const [pulls, issues] = [true, false].map((isPull) =>
    all.filter(({ title }) => (title === 'Bring the star counts up to date') === isPull),
  );
  const isTold = issues?.some(({ body }) => REFUSED.test(body)) === true;
  const offered = { offered: Math.max(pulls?.length ?? 0, isTold ? 1 : 0) };
  return [...(issues ?? []).map(({ title, state }) => ({ title, state })), offered];
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
  let later = 0;
  while (!isDeepStrictEqual(shown, wanted) && performance.now() < until) {
    await sleep(20);
    // What GitHub refused is tried again after a day.
    later += SIX_HOURS_MS;
    await look(later);
    shown = await essence(github);
  }
  const isFine = isDeepStrictEqual(shown, wanted) || (times > 1 && isDeepStrictEqual(shown, unchanged));
  return isFine ? [] : [`${name}, ${what}: ${JSON.stringify(shown)}`];
}
