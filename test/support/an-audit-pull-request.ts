import type { SandboxOptions, Sandbox } from '../local-github/sandbox.ts';
import type { ShownState } from '../local-github/model/shown-state.ts';
import { EMERGING, type Fields } from './a-list.ts';
import { LIST, anAuditedSandbox, asMaintainer, issuesOf } from './an-audited-sandbox.ts';
import type { AuditedWorld } from './an-audited-world.ts';

export const NAME = { owner: 'ebpf-io', name: 'ebpf.io-website' } as const;
/** What `app.yml` asks for, and what these pull requests take besides. */
export const MAY_PUSH = {
  checks: 'write',
  contents: 'write',
  issues: 'write',
  metadata: 'read',
  pull_requests: 'write',
} as const;
export const ASKING = 'audit: { every: monthly, pullRequests: true }\n';

/** A list whose audits may offer pull requests. */
export async function anOfferingSandbox(
  world: Partial<AuditedWorld> = {},
  options: Omit<SandboxOptions, 'worlds'> = {},
): Promise<Sandbox> {
  return anAuditedSandbox(
    { good: ['flowlens', 'maplens'], configuration: ASKING, ...world },
    { setUp: { permissions: MAY_PUSH }, ...options },
  );
}

export function star(github: Sandbox, name: string, stars: number): void {
  github.recorded(`${name}/${name}`).file.stargazers_count = stars;
}

interface ShownPull extends ShownState {
  readonly number: number;
  readonly branch: string;
}

/** The oldest first. */
export async function pullsOf(github: Sandbox): Promise<readonly ShownPull[]> {
  const pulls = (await asMaintainer(github, 'GET', 'pulls?state=all')) as readonly {
    readonly number: number;
    readonly head: { readonly ref: string };
  }[];
  return pulls
    .toReversed()
    .map(({ number, head }) => ({ number, branch: head.ref, ...github.state({ ...NAME, number }) }));
}

/** The list as a branch has it. */
export async function textOn(github: Sandbox, branch: string): Promise<string> {
  const path = `contents/${EMERGING}?ref=${encodeURIComponent(branch)}`;
  const file = (await asMaintainer(github, 'GET', path)) as { readonly content: string };
  return Buffer.from(file.content, 'base64').toString();
}

/** What it says of each entry. */
export async function listOn(github: Sandbox, branch: string): Promise<readonly Fields[]> {
  return JSON.parse(await textOn(github, branch)) as readonly Fields[];
}

export async function auditIssueOf(github: Sandbox): Promise<{ readonly body: string }> {
  const issue = (await issuesOf(github)).find(({ title }) => title.startsWith('Landscape audit'));
  if (issue === undefined) throw new Error('the audit has no issue');
  return issue;
}

/** Requests that write anything but the audit's issue. */
export function pushesOf({ requests }: Sandbox): readonly string[] {
  const writes = requests.all.filter(({ isWrite, path }) => isWrite && !path.startsWith(`/${LIST}/issues`));
  return writes.map(({ method, path }) => `${method} ${path.replace(`/${LIST}/`, '')}`);
}
