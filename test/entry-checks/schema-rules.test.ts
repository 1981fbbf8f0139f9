import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/config/presets.ts';
import { anItem, LANDSCAPE, landscapeYaml } from '../support/a-list.ts';
import { aPullRequest } from '../support/a-pull-request.ts';
import { foundBy, lineOf } from '../support/problems-of.ts';

const LISTED = landscapeYaml([anItem('one')]);

/** What is said of an item with these lines, by field. */
function saidOf(lines: readonly string[]) {
  const item =
    landscapeYaml([anItem('one'), anItem('new')]) + lines.map((line) => `            ${line}\n`).join('');
  const input = aPullRequest({
    base: { [LANDSCAPE]: LISTED },
    head: { [LANDSCAPE]: item },
    policy: PRESETS.landscape2,
  });
  return foundBy(input, 'schema').map((problem) => ({
    said: `${problem.severity} ${problem.message.key} ${problem.field ?? ''}`,
    line: lineOf(input, problem),
  }));
}

describe('what landscape2 refuses', () => {
  it.each([
    [['crunchbase: https://www.crunchbase.com/company/a'], 'schema.address crunchbase'],
    [['crunchbase: https://crunchbase.com/organization/a'], 'schema.address crunchbase'],
    [['twitter: "@a"'], 'schema.address twitter'],
    [['twitter: https://mastodon.example/a'], 'schema.address twitter'],
    [['repo_url: github.com/a/b'], 'schema.address repo_url'],
    [['repo_url: ""'], 'schema.address repo_url'],
    [['joined: 31.12.2025'], 'schema.type joined'],
    [['joined: 2025-02-30'], 'schema.type joined'],
    [['enduser: "true"'], 'schema.type enduser'],
    [['enduser: yes'], 'schema.type enduser'],
    [['second_path: Tools / Tracing'], 'schema.type second_path'],
    [['project: [sandbox]'], 'schema.type project'],
    [['additional_repos:', '  - branch: main'], 'schema.required additional_repos[0].repo_url'],
    [['additional_repos:', '  - repo_url: a/b'], 'schema.address additional_repos[0].repo_url'],
    [['extra: later'], 'schema.type extra'],
    [['extra:', '  mailing_list_url: a@example.org'], 'schema.address extra.mailing_list_url'],
    [['extra:', '  linkedin_url: https://example.org/a'], 'schema.address extra.linkedin_url'],
    [['extra:', '  accepted: soon'], 'schema.type extra.accepted'],
    [['extra:', '  specification: 1'], 'schema.type extra.specification'],
    [['extra:', '  tag: [TAG-Security]'], 'schema.type extra.tag[0]'],
    [['extra:', '  tag: security'], 'schema.type extra.tag'],
    [['extra:', '  annotations:', '    lead: [one, two]'], 'schema.type extra.annotations.lead'],
    [
      ['extra:', '  other_links:', '    - name: ""', '      url: https://a.org'],
      'schema.empty extra.other_links[0].name',
    ],
    [
      ['extra:', '  audits:', '    - type: fuzzing', '      url: https://a.org', '      vendor: A'],
      'schema.required extra.audits[0].date',
    ],
  ])('%j', (lines, expected) => {
    expect(saidOf(lines).map(({ said }) => said)).toEqual([`failure ${expected}`]);
  });

  it('is told on the line where it stands', () => {
    const [problem] = saidOf(['extra:', '  blog_url: https://example.org', '  slack_url: "#general"']);

    expect(problem?.line).toBe('slack_url: "#general"');
  });
});

describe('what landscape2 takes', () => {
  it.each([
    [['crunchbase: https://www.crunchbase.com/organization/a/']],
    [['crunchbase:']],
    [['twitter: https://x.com/a']],
    [['description: 12', 'license: true']],
    [['joined: 2025-1-3']],
    [['stock_ticker: [1]', 'organization: none', 'open_source: maybe']],
    [['enduser: True', 'unnamed_organization: false']],
    [['second_path: [Tools / Tracing]']],
    [['extra:', '  annotations:', '    year: 2025', '    open:']],
    [['extra:', '  other_links:', '    - name: Mail', '      url: mailto:a@example.org']],
    [['extra:', '  anything: [new]', '  youtube_url: https://m.youtube.com/a']],
    [['extra:']],
  ])('%j', (lines) => {
    expect(saidOf(lines)).toEqual([]);
  });

  it('is what was wrong before as well', () => {
    const broken = anItem('one', { twitter: 'none' });
    const input = aPullRequest({
      base: { [LANDSCAPE]: landscapeYaml([broken]) },
      head: { [LANDSCAPE]: landscapeYaml([{ ...broken, project: 'sandbox' }]) },
      policy: PRESETS.landscape2,
    });

    expect(foundBy(input, 'schema')).toEqual([]);
  });
});
