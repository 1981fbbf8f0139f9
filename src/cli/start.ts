#!/usr/bin/env node
import module from 'node:module';

/** `util.styleText` is there since then. */
const OLDEST = [20, 12] as const;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

// Nothing newer stands in this file: an old Node has to get as far as the sentence.
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  process.stderr.write(
    `landscape-reviewer: Node ${OLDEST.join('.')} or newer is needed, and this is ${process.version}; take one from https://nodejs.org\n`,
  );
  process.exitCode = 2;
} else {
  module.enableCompileCache?.();
  await import('./older-node.ts');
  const { main } = await import('./main.ts');
  await main();
}
