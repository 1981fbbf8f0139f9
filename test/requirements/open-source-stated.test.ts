import spdxLicences from 'spdx-license-list/full.js';
import { describe, expect, it } from 'vitest';
import { known } from '../../src/facts/fact.ts';
import { selectLicenceFiles } from '../../src/facts/licence-files.ts';
import type { Judgement } from '../../src/requirements/requirement.ts';
import { openSource } from '../../src/requirements/open-source.ts';
import { loadLicenceTexts } from '../../src/requirements/open-source/reference-texts.ts';
import { aRepository } from '../support/a-repository.ts';
import { judgeInput } from '../support/judge-input.ts';

await loadLicenceTexts();

type Files = Readonly<Record<string, string>>;

/** Only what would be read of it is known, as in life. */
function judgeFiles(files: Files): Judgement {
  const repository = aRepository({ files });
  const tree = repository.tree.status === 'known' ? repository.tree.value : { files: [], isTruncated: false };
  const read = ['README.md', ...selectLicenceFiles(tree)].filter((path) => Object.hasOwn(files, path));
  const contents = read.map((path) => [path, known(files[path] ?? '')] as const);
  return openSource.judge(judgeInput({ ...repository, files: Object.fromEntries(contents) }));
}

function statedIn({ evidence }: Judgement): readonly unknown[] {
  return evidence.map(({ statement: { key, parameters } }) => ({ key, ...parameters }));
}

function textOf(id: string): string {
  return spdxLicences[id]?.licenseText ?? '';
}

const readme = (text: string): readonly [path: string, text: string] => ['README.md', `# X\n\n${text}\n`];
const section = (text: string): readonly [path: string, text: string] => readme(`## License\n\n${text}`);
const badge = (address: string): readonly [path: string, text: string] =>
  readme(`![](https://img.shields.io/${address})`);

/** The file, what stands in it, and the licenses that it names. */
const NAMED: readonly (readonly [path: string, text: string, ...licences: string[]])[] = [
  [...section('Apache 2.0'), 'Apache-2.0'],
  [...section('MIT'), 'MIT'],
  [...section('[MIT](https://opensource.org/licenses/MIT)'), 'MIT'],
  [...section('Released under MIT.'), 'MIT'],
  [...section('BSD licensed'), 'BSD'],
  [...section('MIT-Lizenz'), 'MIT'],
  [
    ...section('Offered under the [Apache2 license](https://www.apache.org/licenses/LICENSE-2.0).'),
    'Apache-2.0',
  ],
  [...section(textOf('MIT').replace(/^MIT License\s+/, '')), 'MIT'],
  [...readme('## MIT License\n\nCopyright 2024 somebody'), 'MIT'],
  [...readme('## The Apache License 2.0\n\nCopyright 2024 somebody'), 'Apache-2.0'],
  [...readme('## 라이선스\n\nApache 2.0'), 'Apache-2.0'],
  [...readme('## Licenza\n\nMIT'), 'MIT'],
  [...readme('Traces packets.\n\nIt is released under the MIT License.'), 'MIT'],
  [...readme('This software is distributed under GPLv2.'), 'GPL-2.0'],
  [...readme('本项目采用 Apache 2.0 许可证开源。'), 'Apache-2.0'],
  [...badge('badge/license-MIT-blue.svg'), 'MIT'],
  [...badge('badge/License-Apache%202.0-green'), 'Apache-2.0'],
  [...badge('badge/license-GPL--2.0--only-red'), 'GPL-2.0-only'],
  [...badge('badge/License-AGPL%20v3-blue.svg'), 'AGPL-3.0'],
  [...badge('badge/license-BSD%203--Clause-blue'), 'BSD-3-Clause'],
  [...badge('badge/license-BSD-blue'), 'BSD'],
  [...badge('static/v1?label=licence&message=MIT&color=blue'), 'MIT'],
  [...readme('![](https://badgen.net/badge/license/MPL-2.0/blue)'), 'MPL-2.0'],
  [...readme('[![License: GPL v3](https://example.org/badge.svg)](LICENSE)'), 'GPL-3.0'],
  [...readme('![License][it]\n\n[it]: https://img.shields.io/badge/license-ISC-blue'), 'ISC'],
  ['package.json', '{\n  "license": "MIT"\n}', 'MIT'],
  ['package.json', '{"name":"x","license":"MIT","keywords":["Zlib"]}', 'MIT'],
  ['package.json', '{ "license": "(MIT OR Apache-2.0)" }', '(MIT OR Apache-2.0)'],
  ['package.json', '{ "licenses": [{ "type": "MIT", "url": "https://example.org" }] }', 'MIT'],
  ['Cargo.toml', '[package]\nlicense = "MIT OR Apache-2.0"\n', 'MIT OR Apache-2.0'],
  ['crates/core/Cargo.toml', '[package]\nlicense = "GPL-2.0-only"\n', 'GPL-2.0-only'],
  ['pyproject.toml', 'classifiers = [\n  "License :: OSI Approved :: MIT License",\n]\n', 'MIT'],
  ['pyproject.toml', '[project]\nlicense = {text = "MIT"}\n', 'MIT'],
  ['pyproject.toml', '[project]\nlicense.text = "Apache-2.0"\n', 'Apache-2.0'],
  ['setup.cfg', '[metadata]\nlicense = BSD\n', 'BSD'],
  [
    'setup.cfg',
    '[metadata]\nclassifiers =\n    License :: OSI Approved :: GNU General Public License v2 (GPLv2)\n',
    'GPL-2.0',
  ],
  ['setup.py', "setup(name='x', license='MIT')", 'MIT'],
  ['composer.json', '{\n  "license": [\n    "LGPL-2.1-only",\n    "MIT"\n  ]\n}', 'LGPL-2.1-only', 'MIT'],
  ['galaxy.yml', 'license:\n  - GPL-2.0-or-later\n', 'GPL-2.0-or-later'],
  ['meson.build', "project('x', 'c', license : 'GPL-2.0-or-later')", 'GPL-2.0-or-later'],
  ['tracer.gemspec', 'Gem::Specification.new do |s|\n  s.license = "MIT"\nend\n', 'MIT'],
  ['tracer.gemspec', "  spec.licenses    = ['Apache-2.0']\n", 'Apache-2.0'],
  ['tracer.nuspec', '<license type="expression">MIT</license>', 'MIT'],
  ['src/tracer.csproj', '<PackageLicenseExpression>Apache-2.0</PackageLicenseExpression>', 'Apache-2.0'],
  [
    'pom.xml',
    '<licenses>\n <license>\n  <name>Apache License, Version 2.0</name>\n </license>\n</licenses>',
    'Apache-2.0',
  ],
  ['deploy/helm/x/Chart.yaml', 'annotations:\n  artifacthub.io/license: Apache-2.0\n', 'Apache-2.0'],
  ['.goreleaser.yaml', 'nfpms:\n  - license: AGPL-3.0\n', 'AGPL-3.0'],
  ['tracer.spec', 'Name: tracer\nLicense:   GPLv2+\n', 'GPL-2.0'],
  ['PKGBUILD', "license=('GPL-3.0-only')\n", 'GPL-3.0-only'],
  ['CITATION.cff', 'cff-version: 1.2.0\nlicense: MIT\n', 'MIT'],
  ['Dockerfile', 'FROM scratch\nLABEL org.opencontainers.image.licenses="Apache-2.0"\n', 'Apache-2.0'],
  ['mix.exs', '      licenses: ["Apache-2.0"],\n', 'Apache-2.0'],
  ['debian/copyright', 'Files: *\nLicense: GPL-2+\n', 'GPL-2.0'],
  ['a.c', '// SPDX-License-Identifier: GPL-2.0\nint x;', 'GPL-2.0'],
  [
    'a.go',
    '// Licensed under the Apache License, Version 2.0 (the "License");\npackage main\n',
    'Apache-2.0',
  ],
  ['a.c', '/*\n  Tracer\n\n  Licensed under the MIT License.\n*/\nint x;\n', 'MIT'],
  ['a.py', '"""Tracer.\n\nReleased under the BSD 2-Clause license.\n"""\n', 'BSD-2-Clause'],
];

describe('a license without a file', () => {
  it.each(NAMED)('is asked about where %s has %j', (path, text, ...licences) => {
    const judgement = judgeFiles({ [path]: text });
    expect(judgement.outcome).toBe('needs-review');
    expect(judgement.question?.key).toBe('open-source.question-stated');
    expect(statedIn(judgement)).toEqual([{ key: 'open-source.stated', path, licences }]);
  });

  it.each<readonly [path: string, text: string]>([
    badge('github/license/example/tracer'),
    badge('badge/license-yes-blue'),
    badge('badge/build-MIT-blue'),
    readme('It needs libbpf, which is licensed under LGPL-2.1.'),
    readme('Students of MIT wrote it.'),
    readme('## License\n\nNo license.'),
    ['package.json', '{ "license": "UNLICENSED", "author": "ISC" }'],
    ['package.json', '{ "license": "", "name": "mit" }'],
    ['package.json', '{ "scripts": { "license": "check-licenses MIT" } }'.replace('"license"', '"lint"')],
    ['docs/package.json', '{ "license": "MIT" }'],
    ['vendor/x/Cargo.toml', 'license = "MIT"'],
    ['examples/x/Cargo.toml', 'license = "MIT"'],
    ['a.bpf.c', 'char _license[] SEC("license") = "GPL v2";\n'],
    ['bpf/vmlinux.h', '/* SPDX-License-Identifier: GPL-2.0 */'],
    ['headers/bpf/libbpf_common.h', '/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */'],
    ['bpf/headers/bpf_helpers.h', '/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */'],
  ])('is not there because %s has %j', (path, text) => {
    expect(judgeFiles({ [path]: text }).outcome).toBe('unmet');
  });
});
