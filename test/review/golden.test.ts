import { describe, expect, it } from 'vitest';
import { concludeReview } from '../../src/review/conclude.ts';
import { SITUATIONS } from './situations.ts';

describe('the comment as people see it', () => {
  it.each(Object.entries(SITUATIONS))('%s', async (name, input) => {
    await expect(`${concludeReview(input).comment}\n`).toMatchFileSnapshot(`golden/${name}.md`);
  });
});
