import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../local-github/sandbox.ts';
import { AUDITED_WORLD, LIST, NOW } from '../support/an-audit-run.ts';
import { GOOD, anAuditedSandbox } from '../support/an-audited-sandbox.ts';
import { type CommandResult, run } from '../support/run-command-line.ts';

let sandbox: Sandbox;
let folder: string;

beforeAll(async () => {
  sandbox = await startSandbox({ worlds: [AUDITED_WORLD] });
  folder = mkdtempSync(join(tmpdir(), 'badge-'));
});

afterAll(async () => {
  await sandbox.stop();
  rmSync(folder, { recursive: true });
});

async function badge(...args: readonly string[]): Promise<CommandResult> {
  const token = sandbox.personalToken('maintainer');
  return run(['badge', ...args], {
    now: NOW,
    environment: { GITHUB_API_URL: sandbox.url, GITHUB_TOKEN: token },
  });
}

describe('landscape-reviewer badge', () => {
  it('says that a project has what is asked, and draws it', async () => {
    const file = join(folder, 'fine.svg');
    const { status, out } = await badge('cgroupheron/cgroupheron', '--output', file);

    expect(status).toBe(0);
    expect(out).toMatch(/^Open source: met\n {2}/u);
    expect(out).not.toContain('→');
    const svg = readFileSync(file, 'utf8');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /u);
    expect(svg).toContain('<title>Landscape, Emerging: 5 of 5 met</title>');
    expect(svg).not.toMatch(/href|script|url\(/u);
  });

  it('says what is missing, and what would help', async () => {
    const { status, out } = await badge('kernelheron/kernelheron', '--major', '--list', LIST);

    expect(status).toBe(1);
    expect(out).toMatch(/More than 50 contributors: not met\n {2}Between 31 and 34 .+\n(?: {2}→ .+\n)+/u);
  });

  it('finds a project under the name that it had', async () => {
    const file = join(folder, 'moved.svg');

    expect((await badge('hookotter-labs/hookotter', '-o', file)).out).toContain(
      'Actively maintained: not met',
    );
    expect(readFileSync(file, 'utf8')).toContain('#cf222e');
  });

  it.each([
    [
      'calls the tiers as the list does',
      'tiers: { emerging: Sandbox, major: Graduated }\n',
      ', Sandbox: 5 of 5',
    ],
    [
      'asks of a list without tiers all that a review asks',
      'preset: landscape2\nrequirements: { contributors: required }\n',
      ': 0 of 1',
    ],
  ])('%s', async (_, configuration, said) => {
    const github = await anAuditedSandbox({ ...GOOD, configuration });
    const environment = { GITHUB_API_URL: github.url, GITHUB_TOKEN: github.personalToken('maintainer') };
    const file = join(folder, 'of-a-list.svg');

    await run(['badge', 'flowlens/flowlens', '--list', LIST, '-o', file], { now: github.now, environment });

    expect(readFileSync(file, 'utf8')).toContain(`<title>Landscape${said} met</title>`);
  });

  it.each([
    ['kernelmarten/kernelmarten', 'there is no public repository kernelmarten/kernelmarten\n'],
    ['nonsense', 'names no repository; it is written owner/repo\n'],
  ])('refuses %s', async (name, said) => {
    const { status, error } = await badge(name);

    expect(status).toBe(2);
    expect(error).toContain(said);
  });
});
