import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { bundle } from '../../build.ts';
import { PROGRAM_PROCESS, type Runnable } from './a-program-process.ts';

const ROOT = join(import.meta.dirname, '../..');
/** The image's own command: `["node", "--flag", …, "dist/server/main.js"]`. */
const COMMAND = /^CMD (.+)$/m;
/** Each `NAME=value` of what the image sets for it. */
const SETTING = /(?<=^ENV .*)\b(\w+)=(\S+)/gm;

export interface Image {
  readonly main: Runnable;
  /** The same with an entry that shrinks the pauses between requests. */
  readonly programProcess: Runnable;
  readonly remove: () => void;
}

/** Bundles what the image would hold, for Node with the flags and in the environment that the image gives it. */
export async function buildImage(): Promise<Image> {
  // Within the checkout, where bundles find what they leave to `node_modules`.
  const folder = mkdtempSync(join(ROOT, 'dist-'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  await bundle(join(ROOT, 'src/main.ts'), join(folder, 'server'));
  await bundle(PROGRAM_PROCESS, join(folder, 'process'));
  const runs = readRuns();
  return {
    main: { file: join(folder, 'server/main.js'), ...runs },
    programProcess: { file: join(folder, 'process/main.js'), ...runs },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function readRuns(): Omit<Runnable, 'file'> {
  const dockerfile = readFileSync(join(ROOT, 'Dockerfile'), 'utf8');
  const command = z.array(z.string()).parse(JSON.parse(COMMAND.exec(dockerfile)?.[1] ?? ''));
  return {
    flags: command.filter((word) => word.startsWith('--')),
    environment: {
      ...Object.fromEntries(
        Array.from(dockerfile.matchAll(SETTING), ([, name = '', value = '']) => [name, value]),
      ),
      // Tests have one, and the image none.
      NODE_DISABLE_COMPILE_CACHE: '1',
    },
  };
}
