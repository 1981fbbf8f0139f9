import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startSandbox } from '../../test/local-github/sandbox.ts';
import { type Section, megabytes, seconds } from './report.ts';

const WORLD = join(import.meta.dirname, '../../fixtures/worlds/audit');
const CHILD = fileURLToPath(new URL('./audit-process.ts', import.meta.url));
const LATENCY_MS = 100;

/** An audit of 56 projects from the command line, with a GitHub that takes its time. */
export async function measureAudit(): Promise<Section> {
  const sandbox = await startSandbox({ worlds: [WORLD], latencyMs: LATENCY_MS });
  const folder = mkdtempSync(join(tmpdir(), 'bench-audit-'));
  const startedAt = performance.now();
  const page = join(folder, 'audit.html');
  const child = fork(CHILD, ['ebpf-io/ebpf.io-website', '--format', 'html', '--output', page], {
    env: {
      ...process.env,
      GITHUB_API_URL: sandbox.url,
      GITHUB_TOKEN: sandbox.personalToken('maintainer'),
      BENCH_NOW: sandbox.now.toISOString(),
    },
  });
  const [{ kilobytes }] = (await once(child, 'message')) as [{ readonly kilobytes: number }];
  const took = (performance.now() - startedAt) / 1000;
  const requests = sandbox.requests.count;
  await sandbox.stop();
  rmSync(folder, { recursive: true });
  return {
    title: 'Audit',
    about: `\`landscape-reviewer audit\` of a list of 56 projects, written as a page, with ${LATENCY_MS} ms for each of GitHub's answers; the start of the process is included.`,
    columns: ['', 'measured', 'promised'],
    rows: [
      ['time', seconds(took), 'within 20 s'],
      ['requests', requests, 'at most 80'],
      ['memory at its greatest', megabytes(kilobytes * 1024), 'under 200 MB'],
    ],
  };
}
