import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Sandbox } from '../local-github/sandbox.ts';
import { ASKING, MAY_PUSH, NAME, pullsOf, star } from '../support/an-audit-pull-request.ts';
import { archive } from '../support/an-audited-sandbox.ts';
import { type AuditedWorld, writeAuditedWorld } from '../support/an-audited-world.ts';
import { startProgram } from '../support/program.ts';

/** As long as one thing leads to another. */
const ROUNDS = 4;

// That a project has been archived is for the audit's issue to say: it is no fault of its present address.
it.each<[string, AuditedWorld, (github: Sandbox) => void, readonly string[]]>([
  [
    'links',
    { good: ['flowlens'], moved: ['ringlens'] },
    (github) => archive(github, 'ringlens', true),
    ['`ringlens`'],
  ],
  [
    'star counts',
    { good: ['flowlens', 'maplens'] },
    (github) => star(github, 'maplens', 2000),
    ['`maplens`'],
  ],
  ['the order', { good: ['flowlens', 'maplens'] }, (github) => star(github, 'maplens', 1010), []],
])('a pull request of an audit about %s is reviewed once, and is ready', async (_, world, happen, told) => {
  const folder = mkdtempSync(join(tmpdir(), 'audited-'));
  writeAuditedWorld(folder, { ...world, configuration: ASKING });
  const program = await startProgram({ worlds: [folder], setUp: { permissions: MAY_PUSH } });
  onTestFinished(async () => {
    await program.stop();
    rmSync(folder, { recursive: true });
  });
  const { sandbox: github, server } = program;
  happen(github);
  github.webhookTarget = program.target;
  const [installationId = 0] = github.app.installationIds;
  const job = { kind: 'audit', installationId, ...NAME, deliveryId: 'audit' } as const;

  await server.queue.offer({ ...job, offeredAt: github.now.getTime() });
  for (let round = 0; round < ROUNDS; round += 1) {
    await server.queue.whenIdle();
    await github.settled();
  }

  const [pull, ...others] = await pullsOf(github);
  expect(others).toEqual([]);
  expect(pull).toMatchObject({
    state: 'open',
    checkRuns: [{ name: 'landscape', conclusion: 'success', title: 'Ready', annotations: [] }],
    reviews: [],
    lineComments: [],
  });
  expect(pull?.comments.map(({ body }) => body.split('\n')[2])).toEqual(
    told.map((name) => expect.stringMatching(new RegExp(`^✅ \\[${name}\\].* all fine$`, 'u')) as string),
  );
  expect(program.results.map(({ result }) => result.status)).toEqual(['reviewed']);
});
