import { readFileSync } from 'node:fs';
import { runCommandLine } from '../../src/cli/main.ts';

/** Runs an audit as a person would, in a process of its own, and tells its parent the most memory that it took. */
const quiet = { write: () => true };
const now = new Date(process.env['BENCH_NOW'] ?? '');
await runCommandLine(['audit', ...process.argv.slice(2)], process.env, {
  stdout: quiet,
  stderr: quiet,
  surroundings: { now, readRemote: async () => Promise.resolve(undefined) },
});
process.send?.({ kilobytes: mostMemory() });
process.disconnect?.();

/** Linux counts in `maxRSS` what the parent had when it made this process: its own most stands in /proc alone. */
function mostMemory(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS;
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
}
