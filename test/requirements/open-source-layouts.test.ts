import spdxLicences from 'spdx-license-list/full.js';
import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../src/requirements/requirement.ts';
import { openSource } from '../../src/requirements/open-source.ts';
import { loadLicenceTexts } from '../../src/requirements/open-source/reference-texts.ts';
import { aRepository } from '../support/a-repository.ts';
import { judgeInput } from '../support/judge-input.ts';

await loadLicenceTexts();

type Files = Readonly<Record<string, string>>;

function judgeFiles(files: Files): Judgement {
  return openSource.judge(judgeInput(aRepository({ files })));
}

function textOf(id: string): string {
  return spdxLicences[id]?.licenseText ?? '';
}

describe('the texts of REUSE', () => {
  const BUSL = textOf('BUSL-1.1');
  const MIT = textOf('MIT');
  it.each<[string, Files, Judgement['outcome']]>([
    ['a source-available one alone', { 'LICENSES/BUSL-1.1.txt': BUSL, 'a.go': '' }, 'unmet'],
    ['one that could not be read', { 'LICENSES/BUSL-1.1.txt': '' }, 'unmet'],
    [
      'one that the root points at',
      { LICENSE: 'See the folder LICENSES.', 'LICENSES/BUSL-1.1.txt': BUSL },
      'unmet',
    ],
    ['terms of its own', { 'LICENSES/LicenseRef-Acme-Commercial.txt': 'Pay us.' }, 'unmet'],
    ['open ones', { 'LICENSES/MIT.txt': MIT, 'LICENSES/GPL-2.0-only.txt': textOf('GPL-2.0') }, 'met'],
    ['documents beside code', { 'LICENSES/MIT.txt': MIT, 'LICENSES/CC-BY-4.0.txt': '' }, 'met'],
    [
      'an open one beside one that is not',
      { 'LICENSES/MIT.txt': MIT, 'LICENSES/BUSL-1.1.txt': BUSL },
      'needs-review',
    ],
    [
      'an open one beside terms of its own',
      { 'LICENSES/MIT.txt': MIT, 'LICENSES/LicenseRef-Acme-Commercial.txt': 'Pay us.' },
      'needs-review',
    ],
    [
      'the same beside copyleft, as a choice',
      {
        'LICENSES/GPL-2.0-only.txt': textOf('GPL-2.0'),
        'LICENSES/LicenseRef-Acme-Commercial.txt': 'Pay us.',
      },
      'met',
    ],
    [
      'the second of a list',
      { LICENSE: MIT, 'REUSE.toml': 'SPDX-License-Identifier = ["MIT", "CC-BY-NC-4.0"]' },
      'needs-review',
    ],
    ['a choice', { LICENSE: MIT, 'REUSE.toml': 'SPDX-License-Identifier = "BUSL-1.1 OR MIT"' }, 'met'],
    ['a text in the root', { LICENSE: MIT, 'LICENSES/BUSL-1.1.txt': BUSL }, 'needs-review'],
    [
      'the texts of parts, where the root withholds',
      { LICENSE: BUSL, 'LICENSES/BUSL-1.1.txt': BUSL, 'LICENSES/MIT.txt': MIT },
      'unmet',
    ],
    ['an open one beside it in the root', { LICENSE: BUSL, 'LICENSE-MIT': MIT }, 'needs-review'],
    ['one of two in the root', { 'LICENSE-BUSL': BUSL, 'LICENSES/MIT.txt': MIT }, 'needs-review'],
    ["a folder of others' texts", { 'licenses/BUSL-1.1.txt': BUSL, 'a.go': '' }, 'needs-review'],
  ])('judge %s', (_, files, outcome) => {
    expect(judgeFiles(files).outcome).toBe(outcome);
  });
});

describe('beside an open license', () => {
  const LICENSE = textOf('Apache-2.0');
  const CUSTOM = 'You may do with this what our lawyers agree to, in writing, on a weekday. '.repeat(40);
  const HEAD = '// SPDX-License-Identifier: BUSL-1.1\n';
  const judgeHead = (path: string): Judgement =>
    openSource.judge(judgeInput(aRepository({ files: { LICENSE, [path]: `${HEAD}package x` } })));

  it.each<[string, Files, Judgement['outcome']]>([
    ['an enterprise folder with a text that nobody knows', { 'ee/LICENSE': CUSTOM }, 'needs-review'],
    ['the same on a logo', { 'logo/LICENSE': CUSTOM }, 'met'],
    ['texts of what it contains', { 'licenses/LICENSE-beats': `Elastic License\n${LICENSE}` }, 'met'],
  ])('%s', (_, files, outcome) => {
    expect(judgeFiles({ LICENSE, ...files }).outcome).toBe(outcome);
  });

  it('sources whose heads say otherwise are asked about, those of others are not', () => {
    expect(judgeHead('server/main.go').outcome).toBe('needs-review');
    expect(judgeHead('vendor/x/main.go').outcome).toBe('met');
  });

  it('and without one, texts of what it contains are no license of its own', () => {
    const judgement = judgeFiles({ 'licenses/LICENSE-spdlog': textOf('MIT'), 'a.go': '' });
    expect(judgement.question?.key).toBe('open-source.question-stated');
  });
});
