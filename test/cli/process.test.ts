import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';

const MAIN = join(import.meta.dirname, '../../src/cli/start.ts');
const FULL = '/dev/full';

function start(args: readonly string[], stdout: 'pipe' | number) {
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', stdout, 'pipe'] });
  const ended = once(child, 'exit').then(([status]) => status as number | null);
  return { child, ended, error: child.stderr === null ? '' : text(child.stderr) };
}

describe('the process', () => {
  it('ends quietly where nobody reads on', async () => {
    const { child, ended, error } = start(['--help'], 'pipe');
    child.stdout?.destroy();

    expect({ status: await ended, error: await error }).toEqual({ status: 0, error: '' });
  });

  it.runIf(existsSync(FULL))('says in one line that there is no room for what it prints', async () => {
    const { ended, error } = start(['--help'], openSync(FULL, 'w'));

    expect(await ended).toBe(2);
    expect(await error).toMatch(/^landscape-reviewer: .*no space left[^\n]*\n$/i);
  });

  it('prints whole what is read on', async () => {
    const { child, ended, error } = start(['--help'], 'pipe');
    const out = child.stdout === null ? '' : text(child.stdout);

    expect(await out).toMatch(/Exit status:/);
    expect({ status: await ended, error: await error }).toEqual({ status: 0, error: '' });
  });
});
