import { describe, expect, it } from 'vitest';
import { CONFIGURATION_PATH, OTHER_CONFIGURATION_PATH } from '../src/config/configuration.ts';
import { changedFixture } from './support/changed-fixture.ts';
import { openFixture } from './support/open-fixture.ts';

const SLUG = 'add-core-project';

async function shownWith(base: Readonly<Record<string, string>>, head = base) {
  const fixture = await openFixture(SLUG, { worlds: [changedFixture(SLUG, { base, head })] });
  await fixture.opened();
  return fixture.shown();
}

describe('a configuration that ends in .yaml', () => {
  it('is read', async () => {
    const { labels, comments } = await shownWith({
      [OTHER_CONFIGURATION_PATH]: 'labels: { prefix: "list/" }\n',
    });

    expect(labels).toContain('list/ready');
    expect(comments[0]?.body).not.toContain('is not read');
  });

  it('gives way to the one that ends in .yml', async () => {
    const { labels, comments } = await shownWith({
      [OTHER_CONFIGURATION_PATH]: 'labels: { prefix: "list/" }\n',
      [CONFIGURATION_PATH]: 'labels: { prefix: "mine/" }\n',
    });

    expect(labels).toContain('mine/ready');
    expect(comments[0]?.body).toContain(`${OTHER_CONFIGURATION_PATH}\` is not read`);
  });

  it('is called by its name where it is broken', async () => {
    const { comments } = await shownWith({ [OTHER_CONFIGURATION_PATH]: 'labels: 3\n' });

    expect(comments[0]?.body).toContain(OTHER_CONFIGURATION_PATH);
  });

  it('is checked where a pull request changes it', async () => {
    const { checkRuns } = await shownWith({}, { [OTHER_CONFIGURATION_PATH]: 'language: xx\n' });

    expect(checkRuns.find(({ name }) => name === 'landscape-config')).toMatchObject({
      conclusion: 'failure',
      annotations: [{ path: OTHER_CONFIGURATION_PATH }],
    });
  });
});
