import { loadLicenceTexts } from '../../src/requirements/open-source/reference-texts.ts';
import fc from 'fast-check';
import spdxLicences from 'spdx-license-list/full.js';
import { describe, expect, it } from 'vitest';
import { opennessOf } from '../../src/requirements/open-source/openness.ts';
import { concludeText } from '../../src/requirements/open-source/project-licences.ts';
import { recogniseLicences } from '../../src/requirements/open-source/recognise-licences.ts';
import { ANY_CHARACTER } from '../support/any-character.ts';
import { cpuTimeOf } from '../support/cpu-time.ts';

await loadLicenceTexts();

function textOf(id: string): string {
  return spdxLicences[id]?.licenseText ?? '';
}

function conclude(text: string) {
  return concludeText(recogniseLicences(text), 'root');
}

describe('SPDX expressions', () => {
  it.each([
    ['MIT', 'open'],
    ['GPL-2.0', 'open'],
    ['GPL-2.0+', 'open'],
    ['GPL-2.0 WITH Linux-syscall-note', 'open'],
    ['Apache-2.0 WITH LLVM-exception', 'open'],
    ['LGPL-2.1 OR BSD-2-Clause', 'open'],
    ['BUSL-1.1 OR MIT', 'open'],
    ['BUSL-1.1 AND MIT', 'restricted'],
    ['(MIT AND JSON) OR Elastic-2.0', 'undecided'],
    ['CC0-1.0', 'open'],
    ['CC-BY-SA-4.0', 'documents'],
    ['GFDL-1.3-or-later', 'documents'],
    ['CC-BY-NC-4.0', 'restricted'],
    ['CC-BY-ND-4.0', 'restricted'],
    ['Hippocratic-2.1', 'restricted'],
    ['LicenseRef-Elastic', 'restricted'],
    ['JSON', 'undecided'],
    ['no such license', 'undecided'],
    ['constructor', 'undecided'],
    ['', 'undecided'],
  ])('takes %s for %s', (expression, openness) => {
    expect(opennessOf(expression)).toBe(openness);
  });
});

describe('license texts', () => {
  it.each(
    `MIT Apache-2.0 GPL-2.0 GPL-3.0 AGPL-3.0 LGPL-2.1 LGPL-3.0 BSD-2-Clause BSD-3-Clause ISC Zlib BSL-1.0 EUPL-1.2
    MulanPSL-2.0 Unlicense WTFPL 0BSD Artistic-2.0 Python-2.0 OpenSSL UPL-1.0 PostgreSQL CC0-1.0 MPL-2.0 EPL-2.0 curl
    X11 NCSA CDDL-1.0 MIT-0 BSD-4-Clause Vim`.split(/\s+/),
  )('knows the text of %s', (id) => {
    expect(conclude(textOf(id))).toEqual({ verdict: 'open', licences: [id] });
  });

  it.each(
    `BUSL-1.1 SSPL-1.0 Elastic-2.0 PolyForm-Noncommercial-1.0.0 PolyForm-Small-Business-1.0.0 FSL-1.1-MIT FSL-1.1-ALv2
    SUL-1.0 Hippocratic-2.1 CC-BY-NC-4.0 CC-BY-ND-4.0 CC-BY-NC-SA-4.0 Aladdin`.split(/\s+/),
  )('knows that %s is not open', (id) => {
    expect(conclude(textOf(id))).toEqual({ verdict: 'restricted', licences: [id] });
  });

  it.each([['CC-BY-4.0'], ['CC-BY-SA-4.0'], ['GFDL-1.3']])('takes %s for documents', (id) => {
    expect(conclude(textOf(id))).toEqual({ verdict: 'documents', licences: [id] });
  });

  it('calls no OSI-approved text restricted or unknown', () => {
    const approved = Object.keys(spdxLicences).filter((id) => spdxLicences[id]?.osiApproved === true);
    const others = approved.filter((id) => conclude(textOf(id)).verdict !== 'open');
    expect(others).toEqual([]);
  });

  it('is not put off by holders, comment signs, British spelling and line breaks', () => {
    const text = textOf('BSD-3-Clause')
      .replace(
        'Copyright (c) <year> <owner>.',
        'Copyright (C) 2011-2021 The Someone Project\nAll rights reserved.',
      )
      .replace('the copyright holder nor', 'Someone Inc. nor')
      .replaceAll('license', 'licence')
      .split('\n')
      .map((line) => ` * ${line}\r`)
      .join('\n');
    expect(conclude(`/*\n${text}\n */`)).toEqual({ verdict: 'open', licences: ['BSD-3-Clause'] });
  });

  it('knows a permissive text that its holder worded anew', () => {
    const text = `License: BSD
      Redistribution and use in source and binary forms, with or without modification, are permitted provided
      that the following conditions are met:
      1. Redistributions of source code must retain the above copyright notice.
      2. Redistributions in binary form must reproduce the above copyright notice.
      3. The names of the authors may not be used to endorse or promote products derived from this software
      without specific prior written permission.
      THIS SOFTWARE IS PROVIDED AS IS AND WITHOUT ANY WARRANTIES.`;
    expect(conclude(text)).toEqual({ verdict: 'open', licences: ['BSD-3-Clause'] });
  });

  it('finds several texts in one file, in their order', () => {
    const text = ['GPL-2.0', 'BSD-2-Clause', 'MIT'].map(textOf).join('\n\n----\n\n');
    expect(conclude(text).licences).toEqual(['GPL-2.0', 'BSD-2-Clause', 'MIT']);
  });

  it('finds the GPL behind the LGPL, whose words are mostly the same', () => {
    const said = 'The libraries are licensed under the LGPL, all other components under the GPL.';
    const text = [said, textOf('LGPL-2.1'), textOf('GPL-2.0')].join('\n----\n');
    expect(conclude(text)).toEqual({ verdict: 'open', licences: ['LGPL-2.1', 'GPL-2.0'] });
  });

  it('knows the LGPL 3 without the GPL that it supplements', () => {
    const text = textOf('LGPL-3.0');
    const alone = text.slice(0, text.indexOf('GNU GENERAL PUBLIC LICENSE'));
    expect(conclude(alone)).toEqual({ verdict: 'open', licences: ['LGPL-3.0'] });
    expect(conclude(alone.replace('General Public License', 'General Public License and one more'))).toEqual({
      verdict: 'open',
      licences: ['LGPL-3.0'],
    });
  });

  it('finds an uncommon text by the id in its file name', () => {
    expect(recogniseLicences(textOf('xinetd')).licences).toEqual([]);
    expect(recogniseLicences(textOf('xinetd'), 'xinetd').licences).toEqual(['xinetd']);
  });
});

describe('what stands beside a license text', () => {
  const apache = textOf('Apache-2.0');

  it.each([
    ['an appendix', `${apache}\nCopyright 2020 The Authors\nParts of this were written on a train.`],
    ['a linking exception', `${textOf('GPL-2.0')}\nAs a special exception, you may link this with OpenSSL.`],
    [
      'other texts may apply',
      `${textOf('GPL-2.0')}\nIn addition, other licenses may also apply. Please see the docs.`,
    ],
    ['a commercial offer', `${textOf('AGPL-3.0')}\nA commercial license can be had from sales@example.org.`],
    [
      'folders with files of their own',
      `Content of "ee/" is licensed as "ee/LICENSE" says, the rest:\n${textOf('MIT')}`,
    ],
    [
      'a compiler exception and an older text',
      `${apache}\nAs an exception, you may redistribute.\n${textOf('NCSA')}`,
    ],
  ])('%s leaves it open', (_, text) => {
    expect(conclude(text).verdict).toBe('open');
  });

  it('Commons Clause takes it back', () => {
    const clause = `"Commons Clause" License Condition v1.0
      The Software is provided to you by the Licensor under the License, as defined below, subject to the following
      condition. Without limiting other conditions in the License, the grant of rights under the License will not
      include, and the License does not grant to you, the right to Sell the Software.`;
    expect(conclude(`${clause}\n\n${apache}`)).toEqual({
      verdict: 'restricted',
      licences: ['Commons Clause'],
    });
  });

  it('a change license does not make a delayed text open', () => {
    const parameters =
      'Licensor: Someone\nChange Date: four years from publication\nChange License: Apache-2.0 or MPL 2.0\n';
    expect(conclude(`Business Source License 1.1\n${parameters}${textOf('BUSL-1.1')}`)).toEqual({
      verdict: 'restricted',
      licences: ['BUSL-1.1'],
    });
  });

  it.each([
    [
      'conditions',
      `${apache}\nAdditional conditions: the software must not be used to operate a multi-tenant service.`,
    ],
    ['a purpose', `${textOf('BSD-3-Clause')}\nYou acknowledge that this software is not for military use.`],
    ['one folder', `${textOf('MIT')}\nThe directory tsl/ is under the Timescale License.`],
    [
      'two licenses by folder',
      'Code outside of "x-pack" is under the Apache License 2.0, within that folder under the Elastic License 2.0.',
    ],
    [
      'a modified license',
      'Under a modified Apache License 2.0, with the following additional conditions: 1. ask first.',
    ],
  ])('%s need a person', (_, text) => {
    expect(conclude(text).verdict).toBe('mixed');
  });

  it.each([
    ['Redis Source Available License 2.0 (RSALv2) Agreement\nLast Updated: November 15, 2022', 'RSAL'],
    ['TIMESCALE LICENSE AGREEMENT\nPosted Date: September 24, 2020', 'Timescale License'],
    ['Confluent Community License Agreement\nVersion 1.0', 'Confluent Community License'],
    ['You may use this program for non-commercial purposes only.', 'non-commercial terms'],
    ['This software may only be used in production if you have agreed to the Terms.', 'enterprise license'],
    ['Unauthorized copying of this file, via any medium, is strictly prohibited.', 'proprietary terms'],
  ])('%j alone is not open', (text, licence) => {
    expect(conclude(text)).toEqual({ verdict: 'restricted', licences: [licence] });
  });
});

describe('texts that are nearly alike', () => {
  const mulan = textOf('MulanPSL-2.0');
  const english = mulan.slice(mulan.indexOf('Mulan Permissive Software License'));
  const apacheNotice = 'It includes software under the Apache License, Version 2.0.';

  it.each([
    ['both languages', mulan],
    ['English', english],
    ['English without its appendix', english.slice(0, english.indexOf('END OF THE TERMS'))],
    ['Chinese', mulan.slice(0, mulan.indexOf('Mulan Permissive Software License'))],
  ])('MulanPSL in %s, also with a notice behind it', (_, text) => {
    expect(conclude(text).licences).toEqual(['MulanPSL-2.0']);
    expect(conclude(`${text}\n\n${apacheNotice}`)).toEqual({ verdict: 'open', licences: ['MulanPSL-2.0'] });
  });

  it('ISC by its condition, and 0BSD without one', () => {
    const author =
      'THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES';
    const openBsd = textOf('ISC').replace('and/or', 'and').replaceAll('ISC', 'THE AUTHOR');
    expect(conclude(openBsd).licences).toEqual(['ISC']);
    expect(conclude(`${openBsd.slice(0, openBsd.indexOf('THE SOFTWARE'))}${author}`).licences).toEqual([
      'ISC',
    ]);
    expect(conclude(textOf('0BSD').replaceAll('AUTHOR', 'HOLDER')).licences).toEqual(['0BSD']);
  });
});

describe('sentences and tags', () => {
  it.each([
    ['LGPL-2.1 OR BSD-2-Clause\n', ['LGPL-2.1 OR BSD-2-Clause']],
    [
      'SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note\nSee LICENSES/',
      ['GPL-2.0 WITH Linux-syscall-note'],
    ],
    ['/* SPDX-License-Identifier: (GPL-2.0 OR MIT) */', ['(GPL-2.0 OR MIT)']],
    ['Licensed under the Apache License, Version 2.0', ['Apache-2.0']],
    ['Dual-licensed under MIT or Apache 2.0.', ['Apache-2.0', 'MIT']],
    [
      'The GNU General Public License version 2 covers bpf/, the 3-clause BSD the rest.',
      ['GPL-2.0', 'BSD-3-Clause'],
    ],
    [
      `Covered by GPL version 2, the headers by the LGPL, so that others can build on them. ${'And so on. '.repeat(100)}`,
      ['GPL-2.0'],
    ],
    ['Under the GNU GPL version 2, or (at your option) any later version.', ['GPL-2.0-or-later']],
    ['Licensed under the LGPL v2.1 or later.', ['LGPL-2.1-or-later']],
    ['Licensed under the GPL v2 only, later ones are no option.', ['GPL-2.0']],
    ['See COPYING.', []],
  ])('%j', (text, licences) => {
    expect(recogniseLicences(text).licences).toEqual(licences);
  });
});

describe('hostile texts', () => {
  it('reads any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: ANY_CHARACTER, maxLength: 2000 }), fc.string(), (text, hint) => {
        expect(() => conclude(text)).not.toThrow();
        expect(() => recogniseLicences(text, hint)).not.toThrow();
      }),
    );
  });

  it.each([
    ['words', 'license '.repeat(130_000)],
    ['one word', 'a'.repeat(1_000_000)],
    ['blanks', ' '.repeat(1_000_000)],
    ['lines', '\n'.repeat(1_000_000)],
    ['tags', 'SPDX-License-Identifier: (((((((((('.repeat(30_000)],
    ['beginnings', 'as published by lesser general public license '.repeat(20_000)],
  ])('reads a megabyte of %s in a moment', (_, text) => {
    recogniseLicences('');
    expect(cpuTimeOf(() => recogniseLicences(text))).toBeLessThan(1500);
  });
});
