import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { englishWordsIn } from './support/english-words.ts';
import { shownInSwahili } from './support/in-swahili.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/pull-requests');
const WORLDS = globSync('*/world.json', { cwd: FOLDER }).map(dirname).sort();

describe('a review in Swahili', () => {
  it.each(WORLDS)('of %s has no English word but for code, addresses and names', async (slug) => {
    const texts = await shownInSwahili(join(FOLDER, slug));

    expect(texts.join('\n')).toMatch(/(?:Tayari|mabadiliko|mhifadhi|kutathminiwa)/u);
    expect(texts.flatMap(englishWordsIn)).toEqual([]);
    expect(texts.join('\n')).not.toMatch(/<summary>[^<]*`|wachangiaji 0\b/u);
  });

  it('would be found out', () => {
    expect(englishWordsIn('Ready. `The code` is [here](https://the.example/and)')).toEqual([
      expect.stringMatching(/^ready: /u),
      expect.stringMatching(/^is: /u),
      expect.stringMatching(/^here: /u),
    ]);
  });
});
