import { loadLicenceTexts } from '../../src/requirements/open-source/reference-texts.ts';
import spdxLicences from 'spdx-license-list/full.js';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/messages/plain-text.ts';
import { renderMessage } from '../../src/messages/render-message.ts';
import { openSource } from '../../src/requirements/open-source.ts';
import { concludeText } from '../../src/requirements/open-source/project-licences.ts';
import { recogniseLicences } from '../../src/requirements/open-source/recognise-licences.ts';
import type { Evidence } from '../../src/requirements/requirement.ts';
import { aRepository } from '../support/a-repository.ts';
import { judgeInput } from '../support/judge-input.ts';
import { cpuTimeOf } from '../support/cpu-time.ts';

await loadLicenceTexts();

const MIT = textOf('MIT');

function textOf(id: string): string {
  return spdxLicences[id]?.licenseText ?? '';
}

function conclude(text: string) {
  return concludeText(recogniseLicences(text), 'root');
}

function judgeFiles(files: Readonly<Record<string, string>>) {
  return openSource.judge(judgeInput(aRepository({ files })));
}

function plain(evidence: Evidence | undefined): string {
  return evidence === undefined ? '' : renderMessage(evidence.statement, 'en', plainText);
}

describe('a sentence beside a license text', () => {
  it.each([
    'You may not sell the Software or any copies of it.',
    'Redistribution of this software in any form is strictly prohibited.',
    'No redistribution.',
    'The software is provided for evaluation purposes only.',
    'This code may be used solely for academic research purposes.',
    'For personal, non-commercial use only.',
    'Free for non-commercial use.',
    'Internal use only: please do not share the source code.',
    'Commercial use requires the prior written permission of the authors.',
    'For commercial use, please contact sales@example.org.',
    'You shall not use the software to build a product that competes with ours.',
    'Companies with more than 250 employees have to buy a license.',
    'It may be used free of charge by any organization with a turnover below 1 million dollars.',
    'You may not:\n  (a) resell the program,\n  (b) offer it as a hosted service.',
    'Without limiting other conditions, the grant of rights does not include the right to Sell the Software.',
    'The Software may not be used by military organizations.',
    'The software may not be used to promote violence.',
    'You may not sell the software or use its logo.',
    'No part of this software may be reproduced without permission.',
    'No permission is granted to sell or rent the software.',
    'You may view the source code but not redistribute it.',
    'The source code is available for reference only.',
    'Students may use it; companies must purchase a license.',
    'Production use requires a commercial license.',
    'It may not be used for personal or commercial purposes without permission.',
    'Not for malicious or commercial use.',
    '本项目仅供学习交流，禁止用于商业用途。',
    'Copyright (c) 2024 Someone. For research use only.',
  ])('takes it back: %s', (sentence) => {
    const text = `${textOf('MIT')}\n\n${sentence}`;
    expect(conclude(text)).toMatchObject({ verdict: 'mixed', licences: ['MIT'] });
    expect(conclude(`${sentence}\n\n${textOf('Apache-2.0')}`).verdict).toBe('mixed');
  });

  it.each([
    'Flowlens and its logo are trademarks. No commercial use of these marks may be made without permission.',
    'You may not use the name Flowlens or the logo in the name of your product without written permission.',
    'Products derived from this software may not be called Flowlens without written permission.',
    'Free for personal and commercial use.',
    'This software may be used for personal, educational and commercial purposes.',
    'You may not export this software to countries under embargo.',
    'The documentation is licensed under CC-BY-4.0 and may not be sold as if it were yours.',
    'This notice may not be removed or altered from any copy.',
    'Altered source versions must not be misrepresented as being the original software.',
    'No patent license is granted to use the works of third parties.',
    'We cannot provide support for the software.',
    'Use is not restricted to non-commercial purposes.',
    'You may not use this file except in compliance with the License.',
    'You must not use this program for any illegal purpose.',
    'Copyright (c) 2019-2024 The Authors. All rights reserved.',
    'Developed for research purposes at a university.',
    'Contributions are welcome and need a sign-off.',
    'Commercial use is permitted without any restriction.',
    'You need not ask for permission to use, sell or modify it.',
    'Please do not use GitHub issues for license questions.',
    'Free for everyone, including companies with more than 1000 employees.',
    'This does not give you the right to use trademarks of the copyright holders.',
    'Do not modify the copyright information already in place.',
    'Our company cannot provide technical support for the software.',
    'There are no additional restrictions.',
  ])('leaves it as it is: %s', (sentence) => {
    expect(conclude(`${textOf('MIT')}\n\n${sentence}`)).toEqual({ verdict: 'open', licences: ['MIT'] });
    expect(conclude(`${sentence}\n\n${textOf('Apache-2.0')}`).verdict).toBe('open');
  });

  it('within it counts, too, and so does a right that was taken out', () => {
    const mit = textOf('MIT');
    const within = mit.replace('to deal in the Software', 'for non-commercial purposes only to deal in it');
    expect(conclude(within)).toMatchObject({ verdict: 'mixed', licences: ['MIT'] });
    expect(conclude(mit.replace('and/or sell', 'or lend'))).toMatchObject({ verdict: 'mixed' });
  });

  it('that leaves the choice leaves the open one', () => {
    const choice = 'Dual licensed under the following, at your choice.';
    const text = [choice, textOf('AGPL-3.0'), textOf('SSPL-1.0')].join('\n\n');
    expect(conclude(text)).toEqual({ verdict: 'open', licences: ['AGPL-3.0', 'SSPL-1.0'] });
  });

  it.each([
    ['prohibitions', 'you may not '.repeat(90_000)],
    ['uses', 'only use no research personal commercial '.repeat(25_000)],
    ['one prohibition after the other', 'You may not: '.repeat(80_000)],
    ['sizes', 'companies with more than 5 '.repeat(40_000)],
  ])('a megabyte of %s is read in a moment', (_, text) => {
    recogniseLicences('');
    expect(cpuTimeOf(() => recogniseLicences(text))).toBeLessThan(1500);
  });

  it.each([
    'To use it in closed-source products, you must obtain a commercial license before distribution.',
    'If you cannot comply with the AGPL, your company must purchase a commercial license.',
    'Commercial use that does not comply with the AGPL requires a commercial license.',
  ])('on money beside copyleft is a choice, and beside another license is not: %s', (offer) => {
    expect(conclude(`${offer}\n\n${textOf('AGPL-3.0')}`).verdict).toBe('open');
    expect(conclude(`${offer}\n\n${textOf('MIT')}`).verdict).toBe('mixed');
  });

  it('on money takes back what copyleft gives', () => {
    const text = `Commercial use requires a commercial license.\n\n${textOf('AGPL-3.0')}`;
    expect(conclude(text).verdict).toBe('mixed');
  });

  it('below a heading on third parties is about their software', () => {
    const theirs = `Third-party software\n\nThe demo data may not be sold.\n\n${textOf('ISC')}`;
    expect(conclude(`${textOf('MIT')}\n\n${theirs}`).verdict).toBe('open');
    expect(conclude(`Ask us what you may do.\n\n${theirs}`)).toEqual({ verdict: 'unmatched', licences: [] });
    expect(conclude(`For evaluation only. Redistribution is prohibited.\n\n${theirs}`)).toEqual({
      verdict: 'mixed',
      licences: [],
      takesBack: 'For evaluation only.',
    });
  });
});

describe('what is said against the license', () => {
  const clause = `"Commons Clause" License Condition v1.0\nThe License does not grant to you the right to Sell the Software.`;
  const forbids = 'It is strictly for non-commercial purposes.';
  const long = `# Tracer\n\n${'It traces and traces. '.repeat(6000)}\n\n`;

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['a file of its own', { LICENSE: MIT, 'COMMONS-CLAUSE.md': clause }, '`COMMONS-CLAUSE.md` holds'],
    ['added terms', { LICENSE: MIT, 'ADDITIONAL-TERMS.md': forbids }, '`ADDITIONAL-TERMS.md` says'],
    ['the license file', { LICENSE: `${MIT}\n\n${forbids}` }, '`LICENSE` says'],
    ['the README', { LICENSE: MIT, 'README.md': `# T\n\n## License\n\nMIT. ${forbids}` }, '`README.md` says'],
    ['a long README', { LICENSE: MIT, 'README.md': `${long}## License\n\n${forbids}` }, '`README.md` says'],
    [
      'a picture before the heading',
      { LICENSE: MIT, 'README.md': `## 📄 License\n\n${forbids}` },
      '`README.md` says',
    ],
    [
      'a heading in HTML',
      { LICENSE: MIT, 'README.md': `<h2 align="center">License</h2>\n\n${forbids}` },
      '`README.md` says',
    ],
    [
      'the section, not the link to it',
      { LICENSE: MIT, 'README.md': `- [License](#license)\n\n${long}## License\n\n**${forbids}**` },
      '`README.md` says `It is strictly for non-commercial purposes.`',
    ],
    ['a text of its own', { LICENSE: MIT, 'LICENSES/LicenseRef-Own.txt': forbids }, '`LICENSES/'],
    ['Chinese', { LICENSE: MIT, 'README.md': '## 许可证\n\nMIT，仅供学习，禁止商用。' }, '`README.md` says'],
    [
      'a name',
      { LICENSE: MIT, 'README.md': '## License\n\nSource-available: MIT with the Commons Clause.' },
      '`README.md` says',
    ],
  ])('is for a person to judge and stands first: %s', (_, files, first) => {
    const finding = judgeFiles(files);
    expect(finding.outcome).toBe('needs-review');
    expect(finding.question).toBeDefined();
    expect(plain(finding.evidence[0])).toContain(first);
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    [
      'outside of the section',
      { 'README.md': `# T\n\n## Demo\n\nThe demo is for evaluation only.\n\n## License\n\nMIT` },
    ],
    [
      'of what was',
      { 'README.md': '## License\n\nMIT. Previously, it was under the Business Source License.' },
    ],
    [
      'of others',
      { 'README.md': '## License\n\nMIT.\n\n### Third-party software\n\nThe logo font may not be sold.' },
    ],
    ['of a feature', { 'README.md': '## License scanning\n\nFiles with CC-BY-NC may not be used.' }],
    [
      'of nothing',
      { 'README.md': '## License\n\nFree for personal and commercial use under the MIT license.' },
    ],
  ])('does not count: %s', (_, files) => {
    expect(judgeFiles({ LICENSE: MIT, ...files }).outcome).toBe('met');
  });

  it('is a choice where copyleft stands beside terms for money', () => {
    const terms = 'You may not redistribute the software. The fee is due each year.';
    const agpl = textOf('AGPL-3.0');
    expect(judgeFiles({ LICENSE: agpl, 'LICENSE-COMMERCIAL.md': terms }).outcome).toBe('met');
    expect(judgeFiles({ LICENSE: MIT, 'LICENSE-COMMERCIAL.md': terms }).outcome).toBe('needs-review');
  });

  it('is not what a theme of the pages says', () => {
    const manifest = '{\n "name": "@x/docs-theme",\n "license": "MIT"\n}';
    const theme = { 'themes/x/LICENSE': MIT, 'themes/x/a.js': '// SPDX-License-Identifier: MIT' };
    expect(judgeFiles({ 'main.go': 'package main', 'package.json': manifest, ...theme }).outcome).toBe(
      'unmet',
    );
    const own = manifest.replace('docs-theme', 'tracer');
    expect(judgeFiles({ 'main.go': 'package main', 'package.json': own }).outcome).toBe('needs-review');
  });

  it('is not met where the known text is a third party’s', () => {
    const text = `For evaluation only, redistribution is prohibited.\n\nThird party software:\n\n${MIT}`;
    expect(judgeFiles({ LICENSE: text }).outcome).toBe('needs-review');
  });
});
