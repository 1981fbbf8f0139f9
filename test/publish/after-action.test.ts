import { expect, it } from 'vitest';
import { afterAction } from '../../src/publish/after-action.ts';
import type { Action } from '../../src/publish/action.ts';
import { aPostedReview } from '../support/a-posted-review.ts';

const COMPLETION = {
  type: 'completeCheckRun',
  headSha: 'a'.repeat(40),
  conclusion: 'success',
  output: { title: 'Ready', summary: '', annotations: [] },
  fingerprint: 'f',
} as const satisfies Action;

it.each([
  ['its result', COMPLETION, {}],
  ['what is missing beside it', { ...COMPLETION, missing: 'refused' }, { missing: 'refused' }],
  ['what it rests on', { ...COMPLETION, basis: 'b' }, { basis: 'b' }],
] as const)('a completed check run shows %s', (_, action, more) => {
  const started = afterAction(
    aPostedReview(),
    { type: 'createCheckRun', headSha: COMPLETION.headSha },
    { id: '7' },
  );

  expect(afterAction(started, action, { id: '7' }).checkRun).toEqual({
    id: '7',
    status: 'completed',
    conclusion: 'success',
    fingerprint: 'f',
    ...more,
  });
});
