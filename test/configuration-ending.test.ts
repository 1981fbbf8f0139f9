import { describe, expect, it, onTestFinished } from 'vitest';
import { CONFIGURATION_PATH, OTHER_CONFIGURATION_PATH } from '../src/config/configuration.ts';
import { aCloneOf, anEmptyClone } from './support/a-clone.ts';
import { changedFixture } from './support/changed-fixture.ts';
import { openFixture } from './support/open-fixture.ts';
import { run } from './support/run-command-line.ts';

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

  it('is said not to be read where a pull request changes it beside the other one', async () => {
    const { checkRuns } = await shownWith(
      { [CONFIGURATION_PATH]: 'language: en\n' },
      { [CONFIGURATION_PATH]: 'language: en\n', [OTHER_CONFIGURATION_PATH]: 'language: xx\n' },
    );

    const summary = checkRuns.find(({ name }) => name === 'landscape-config')?.summary;
    expect(summary).toContain(`${OTHER_CONFIGURATION_PATH}\` is not read`);
  });

  it('is the one that counts where a pull request takes the other one away', async () => {
    const { checkRuns } = await shownWith(
      { [CONFIGURATION_PATH]: 'language: en\n', [OTHER_CONFIGURATION_PATH]: 'checkLinks: false\n' },
      { [OTHER_CONFIGURATION_PATH]: 'checkLinks: false\n' },
    );

    const summary = checkRuns.find(({ name }) => name === 'landscape-config')?.summary;
    expect(summary).toContain('`checkLinks: false`');
  });

  it('is called by its name where a check of a clone finds it broken', async () => {
    const clone = aCloneOf(changedFixture(SLUG, { base: { [OTHER_CONFIGURATION_PATH]: 'labels: 3\n' } }), {
      owner: 'ebpf-io',
      name: 'ebpf.io-website',
      number: 1,
    });

    const { out } = await run(['check', '--offline', '-C', clone.root, '--format', 'markdown']);

    expect(out).toContain(OTHER_CONFIGURATION_PATH);
  });

  it('is the one that "config" looks at where there is no other', async () => {
    const folder = anEmptyClone();
    folder.write(OTHER_CONFIGURATION_PATH, 'language: fr\n');
    const before = process.cwd();
    onTestFinished(() => process.chdir(before));
    process.chdir(folder.root);

    expect((await run(['config'])).out).toContain('language: fr');
  });
});
