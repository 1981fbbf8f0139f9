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
    [
      'one who runs it',
      'Project runs in user space at Bank https://bank.example/a and is used by Shop https://shop.example/b',
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

  it.each([
    [
      'what belongs to an item',
      '* [Bank](https://bank.example)\n  - traces\n  - since 2021\n* [Shop](https://shop.example)\n',
    ],
    [
      'what names the columns of two tables',
      '| Who |\n|---|\n| Bank |\n\n## Evaluating\n\n| Who |\n|---|\n| Shop |\n',
    ],
    [
      "the project's own addresses",
      '- Bank\n- Shop\n\nAlso https://github.com/example/project/users and https://project.example/x',
    ],
  ])('counts users, and not %s', (_, text) => {
    const file = judge('', { 'ADOPTERS.md': `# Adopters\n\n${text}` }).evidence[0]?.statement;
    expect(file).toMatchObject({ key: 'production-use.adopters-file', parameters: { count: 2 } });
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
    ['what it is built on', 'Project uses [Aya](https://aya-rs.dev) and [LLVM](https://llvm.org).'],
    [
      'words about it',
      'A tool that uses eBPF.\nTalk: https://www.infoq.com/a\nPost: https://lwn.net/Articles/1',
    ],
    ['its technology', 'Tracing powered by eBPF, see https://one.example/a and https://two.example/b'],
    ['plans', 'It will be deployed at Bank https://bank.example/a and Shop https://shop.example/b'],
    ['a denial with links', 'Not deployed anywhere, see https://one.example/a and https://two.example/b'],
    [
      'one user and the list',
      'Used by Bank: https://bank.example/x\nSee https://github.com/ebpf-io/ebpf.io-website/issues/5',
    ],
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

  it.each([
    [
      'README.md',
      '# Project\n\n## Running in production\n\n- [Helm](https://helm.sh)\n- [Vault](https://vault.example)\n',
    ],
    [
      'README.md',
      '# Project\n\n## Notes for Windows users\n\n- [WSL](https://a.example)\n- [B](https://b.example)\n',
    ],
    ['README.md', '# Project\n\n## 用户指南\n\n- [A](https://a.example)\n- [B](https://b.example)\n'],
    [
      'docs/reference/users.md',
      '# Users\n\n- [Keycloak](https://keycloak.org)\n- [Okta](https://okta.com)\n',
    ],
    [
      'ADOPTERS.md',
      '# Adopters\n\nNobody yet. Please sign off (https://dco.example) and ask on https://chat.example.\n',
    ],
  ])('takes for no list of users what %s says: %j', (path, text) => {
    expect(judge('', { [path]: text }).outcome).toBe('unmet');
  });

  it('finds the section on users behind one for them', () => {
    const text =
      '# P\n\n## For users\n\n- a\n\n## Users\n\n- [Bank](https://bank.example)\n- [Shop](https://shop.example)\n';
    expect(judge('', { 'README.md': text }).outcome).toBe('met');
  });

  it('does not say of a sentence with a link to a user that it has none', () => {
    const keys = judge('Used in production by Bank: https://bank.example/a').evidence.map(
      ({ statement }) => statement.key,
    );
    expect(keys).toEqual(['production-use.reference']);
    const { evidence } = judge('Used by Bank: https://bank.example/a\nIn production at many others.');
    expect(evidence.map(({ statement }) => statement.key)).toEqual([
      'production-use.reference',
      'production-use.claim',
    ]);
  });

  it('calls a registry nobody’s own site', () => {
    const { outcome, evidence } = judge('Our users: https://hub.docker.com/r/a/b');
    expect([outcome, evidence[0]?.statement.key]).toEqual(['needs-review', 'production-use.other-link']);
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
    ['another denial', 'It has not been used in production.'],
    ['a third denial', 'No company uses it in production so far.'],
    ['not knowing', "We don't know of anyone who runs it in production."],
    ['a plan', 'It will be used in production by Bank soon.'],
    ['being ready', 'A production-ready tracer.'],
    [
      'places to talk',
      '- Slack: https://join.slack.com/x (500 users)\n- Discord: https://discord.gg/x (300 users)',
    ],
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
