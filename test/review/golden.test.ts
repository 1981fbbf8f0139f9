import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/messages/catalogue.ts';
import { concludeReview } from '../../src/review/conclude.ts';
import { SITUATIONS } from './situations.ts';

const SEVERAL = SITUATIONS['several-entries'];

describe('the comment as people see it', () => {
  it.each(Object.entries(SITUATIONS))('%s', async (name, input) => {
    await expect(`${concludeReview(input).comment}\n`).toMatchFileSnapshot(`golden/${name}.md`);
  });
});

it.each(LANGUAGES.filter((language) => language !== 'en'))('the comment in %s', async (language) => {
  const { comment } = concludeReview({ ...SEVERAL, language });
  await expect(`${comment}\n`).toMatchFileSnapshot(`golden/several-entries.${language}.md`);
});

it('the comment with another language below that of the list', async () => {
  const { comment } = concludeReview({ ...SEVERAL, translation: 'ja' });
  await expect(`${comment}\n`).toMatchFileSnapshot('golden/several-entries-translated.md');
});
