import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../../build.ts';
import { BUNDLED, PROGRAM_PROCESS, type Runnable } from './a-program-process.ts';

/** Before all tests: a bundle of the program, which is started by the dozen, takes half the time to start that its sources take. */
export default async function bundleOnce(): Promise<() => void> {
  // Within the checkout, where bundles find what they leave to `node_modules`.
  const folder = mkdtempSync(join(import.meta.dirname, '../../dist-'));
  await bundle(PROGRAM_PROCESS, folder);
  const runs: Runnable = {
    file: join(folder, 'main.js'),
    flags: [],
    // V8 knows it by its path, which is another one each time.
    environment: { NODE_COMPILE_CACHE: join(folder, 'compiled') },
  };
  process.env[BUNDLED] = JSON.stringify(runs);
  return () => rmSync(folder, { recursive: true, force: true });
}
