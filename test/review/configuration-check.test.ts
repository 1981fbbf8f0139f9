import { describe, expect, it } from 'vitest';
import { CONFIGURATION_PATH } from '../../src/config/configuration.ts';
import { checkConfiguration } from '../../src/review/configuration-check.ts';

function check(text: string) {
  return checkConfiguration({ status: 'present', text, path: '.github/landscape-reviewer.yml' }, 'en');
}

describe('checkConfiguration', () => {
  it('says of a valid one what it changes', () => {
    const { conclusion, output } = check(
      'requirements:\n  maturity: advice\n  maintained: { commitDays: 30 }\nlabels: { prefix: l/ }\nlanguage: en\n',
    );
    expect(conclusion).toBe('success');
    expect(output).toEqual({
      title: 'The configuration is valid',
      summary:
        'Against the preset `ebpf.io` it changes `labels`, `requirements.maturity: advice` and ' +
        '`requirements.maintained.commitDays: 30`. It takes effect once it is on the default branch.',
      annotations: [],
    });
  });

  it.each([
    ['', 'It changes nothing against the preset `ebpf.io`.'],
    ['preset: landscape2', 'It changes nothing against the preset `landscape2`.'],
    ['nextSteps: { text: "@all see" }', 'Against the preset `ebpf.io` it changes `nextSteps`.'],
    ['audit: monthly', 'Against the preset `ebpf.io` it changes `audit.every: monthly`.'],
    ['checkLinks: false', 'Against the preset `ebpf.io` it changes `checkLinks: false`.'],
    ['commands: { accept: admin }', 'Against the preset `ebpf.io` it changes `commands.accept: admin`.'],
    ['entryChecks: { stars: off }', 'Against the preset `ebpf.io` it changes `entryChecks.stars: off`.'],
    ['lists: [{ path: a, format: json }]', 'Against the preset `ebpf.io` it changes `lists`.'],
  ])('sums up %j', (text, summary) => {
    expect(check(text).output.summary).toContain(summary);
  });

  it.each([
    ['preset: ebpf.io\nrequirments: {}', 2, '`requirments` is not known, did you mean `requirements`?'],
    ['nonsense: 1', 1, '`nonsense` is not known.'],
    ['audit: weekly', 1, '`audit` must be one of these: `quarterly`, `monthly` and `off`.'],
    ['audit: { every: week }', 1, '`audit.every` must be one of these: `quarterly`, `monthly` and `off`.'],
    ['audit: { pullRequest: true }', 1, '`pullRequest` is not known, did you mean `pullRequests`?'],
    ['audit: { pullRequests: yes }', 1, '`audit.pullRequests` must be `true` or `false`, without quotes.'],
    [
      'requirements: { contributors: { moreThan: many } }',
      1,
      '`requirements.contributors.moreThan` must be a whole number from 0 to 10,000.',
    ],
    ['checkLinks: maybe', 1, '`checkLinks` must be `true` or `false`, without quotes.'],
    [
      'labels: { prefix: 1 }',
      1,
      '`labels.prefix` must be a text on one line, of at most 30 characters and not empty.',
    ],
    ['lists: a', 1, '`lists` must be a list that holds something, and at most 100 items.'],
    ['labels: a', 1, '`labels` must hold keys of its own, of these: `prefix` and `names`.'],
    ['lists:\n  - path: a', 2, '`lists.format` is missing.'],
    [
      'nextSteps: { text: a, url: "javascript:alert(1)" }',
      1,
      '`nextSteps.url` must be an address that begins with `https://`, of at most 500 characters.',
    ],
    [
      'labels: { names: { ready: x, major: X } }',
      1,
      'The labels for `ready` and `major` have the same name. Each needs one of its own.',
    ],
    ['language: en\nlanguage: sw', 2, 'This key is there twice. Please keep one of them.'],
    ['a: "', 1, 'From this line on the file cannot be read as YAML.'],
    ['- a', 1, 'The file holds keys and their values, such as `language: en`.'],
  ])('tells on the line what is wrong with %j', (text, line, message) => {
    const { conclusion, output } = check(text);
    expect(conclusion).toBe('failure');
    expect(output.annotations).toEqual([
      {
        path: '.github/landscape-reviewer.yml',
        startLine: line,
        endLine: line,
        level: 'failure',
        title: 'The configuration has errors',
        message,
      },
    ]);
    expect(output.summary).toContain(`- Line ${line}: ${message}`);
  });

  it('lets no key of the file speak to anybody', () => {
    const { output } = check('"@ebpf-io/maintainers #1 <img>": 1');
    expect(output.summary).toContain('- Line 1: `@ebpf-io/maintainers #1 <img>` is not known.');
  });

  it.each([
    [{ status: 'removed' }, 'success', 'The configuration is removed'],
    [{ status: 'unreadable' }, 'failure', 'The configuration has errors'],
  ] as const)('concludes on %j', (proposed, conclusion, title) => {
    expect(checkConfiguration(proposed, 'en')).toMatchObject({ conclusion, output: { title } });
  });

  it('says against which preset, where the file names none', () => {
    const proposed = { status: 'present', text: 'checkLinks: false', path: CONFIGURATION_PATH } as const;
    const { output } = checkConfiguration(proposed, 'en', 'landscape2');
    expect(output.summary).toContain('Against the preset `landscape2` it changes `checkLinks: false`.');
  });

  it('has one fingerprint for one result', () => {
    expect(check('language: sw').fingerprint).toBe(check('language:   sw # same').fingerprint);
    expect(check('language: sw').fingerprint).not.toBe(check('language: auto').fingerprint);
  });
});
