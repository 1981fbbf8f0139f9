/** How people call licenses in a sentence; matched against words in lower case, one blank between. */
const NAMES: readonly (readonly [id: string, name: RegExp])[] = [
  ['Apache-2.0', /\b(?:apache ?(?:software )?(?:license )?(?:version )?v?2(?: 0)?|asl 2 0|apache license)\b/],
  ['AGPL-3.0', /\b(?:gnu )?affero general public license\b|\bagpl ?v?3?\b/],
  [
    'LGPL-2.1',
    /\b(?:lesser|library) general public license (?:as published .{0,60})?(?:version|v) ?2(?: [01])?\b|\blgpl ?v?2(?: [01])?\b/,
  ],
  ['LGPL-3.0', /\blesser general public license (?:as published .{0,60})?(?:version|v) ?3\b|\blgpl ?v?3\b/],
  [
    'GPL-2.0',
    /(?<!lesser |library |affero )\bgeneral public license (?:as published .{0,60})?(?:version|v) ?2\b|(?<![a-z])gpl ?(?:v|version )?2\b/,
  ],
  [
    'GPL-3.0',
    /(?<!lesser |library |affero )\bgeneral public license (?:as published .{0,60})?(?:version|v) ?3\b|(?<![a-z])gpl ?(?:v|version )?3\b/,
  ],
  ['BSD-2-Clause', /\b(?:bsd 2 clause|(?:2|two) clause bsd|simplified bsd|bsd 2)\b/],
  ['BSD-3-Clause', /\b(?:bsd 3 clause|(?:3|three) clause bsd|(?:new|modified|revised) bsd|bsd 3)\b/],
  ['MIT', /\bmit (?:expat )?license\b|\blicensed under (?:the )?mit\b|\b(?:mit and|mit or|and mit|or mit)\b/],
  ['MPL-1.1', /\bmozilla public license (?:version |v ?)?1 1\b|\bmpl ?v?1 1\b/],
  ['MPL-2.0', /\bmozilla public license\b(?! (?:version |v ?)?1\b)|\bmpl ?v?2\b/],
  ['EPL-1.0', /\beclipse public license (?:version |v ?)?1\b|\bepl ?v?1\b/],
  ['EPL-2.0', /\beclipse public license\b(?! (?:version |v ?)?1\b)|\bepl ?v?2\b/],
  ['EUPL-1.2', /\beuropean union public licen[sc]e\b|\beupl\b/],
  ['BSL-1.0', /\bboost software license\b/],
  ['ISC', /\bisc license\b/],
  ['Unlicense', /\bunlicense\b/],
  ['CC0-1.0', /\bcc0\b/],
  ['0BSD', /\b0bsd\b/],
  ['Zlib', /\bzlib license\b/],
  ['MulanPSL-2.0', /\bmulan ?psl ?v?2\b|\bmulan permissive software license\b/],
  ['PostgreSQL', /\bpostgresql license\b/],
  ['CC-BY-4.0', /\bcc by 4 0\b|\bcreative commons attribution 4 0\b/],
  ['CC-BY-SA-4.0', /\bcc by sa 4 0\b|\bcreative commons attribution share ?alike 4 0\b/],
];

/** The licenses that a sentence or two name. Of a family without a version, nothing is guessed. */
export function findNamedLicences(phrases: string): readonly string[] {
  return NAMES.flatMap(([id, name]) => {
    const match = name.exec(phrases);
    if (match === null) return [];
    const behind = phrases.slice(match.index + match[0].length);
    return id.includes('GPL-') && OR_LATER.test(behind) ? [`${id}-or-later`] : [id];
  });
}

/** "GPL version 2 of the License, or (at your option) any later version", `GPLv2+` loses its sign. */
const OR_LATER = /^(?: 0| only| of the license)* or (?:at your option )?(?:any )?(?:later|newer|higher)\b/;

/**
 * Permissive texts that every holder words a little differently. All of `has` stand in the text; the first that
 * fits is it. The clauses are those that the SPDX matching guidelines do not let vary.
 */
const FAMILIES: readonly { readonly id: string; readonly has: readonly string[] }[] = [
  {
    id: 'BSD-4-Clause',
    has: [
      ' redistribution and use in source and binary forms ',
      ' redistributions of source code ',
      ' advertising materials mentioning ',
    ],
  },
  {
    id: 'BSD-3-Clause',
    has: [
      ' redistribution and use in source and binary forms ',
      ' redistributions of source code ',
      ' endorse or promote products derived from this software ',
    ],
  },
  {
    id: 'BSD-2-Clause',
    has: [
      ' redistribution and use in source and binary forms ',
      ' redistributions of source code ',
      ' redistributions in binary form must reproduce ',
    ],
  },
  {
    id: 'MIT',
    has: [
      ' permission is hereby granted free of charge to any person obtaining a copy of this software ',
      ' to use copy modify merge publish distribute sublicense and or sell copies ',
      ' the software is provided as is ',
    ],
  },
  {
    id: 'ISC',
    has: [
      ' distribute this software for any purpose with or without fee is hereby granted provided that the above copyright notice and this permission notice appear in all copies ',
    ],
  },
  {
    id: '0BSD',
    has: [
      ' permission to use copy modify and or distribute this software for any purpose with or without fee is hereby granted the software is provided ',
    ],
  },
  {
    id: 'curl',
    has: [
      ' permission to use copy modify and distribute this software ',
      ' for any purpose with or without fee is hereby granted ',
    ],
  },
];

export function findFamily(phrases: string): string | undefined {
  return FAMILIES.find(({ has }) => has.every((clause) => phrases.includes(clause)))?.id;
}
