import { describe, expect, it } from 'vitest';
import { configuredFixture } from '../support/changed-fixture.ts';
import { openFixture } from '../support/open-fixture.ts';
import { openQuestion, QUESTION } from '../support/open-question.ts';

const SLUG = 'add-core-project';

async function openedIn(mode: string) {
  const fixture = await openFixture(SLUG, { worlds: [configuredFixture(SLUG, `mode: ${mode}\n`)] });
  await fixture.opened();
  return fixture;
}

describe('the mode of the configuration', () => {
  it('silent: nothing is written', async () => {
    const fixture = await openedIn('silent');

    expect(fixture.shown()).toMatchObject({ comments: [], labels: [], checkRuns: [] });
  });

  it('check-only: the check run alone, once', async () => {
    const fixture = await openedIn('check-only');
    const before = fixture.shown();

    expect(before).toMatchObject({ comments: [], labels: [], checkRuns: [{ conclusion: 'success' }] });
    await fixture.opened();
    expect(fixture.shown()).toEqual(before);
  });

  it('check-only: no judgement counts, as nothing keeps of which entry it was said', async () => {
    const worlds = [configuredFixture(QUESTION, 'mode: check-only\n')];
    const { say, checkRun } = await openQuestion({ worlds });
    const before = checkRun();

    expect(before).toMatchObject({ conclusion: 'neutral' });
    expect(before?.summary).not.toContain('/landscape');
    await say('/landscape accept ebpf-core because it would lose its purpose', 'maintainer');
    expect(checkRun()).toEqual(before);
  });

  it('full: all of it', async () => {
    const fixture = await openedIn('full');

    expect(fixture.shown().comments).toHaveLength(1);
    expect(fixture.shown().labels).toContain('landscape/ready');
  });
});
