import { describe, expect, it } from 'vitest';
import { CONFIGURATION_PATH } from '../src/config/configuration.ts';
import { asInstallation } from './support/a-sandbox.ts';
import { changedFixture, type Changes, configuredFixture } from './support/changed-fixture.ts';
import { LIST, openFixture, textIn } from './support/open-fixture.ts';

const SLUG = 'add-core-project';
const WEBSITE = { owner: 'ebpf-io', name: 'ebpf.io-website', number: 1 };
/** The list as it is on the base branch: the pull request then changes other files only. */
const UNTOUCHED = { [LIST]: textIn(SLUG, WEBSITE, LIST, 'base') };

/** What a golden pull request shows under a configuration on the default branch. */
async function shownUnder(configuration: string, slug = SLUG, changes: Changes = {}) {
  const fixture = await openFixture(slug, { worlds: [configuredFixture(slug, configuration, changes)] });
  await fixture.opened();
  const shown = fixture.shown();
  const [run] = shown.checkRuns;
  return { ...shown, run, comment: shown.comments.map(({ body }) => body).join('\n') };
}

/** The check runs on a merge queue's commit that was asked for twice. */
async function askedUnder(configuration: string) {
  const { program, pullRequest } = await openFixture(SLUG, {
    worlds: [configuredFixture(SLUG, configuration)],
  });
  const { sandbox, server, target } = program;
  const head = program.sandbox.state(pullRequest).headSha;
  const group = { head_sha: head, head_ref: 'refs/heads/gh-readonly-queue/main/pr-1' };
  const ask = async (action: string) => {
    await sandbox.deliver({
      target,
      event: 'merge_group',
      action,
      pullRequest,
      overrides: { merge_group: group },
    });
    await server.queue.whenIdle();
  };
  await ask('checks_requested');
  await ask('checks_requested');
  await ask('destroyed');
  const client = await asInstallation(sandbox);
  const { body } = await client.send(
    `GET /repos/ebpf-io/ebpf.io-website/commits/${head}/check-runs?filter=all`,
  );
  return body['check_runs'];
}

/** A pull request that proposes another configuration than the one on the default branch. */
async function proposed(text: string | null, changes: Changes = {}) {
  const head = { [CONFIGURATION_PATH]: text, ...changes.head };
  const fixture = await openFixture(SLUG, {
    worlds: [configuredFixture(SLUG, 'language: en\n', { ...changes, head })],
  });
  await fixture.opened();
  const run = () => fixture.shown().checkRuns.find(({ name }) => name === 'landscape-config');
  return { ...fixture, run };
}

describe('a key of the configuration', () => {
  it('preset, lists: chooses what a list is', async () => {
    const { comments, checkRuns } = await shownUnder('lists: [{ path: other.json, format: json }]');
    expect({ comments, checkRuns }).toEqual({ comments: [], checkRuns: [] });
    const { run } = await shownUnder(`lists: [{ path: ${LIST.replace('emerging', '*')}, format: json }]`);
    expect(run?.title).toBe('Ready');
  });

  it('preset: needs not to be said for a landscape.yml at the root', async () => {
    const none = { [CONFIGURATION_PATH]: null };
    const [said, found] = await Promise.all(
      [{}, { base: none, head: none }].map(async (changes) => {
        const worlds = [changedFixture('landscape2', changes)];
        const fixture = await openFixture('landscape2', { worlds });
        await fixture.opened();
        return fixture.shown();
      }),
    );
    expect(said?.labels).toContain('landscape/addition');
    expect(found?.labels).toEqual(said?.labels);
    expect(found?.checkRuns.map(({ summary }) => summary)).toEqual(
      said?.checkRuns.map(({ summary }) => summary),
    );
  });

  it('requirements: leaves one out', async () => {
    const { comment } = await shownUnder('requirements: { maturity: off }');
    expect(comment).toContain('**Actively maintained**');
    expect(comment).not.toContain('**Maturity**');
  });

  it.each([
    'requirements: { maturity: { level: required, moreThanStars: 5000 } }',
    'requirements: { maturity: { level: required, months: 120 } }',
    'requirements: { maintained: { commitDays: 1, releaseDays: 1, staleDays: 2 } }',
  ])('requirements: takes the thresholds of %j', async (configuration) => {
    const { labels, run } = await shownUnder(configuration);
    expect(labels).toContain('landscape/needs-changes');
    expect(run?.conclusion).toBe('failure');
  });

  it.each(['contributors: { moreThan: 1000 }', 'production-use: { references: 20 }'])(
    'requirements: takes %s for Major',
    async (threshold) => {
      const { labels } = await shownUnder(`requirements: { ${threshold} }`, 'promotion-with-evidence');
      expect(labels).not.toContain('landscape/ready');
    },
  );

  it('requirements: shows as advice what does not block', async () => {
    const { labels, comment } = await shownUnder(
      'requirements: { maturity: { level: advice, moreThanStars: 5000 } }',
    );
    expect(labels).toContain('landscape/ready');
    expect(comment).toContain('stars');
  });

  it.each([
    ['failure', 'landscape/needs-changes', '❌'],
    ['warning', 'landscape/needs-maintainer', '⚠️'],
    ['notice', 'landscape/ready', '💡'],
    ['off', 'landscape/ready', undefined],
  ])('entryChecks: %s', async (severity, label, icon) => {
    const { labels, lineComments } = await shownUnder(
      `entryChecks: { logo: ${severity} }`,
      'logo-without-import',
    );
    expect(labels).toContain(label);
    expect(lineComments.map(({ body }) => body.split(' ')[0])).toEqual(icon === undefined ? [] : [icon]);
  });

  it('tiers: are called what the list calls them, and no more than that', async () => {
    const { comment } = await shownUnder('tiers: { emerging: "Sandbox **@all**", major: Graduated }');
    expect(comment).toMatch(/· new in Sandbox (?!\*\*@all)/u);
  });

  it('labels: gives other names, which are created where they are missing', async () => {
    const { labels } = await shownUnder('labels: { prefix: "list: ", names: { ready: Good to go } }');
    expect(labels).toEqual(['Good to go', 'list: addition', 'list: emerging']);
  });

  it('checkLinks: asks no address when it is false', async () => {
    const asked: string[] = [];
    const readLinks = async (urls: readonly string[]) => {
      asked.push(...urls);
      return {};
    };
    for (const configuration of ['checkLinks: true', 'entryChecks: { link: off }', 'checkLinks: false']) {
      const worlds = [configuredFixture('promotion-with-evidence', configuration)];
      const fixture = await openFixture('promotion-with-evidence', { worlds, readLinks });
      await fixture.opened();
      if (configuration === 'checkLinks: true') asked.push('—');
    }
    expect(asked.at(-1)).toBe('—');
  });

  it('needsMaintainerConclusion: blocks where a maintainer must judge', async () => {
    const { run } = await shownUnder('needsMaintainerConclusion: action_required', 'ebpf-optional');
    expect(run).toMatchObject({ conclusion: 'action_required', title: 'A maintainer needs to judge' });
  });

  it('nextSteps: says what happens next, in words without a voice of their own', async () => {
    const { comment } = await shownUnder(
      'nextSteps: { text: "We meet on Mondays, @everyone <b>!</b>", url: https://ebpf.io/next }',
    );
    expect(comment).toMatch(
      /\*\*What happens next:\*\* \[We meet on Mondays.+\]\(https:\/\/ebpf\.io\/next\)/u,
    );
    expect(comment).not.toMatch(/@everyone|(?<!\\)<b>/u);
  });

  it('unrelated: completes a check run beside the lists at once', async () => {
    const changes = { head: { ...UNTOUCHED, 'docs/about.md': 'About\n' } };
    const { run, comments, labels } = await shownUnder('unrelated: neutral', SLUG, changes);
    expect(run).toMatchObject({ name: 'landscape', status: 'completed', conclusion: 'neutral' });
    expect(run?.summary).toContain('does not change the landscape’s lists');
    expect({ comments, labels }).toEqual({ comments: [], labels: [] });
  });

  it('unrelated: leaves pull requests beside the lists alone by default', async () => {
    const changes = { head: { ...UNTOUCHED, 'docs/about.md': 'About\n' } };
    expect((await shownUnder('', SLUG, changes)).checkRuns).toEqual([]);
  });

  it('lies on top of the file for the whole organization', async () => {
    const world = {
      'repositories/ebpf-io/.github/repository.json': JSON.stringify({ full_name: 'ebpf-io/.github' }),
      'repositories/ebpf-io/.github/commits.json': JSON.stringify({
        head: 'e'.repeat(40),
        total: 1,
        first: '2020-01-01T00:00:00Z',
        recent: [['2020-01-01T00:00:00Z', 'ada', 'Ada', '111111111111', '']],
      }),
      'repositories/ebpf-io/.github/tree.json': JSON.stringify([[CONFIGURATION_PATH, 80, '100644']]),
      [`repositories/ebpf-io/.github/files/${CONFIGURATION_PATH}`]:
        'labels: { prefix: o/ }\nrequirements: { maturity: off }\n',
    };
    const { labels, comment } = await shownUnder('labels: { prefix: r/ }', SLUG, { world });
    expect(labels).toContain('r/ready');
    expect(comment).not.toContain('**Maturity**');
  });

  it('stops nothing when the file is broken: the preset serves, and the review says so', async () => {
    const { labels, comment } = await shownUnder('labels: { prefixx: r/ }');
    expect(labels).toContain('landscape/ready');
    expect(comment).toContain(
      `\`ebpf-io/ebpf.io-website/${CONFIGURATION_PATH}\` on the default branch has errors`,
    );
  });
});

describe('a merge queue', () => {
  it('gets a completed check run, one, where it is asked for', async () => {
    expect(await askedUnder('unrelated: neutral')).toMatchObject([
      { name: 'landscape', status: 'completed', conclusion: 'neutral' },
    ]);
  });

  it('gets none otherwise', async () => {
    expect(await askedUnder('')).toEqual([]);
  });
});

describe('a pull request that changes the configuration', () => {
  it('is told on the line what is wrong, beside its review', async () => {
    const { run, shown } = await proposed('language: en\nrequirments:\n  maturity: off\n');
    expect(run()).toMatchObject({
      status: 'completed',
      conclusion: 'failure',
      title: 'The configuration has errors',
      annotations: [
        {
          path: CONFIGURATION_PATH,
          start_line: 2,
          end_line: 2,
          annotation_level: 'failure',
          message: '`requirments` is not known, did you mean `requirements`?',
        },
      ],
    });
    expect(shown().checkRuns.map(({ name, conclusion }) => [name, conclusion])).toContainEqual([
      'landscape',
      'success',
    ]);
  });

  it('is told without any list change as well, and again when it is repaired', async () => {
    const { run, shown, people, settle } = await proposed('language: xx', { head: UNTOUCHED });
    expect(run()?.annotations[0]?.message).toMatch(
      /^`language` must be one of these: `en`, .* and `auto`\.$/,
    );
    people.push({ [CONFIGURATION_PATH]: 'language: auto\n' });
    await settle();
    expect(run()).toMatchObject({ conclusion: 'success', title: 'The configuration is valid' });
    expect(run()?.summary).toContain('Against the preset `ebpf.io` it changes `language: auto`.');
    expect(shown().comments).toEqual([]);
  });

  it('is told that the file is gone', async () => {
    const { run } = await proposed(null);
    expect(run()).toMatchObject({ conclusion: 'success', title: 'The configuration is removed' });
  });

  it('is told once', async () => {
    const { program, pullRequest, writes, settle } = await proposed('checkLinks: maybe');
    const before = writes().length;
    await program.deliver('pull_request', 'reopened', pullRequest);
    await settle();
    expect(writes().length).toBe(before);
  });

  it('is not judged by what it proposes', async () => {
    const { shown } = await proposed('labels: { prefix: mine/ }');
    expect(shown().labels).toContain('landscape/ready');
  });

  it('is no other: a file of the same name elsewhere is none of ours', async () => {
    const worlds = [changedFixture(SLUG, { head: { 'docs/landscape-reviewer.yml': 'nonsense' } })];
    const { opened, shown } = await openFixture(SLUG, { worlds });
    await opened();
    expect(shown().checkRuns.map(({ name }) => name)).toEqual(['landscape']);
  });
});
