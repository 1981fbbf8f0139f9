import spdxLicences from 'spdx-license-list/full.js';
import { ids } from './ids.ts';
import { pairsOf, wordsOf } from './words.ts';

/** How far a text and a license's text on the SPDX list agree, each from 0 to 1. */
export interface Likeness {
  readonly id: string;
  /** The license's word pairs. */
  readonly bigrams: ReadonlySet<number>;
  /** The share of the license's word pairs that the text has. */
  readonly coverage: number;
  /** Dice's coefficient over word pairs: both texts as a whole. */
  readonly dice: number;
  /** How many word pairs both have. */
  readonly shared: number;
}

type Reference = Pick<Likeness, 'id' | 'bigrams'>;

/** Ids whose text is another's: the `-only` and `-or-later` forms, and the old `+`. */
const SAME_TEXT = /(?:-only|-or-later|\+)$/;

/** In use without OSI's approval, open or not, and so compared with as well. */
const OTHERS_IN_USE: readonly string[] = ids(`
  Apache-1.0 BSD-3-Clause-Clear BSD-4-Clause BSD-4-Clause-UC BSD-Source-Code CC0-1.0
  CC-BY-3.0 CC-BY-4.0 CC-BY-SA-3.0 CC-BY-SA-4.0 CC-BY-NC-3.0 CC-BY-NC-4.0
  CC-BY-ND-3.0 CC-BY-ND-4.0 CC-BY-NC-SA-3.0 CC-BY-NC-SA-4.0 CC-BY-NC-ND-3.0
  CC-BY-NC-ND-4.0 CECILL-2.0 CECILL-B CECILL-C curl FSFAP FTL GFDL-1.1
  GFDL-1.2 GFDL-1.3 GPL-1.0 Hippocratic-2.1 IJG ImageMagick Info-ZIP JSON
  Libpng libpng-2.0 libtiff Linux-OpenIB LLVM-exception MIT-CMU MulanPSL-1.0
  ODbL-1.0 OpenSSL Parity-7.0.0 PDDL-1.0 PSF-2.0 Python-2.0.1 Ruby
  SGI-B-2.0 TCL TCP-wrappers Vim WTFPL X11 XFree86-1.1 blessing bzip2-1.0.6
  BUSL-1.1 SSPL-1.0 Elastic-2.0 PolyForm-Noncommercial-1.0.0 SUL-1.0 FSL-1.1-MIT
  PolyForm-Small-Business-1.0.0 FSL-1.1-ALv2 Aladdin MS-LPL NTP-0 HPND-sell-variant
`);

/** The SPDX list has the GPL behind the LGPL 3, which supplements it; in repositories the LGPL stands alone. */
const SUPPLEMENTS: readonly (readonly [id: string, end: string])[] = [
  ['LGPL-3.0', 'GNU GENERAL PUBLIC LICENSE'],
];

/** Built at the first question, for the texts are long; the same for the life of the process. */
let index: ReferenceIndex | undefined;

interface ReferenceIndex {
  readonly references: readonly Reference[];
  /** Which references have a word pair, by their places in `references`. */
  readonly byBigram: ReadonlyMap<number, readonly number[]>;
}

/** The licenses whose text a text resembles, best covered first; at least `minimum` of each is there. */
export function likenessesOf(bigrams: ReadonlySet<number>, minimum: number): readonly Likeness[] {
  index ??= buildIndex();
  const { references, byBigram } = index;
  const shared = new Uint32Array(references.length);
  for (const bigram of bigrams)
    for (const place of byBigram.get(bigram) ?? []) shared[place] = (shared[place] ?? 0) + 1;
  return references
    .map((reference, place) => likeness(reference, shared[place] ?? 0, bigrams.size))
    .filter(({ coverage }) => coverage >= minimum)
    .sort((a, b) => b.shared * b.coverage ** 2 - a.shared * a.coverage ** 2);
}

/** The word pairs of a license that `likenessesOf` named, or of any other on the SPDX list. */
export function bigramsOfLicence(id: string): ReadonlySet<number> {
  const indexed = index?.references.find((reference) => reference.id === id);
  if (indexed !== undefined) return indexed.bigrams;
  return bigramsOf(textOfLicence(id));
}

function textOfLicence(id: string): string {
  return Object.hasOwn(spdxLicences, id) ? (spdxLicences[id]?.licenseText ?? '') : '';
}

function bigramsOf(text: string): ReadonlySet<number> {
  return new Set(pairsOf(wordsOf(text)));
}

/** The likeness of a text to one license by its id, also of one that is too rare to be indexed. */
export function likenessTo(id: string, bigrams: ReadonlySet<number>): Likeness {
  const reference = { id, bigrams: bigramsOfLicence(id) };
  const shared = [...reference.bigrams].filter((bigram) => bigrams.has(bigram)).length;
  return likeness(reference, shared, bigrams.size);
}

function likeness({ id, bigrams }: Reference, shared: number, size: number): Likeness {
  return {
    id,
    bigrams,
    shared,
    coverage: bigrams.size === 0 ? 0 : shared / bigrams.size,
    dice: (2 * shared) / Math.max(1, bigrams.size + size),
  };
}

function buildIndex(): ReferenceIndex {
  const whole = referenceIds().map((id) => ({ id, bigrams: bigramsOfLicence(id) }));
  const alone = SUPPLEMENTS.map(([id, end]) => {
    const text = textOfLicence(id);
    return { id, bigrams: bigramsOf(text.slice(0, text.indexOf(end))) };
  });
  const references = [...whole, ...alone];
  const byBigram = new Map<number, number[]>();
  for (const [place, { bigrams }] of references.entries()) {
    for (const bigram of bigrams) {
      const places = byBigram.get(bigram);
      if (places === undefined) byBigram.set(bigram, [place]);
      else places.push(place);
    }
  }
  return { references, byBigram };
}

function referenceIds(): readonly string[] {
  const approved = Object.keys(spdxLicences).filter(
    (id) => spdxLicences[id]?.osiApproved === true && !SAME_TEXT.test(id),
  );
  return [...new Set([...approved, ...OTHERS_IN_USE])].filter((id) => Object.hasOwn(spdxLicences, id));
}
