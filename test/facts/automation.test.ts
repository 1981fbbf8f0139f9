import { describe, expect, it } from 'vitest';
import { isAutomatedCommit, isAutomation, isHousekeeping } from '../../src/facts/automation.ts';
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
