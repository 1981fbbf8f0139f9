import { runCommandLine } from '../../src/cli/main.ts';

/** Runs an audit as a person would, in a process of its own, and tells its parent the most memory that it took. */
const quiet = { write: () => true };
const now = new Date(process.env['BENCH_NOW'] ?? '');
await runCommandLine(['audit', ...process.argv.slice(2)], process.env, {
  stdout: quiet,
  stderr: quiet,
  surroundings: { now },
});
process.send?.({ kilobytes: process.resourceUsage().maxRSS });
process.disconnect?.();
