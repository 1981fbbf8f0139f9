import { entryOf } from '../../src/landscape/entry-change.ts';
import { describe, expect, it } from 'vitest';

import type { CheckInput } from '../../src/entry-checks/entry-check.ts';
import { aPullRequest } from './a-pull-request.ts';
import type { Files } from './a-pull-request.ts';
import { problemsOf } from './problems-of.ts';

/** What happened to ebpf.io's list once, told with made-up projects. */
export interface Situation {
  readonly base: Files;
  readonly head: Files;
  /** `added new emerging` for each change. */
  readonly changes: readonly string[];
  /** `failure schema.no-stars` for each problem. */
  readonly problems: readonly string[];
}

/** Each situation, under a title that may name its pull request, is read as it was meant and judged fairly. */
export function describeSituations(situations: readonly (readonly [title: string, Situation])[]): void {
  describe.each(situations)('%s', (_title, situation) => {
    const input = aPullRequest(situation);

    it('is read as it was meant', () => {
      expect(changesOf(input)).toEqual(situation.changes);
    });

    it('has the problems that it has, and no others', () => {
      expect(problemsOf(input)).toEqual(situation.problems);
    });
  });
}

function changesOf({ changes }: CheckInput): readonly string[] {
  return changes.map((change) => {
    const { name, tier } = entryOf(change);
    return `${change.kind} ${name} ${tier}`;
  });
}
