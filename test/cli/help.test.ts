import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS, SHELLS } from '../../src/cli/commands.ts';
import { fillCommands } from '../support/command-reference.ts';
import { run } from '../support/run-command-line.ts';

describe('help', () => {
  it('names every command and the exit statuses', async () => {
    const { status, out } = await run(['--help']);

    expect(status).toBe(0);
    for (const { name, summary } of COMMANDS)
      expect(out).toMatch(new RegExp(`^  ${name} .*${summary}$`, 'm'));
    expect(out).toContain('Exit status:');
  });

  it.each(COMMANDS.map(({ name }) => name))('tells of %s', async (name) => {
    const asked = await run([name, '--help']);

    expect(asked.status).toBe(0);
    expect(asked.out).toContain(`Usage: landscape-reviewer ${name}`);
    expect(await run(['help', name])).toEqual(asked);
  });

  it('goes to the standard error where no command was given', async () => {
    expect(await run([])).toMatchObject({
      status: 2,
      out: '',
      error: expect.stringContaining('Usage:') as unknown,
    });
  });

  it('tells the version', async () => {
    expect(await run(['--version'])).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as unknown,
    });
  });

  it('is what the README says', () => {
    const page = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

    expect(page === fillCommands(page), 'stale: run `npm run generate`').toBe(true);
  });
});

describe('completion', () => {
  it.each(SHELLS)('knows every command and option in %s', async (shell) => {
    const { status, out } = await run(['completion', shell]);

    expect(status).toBe(0);
    for (const { name, options } of COMMANDS) {
      expect(out).toContain(name);
      for (const option of options) expect(out).toMatch(new RegExp(`(?:--|-l )${option.name}\\b`));
    }
  });

  it.each(SHELLS)('is a script that %s takes', async (shell) => {
    const { out } = await run(['completion', shell]);

    const { error, status, stderr } = spawnSync(shell, ['-n'], { input: out, encoding: 'utf8' });

    // Not every machine has every shell.
    const isMissing = error !== undefined && 'code' in error && error.code === 'ENOENT';
    expect(isMissing ? 'ok' : `${stderr}${status === 0 ? 'ok' : status}`).toBe('ok');
  });

  it.each([
    ['', ['check', 'review']],
    ['check --fo', ['--format']],
    ['check --format s', ['sarif']],
    ['completion z', ['zsh']],
  ])('completes "%s" in bash', async (typed, wanted) => {
    const { out } = await run(['completion', 'bash']);
    const words = ['landscape-reviewer', ...typed.split(' ')];
    const script = `${out}
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}) COMP_CWORD=${words.length - 1}
_landscape_reviewer; printf '%s\\n' "\${COMPREPLY[@]}"`;

    const completed = execFileSync('bash', ['-c', script], { encoding: 'utf8' }).split('\n');

    expect(completed).toEqual(expect.arrayContaining(wanted));
  });

  it('asks for a shell that it knows', async () => {
    expect(await run(['completion', 'tcsh'])).toMatchObject({ status: 2, out: '' });
  });
});
