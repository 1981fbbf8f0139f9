import { describe, expect, it } from 'vitest';
import { configuredFixture } from './support/changed-fixture.ts';
import { LIST, openFixture, textIn } from './support/open-fixture.ts';

const SLUG = 'add-core-project';
const WEBSITE = { owner: 'ebpf-io', name: 'ebpf.io-website', number: 1 };
const REGISTRY = 'src/components/pages/project-landscape/project-card/project-card.jsx';
const LOGO = 'src/components/pages/project-landscape/project-card/logos/flowlens.svg';

/** What a force-push brings that takes the entry out and leaves something else. */
const WITHOUT_ENTRY = {
  [LIST]: textIn(SLUG, WEBSITE, LIST, 'base'),
  [REGISTRY]: textIn(SLUG, WEBSITE, REGISTRY, 'base'),
  [LOGO]: null,
  'docs/about.md': 'About\n',
};

describe('a pull request that leaves the lists again', () => {
  it('has its comment reduced to one line and its labels taken off', async () => {
    const { opened, people, settle, shown } = await openFixture(SLUG);
    await opened();
    people.label('help wanted');
    expect(shown().labels).toContain('landscape/ready');
    people.push(WITHOUT_ENTRY);
    await settle();
    const { comments, labels, checkRuns } = shown();
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toMatch(/^<!-- [^\n]+ -->\n\nThis pull request no longer changes [^\n]+$/u);
    expect(labels).toEqual(['help wanted']);
    // The check run stands on the commit that was reviewed; this one has none.
    expect(checkRuns).toEqual([]);
  });

  it('has its check run completed as neutral where one is asked for everywhere', async () => {
    const worlds = [configuredFixture(SLUG, 'unrelated: neutral')];
    const { opened, people, settle, shown } = await openFixture(SLUG, { worlds });
    await opened();
    people.push(WITHOUT_ENTRY);
    await settle();
    expect(shown().checkRuns).toMatchObject([
      { name: 'landscape', status: 'completed', conclusion: 'neutral' },
    ]);
  });

  it('is reviewed again, in the same comment, when it comes back', async () => {
    const { opened, people, settle, shown } = await openFixture(SLUG);
    await opened();
    const [before] = shown().comments;
    people.push(WITHOUT_ENTRY);
    await settle();
    people.push({
      [LIST]: textIn(SLUG, WEBSITE, LIST),
      [REGISTRY]: textIn(SLUG, WEBSITE, REGISTRY),
      [LOGO]: textIn(SLUG, WEBSITE, LOGO),
      'docs/about.md': null,
    });
    await settle();
    const { comments, labels } = shown();
    expect(comments.map(({ id }) => id)).toEqual([before?.id]);
    expect(comments[0]?.body).toContain('✅ **Ready.**');
    expect(labels).toContain('landscape/ready');
  });
});

describe('the program', () => {
  it('drops the deliveries that it caused itself', async () => {
    const { opened, program, pullRequest, settle, writes } = await openFixture(SLUG);
    // From here on every write of ours is delivered back to us.
    await opened();
    expect(writes().length).toBeGreaterThan(3);
    expect(program.results).toHaveLength(1);
    const sender = { login: `${program.sandbox.app.slug}[bot]`, type: 'Bot', id: 1 };
    for (const action of ['labeled', 'unlabeled']) {
      await program.sandbox.deliver({
        target: program.target,
        event: 'pull_request',
        action,
        pullRequest,
        overrides: { sender },
      });
    }
    await settle();
    expect(program.results).toHaveLength(1);
  });

  it('edits nothing when only numbers moved', async () => {
    const { opened, program, pullRequest, settle, shown, writes } = await openFixture(SLUG);
    await opened();
    const before = { shown: shown(), writes: writes().length };
    const { file, commits, contributors } = program.sandbox.recorded('flowlens/flowlens');
    file.stargazers_count += 37;
    if (commits === undefined || 'too_large' in contributors) throw new Error('the world records both');
    commits.total += 12;
    commits.recent.unshift(['2026-06-14T09:00:00Z', 'ada', 'Ada', '111111111111', '']);
    contributors.logins += 2;
    await program.deliver('pull_request', 'reopened', pullRequest);
    await settle();
    expect(program.results.length).toBeGreaterThan(1);
    expect(program.results.at(-1)?.result.actions).toEqual([]);
    expect(writes().length).toBe(before.writes);
    expect(shown()).toEqual(before.shown);
  });

  it('edits when more than a number changed', async () => {
    const { opened, program, pullRequest, settle, shown } = await openFixture(SLUG);
    await opened();
    program.sandbox.recorded('flowlens/flowlens').file.archived = true;
    await program.deliver('pull_request', 'reopened', pullRequest);
    await settle();
    expect(shown().labels).toContain('landscape/needs-changes');
    expect(shown().comments).toHaveLength(1);
  });
});
