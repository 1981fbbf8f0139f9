import { describe, expect, it } from 'vitest';
import { parsedAs, writeList, type WrittenEntry } from '../support/list-texts.ts';

const pwru: WrittenEntry = {
  name: 'pwru',
  url: 'https://github.com/cilium/pwru',
  description: 'Traces packets.',
};

describe('indentation of YAML', () => {
  it.each([
    ['a tab', '\t'],
    ['a tab behind spaces', '    \t'],
  ])('tells %s that indents a line of YAML once', (_, indentation) => {
    const text = writeList('landscape2', [pwru]).replace(/\n +repo_url/u, `\n${indentation}repo_url`);
    const { problems } = parsedAs('landscape2', text);
    expect(problems.map(({ kind }) => kind)).toEqual(['tab-indentation']);
    const line = text.split('\n').findIndex((each) => each.includes('repo_url')) + 1;
    expect(problems[0]?.range.start.line).toBe(line);
  });

  it('leaves a tab within a value of YAML alone', () => {
    const text = writeList('landscape2', [pwru]).replace('pwru', "'p\twru'");
    expect(parsedAs('landscape2', text).problems).toEqual([]);
  });
});
