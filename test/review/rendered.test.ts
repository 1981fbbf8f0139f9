import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReviewInput, concludeReview } from '../../src/review/conclude.ts';
import { renderReply } from '../../src/review/reply.ts';
import { LANGUAGES, type Language } from '../../src/messages/catalogue.ts';
import { REQUIREMENT_IDS } from '../../src/requirements/registry.ts';
import { type TestBrowser, startBrowser } from '../support/a-browser.ts';
import { type ShownText, gitHubPage } from '../support/a-github-page.ts';
import { anEntry } from '../support/an-entry.ts';
import { aJudgedEntry, aProblem, aReviewInput, POLICY, statement } from '../support/a-review.ts';
import { SITUATIONS } from './situations.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/pull-requests');
const SCREENS = [900, 390].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

/** What the golden pull requests show: the comment and each remark on a line. */
function goldenTexts(): readonly ShownText[] {
  return globSync('*/expected/review.md', { cwd: FOLDER })
    .sort()
    .map((path): ShownText => ({
      id: path.slice(0, path.indexOf('/')),
      kind: 'markdown',
      text: readFileSync(join(FOLDER, path), 'utf8'),
    }));
}

/** Names that have nowhere to break. */
function longNames(): { readonly 'long-names': ReviewInput } {
  const name = 'A'.repeat(400);
  const path = `${'folder'.repeat(20)}/${name}.json`;
  const problem = aProblem({ path, message: statement(path) });
  const entry = aJudgedEntry({ change: { kind: 'added', after: anEntry({ name }) }, problems: [problem] });
  const notices = [{ message: statement(path) }];
  return { 'long-names': aReviewInput({ entries: [entry], problems: [problem], notices }) };
}

/** What the situations show: the comment, the check run's page and its annotations, and what commands are answered. */
function situationTexts(language: Language): readonly ShownText[] {
  const texts = Object.entries({ ...SITUATIONS, ...longNames() }).flatMap(([name, input]) => {
    const { comment, checkRun } = concludeReview({ ...input, language });
    const annotations = checkRun.annotations.map(({ title, message }) => `${title}\n${message}`);
    return [
      { id: `${name}-${language}`, kind: 'markdown', text: comment },
      { id: `${name}-${language}-check-run`, kind: 'markdown', text: checkRun.summary },
      { id: `${name}-${language}-annotations`, kind: 'plain', text: annotations.join('\n\n') },
    ] as const;
  });
  const { entries } = concludeReview(aReviewInput({ ...SITUATIONS['several-entries'], language }));
  const reply = { to: 'author', refused: [], refusals: [], explained: REQUIREMENT_IDS, showsHelp: true };
  const answer = renderReply({ reply, entries, policy: POLICY, language });
  return [...texts, { id: `reply-${language}`, kind: 'markdown', text: answer }];
}

let browser: TestBrowser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** By the text's id, what is wider than its room. Code in a block of its own scrolls by itself. */
const OVERFLOWING = `
  [...document.querySelectorAll('article, article :not(pre, pre *)')]
    .filter((each) => each.clientWidth > 0 && each.scrollWidth > each.clientWidth)
    .map((each) => each.closest('article').id + ': ' + each.tagName)`;

describe('a review as a page', () => {
  it.each(SCREENS)('has room for all of it: $width, $colorScheme', async (screen) => {
    const texts = [...goldenTexts(), ...LANGUAGES.flatMap(situationTexts)];
    const { page } = await browser.open(gitHubPage(texts), screen);

    expect(await page.locator('article').count()).toBe(texts.length);
    expect(await page.evaluate(OVERFLOWING)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(screen.width);
  });

  it.each(goldenTexts())('has no mark-up in what unfolds it, and counts nobody: $id', ({ text }) => {
    expect(text).not.toMatch(/<summary>[^<]*`|\b0 contributors/u);
  });

  it('would be found out', async () => {
    const wide: ShownText = {
      id: 'wide',
      kind: 'markdown',
      text: `| a |\n| -- |\n| <b style="white-space: nowrap">${'word '.repeat(100)}</b> |`,
    };
    const { page } = await browser.open(gitHubPage([wide]), { width: 390 });

    expect(await page.evaluate(OVERFLOWING)).toEqual(['wide: TABLE']);
  });
});
