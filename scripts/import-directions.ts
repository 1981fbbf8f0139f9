import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'oxc-parser';

/** A source file: its path from the project's root, and what it says. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

type Allowed = Readonly<Record<string, string>>;

/**
 * What the files of each folder of `src` may import: folders of `src`, packages and modules of Node's. Everything else
 * is refused. `.` stands for the files that lie in `src` itself.
 */
export const ALLOWED_IMPORTS: Allowed = {
  // Pure: the same input gives the same output, without clock, network or disk.
  vocabulary: '',
  messages: 'vocabulary languages @fluent/bundle',
  landscape: 'vocabulary acorn acorn-jsx mdast mdast-util-from-markdown yaml',
  facts: 'vocabulary landscape tldts node:crypto',
  requirements: 'vocabulary landscape messages facts spdx-expression-parse spdx-license-list',
  'entry-checks': 'vocabulary landscape messages facts fastest-levenshtein',
  conversation: 'vocabulary landscape messages facts requirements config fastest-levenshtein node:crypto',
  review:
    'vocabulary landscape messages facts requirements entry-checks config conversation diff node:crypto',
  audit: 'vocabulary landscape messages facts requirements entry-checks config review node:crypto zod',
  config: 'vocabulary landscape messages facts requirements entry-checks fastest-levenshtein yaml zod',
  publish: 'vocabulary landscape messages requirements config conversation review audit node:crypto',
  // Sentences, which are the same whenever they are read.
  languages: 'node:fs',
  // The edges.
  'github/client':
    'vocabulary landscape messages facts publish probot p-limit zod node:async_hooks node:crypto node:timers/promises',
  'github/read':
    'github/client vocabulary landscape messages facts config conversation review publish probot @octokit/openapi-types p-limit tar-stream zod node:crypto node:stream node:stream/promises node:stream/web node:timers/promises node:zlib',
  'github/write':
    'github/client github/read vocabulary messages facts review publish zod node:timers/promises',
  git: 'landscape facts github links p-limit zod node:child_process node:fs/promises node:os node:path',
  links: 'facts entry-checks ipaddr.js p-limit p-timeout node:dns/promises node:http node:https node:net',
  queue: 'p-timeout pg pg-boss node:timers/promises',
  pipeline:
    'vocabulary landscape messages facts requirements entry-checks conversation review config publish github pino',
  jobs: 'vocabulary landscape facts requirements entry-checks review audit config publish github pipeline queue @octokit/webhooks pino probot',
  server:
    '. messages jobs queue github git links pipeline audit @octokit/webhooks-methods p-timeout pino probot prom-client yaml zod node:crypto node:fs node:http node:net node:timers/promises',
  cli: '. vocabulary landscape messages facts requirements entry-checks review audit config github git links jobs pipeline commander mdast mdast-util-from-markdown pino yaml zod node:fs node:fs/promises node:module node:path node:util node:v8',
  '.': 'github jobs queue server pino probot zod node:fs',
};

/** One line for each import that the table does not allow, and for each circle of files; types count as well. */
export function importProblems(
  files: readonly SourceFile[],
  allowed: Allowed = ALLOWED_IMPORTS,
): readonly string[] {
  const importsOf = new Map(files.map((file) => [file.path, importsIn(file)]));
  const refused = [...importsOf].flatMap(([path, imported]) => {
    const own = rowOf(path, allowed);
    const free = [own, ...(allowed[own] ?? '').split(' ')];
    return imported
      .filter((each) => !free.some((name) => covers(name, nameInTable(each, allowed))))
      .map((each) => `${path} may not import ${each}`);
  });
  return [...refused, ...circles(importsOf)];
}

/** Files by their path from the root, packages and Node's modules by their name; what code computes counts as refused. */
function importsIn({ path, text }: SourceFile): readonly string[] {
  const { module } = parseSync(path, text);
  const computed = module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
    text.slice(start, end).replace(/^(['"])(.*)\1$/u, '$2'),
  );
  const written = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => (moduleRequest === null ? [] : [moduleRequest.value])),
    ),
  ];
  return [...new Set([...written, ...computed])].map((specifier) =>
    specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier,
  );
}

/** `github` stands for the folders in it, too. */
function covers(name: string, imported: string): boolean {
  return imported === name || imported.startsWith(`${name}/`);
}

/** The row that a file of `src` falls under: that of the deepest folder around it that has one. */
function rowOf(path: string, allowed: Allowed): string {
  const [, ...folders] = posix.dirname(path).split('/');
  while (folders.length > 1 && allowed[folders.join('/')] === undefined) folders.pop();
  return folders.join('/') || '.';
}

/** `src/facts/fact.ts` is `facts`, `src/github/read/x.ts` is `github/read`, `yaml/dist/x.js` is `yaml`, `@octokit/types/y` is `@octokit/types`. */
function nameInTable(imported: string, allowed: Allowed): string {
  if (imported.startsWith('src/')) return rowOf(imported, allowed);
  if (imported.startsWith('node:')) return imported;
  return /^(?:@[^/]+\/)?[\w.-]+(?=\/|$)/u.exec(imported)?.[0] ?? imported;
}

function circles(importsOf: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (trail.includes(path) || done.has(path)) return;
    for (const next of importsOf.get(path) ?? []) if (importsOf.has(next)) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of importsOf.keys()) visit(path, []);
  return found;
}

/** Every file of `src` as it lies on the disk. */
export function sourceFiles(root: string): readonly SourceFile[] {
  return globSync('src/**/*.ts', { cwd: root, exclude: ['**/*.d.ts'] })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

if (import.meta.main) {
  const problems = importProblems(sourceFiles(join(import.meta.dirname, '..')));
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
