import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { FailureRule } from '../local-github/http/failures.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../local-github/sandbox.ts';
import { type AuditedWorld, writeAuditedWorld } from './an-audited-world.ts';

/** The path of the audited list below the API. */
export const LIST = 'repos/ebpf-io/ebpf.io-website';
export const JULY = new Date('2026-07-02T00:00:00Z');
export const GOOD: AuditedWorld = { good: ['flowlens', 'maplens'] };
export const ONE_GONE: AuditedWorld = { good: ['flowlens', 'maplens'], gone: ['ghost'] };

/** A local GitHub with a list to audit, until the test is over. */
export async function anAuditedSandbox(
  world: AuditedWorld,
  options: Omit<SandboxOptions, 'worlds'> = {},
): Promise<Sandbox> {
  const folder = mkdtempSync(join(tmpdir(), 'audited-'));
  writeAuditedWorld(folder, world);
  const sandbox = await startSandbox({ worlds: [folder], ...options });
  onTestFinished(async () => {
    await sandbox.stop();
    rmSync(folder, { recursive: true });
  });
  return sandbox;
}

interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
}

/** Who may write to the list's repository does something there. */
export function asWriter(github: Sandbox, login: string) {
  return async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`${github.url}/${LIST}/${path}`, {
      method,
      headers: { authorization: `token ${github.personalToken(login)}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return response.json();
  };
}

/** What a maintainer does to the list's repository. */
export async function asMaintainer(
  github: Sandbox,
  ...asked: Parameters<ReturnType<typeof asWriter>>
): Promise<unknown> {
  return asWriter(github, 'maintainer')(...asked);
}

/** The oldest first. */
export async function issuesOf(github: Sandbox): Promise<readonly Issue[]> {
  const issues = (await asMaintainer(github, 'GET', 'issues?state=all')) as readonly Issue[];
  return issues.toReversed();
}

/** Makes a project one that would not pass, or one that would. */
export function archive(github: Sandbox, name: string, isArchived: boolean): void {
  github.recorded(`${name}/${name}`).file.archived = isArchived;
}

/** A request that asks for this. */
export function isAbout(name: string): NonNullable<FailureRule['match']> {
  return ({ path, body }) => path.includes(name) || (path.endsWith('/graphql') && body.includes(name));
}
