import { describe, expect, it } from 'vitest';
import {
  authorsByRote,
  isAutomatedCommit,
  isAutomation,
  isHousekeeping,
  looksAutomated,
} from '../../src/facts/automation.ts';
import type { Commit } from '../../src/facts/repository-facts.ts';

function aCommit(overrides: Partial<Commit> = {}): Commit {
  return { sha: 'a', committedAt: '2026-01-01T00:00:00Z', authorName: 'Ada', headline: '', ...overrides };
}

describe('isAutomation', () => {
  it.each([
    { login: 'someone', accountType: 'Bot' },
    { name: 'dependabot[bot]' },
    { login: 'renovate[bot]', name: 'renovate[bot]' },
    { login: 'k8s-ci-robot', name: 'Kubernetes Prow Robot' },
    { login: 'openshift-merge-robot' },
    { login: 'acme-bot' },
    { login: 'web-flow', name: 'GitHub' },
    { login: 'mergify' },
    { name: 'GitHub Actions' },
    { name: 'Acme Release Bot' },
    { login: 'acmebot', name: 'Acme Bot' },
    { login: 'buildbot' },
    { login: 'copilot-swe-agent' },
    { login: 'Copilot' },
    { login: 'claude' },
    { name: 'Claude' },
    { login: 'devin-ai-integration' },
    { login: 'cursoragent', name: 'Cursor Agent' },
    { login: 'google-labs-jules' },
    { name: 'generatedunixname89002005307016' },
    { login: 'codecov-commenter' },
    { login: 'gitter-badger', name: 'The Gitter Badger' },
    { name: 'The Codacy Badger' },
    { login: 'JuliaTagBot', name: 'Julia TagBot' },
    { login: 'renovate-bot', name: 'Mend Renovate' },
    { name: 'Mend Renovate' },
    { name: 'Travis CI' },
  ])('takes %j for an automation', (actor) => {
    expect(isAutomation(actor)).toBe(true);
  });

  it.each([
    { login: 'jabbot', name: 'Jane Abbot' },
    { login: 'talbot', name: 'Tom Talbot' },
    { login: 'cabot', name: 'Cabot' },
    { login: 'bbakker', name: 'Ben Bot' },
    { login: 'claude-m', name: 'Claude' },
    { login: 'botond', name: 'Botond' },
    { login: 'robotics-fan' },
    { name: 'Ada Lovelace' },
    { login: 'travis', name: 'Travis Jenkins' },
    { login: 'honey-badger', name: 'Hanna Weber' },
    { login: 'acme-releaser' },
    { name: '' },
    {},
  ])('takes %j for a person', (actor) => {
    expect(isAutomation(actor)).toBe(false);
  });

  it("knows the robot that is called after the repository's owner, and nobody else's", () => {
    expect(isAutomation({ login: 'ciliumbot' }, 'cilium')).toBe(true);
    expect(isAutomation({ login: 'ciliumbot' }, 'example')).toBe(false);
  });
});

describe('looksAutomated', () => {
  it.each([
    { login: 'acme-releaser', name: 'acme-releaser' },
    { login: 'docs-sync', name: 'Docs sync' },
    { login: 'rustbot', name: 'rustbot' },
    { login: 'BrewTestBot' },
    { login: 'swift-ci', name: 'Swift CI' },
    { login: 'svc-build' },
    { name: 'Acme service account' },
    { name: 'acme-publisher' },
  ])('takes %j for what looks like one', (actor) => {
    expect(looksAutomated(actor)).toBe(true);
  });

  it.each([
    { login: 'ada-ci', name: 'Ada Lovelace' },
    { login: 'talbot', name: 'Tom Talbot' },
    { login: 'AbBot', name: 'Jane Abbot' },
    { login: 'runner', name: 'Rita Gomez' },
    { login: 'sync', name: 'Li' },
    { login: 'bob-builder', name: 'Bob' },
    { login: 'botond' },
    { name: 'Ada Lovelace' },
    { name: '' },
    {},
  ])('takes %j for a person', (actor) => {
    expect(looksAutomated(actor)).toBe(false);
  });
});

describe('authorsByRote', () => {
  const days = ['01', '02', '03', '04', '05'];

  it.each([
    ['says the same but for its date', days.map((day) => `Update the rules of 2026-06-${day}`), true],
    ['is run by number', days.map((day) => `Nightly import ${day}: 1${day} records`), true],
    ['said it a few times', days.slice(1).map((day) => `Update the rules of 2026-06-${day}`), false],
    ['did something else once', [...days.map((day) => `Update rules ${day}`), 'Fix a leak'], false],
    ['counts days', days.map((day) => `Day ${day}`), false],
    ['releases', days.map((day) => `Release 1.2.${day}`), false],
    ['always says the same', days.map(() => 'update'), false],
    [
      'names issues in words of their own',
      days.map((day) => `Fix leak ${'again '.repeat(+day)}#${day}`),
      false,
    ],
  ])('of somebody who %s', (_, headlines, expected) => {
    const commits = headlines.map((headline) => aCommit({ authorLogin: 'ada', headline }));
    expect(authorsByRote(commits).has('ada')).toBe(expected);
  });
});

describe('isAutomatedCommit', () => {
  it.each([
    ['Merge pull request #12 from example/dependabot/go_modules/x-1.2', true],
    ['Merge pull request #12 from renovate-bot/main', true],
    ['Merge pull request #12 from ada/fix-leak', false],
    ['Merge branch main', false],
  ])('of a person: %s is automated: %s', (headline, expected) => {
    expect(isAutomatedCommit(aCommit({ headline, authorLogin: 'ada' }))).toBe(expected);
  });
});

describe('isHousekeeping', () => {
  it.each([
    ['chore: update license headers', true],
    ['Sync CODEOWNERS', true],
    ['ci: pin workflows by commit', true],
    ['Fix a leak in the map reader', false],
    ['Add support for ring buffers', false],
    ['', false],
  ])('%s: %s', (headline, expected) => {
    expect(isHousekeeping(aCommit({ headline }))).toBe(expected);
  });
});
