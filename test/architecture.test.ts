import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALLOWED_IMPORTS, importProblems, sourceFiles } from '../scripts/import-directions.ts';

const ROOT = join(import.meta.dirname, '..');
const PURE =
  'vocabulary config landscape entry-checks facts requirements review publish messages conversation audit'.split(
    ' ',
  );

/** What the linter has no rule for: the clock without an argument. */
const CLOCKS = /\bnew Date\(\)|\bDate\(\)|\bperformance\.now\(/;

describe('the pure folders', () => {
  it.each(globSync(`src/{${PURE.join(',')}}/**/*.ts`, { cwd: ROOT }))('%s asks no clock', (path) => {
    expect(readFileSync(join(ROOT, path), 'utf8')).not.toMatch(CLOCKS);
  });

  it.each(PURE)('%s imports neither an edge nor what does I/O', (folder) => {
    const path = `src/${folder}/planted.ts`;
    const planted = [
      `import '../git/run-git.ts';`,
      `import type { Written } from '../pipeline/review-pull-request.ts';`,
      `export { Pool } from 'pg';`,
      `import 'child_process';`,
      `const fs = await import('fs/promises');`,
      `import * as dns from 'node:dns/promises';`,
      `const computed = await import(fs.name);`,
    ];

    const problems = importProblems([{ path, text: planted.join('\n') }]);

    expect(problems.toSorted()).toEqual(
      [
        'child_process',
        'fs.name',
        'fs/promises',
        'node:dns/promises',
        'pg',
        'src/git/run-git.ts',
        'src/pipeline/review-pull-request.ts',
      ].map((each) => `${path} may not import ${each}`),
    );
  });
});

describe('the import directions', () => {
  it('name every folder of src, and no other', () => {
    const folders = sourceFiles(ROOT).map(({ path }) => dirname(path).slice('src/'.length) || '.');
    const rows = Object.keys(ALLOWED_IMPORTS);

    expect(rows.filter((row) => !folders.includes(row))).toEqual([]);
    expect(folders.filter((folder) => !rows.some((row) => `${folder}/`.startsWith(`${row}/`)))).toEqual([]);
  });

  it('hold between the folders of a folder that has rows for them', () => {
    const path = 'src/github/client/planted.ts';
    const text = `import './github.ts';\nimport '../read/read-files.ts';`;

    expect(importProblems([{ path, text }])).toEqual([
      `${path} may not import src/github/read/read-files.ts`,
    ]);
  });

  it('leave a file its own folder and what the table allows', () => {
    const path = 'src/landscape/planted.ts';
    const text = `import { parse } from 'yaml';\nimport './entry.ts';\nimport '../vocabulary/policy.ts';`;

    expect(importProblems([{ path, text }])).toEqual([]);
  });

  it('refuse a circle, of types as well', () => {
    const a = { path: 'src/facts/a.ts', text: `import type { B } from './b.ts';` };
    const b = { path: 'src/facts/b.ts', text: `import { a } from './a.ts';` };

    expect(importProblems([a, b])).toEqual(['src/facts/a.ts → src/facts/b.ts → src/facts/a.ts']);
  });
});
