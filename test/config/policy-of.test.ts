import { describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../src/config/parse-configuration.ts';
import { message } from '../../src/messages/message.ts';
import { policyOf } from '../../src/config/policy-of.ts';
import { PRESETS } from '../../src/config/presets.ts';
import { policyFrom } from '../../src/pipeline/read-policy.ts';
import type { Policy } from '../../src/config/policy.ts';

const PRESET = PRESETS['ebpf.io'];

function policyBy(...texts: readonly string[]): Policy {
  return policyOf(
    texts.map((text) => {
      const parsed = parseConfiguration(text);
      if (!parsed.isValid) throw new Error(JSON.stringify(parsed.problems));
      return parsed.configuration;
    }),
  );
}

const own = (text: string) => ({ place: 'o/site', text });
const owners = (text: string) => ({ place: 'o/.github', text });

describe('policyOf', () => {
  it('is the preset where nothing is configured', () => {
    expect(policyBy()).toEqual(PRESET);
    expect(policyBy('')).toEqual(PRESET);
    expect(policyBy('preset: landscape2')).toEqual(PRESETS.landscape2);
  });

  it('starts from what the files of the repository imply, unless the configuration says where from', () => {
    const implied = { place: 'o/site', text: '', implies: 'landscape2' } as const;
    const lists = 'lists: [{ path: x.json, format: json }]';

    expect(policyFrom([implied]).policy).toEqual(PRESETS.landscape2);
    expect(policyFrom([own('checkLinks: false'), implied]).policy).toMatchObject({
      preset: 'landscape2',
      checkLinks: false,
    });
    expect(policyFrom([own('preset: cncf'), implied]).policy).toEqual(PRESETS.cncf);
    expect(policyFrom([owners('preset: ebpf.io'), implied]).policy).toEqual(PRESET);
    expect(policyFrom([own(lists), implied]).policy.preset).toBe('ebpf.io');
  });

  it.each([
    [
      'requirements: { maturity: required }',
      { requirements: { ...PRESET.requirements, maturity: 'required' } },
    ],
    [
      'requirements: { contributors: { moreThan: 5 } }',
      { thresholds: { ...PRESET.thresholds, contributors: { moreThan: 5 } } },
    ],
    ['entryChecks: { stars: off, text: failure }', { entryChecks: { stars: 'off', text: 'failure' } }],
    ['language: auto', { language: 'auto' }],
    ['checkLinks: false', { checkLinks: false }],
    ['audit: monthly', { audit: { every: 'monthly', pullRequests: false } }],
    ['audit: { pullRequests: true }', { audit: { every: 'quarterly', pullRequests: true } }],
    ['audit: { every: monthly, pullRequests: true }', { audit: { every: 'monthly', pullRequests: true } }],
    ['needsMaintainerConclusion: action_required', { needsMaintainerConclusion: 'action_required' }],
    ['unrelated: neutral', { unrelated: 'neutral' }],
    ['nextSteps: { text: Wait., url: https://a.b }', { nextSteps: { text: 'Wait.', url: 'https://a.b' } }],
    ['criteria: { path: /RULES.md }', { criteria: { path: 'RULES.md', known: [] } }],
    ['nextSteps: { text: Wait. }', { nextSteps: { text: 'Wait.' } }],
    ['commands: { recheck: none }', { commands: { ...PRESET.commands, recheck: 'none' } }],
    [
      'lists: [{ path: /data/x.json, format: json, logos: { folder: ./logos } }]',
      {
        // Lists of one's own are not listed by the preset's rules.
        criteria: undefined,
        lists: [
          {
            path: 'data/x.json',
            format: 'json',
            tier: 'by-file-name',
            family: 'landscape',
            order: 'none',
            logos: { folder: 'logos' },
          },
        ],
      },
    ],
  ])('changes by %j one thing and nothing else', (text, changed) => {
    expect(policyBy(text)).toEqual({ ...PRESET, ...changed });
  });

  it('names labels by the prefix, and those that have names of their own by them', () => {
    const { labels } = policyBy('labels: { prefix: "l: ", names: { ready: " go " } }');
    expect(labels).toMatchObject({ ready: 'go', major: 'l: major' });
  });

  it('puts the repository’s file on top of its owner’s, key by key', () => {
    const policy = policyBy(
      'requirements: { maintained: { commitDays: 30 } }\nlanguage: en',
      'requirements: { maintained: { releaseDays: 60 }, maturity: off }\nlanguage: sw',
    );
    expect(policy.thresholds.maintained).toEqual({ commitDays: 30, releaseDays: 60, staleDays: 365 });
    expect(policy.requirements.maturity).toBe('off');
    expect(policy.language).toBe('en');
  });
});

describe('policyFrom', () => {
  it('lets the file under a broken one and the preset serve', () => {
    const { policy, broken } = policyFrom([own('langauge: sw'), owners('language: sw')]);
    expect(policy).toEqual({ ...PRESET, language: 'sw' });
    expect(broken).toEqual([
      {
        place: 'o/site',
        problems: [
          {
            line: 1,
            key: 'langauge',
            message: message('configuration.unknown-key', { key: 'langauge', meant: 'language' }),
          },
        ],
      },
    ]);
  });

  it('leaves out the upper one of two files that give two labels one name', () => {
    const { policy, broken } = policyFrom([
      own('labels: { names: { major: x } }'),
      owners('labels: { names: { ready: X } }'),
    ]);
    expect(policy.labels).toMatchObject({ ready: 'X', major: 'landscape/major' });
    expect(broken).toEqual([
      {
        place: 'o/site',
        problems: [
          { line: 1, message: message('configuration.same-label', { one: 'ready', other: 'major' }) },
        ],
      },
    ]);
  });
});
