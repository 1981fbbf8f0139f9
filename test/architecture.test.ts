import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const PURE =
  'vocabulary config landscape entry-checks facts requirements review publish messages conversation'.split(
    ' ',
  );

/** What the linter has no rule for: the clock without an argument. */
const CLOCKS = /\bnew Date\(\)|\bDate\(\)|\bperformance\.now\(/;

describe('the pure folders', () => {
  it.each(globSync(`src/{${PURE.join(',')}}/**/*.ts`, { cwd: ROOT }))('%s asks no clock', (path) => {
    expect(readFileSync(join(ROOT, path), 'utf8')).not.toMatch(CLOCKS);
  });
});

describe('the linter', () => {
  it('holds the import directions of every folder of src', () => {
    const { overrides } = JSON.parse(readFileSync(join(ROOT, '.oxlintrc.json'), 'utf8')) as {
      overrides: readonly { files: readonly string[]; rules: Readonly<Record<string, unknown>> }[];
    };
    const held = overrides
      .filter(({ rules }) => 'no-restricted-imports' in rules)
      .flatMap(({ files }) => files);
    const folders = [
      ...new Set(globSync('src/*/*.ts', { cwd: ROOT }).map((path) => path.split('/')[1] ?? '')),
    ];

    expect(held.toSorted()).toEqual(expect.arrayContaining(folders.map((folder) => `src/${folder}/**/*.ts`)));
  });
});
