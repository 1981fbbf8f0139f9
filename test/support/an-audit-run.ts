import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { type Sandbox, startSandbox } from '../local-github/sandbox.ts';
import { type CommandResult, type RunOptions, run } from './run-command-line.ts';

export const AUDITED_WORLD = join(import.meta.dirname, '../../fixtures/worlds/audit');
export const LIST = 'ebpf-io/ebpf.io-website';
export const NOW = new Date('2026-08-22T00:00:00Z');

/** What of an audit as JSON the tests look at. */
export interface AuditData {
  readonly counts: Readonly<Record<string, number>>;
  readonly orders: readonly { readonly moves: readonly unknown[] }[];
  readonly projects: readonly { readonly name: string; readonly standing: string }[];
  readonly since?: { readonly changes: readonly unknown[] };
}

/** In each test of the file, the audited world on a local GitHub, and an empty folder. */
export function auditRuns() {
  let sandbox: Sandbox;
  let folder: string;
  beforeEach(async () => {
    sandbox = await startSandbox({ worlds: [AUDITED_WORLD] });
    folder = mkdtempSync(join(tmpdir(), 'audit-'));
  });
  afterEach(async () => {
    await sandbox.stop();
    rmSync(folder, { recursive: true });
  });
  return {
    sandbox: () => sandbox,
    folder: () => folder,
    /** At a time that stands still, unless the program's own clock is wanted. */
    audit: async (args: readonly string[], options: RunOptions = {}): Promise<CommandResult> => {
      const token = sandbox.personalToken('maintainer');
      const environment = { GITHUB_API_URL: sandbox.url, GITHUB_TOKEN: token, ...options.environment };
      return run(['audit', ...args], { now: NOW, ...options, environment });
    },
  };
}
