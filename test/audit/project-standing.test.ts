import { expect, it } from 'vitest';
import { type ProjectStanding, standingBadge } from '../../src/audit/project-standing.ts';
import { LANGUAGES } from '../../src/messages/catalogue.ts';
import { plainText } from '../../src/messages/plain-text.ts';
import { writerIn } from '../../src/messages/render-message.ts';

const STANDING: ProjectStanding = { project: 'one/one', tier: 'major', standing: 'fine', required: [] };
/** A sign of East Asia is as wide as it is high. */
const FONT_SIZE = 11;

it.each(LANGUAGES)('a badge has room for its words in %s', (language) => {
  const badge = standingBadge(STANDING, writerIn(language, plainText));

  const drawn = [...badge.matchAll(/textLength="(\d+)">([^<]+)</gu)];
  expect(drawn).toHaveLength(2);
  for (const [, length, text = ''] of drawn) {
    const signs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu);
    expect(Number(length)).toBeGreaterThanOrEqual((signs?.length ?? 0) * FONT_SIZE);
  }
});
