import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { startSandbox } from '../local-github/sandbox.ts';

const ROOT = join(import.meta.dirname, '../..');
const WORLD = join(ROOT, 'fixtures/pull-requests/logo-without-import');

describe('the Action of a release', () => {
  it('is one bundle, which the runner starts with inputs as it names them', async () => {
    const checkout = mkdtempSync(join(tmpdir(), 'release-'));
    onTestFinished(() => rmSync(checkout, { recursive: true, force: true }));
    for (const part of ['action.yml', 'package.json', 'build.ts', 'src']) {
      cpSync(join(ROOT, part), join(checkout, part), { recursive: true });
    }
    symlinkSync(join(ROOT, 'node_modules'), join(checkout, 'node_modules'));
    execFileSync(process.execPath, ['build.ts', '--action'], { cwd: checkout });
    rmSync(join(checkout, 'node_modules'));
    rmSync(join(checkout, 'src'), { recursive: true });
    const { runs, inputs, outputs } = Released.parse(
      parse(readFileSync(join(checkout, 'action.yml'), 'utf8')),
    );
    const github = await startSandbox({ worlds: [WORLD] });
    onTestFinished(async () => github.stop());
    const [pullRequest] = github.pullRequests;
    if (pullRequest === undefined) throw new Error('the world holds no pull request');

    const child = spawn(process.execPath, [join(checkout, runs.main)], {
      env: {
        GITHUB_API_URL: github.url,
        GITHUB_REPOSITORY: `${pullRequest.owner}/${pullRequest.name}`,
        'INPUT_PULL-REQUEST': String(pullRequest.number),
        'INPUT_APP-ID': String(github.app.id),
        'INPUT_PRIVATE-KEY': github.app.privateKey,
        INPUT_CONFIGURATION: 'checkLinks: false',
        INPUT_TOKEN: '',
      },
    });
    const [out] = await Promise.all([text(child.stdout), once(child, 'exit')]);

    expect(out).toMatch(/#\d+: needs-changes\n$/);
    expect(github.state(pullRequest).comments).toHaveLength(1);
    expect(Object.keys(inputs)).toContain('app-id');
    expect(outputs).toHaveProperty('verdict');
  });

  const Released = z.object({
    inputs: z.record(z.string(), z.unknown()),
    outputs: z.record(z.string(), z.strictObject({ description: z.string() })),
    runs: z.strictObject({ using: z.literal('node24'), main: z.string() }),
  });
});
