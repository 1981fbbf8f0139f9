import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
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

  it.each(COMMANDS.map(({ name, parameters }) => [name, parameters]))(
    'is pointed at where %s is given one argument too many',
    async (name, parameters) => {
      const args = [...(parameters === '' ? [] : ['a/b#1']), 'surplus'];

      const { status, out, error } = await run([name, ...args]);

      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(error).toContain('"surplus" is one argument too many');
      expect(error).toContain(`landscape-reviewer ${name}`);
      expect(error.trim().split('\n')).toHaveLength(1);
    },
  );

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
