import { describe, expect, it } from 'vitest';
import { foundationIn, refusalIn, trackerIn } from '../../src/requirements/governance/words.ts';
import { governance } from '../../src/requirements/governance.ts';
import { aCommit, aHistory } from '../support/a-history.ts';
import { aRepository } from '../support/a-repository.ts';
import { judgeInput } from '../support/judge-input.ts';

describe('foundationIn', () => {
  it.each([
    'Tracer is a CNCF sandbox project.',
    'This project is part of the CNCF.',
    'We are a CNCF incubating project.',
    'Tracer, a CNCF sandbox project, traces.',
    'Created at Acme in 2020, the Tracer project is hosted by the CNCF.',
    'Created at Acme in 2020, Tracer is hosted by the CNCF.',
  ])('finds who hosts it: %s', (text) => {
    expect(foundationIn(text, 'example/tracer')).toBe('CNCF');
  });

  it.each([
    'It is part of the CNCF landscape.',
    'This project is a CNCF certified Kubernetes distribution.',
    'This project is not part of the CNCF.',
    "Tracer isn't a CNCF sandbox project.",
    'The project has applied to the CNCF sandbox.',
    'We are a silver member of the CNCF.',
    'It is a plugin for Kubernetes, a CNCF project.',
    'Tracer extends Falco, which is a CNCF graduated project.',
    'It is inspired by a CNCF project.',
  ])('leaves alone: %s', (text) => {
    expect(foundationIn(text, 'example/tracer')).toBeUndefined();
  });
});

describe('refusalIn', () => {
  it.each([
    'This is a read-only mirror.',
    'This repository is only a GitHub mirror of the real one.',
    'Pull requests are closed without review.',
    'PRs will be automatically closed.',
  ])('finds: %s', (text) => {
    expect(refusalIn(text)).toBeDefined();
  });

  it.each([
    'This is a packet mirror built on eBPF.',
    'This project is a traffic mirror for Kubernetes.',
    'Pull requests will be closed without a linked issue.',
    'PRs are closed without a signed CLA.',
  ])('leaves alone: %s', (text) => {
    expect(refusalIn(text)).toBeUndefined();
  });
});

describe('trackerIn', () => {
  it.each([
    ['Report bugs in our Jira.', 'Jira'],
    ['Bugs: https://bugzilla.example.org', 'bugzilla'],
    ['Patches are reviewed on Gerrit.', 'Gerrit'],
    ['Sends alerts to Jira.\n\nWrite to the mailing list.', 'mailing list'],
  ])('finds: %s', (text, words) => {
    expect(trackerIn(text)).toBe(words);
  });

  it.each([
    'Sends alerts to Jira and Slack.',
    'Integrates with Gerrit.',
    'Opens Jira tickets for what it finds.',
    'We have no mailing list.',
    'There is no public issue tracker.',
  ])('leaves alone: %s', (text) => {
    expect(trackerIn(text)).toBeUndefined();
  });
});

describe('what was seen', () => {
  it('counts a person once who also commits from an address without an account', () => {
    const history = aHistory([
      aCommit(1),
      aCommit(2, { authorName: 'Bob', authorLogin: 'bob' }),
      { ...anUnlinkedCommit('Ada'), committedAt: aCommit(3).committedAt },
      { ...anUnlinkedCommit('Bob'), committedAt: aCommit(4).committedAt },
    ]);
    const { evidence } = governance.judge(judgeInput(aRepository({ history })));
    expect(evidence[1]?.statement).toEqual({ key: 'governance.nobody-else', parameters: { count: 2 } });
  });

  it('says of no archived repository that its issues are open', () => {
    const archived = aRepository({ metadata: { isArchived: true }, paths: ['OWNERS'] });
    const { evidence } = governance.judge(judgeInput(archived));
    expect(evidence.map(({ statement }) => statement.key)).toEqual(['governance.file']);
  });
});

function anUnlinkedCommit(authorName: string) {
  const { sha, committedAt, headline } = aCommit(5);
  return { sha, committedAt, headline, authorName };
}
