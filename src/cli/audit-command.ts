import { setFlagsFromString } from 'node:v8';
import type { CommandCall } from './command.ts';

/** Exit status 0: all is well. 1: something is not. */
export async function runAudit(call: CommandCall): Promise<number> {
  // An audit waits for GitHub most of its time: it can afford to be small, if that is said before much is loaded.
  setFlagsFromString('--optimize-for-size');
  const { audit } = await import('./run-audit.ts');
  return audit(call);
}
