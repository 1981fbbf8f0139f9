import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The rules of accessibility that a page breaks as it is shown now. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  // What is well costs most of the time, where all of it is told.
  const { violations } = await page.evaluate<{ violations: readonly { id: string }[] }>(
    "axe.run({ resultTypes: ['violations'] })",
  );
  return violations.map(({ id }) => id);
}
