import { loadLicenceTexts } from '../../src/requirements/open-source/reference-texts.ts';
import fc from 'fast-check';
import spdxLicences from 'spdx-license-list/full.js';
import { describe, expect, it } from 'vitest';
import { known, unavailable } from '../../src/facts/fact.ts';
import type { RepositoryFacts } from '../../src/facts/repository-facts.ts';
import { openSource } from '../../src/requirements/open-source.ts';
import { aRepository } from '../support/a-repository.ts';
import { ANY_FACTS } from '../support/arbitrary-facts.ts';
import { judgeInput } from '../support/judge-input.ts';

await loadLicenceTexts();

const APACHE = textOf('Apache-2.0');
const MIT = textOf('MIT');
const GPL = textOf('GPL-2.0');
const BSD = textOf('BSD-2-Clause');
const BUSL = textOf('BUSL-1.1');
const CUSTOM = 'You may do with this what our lawyers agree to, in writing, on paper, on a weekday. '.repeat(
  40,
);
const GITLAB_EE =
  'The Enterprise Edition (EE) license\nThis software may only be used in production if you have agreed.';

function textOf(id: string): string {
  return spdxLicences[id]?.licenseText ?? '';
}

function judge(repository: RepositoryFacts | undefined) {
  return openSource.judge(judgeInput(repository));
}

function judgeFiles(files: Readonly<Record<string, string>>, paths: readonly string[] = []) {
  return judge(aRepository({ files, paths }));
}

function withLink(path: string, target: string, files: Readonly<Record<string, string>>): RepositoryFacts {
  const repository = aRepository({ files: { ...files, [path]: target } });
  const tree = repository.tree.status === 'known' ? repository.tree.value.files : [];
  const linked = tree.map((file) => (file.path === path ? { ...file, mode: '120000' } : file));
  return { ...repository, tree: known({ files: linked, isTruncated: false }) };
}

describe('is met', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ['one file', { LICENSE: APACHE }],
    ['British spelling', { 'LICENCE.txt': MIT }],
    ['COPYING', { COPYING: GPL }],
    ['COPYING3', { COPYING3: textOf('GPL-3.0') }],
    ['an expression for code and documents', { LICENSE: 'Apache-2.0 AND CC-BY-4.0', 'a.go': '' }],
    ...[
      'Relicensed from BUSL 1.1 to Apache 2.0.',
      'Versions before 2.0 were released under the Business Source License.',
    ].map((said): [string, Readonly<Record<string, string>>] => [
      said,
      { LICENSE: APACHE, 'README.md': `# X\n\n## License\n\n${said}\n` },
    ]),
    ['a choice of two', { 'LICENSE-MIT': MIT, 'LICENSE-APACHE': APACHE }],
    ['kernel programs under another license', { LICENSE: APACHE, 'bpf/LICENSE.GPL-2.0': GPL }],
    [
      'an expression with the texts beside it',
      { LICENSE: 'LGPL-2.1 OR BSD-2-Clause', 'LICENSE.BSD-2-Clause': BSD },
    ],
    ['a lone REUSE folder', { 'LICENSES/Apache-2.0.txt': APACHE, 'LICENSES/GPL-2.0-only.txt': GPL }],
    [
      'the layout of the Linux kernel',
      {
        COPYING: 'SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note\n\nOther licenses may also apply.',
        'LICENSES/preferred/GPL-2.0': `Valid-License-Identifier: GPL-2.0\n${GPL}`,
      },
    ],
    ['a summary beside the texts', { LICENSE: 'Rights are told apart below.', 'LICENSES/MIT': MIT }],
    ['documents under a license of their own', { LICENSE: MIT, 'docs/LICENSE': textOf('CC-BY-4.0') }],
    ['documents alone', { LICENSE: textOf('CC-BY-SA-4.0'), 'guide.md': '' }],
    ['a file named by its id that could not be read', { COPYING: 'See below.', 'LGPL-2.1-or-later': '' }],
    ["other people's terms in other people's folders", { LICENSE: MIT, 'vendor/x/LICENSE': BUSL }],
    [
      'names that only look like licenses',
      { LICENSE: MIT, 'src/LicenseCheck.vue': BUSL, 'licenses.bzl': BUSL },
    ],
    ['notices of third parties', { LICENSE: MIT, 'THIRD-PARTY-LICENSES': BUSL, 'LICENSE-3rdparty': BUSL }],
    ['an unknown text of a part', { LICENSE: MIT, 'logo/LICENSE': CUSTOM }],
  ])('by %s', (_, files) => {
    expect(judgeFiles(files)).toMatchObject({ outcome: 'met' });
  });

  it('by what GitHub detects, where the text is worded anew or was not seen', () => {
    const metadata = { licenceSpdxId: 'BSD-3-Clause' };
    expect(judge(aRepository({ metadata, files: { LICENSE: CUSTOM } })).outcome).toBe('met');
    expect(judge(aRepository({ metadata, tree: unavailable('timeout') })).outcome).toBe('met');
  });

  it('and every license is listed with a link at the head commit', () => {
    const { evidence } = judgeFiles({ LICENSE: APACHE, 'bpf/LICENSE #2': GPL, 'bpf/LICENSE': GPL });
    expect(evidence).toEqual([
      {
        statement: { key: 'open-source.file', parameters: { path: 'LICENSE', licences: ['Apache-2.0'] } },
        url: `https://github.com/example/project/blob/${'a'.repeat(40)}/LICENSE`,
      },
      {
        statement: { key: 'open-source.file', parameters: { path: 'bpf/LICENSE', licences: ['GPL-2.0'] } },
        url: `https://github.com/example/project/blob/${'a'.repeat(40)}/bpf/LICENSE`,
      },
    ]);
  });
});

describe('is unmet', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ['source-available terms', { 'LICENSE.md': BUSL }],
    ['even with open parts', { LICENSE: BUSL, 'sdk/LICENSE': MIT }],
    ['a source-available expression', { LICENSE: 'Elastic-2.0' }],
    ['no license in sight', { 'README.md': '# Project', 'main.c': 'int main;' }],
    ['what a program tells the kernel', { 'a.bpf.c': 'char _license[] SEC("license") = "GPL v2";\n' }],
    ['an empty repository', {}],
  ])('by %s', (_, files) => {
    const finding = judgeFiles(files);
    expect(finding.outcome).toBe('unmet');
    expect(finding.remedy).toBeDefined();
  });

  it('although GitHub detects the open license that the condition stands over', () => {
    const condition =
      'Commons Clause License Condition v1.0. The License does not grant to you, the right to Sell the Software.';
    const repository = aRepository({
      metadata: { licenceSpdxId: 'Apache-2.0' },
      files: { LICENSE: `"${condition}"\n${APACHE}` },
    });
    expect(judge(repository).outcome).toBe('unmet');
  });
});

describe('needs a person', () => {
  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['an enterprise folder', { LICENSE: MIT, 'ee/LICENSE': GITLAB_EE }, 'open-source.question-part'],
    [
      'a file split by folder',
      { LICENSE: `${APACHE}\nThe folder tsl is under the Timescale License.` },
      'open-source.question-part',
    ],
    ['two main files', { LICENSE: APACHE, 'LICENSE.enterprise': BUSL }, 'open-source.question-part'],
    [
      'a notice',
      { LICENSE: APACHE, NOTICE: 'Code in tsl/ is under the Timescale License.' },
      'open-source.question-part',
    ],
    [
      'REUSE.toml',
      { LICENSE: MIT, 'REUSE.toml': 'path = "x"\nSPDX-License-Identifier = "BUSL-1.1"' },
      'open-source.question-part',
    ],
    [
      'restricted documents',
      { LICENSE: MIT, 'docs/LICENSE': textOf('CC-BY-NC-4.0') },
      'open-source.question-part',
    ],
    ['a text that nobody knows', { LICENSE: CUSTOM }, 'open-source.question-unmatched'],
    [
      'an unknown main text beside a folder of texts',
      { LICENSE: CUSTOM, 'LICENSES/MIT.txt': MIT },
      'open-source.question-unmatched',
    ],
    ['a license on neither list', { LICENSE: textOf('JSON') }, 'open-source.question-undecided'],
    [
      'code under a license for documents',
      { LICENSE: textOf('CC-BY-4.0'), 'a.js': '' },
      'open-source.question-documents',
    ],
    ['a license over a folder only', { 'doc/COPYING': GPL, 'a.c': '' }, 'open-source.question-stated'],
  ])('for %s', (_, files, question) => {
    const finding = judgeFiles(files);
    expect(finding.outcome).toBe('needs-review');
    expect(finding.question?.key).toBe(question);
    expect(finding.remedy).toBeDefined();
    expect(finding.evidence.length).toBeGreaterThan(0);
  });

  it('where GitHub detects what is on neither list', () => {
    expect(judge(aRepository({ metadata: { licenceSpdxId: 'JSON' } })).outcome).toBe('needs-review');
  });
});

describe('is unknown', () => {
  it.each<[string, RepositoryFacts | undefined]>([
    ['nothing was asked', undefined],
    ['the repository is not to be seen', aRepository({ tree: unavailable('forbidden') })],
    ['the tree was cut off', aRepository({ tree: known({ files: [], isTruncated: true }) })],
    ['the text was not read', aRepository({ paths: ['LICENSE'] })],
    ['GitHub knows no such repository', { ...aRepository(), metadata: { status: 'absent' } }],
  ])('where %s', (_, repository) => {
    expect(judge(repository).outcome).toBe('unknown');
  });

  it('but what was seen of a cut tree decides', () => {
    const { tree, ...rest } = aRepository({ files: { LICENSE: BUSL } });
    const files = tree.status === 'known' ? tree.value.files : [];
    expect(judge({ ...rest, tree: known({ files, isTruncated: true }) }).outcome).toBe('unmet');
  });
});

describe('symbolic links', () => {
  it('to a license file are that file', () => {
    const finding = judge(withLink('cli/LICENSE', '../LICENSE', { LICENSE: MIT }));
    expect(finding.outcome).toBe('met');
    expect(finding.evidence).toHaveLength(1);
  });

  it('to another file are read through', () => {
    expect(judge(withLink('LICENSE', './doc/legal/mit.txt', { 'doc/legal/mit.txt': MIT })).outcome).toBe(
      'met',
    );
  });

  it('in the root put a text of a folder over the whole project', () => {
    expect(judge(withLink('LICENSE', 'legal/LICENSE', { 'legal/LICENSE': MIT })).outcome).toBe('met');
  });

  it('to nowhere leave the question open', () => {
    expect(judge(withLink('LICENSE', '../../etc/passwd', {})).outcome).toBe('needs-review');
  });
});

it('never throws', () => {
  fc.assert(
    fc.property(ANY_FACTS, (facts) => {
      expect(() => openSource.judge({ ...judgeInput(undefined), facts })).not.toThrow();
    }),
  );
});
