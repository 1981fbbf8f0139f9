import { describe, expect, it } from 'vitest';
import { ABSENT, known, unavailable, valueOf } from '../../src/facts/fact.ts';
import { maintained } from '../../src/requirements/maintained.ts';
import type { Judgement } from '../../src/requirements/requirement.ts';
import { aBotCommit, aCommit, aHistory, aRelease, daysAgo } from '../support/a-history.ts';
import { aRepository } from '../support/a-repository.ts';
import { judgeInput } from '../support/judge-input.ts';

function judge(parts: Parameters<typeof aRepository>[0]): Judgement {
  return maintained.judge(judgeInput(aRepository(parts)));
}

function keysOf({ evidence }: Judgement): readonly string[] {
  return evidence.map(({ statement }) => statement.key);
}

function keysByMonths(perMonth: readonly number[]): readonly string[] {
  return keysOf(judge({ history: aHistory([aCommit(3)], { perMonth }) }));
}

const QUIET = aHistory([aCommit(500)], { total: 900 });
const LIVELY = aHistory([aCommit(3)]);

describe('maintained, by dates', () => {
  it.each([
    { commit: 0, release: undefined, outcome: 'met' },
    { commit: 90, release: undefined, outcome: 'met' },
    { commit: 90.9, release: undefined, outcome: 'met' },
    { commit: 91, release: undefined, outcome: 'needs-review' },
    { commit: 365, release: undefined, outcome: 'needs-review' },
    { commit: 366, release: undefined, outcome: 'unmet' },
    { commit: 2000, release: 180, outcome: 'met' },
    { commit: 2000, release: 181, outcome: 'needs-review' },
    { commit: 2000, release: 365, outcome: 'needs-review' },
    { commit: 2000, release: 366, outcome: 'unmet' },
    { commit: 100, release: 180, outcome: 'met' },
  ] as const)(
    'a commit $commit and a release $release days ago: $outcome',
    ({ commit, release, outcome }) => {
      const releases = release === undefined ? ABSENT : known([aRelease(release)]);
      expect(judge({ history: aHistory([aCommit(commit)]), releases }).outcome).toBe(outcome);
    },
  );

  it('counts pre-releases and tags', () => {
    const releases = known([aRelease(20, { isPrerelease: true, kind: 'tag' })]);
    expect(judge({ history: QUIET, releases }).outcome).toBe('met');
  });

  it('draws no bars where there was no commit in twelve months', () => {
    const none = Array.from({ length: 12 }, () => 0);
    expect(keysByMonths(none)).toContain('maintained.no-activity');
    expect(keysByMonths(none)).not.toContain('maintained.activity');
    expect(keysByMonths([...none.slice(1), 1])).toContain('maintained.activity');
    expect(keysByMonths([])).not.toContain('maintained.no-activity');
  });

  it('takes a date in the future for no evidence, a clock that runs ahead a little for now', () => {
    expect(judge({ history: aHistory([aCommit(-30), aCommit(800)]) }).outcome).toBe('unmet');
    expect(judge({ history: aHistory([aCommit(-0.5)]) }).outcome).toBe('met');
  });

  it('looks at dates and not at the order, in which a merged branch may bring old commits to the top', () => {
    expect(judge({ history: aHistory([aCommit(400), aCommit(5)]) }).outcome).toBe('met');
  });
});

describe('maintained, by who is at work', () => {
  it('asks where only bots are active', () => {
    const finding = judge({ history: aHistory([aBotCommit(2), aBotCommit(20), aCommit(700)]) });
    expect(finding.outcome).toBe('needs-review');
    expect(finding.question?.key).toBe('maintained.question-automated');
    expect(keysOf(finding)).toContain('maintained.last-automated-commit');
  });

  it('asks where all commits that were read are of bots', () => {
    const bots = Array.from({ length: 100 }, (_, index) => aBotCommit(index / 10));
    const finding = judge({ history: aHistory(bots, { total: 5000 }) });
    expect(finding.outcome).toBe('needs-review');
    expect(keysOf(finding)[0]).toBe('maintained.no-commit-by-person');
  });

  it.each([
    ['accounts of services', { authorLogin: 'codecov-commenter', authorName: 'codecov-commenter' }],
    ['an account without a person behind it', { authorLogin: 'docs-sync', authorName: 'docs-sync' }],
    ['a name that says what it does', { authorName: 'Acme Releaser' }],
  ])('asks where nothing but %s is at work', (_, author) => {
    const commits = [{ ...aCommit(2), ...author }, { ...aCommit(20), ...author }, aCommit(600)];
    const finding = judge({ history: aHistory(commits) });
    expect(finding.outcome).toBe('needs-review');
    expect(finding.question?.key).toBe('maintained.question-automated');
  });

  it("asks where a script under a person's account is at work alone, and names the account", () => {
    const runs = [1, 31, 61, 91, 121].map((days) => ({
      ...aCommit(days),
      authorLogin: 'ada',
      headline: `Update the rules of day ${days}`,
    }));
    const finding = judge({ history: aHistory([...runs, { ...aCommit(600), authorLogin: 'eve' }]) });
    expect(finding.outcome).toBe('needs-review');
    expect(finding.evidence[1]?.statement).toMatchObject({
      key: 'maintained.last-commit-like-a-bot',
      parameters: { who: 'ada' },
    });
  });

  it('is not brought to life by bots of long ago', () => {
    expect(judge({ history: aHistory([aBotCommit(366), aCommit(700)]) }).outcome).toBe('unmet');
  });

  it('asks where one sweep over many repositories is the only sign of life', () => {
    const sweep = aCommit(10, { headline: 'chore: update license headers' });
    const finding = judge({ history: aHistory([sweep, aCommit(900)]) });
    expect(finding.outcome).toBe('needs-review');
    expect(finding.question?.key).toBe('maintained.question-upkeep');
  });

  it('leaves upkeep alone where there is other work, too', () => {
    const sweep = aCommit(10, { headline: 'ci: pin workflows' });
    expect(judge({ history: aHistory([sweep, aCommit(200)]) }).outcome).toBe('met');
  });
});

describe('maintained, by what is said', () => {
  it.each([
    ['archived', { isArchived: true }, 'maintained.archived'],
    ['disabled', { isDisabled: true }, 'maintained.disabled'],
  ] as const)('%s is unmet, however lively', (_, metadata, key) => {
    const finding = judge({ metadata, history: LIVELY });
    expect(finding.outcome).toBe('unmet');
    expect(keysOf(finding)[0]).toBe(key);
  });

  it('an empty repository is unmet', () => {
    const metadata = valueOf(aRepository().metadata);
    if (metadata === undefined) throw new Error('The builder gives metadata');
    const { headSha: _, ...empty } = metadata;
    const finding = maintained.judge(judgeInput({ ...aRepository(), metadata: known(empty) }));
    expect(finding.outcome).toBe('unmet');
    expect(finding.remedy?.key).toBe('maintained.remedy-empty');
  });

  it('a README that says it is over is unmet, with a link to the line', () => {
    const finding = judge({
      history: LIVELY,
      files: { 'README.md': '# project\n\nThis project is no longer maintained.\n' },
    });
    expect(finding.outcome).toBe('unmet');
    expect(finding.evidence[0]).toEqual({
      statement: { key: 'maintained.notice', parameters: { text: 'This project is no longer maintained.' } },
      url: `https://github.com/example/project/blob/${'a'.repeat(40)}/README.md?plain=1#L3`,
    });
  });

  it('a README that says it has moved is a question, unless it is dead here anyway', () => {
    const files = {
      'README.md': '# project\n\nThis project has moved to https://github.com/other/project.\n',
    };
    expect(judge({ history: LIVELY, files }).question?.key).toBe('maintained.question-moved');
    expect(judge({ history: QUIET, files }).outcome).toBe('unmet');
  });

  it('a README that says it is not developed any further is a question', () => {
    const files = { 'README.md': '# project\n\nThis project is no longer actively developed.\n' };
    expect(judge({ history: LIVELY, files }).question?.key).toBe('maintained.question-paused');
  });
});

describe("maintained, by what stands beside the repository's name", () => {
  it('a description that says it is over is unmet, however lively, and quoted', () => {
    const metadata = { description: 'Deprecated, use another one. Traces packets.' };
    const finding = judge({ metadata, history: LIVELY });
    expect(finding.outcome).toBe('unmet');
    expect(finding.evidence[0]?.statement).toEqual({
      key: 'maintained.notice-in-description',
      parameters: { text: 'Deprecated, use another one.' },
    });
  });

  it('a topic that says so is a question', () => {
    const finding = judge({ metadata: { topics: ['ebpf', 'deprecated'] }, history: LIVELY });
    expect(finding.outcome).toBe('needs-review');
    expect(keysOf(finding)[0]).toBe('maintained.topic');
  });

  it('a description that says it is over counts more than a README that says it is paused', () => {
    const finding = judge({
      metadata: { description: '[archived] Traces packets' },
      history: LIVELY,
      files: { 'README.md': '# project\n\nThis project is not actively developed.\n' },
    });
    expect(finding.outcome).toBe('unmet');
  });

  it('a badge is told by what it shows', () => {
    const badge = '![](https://img.shields.io/badge/Maintained%3F-no-red.svg)';
    const finding = judge({ history: LIVELY, files: { 'README.md': `# project\n\n${badge}\n` } });
    expect(finding.outcome).toBe('unmet');
    expect(finding.evidence[0]?.statement).toEqual({
      key: 'maintained.badge',
      parameters: { text: 'Maintained? no' },
    });
  });

  it('leaves a description of something else alone', () => {
    const metadata = { description: 'Reads archived logs, and finds deprecated APIs', topics: ['archive'] };
    expect(judge({ metadata, history: LIVELY }).outcome).toBe('met');
  });
});

describe('maintained, where facts are missing', () => {
  it.each([
    [
      'no history, no fresh release',
      { history: unavailable('timeout'), releases: known([aRelease(300)]) },
      'unknown',
    ],
    [
      'no history, a fresh release',
      { history: unavailable('timeout'), releases: known([aRelease(3)]) },
      'met',
    ],
    ['no releases, a fresh commit', { history: LIVELY, releases: unavailable('forbidden') }, 'met'],
    ['no releases, an old commit', { history: QUIET, releases: unavailable('forbidden') }, 'unknown'],
  ] as const)('%s: %#', (_, parts, outcome) => {
    expect(judge(parts).outcome).toBe(outcome);
  });

  it('says nothing good of a repository that may be archived', () => {
    const repository = { ...aRepository({ history: LIVELY }), metadata: unavailable('server-error') };
    expect(maintained.judge(judgeInput(repository)).outcome).toBe('unknown');
  });

  it('knows nothing of a repository that is not there, or was not asked for', () => {
    expect(maintained.judge(judgeInput({ ...aRepository(), metadata: ABSENT })).outcome).toBe('unknown');
    expect(maintained.judge(judgeInput(undefined)).outcome).toBe('unknown');
  });
});

describe("maintained's evidence", () => {
  it('shows the last commit by a person, the last release and twelve months', () => {
    const perMonth = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    const finding = judge({
      history: aHistory([aBotCommit(1), aCommit(30)], { perMonth }),
      releases: known([aRelease(40, { name: 'v2/final' })]),
    });
    const home = 'https://github.com/example/project';
    expect(finding.evidence).toEqual([
      {
        statement: { key: 'maintained.last-commit', parameters: { date: daysAgo(30) } },
        url: `${home}/commit/${'c'.repeat(40)}`,
      },
      {
        statement: { key: 'maintained.last-automated-commit', parameters: { date: daysAgo(1) } },
        url: `${home}/commit/${'b'.repeat(40)}`,
      },
      {
        statement: { key: 'maintained.last-release', parameters: { name: 'v2/final', date: daysAgo(40) } },
        url: `${home}/releases/tag/v2%2Ffinal`,
      },
      { statement: { key: 'maintained.activity', parameters: { perMonth } }, url: `${home}/commits` },
    ]);
  });

  it('shows no months where GitHub could not count them', () => {
    const finding = judge({ history: aHistory([aCommit(30)], { perMonth: [] }) });

    const keys = finding.evidence.map(({ statement }) => statement.key);
    expect(keys).toContain('maintained.last-commit');
    expect(keys).not.toContain('maintained.activity');
  });
});
