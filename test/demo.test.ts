import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const DEMO = join(import.meta.dirname, '../scripts/demo.ts');

it('shows each verdict, and the question that a maintainer is asked', () => {
  const shown = execFileSync(process.execPath, [DEMO], { encoding: 'utf8' });
  const verdicts = [...shown.matchAll(/^Labels: landscape\/([\w-]+)/gm)].map(([, verdict]) => verdict);

  expect(new Set(verdicts)).toEqual(new Set(['ready', 'needs-changes', 'needs-maintainer', 'not-evaluated']));
  expect(shown).toContain('Would Meshpolicy lose its purpose without eBPF');
});
