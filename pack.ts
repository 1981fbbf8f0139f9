import {
  chmodSync,
  copyFileSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/**
 * Around `npm pack`: Node runs no TypeScript below `node_modules`, so the package holds one bundle of the command line
 * and everything that it imports, and its manifest asks for nothing. `node pack.ts` builds and puts that manifest in
 * the place of the checkout's; `node pack.ts --restore` takes it back.
 */
const ROOT = import.meta.dirname;
const MANIFEST = join(ROOT, 'package.json');
const KEPT = join(ROOT, 'package.json.kept');
/** As deep as the sources, which find the package's other files by that. */
const FOLDER = join(ROOT, 'dist/cli');

async function build(): Promise<void> {
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
  const bundle = await rolldown({
    input: { main: join(ROOT, 'src/cli/main.ts') },
    platform: 'node',
    cwd: ROOT,
    // A dependency evaluates a template of its own; everything else that is worth a warning stops the build.
    onLog: (_, { code, message }) => {
      if (code !== 'EVAL') throw new Error(message);
    },
  });
  await bundle.write({
    dir: FOLDER,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    legalComments: 'inline',
  });
  await bundle.close();
  chmodSync(join(FOLDER, 'main.js'), 0o755);
}

function replaceManifest(): void {
  const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, unknown>;
  copyFileSync(MANIFEST, KEPT);
  const {
    scripts: _,
    dependencies: __,
    devDependencies: ___,
    optionalDependencies: ____,
    ...others
  } = manifest;
  writeFileSync(MANIFEST, `${JSON.stringify(others, undefined, 2)}\n`);
}

if (process.argv.includes('--restore')) {
  if (existsSync(KEPT)) renameSync(KEPT, MANIFEST);
} else {
  await build();
  replaceManifest();
}
