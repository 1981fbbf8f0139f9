import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { productionUse } from '../../src/requirements/production-use.ts';
import { aRepository } from '../support/a-repository.ts';
import { judgeInput } from '../support/judge-input.ts';

const judge = (body: string, files: Readonly<Record<string, string>> = {}) =>
  productionUse.judge(
    judgeInput(aRepository({ files, metadata: { homepageUrl: 'https://project.example' } }), body),
  );

describe('production-use', () => {
  it.each([
    [
      'a list under a heading',
      '## Production use\n\n- Bank: https://tech.bank.example/a\n- Shop: https://shop.example/b',
    ],
    [
      'a table',
      '| Who uses it | Where |\n|---|---|\n| Bank | [blog](https://bank.example/x) |\n| Shop | https://shop.example |\n',
    ],
    [
      'talks of two users on one site',
      'Used by Bank (https://www.youtube.com/watch?v=1) and by Shop (https://www.youtube.com/watch?v=2)',
    ],
    [
      'bare links whose path says so',
      'https://bank.example/customers/project\nhttps://shop.example/case-study/project',
    ],
    ['another language', '生产环境：\n- https://bank.example/a\n- 用户 https://shop.example/b\n'],
  ])('is met by %s', (_, body) => {
    expect(judge(body).outcome).toBe('met');
  });

  it('is met by an ADOPTERS file of the project', () => {
    const text =
      '# Adopters\n\n| Who | Site |\n|---|---|\n| Bank | https://bank.example |\n| Shop | https://shop.example used |\n';

    expect(judge('', { 'ADOPTERS.md': text }).outcome).toBe('met');
  });

  it('counts users, and not the addresses that stand with them', () => {
    const text =
      '# Adopters\n\n| Who | How |\n|---|---|\n| [Bank](https://bank.example) | See https://news.example/a and https://talks.example/b |\n| [Shop](https://shop.example) | In production |\n';

    expect(judge('', { 'ADOPTERS.md': text }).evidence[0]?.statement.parameters).toMatchObject({ count: 2 });
  });

  it.each([
    ['a claim without a link', 'It is used in production by many large companies.'],
    ['one reference', 'Used in production by Bank: https://bank.example/a'],
    ['the same organisation twice', 'Used by Bank: https://a.bank.example/1 and https://b.bank.example/2'],
    [
      "only the project's own site",
      'Used by many, see https://project.example/users and https://docs.project.example/users',
    ],
    ["only the vendor's", 'Our users: https://example.com/a and https://github.com/example/other'],
    ['a link to edit the list, beside one user', 'Users: https://github.dev/a/b and https://bank.example/a'],
    ['links that do not say who runs it', 'Read https://one.example/what-is-it and https://two.example/news'],
  ])('asks a person about %s', (_, body) => {
    const finding = judge(body);

    expect(finding.outcome).toBe('needs-review');
    expect(finding.question).toBeDefined();
  });

  it.each([
    ['pictures', 'ADOPTERS.md', '<img alt="Bank" src="a.png"><img width="1" alt="Shop" src="b.png">\n'],
    ['embedded pictures', 'ADOPTERS.md', '![Bank](a.png) ![Shop](b.png)\n'],
    ['a section in other words', 'README.md', '# Project\n\n## In the wild\n\n- Bank\n- Shop\n'],
  ])('asks a person about users who are named by %s', (_, path, text) => {
    expect(judge('', { [path]: text }).outcome).toBe('needs-review');
  });

  it('takes no form for a list of users', () => {
    const form =
      'body:\n- type: input\n- description: Like https://bank.example and https://shop.example do\n';
    expect(judge('', { '.github/DISCUSSION_TEMPLATE/adopters.yml': form }).outcome).toBe('unmet');
  });

  it.each([
    ['nothing', 'Please add Project to the major list.'],
    ['an empty description', ''],
    [
      "the template's own words",
      '<!-- who uses it in production? https://bank.example https://shop.example -->',
    ],
    ['an unticked box', '- [ ] used in production by many companies'],
    ['badges', '![build](https://ci.example/badge.svg) ![x](https://img.example/y.svg)'],
    ['a denial', 'Not yet used in production.'],
    ['an empty ADOPTERS file', ''],
  ])('is unmet by %s', (_, body) => {
    const finding = judge(body, { 'ADOPTERS.md': '# Adopters\n' });

    expect(finding.outcome).toBe('unmet');
    expect(finding.remedy?.key).toBe('production-use.who');
  });

  it('never throws, whatever the description holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.webUrl(), fc.constant('https://['), fc.constant('](')), {
          maxLength: 30,
        }),
        (parts) => {
          expect(['met', 'unmet', 'needs-review']).toContain(judge(parts.join(' ')).outcome);
        },
      ),
    );
  });
});
