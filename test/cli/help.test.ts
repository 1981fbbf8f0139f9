import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';
import { COMMANDS_PAGE, fillCommands } from '../support/command-reference.ts';
import { run } from '../support/run-command-line.ts';

const { commands: COMMANDS } = createProgram();

describe('help', () => {
  it('names every command and the exit statuses', async () => {
    const { status, out } = await run(['--help']);

    expect(status).toBe(0);
    for (const command of COMMANDS) {
      expect(out.replaceAll(/\n {3,}/g, ' ')).toMatch(
        new RegExp(`^  ${command.name()} .*${command.summary()}$`, 'm'),
      );
    }
    expect(out).toContain('Exit status:');
  });

  it.each(COMMANDS.map((command) => command.name()))('tells of %s', async (name) => {
    const asked = await run([name, '--help']);

    expect(asked.status).toBe(0);
    expect(asked.out).toContain(`Usage: landscape-reviewer ${name}`);
    expect(await run(['help', name])).toEqual(asked);
  });

  it.each(COMMANDS.map((command) => [command.name(), command.registeredArguments.length]))(
    'is pointed at where %s is given one argument too many',
    async (name, count) => {
      const first = name === 'completion' ? 'bash' : 'a/b#1';
      const args = [...(count === 0 ? [] : [first]), 'surplus'];

      const { status, out, error } = await run([name, ...args]);

      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(error).toMatch(/too many arguments.+surplus/);
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

  it('stays within 80 columns', async () => {
    const pages = [
      await run(['--help']),
      ...(await Promise.all(COMMANDS.map((each) => run([each.name(), '-h'])))),
    ];

    expect(pages.flatMap(({ out }) => out.split('\n')).filter((line) => line.length > 80)).toEqual([]);
  });

  it.each([
    [['chek'], 'check'],
    [['check', '--fx'], '--fix'],
    [['audit', '--outptu', 'x'], '--output'],
  ])('says in one line what %j may have meant', async (args, meant) => {
    const { status, out, error } = await run(args);

    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(error).toContain(`(Did you mean ${meant}?)`);
    expect(error.trim().split('\n')).toHaveLength(1);
  });

  it('takes no option for the value of another', async () => {
    const { status, error } = await run(['check', '--base', '--fix']);

    expect(status).toBe(2);
    expect(error).toContain('--base wants a value, and --fix is an option');
  });

  it('tells the version', async () => {
    expect(await run(['--version'])).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as unknown,
    });
  });

  it('is what the documentation says', () => {
    const page = readFileSync(join(import.meta.dirname, '../..', COMMANDS_PAGE), 'utf8');

    expect(page === fillCommands(page), 'stale: run `npm run generate`').toBe(true);
  });
});
