import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';

/**
 * Makes bundles: Node runs no TypeScript below `node_modules`, and starts faster and in less memory from one. `node
 * build.ts` makes the server's, which the image runs, and the command line's, whose `doctor` looks at it there. `--pack`
 * comes before `npm pack`: it makes the command line's and puts a manifest that asks for nothing in the place of the checkout's; `--restore`, behind it, takes that back.
 * `--action` makes the Action's, and `action.yml` name it: what a release puts under its tag.
 */
const ROOT = import.meta.dirname;
const MANIFEST = join(ROOT, 'package.json');
const KEPT = join(ROOT, 'package.json.kept');
const SERVER = join(ROOT, 'dist/server');
/** As deep as the sources, which find the package's other files by that. */
const COMMAND_LINE = join(ROOT, 'dist/cli');
const ACTION = join(ROOT, 'action.yml');
const ACTION_BUNDLE = 'dist/action';
/** A file for each language, which lies beside a bundle as it does beside what reads it. */
const LANGUAGES = join(ROOT, 'src/languages');
const LICENCES = 'licenses.json';
/** Drivers that `pg` would like better than itself, where somebody has them. */
const NOT_THERE = ['pg-native', 'pg-cloudflare'];

/** GitHub's schema is read from its package's folder, which a bundle leaves behind: it comes along as text. */
const schemaAsText: Plugin = {
  name: 'schema-as-text',
  load(id) {
    if (!id.endsWith('/@octokit/graphql-schema/index.js')) return undefined;
    const text = readFileSync(join(dirname(id), 'schema.graphql'), 'utf8');
    return `export const schema = { idl: ${JSON.stringify(text)} };`;
  },
};

/** What is parsed as JSON takes less time to load than a program. */
const jsonAsText: Plugin = {
  name: 'json-as-text',
  load(id) {
    if (!id.endsWith('.json')) return undefined;
    return { code: `module.exports = JSON.parse(${JSON.stringify(asciiJson(id))});`, moduleType: 'js' };
  },
};

/** V8 keeps a program's text for as long as it runs: the 5 MB of license texts lie beside it, and are read when they are asked for. */
const licencesAsFile: Plugin = {
  name: 'licenses-as-file',
  load(id) {
    if (!id.endsWith('/spdx-license-list/full.js')) return undefined;
    const source = asciiJson(join(dirname(id), 'spdx-full.json'));
    this.emitFile({ type: 'asset', fileName: LICENCES, source });
    return `import { readFileSync } from 'node:fs';
export default JSON.parse(readFileSync(new URL('./${LICENCES}', import.meta.url), 'latin1'));`;
  },
};

/** With a single character of another alphabet in it, the whole text would take twice the space. */
function asciiJson(path: string): string {
  const data: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return JSON.stringify(data).replaceAll(/[^\x20-\x7e]/g, escapeOf);
}

function escapeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Writes a module and everything that it imports into a folder, as `main.js` and what that loads later. */
export async function bundle(entry: string, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const built = await rolldown({
    input: { main: entry },
    platform: 'node',
    cwd: ROOT,
    external: NOT_THERE,
    plugins: [schemaAsText, licencesAsFile, jsonAsText],
    // Dependencies evaluate templates of their own; everything else that is worth a warning stops the build.
    onLog: (_, { code, message }) => {
      if (code !== 'EVAL') throw new Error(message);
    },
  });
  await built.write({
    dir: folder,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    // See `asciiJson`.
    charset: 'ascii',
    comments: { legal: true, annotation: false, jsdoc: false },
  });
  await built.close();
  cpSync(LANGUAGES, folder, {
    recursive: true,
    filter: (path) => path === LANGUAGES || path.endsWith('.ftl'),
  });
}

async function bundleCommandLine(): Promise<void> {
  await bundle(join(ROOT, 'src/cli/start.ts'), COMMAND_LINE);
  chmodSync(join(COMMAND_LINE, 'main.js'), 0o755);
}

/** The package runs there as well: see `src/cli/older-node.ts`. */
const OLDEST_NODE = '20.12';
/** What of the manifest is the checkout's alone. */
const NOT_PACKED = new Set([
  'private',
  'scripts',
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'knip',
]);

function replaceManifest(): void {
  const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, unknown>;
  copyFileSync(MANIFEST, KEPT);
  const packed = Object.entries(manifest).filter(([key]) => !NOT_PACKED.has(key));
  const asPacked = { ...Object.fromEntries(packed), engines: { node: `>=${OLDEST_NODE}` } };
  writeFileSync(MANIFEST, `${JSON.stringify(asPacked, undefined, 2)}\n`);
}

/** The Action as the runner's own Node starts it: without an install, and without what only steps have. */
function bundledAction(text: string): string {
  const [head = ''] = text.split(/^runs:$/mu);
  const withoutValues = head.replaceAll(/^ +value: .*\n/gmu, '');
  return `${withoutValues}runs:\n  using: node24\n  main: ${ACTION_BUNDLE}/main.js\n`;
}

async function main(step: string | undefined): Promise<void> {
  if (step === '--restore') {
    if (existsSync(KEPT)) renameSync(KEPT, MANIFEST);
  } else if (step === '--pack') {
    await bundleCommandLine();
    replaceManifest();
  } else if (step === '--action') {
    await bundle(join(ROOT, 'src/cli/action.ts'), join(ROOT, ACTION_BUNDLE));
    writeFileSync(ACTION, bundledAction(readFileSync(ACTION, 'utf8')));
  } else {
    await bundle(join(ROOT, 'src/main.ts'), SERVER);
    await bundleCommandLine();
  }
}

if (import.meta.main) await main(process.argv[2]);
