import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditAsData } from '../../src/audit/audit-data.ts';
import type { AuditProgress } from '../../src/jobs/audit-list.ts';
import { type Sandbox, startSandbox } from '../local-github/sandbox.ts';
import { anAudit } from '../support/an-audit.ts';

const WORLD = join(import.meta.dirname, '../../fixtures/worlds/audit');
/** The list and its configuration are read in each run. */
const REQUESTS_OF_THE_LIST = 2;
/** Which questions share a request depends on when answers come: on a busy machine it is some more or some fewer. */
const TOLERANCE = 4;

let sandbox: Sandbox;
let now: Date;
let whole: { readonly text: string; readonly requests: number; readonly kept: number };

beforeAll(async () => {
  sandbox = await startSandbox({ worlds: [WORLD] });
  now = sandbox.now;
  let kept = 0;
  const text = textOf(await anAudit(sandbox, { now, onKept: () => (kept += 1) }));
  whole = { text, requests: sandbox.requests.count, kept };
});

afterAll(async () => sandbox.stop());

function textOf({ audit }: Awaited<ReturnType<typeof anAudit>>): string {
  return JSON.stringify(auditAsData(audit));
}

/** Runs until something has been kept so many times, and is killed then; returns what was kept, from the disk. */
async function killedAfter(times: number): Promise<AuditProgress> {
  let kept = '';
  let left = times;
  const onKept = ({ judged, requests }: AuditProgress) => {
    if (left === 0) return;
    left -= 1;
    kept = JSON.stringify({ judged: [...judged], requests });
    if (left === 0) throw new Error('killed');
  };
  await expect(anAudit(sandbox, { now, onKept })).rejects.toThrow('killed');
  const { judged, requests } = JSON.parse(kept) as { judged: [string, never][]; requests: number };
  return { judged: new Map(judged), requests };
}

describe('an audit that goes on after a break', () => {
  it.each([1, 2, 3, 4])('ends like one without, at the price of the list: %i', async (times) => {
    sandbox.resetRequests();

    const begun = await killedAfter(times);
    const audit = await anAudit(sandbox, { now, begun });

    expect(textOf(audit)).toBe(whole.text);
    expect(Math.abs(sandbox.requests.count - whole.requests - REQUESTS_OF_THE_LIST)).toBeLessThanOrEqual(
      TOLERANCE,
    );
  });

  it('ends like one without when contributors were being counted', async () => {
    const begun = await killedAfter(Math.floor((4 + whole.kept) / 2));
    sandbox.resetRequests();

    const audit = await anAudit(sandbox, { now, begun });

    expect(textOf(audit)).toBe(whole.text);
    expect(sandbox.requests.count).toBeLessThan(whole.requests / 2);
  });

  it('tells the same where reading took a few requests more', async () => {
    const audit = await anAudit(sandbox, { now, begun: { judged: new Map(), requests: 3 } });

    expect(textOf(audit)).toBe(whole.text);
  });

  it('has nothing left to ask when all was kept', async () => {
    const begun = await killedAfter(whole.kept);
    sandbox.resetRequests();

    const audit = await anAudit(sandbox, { now, begun });

    expect(textOf(audit)).toBe(whole.text);
    expect(sandbox.requests.count).toBe(REQUESTS_OF_THE_LIST);
  });

  it('ends like one without after one break upon another', async () => {
    const first = await killedAfter(1);
    let second: AuditProgress | undefined;
    const onKept = (progress: AuditProgress) => {
      second = { ...progress, judged: new Map(progress.judged) };
      throw new Error('killed');
    };
    await expect(anAudit(sandbox, { now, begun: first, onKept })).rejects.toThrow('killed');

    const audit = await anAudit(sandbox, { now, ...(second === undefined ? {} : { begun: second }) });

    expect(second?.judged.size).toBeGreaterThan(first.judged.size);
    expect(textOf(audit)).toBe(whole.text);
  });
});

describe('the progress of an audit', () => {
  it('tells of each project, and never more than there are', async () => {
    const told: (readonly [number, number])[] = [];

    await anAudit(sandbox, { now, onRead: (done, all) => told.push([done, all]) });

    const done = told.map(([count]) => count);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(new Set(done).size).toBeGreaterThan(40);
    expect(told.at(-1)).toEqual([56, 56]);
  });
});
