import { describe, expect, it } from 'vitest';

import { applyEdits } from '../../src/entry-checks/apply-edits.ts';
import { aCard, anItem } from '../support/a-list.ts';
import {
  adding,
  addingInJavascript,
  editing,
  foundBy,
  landscape2,
  problemsOf,
} from '../support/problems-of.ts';

describe('a text', () => {
  it.each([
    ['a long description', { description: `${'long '.repeat(101)}.` }, 'text.long-description'],
    ['a long title', { title: 'T'.padEnd(81, 'o') }, 'text.long-title'],
    ['capitals', { title: 'THE FASTEST FIREWALL EVER' }, 'text.shouting'],
    ['exclamation marks', { title: 'The fastest firewall!!' }, 'text.shouting'],
    [
      'praise in two sentences',
      { description: 'It is a world-class tool. Its speed is unmatched.' },
      'text.praise',
    ],
    ['white space behind it', { title: 'A title ' }, 'text.spaces'],
    ['white space before it', { description: '\n A text.' }, 'text.spaces'],
  ])('with %s', (_case, overrides, key) => {
    expect(problemsOf(adding([aCard('new', overrides)]), 'text')).toEqual([`notice ${key}`]);
  });

  it.each([
    ['<script>alert(1)</script>', '<script'],
    ['See <iframe src=x', '<iframe'],
    ['<a href="https://example.org" onclick="x()">this</a>', 'onclick='],
    ['<img/onerror=x() src=a>', 'onerror='],
    ['<a href="javascript:x()">this</a>', 'javascript:'],
  ])('that a browser would run is refused for good: %s', (description, found) => {
    expect(foundBy(adding([aCard('new', { description })]), 'text')).toMatchObject([
      { severity: 'failure', isDangerous: true, message: { key: 'text.code', parameters: { found } } },
    ]);
  });

  it.each([
    ['an image', 'See <img src="https://example.org/a.png">.', '<img'],
    ['a placeholder', 'Run `trace <name>`.', '<name'],
    ['a style', '<b style="font-size: 9em">bold</b>', '<b'],
  ])('with %s, which the cards do not show as it is meant, is a warning', (_case, description, found) => {
    expect(foundBy(adding([aCard('new', { description })]), 'text')).toMatchObject([
      { severity: 'warning', message: { key: 'text.markup', parameters: { found } } },
    ]);
  });

  it.each([
    ['500 characters', { description: 'a'.repeat(500) }],
    [
      'plain links and emphasis',
      { description: 'See <a href="https://example.org">this</a>, <b>bold</b><br/>.' },
    ],
    ['comparisons', { description: 'Latency < 5 ms and > 1 ms; a<-b' }],
    [
      'abbreviations',
      { description: 'An eBPF XDP TC LSM agent for AWS EKS and the MITRE ATT&CK list, CO-RE.' },
    ],
    ['one friendly word', { description: 'A cutting-edge firewall. It filters packets.' }],
    ['one exclamation mark', { title: 'Trace it!' }],
    ['another script', { title: '云原生操作系统的可观测性', description: '基于 eBPF 的工具。' }],
  ])('with %s is fine', (_case, overrides) => {
    expect(problemsOf(adding([aCard('new', overrides)]), 'text')).toEqual([]);
  });

  it('is looked at in every format', () => {
    const title = 'The fastest firewall!!';

    expect(problemsOf(addingInJavascript([aCard('new', { title })]), 'text')).toEqual([
      'notice text.shouting',
    ]);
    expect(problemsOf(landscape2([], [anItem('new', { description: title })]), 'text')).toEqual([
      'notice text.shouting',
    ]);
  });

  it.each(['>', '|', '|+'])('ends with the line that YAML’s block scalar %s keeps', (style) => {
    const description = `${style}\n              A tool.`;

    expect(problemsOf(landscape2([], [anItem('new', { description })]), 'text')).toEqual([]);
    expect(problemsOf(landscape2([], [anItem('new', { description: '"A tool. "' })]), 'text')).toEqual([
      'notice text.spaces',
    ]);
  });

  it('is the base’s where it did not change', () => {
    const before = aCard('old', { title: ' LOUD TITLE INDEED!! ', description: 'a'.repeat(600) });

    expect(problemsOf(editing(before, { ...before, githubStars: 7 }), 'text')).toEqual([]);
    expect(problemsOf(editing(before, { ...before, description: 'b'.repeat(600) }), 'text')).toEqual([
      'notice text.long-description',
    ]);
  });

  it.each([
    ['advice on', { title: 'T'.repeat(320) }, 'notice text.long-title'],
    ['a failure for', { title: 'T'.repeat(321) }, 'failure text.long-title'],
    ['advice on', { description: 'd'.repeat(2000) }, 'notice text.long-description'],
    ['a failure for', { description: 'd'.repeat(1_000_000) }, 'failure text.long-description'],
    ['a warning on', { name: '<img src=x>' }, 'warning text.markup'],
    ['a warning on', { title: '<img src=x>' }, 'warning text.markup'],
  ])('is %s what is much too long, or HTML: %#', (_, given, problem) => {
    expect(problemsOf(adding([aCard('new', given)]), 'text')).toContain(problem);
  });

  it.each([
    [' A title ', 'A title'],
    ['A title', 'A title'],
  ])('loses the white space of %j', (title, trimmed) => {
    const input = adding([aCard('new', { title })]);
    const edits = foundBy(input, 'text').flatMap((problem) => problem.edits ?? []);
    const text = input.head.lists[0]?.text ?? '';

    expect(applyEdits(text, edits)).toBe(text.replace(JSON.stringify(title), JSON.stringify(trimmed)));
  });
});
