import { ids } from './ids.ts';
import { WordPairIndex } from './word-pair-index.ts';
import { pairsOf, wordsOf } from './words.ts';

/** How far a text and a license's text on the SPDX list agree, each from 0 to 1. */
export interface Likeness extends Reference {
  /** The share of the license's word pairs that the text has. */
  readonly coverage: number;
  /** Dice's coefficient over word pairs: both texts as a whole. */
  readonly dice: number;
  /** How many word pairs both have. */
  readonly shared: number;
}

/** A license's text, or the part of it that stands alone in repositories. */
interface Reference {
  readonly id: string;
  readonly text: string;
}

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

interface Part {
  readonly id: string;
  readonly from: RegExp;
  readonly to: RegExp;
}

/**
 * What stands alone in repositories: the SPDX list has the GPL behind the LGPL 3, which supplements it, and MulanPSL in
 * its two languages.
 */
const PARTS: readonly Part[] = [
  { id: 'LGPL-3.0', from: /^/, to: /GNU GENERAL PUBLIC LICENSE/ },
  { id: 'MulanPSL-2.0', from: /^/, to: /Mulan Permissive Software License/ },
  { id: 'MulanPSL-2.0', from: /Mulan Permissive Software License/, to: /END OF THE TERMS/ },
];

type Licences = Readonly<
  Record<string, { readonly licenseText: string; readonly osiApproved: boolean } | undefined>
>;

let loaded: Licences | undefined;

/** To be waited for before anything here is asked: these are 5 MB, which nothing but judging needs. */
export async function loadLicenceTexts(): Promise<void> {
  // Its types name no default export.
  const texts = (await import('spdx-license-list/full.js')) as unknown as { readonly default: Licences };
  loaded = texts.default;
}

function spdxLicences(): Licences {
  if (loaded === undefined) throw new Error('The texts of the licenses are not loaded');
  return loaded;
}

/** Built at the first question, for the texts are long; the same for the life of the process. */
let library: Library | undefined;

interface Library {
  readonly references: readonly Reference[];
  readonly index: WordPairIndex;
}

/** The licenses whose text a text resembles, best covered first; at least `minimum` of each is there. */
export function likenessesOf(bigrams: ReadonlySet<number>, minimum: number): readonly Likeness[] {
  library ??= buildLibrary();
  const { references, index } = library;
  const shared = index.countShared(bigrams);
  return references
    .map((reference, place) =>
      likeness(reference, { shared: shared[place] ?? 0, own: index.sizes[place] ?? 0, size: bigrams.size }),
    )
    .filter(({ coverage }) => coverage >= minimum)
    .sort((a, b) => b.shared * b.coverage ** 2 - a.shared * a.coverage ** 2);
}

/** The likeness of a text to one license by its id, also of one that is too rare to be indexed. */
export function likenessTo(id: string, bigrams: ReadonlySet<number>): Likeness {
  const reference = { id, text: textOfLicence(id) };
  const own = bigramsOf(reference);
  const shared = [...own].filter((bigram) => bigrams.has(bigram)).length;
  return likeness(reference, { shared, own: own.size, size: bigrams.size });
}

/** The word pairs of any license on the SPDX list. */
export function bigramsOfLicence(id: string): ReadonlySet<number> {
  return bigramsOf({ id, text: textOfLicence(id) });
}

/** Those of the few licenses that are met in life. */
const remembered = new Map<string, ReadonlySet<number>>();
const REMEMBERED_AT_MOST = 24;

export function bigramsOf({ text }: Reference): ReadonlySet<number> {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const bigrams = pairsIn(text);
  if (remembered.size === REMEMBERED_AT_MOST) remembered.clear();
  remembered.set(text, bigrams);
  return bigrams;
}

function pairsIn(text: string): ReadonlySet<number> {
  return new Set(pairsOf(wordsOf(text)));
}

function textOfLicence(id: string): string {
  const licences = spdxLicences();
  return Object.hasOwn(licences, id) ? (licences[id]?.licenseText ?? '') : '';
}

interface PairCounts {
  readonly shared: number;
  /** The license's. */
  readonly own: number;
  /** The text's. */
  readonly size: number;
}

function likeness(reference: Reference, { shared, own, size }: PairCounts): Likeness {
  return {
    ...reference,
    shared,
    coverage: own === 0 ? 0 : shared / own,
    dice: (2 * shared) / Math.max(1, own + size),
  };
}

function buildLibrary(): Library {
  const whole = referenceIds().map((id) => ({ id, text: textOfLicence(id) }));
  const alone = PARTS.map(({ id, from, to }) => {
    const text = textOfLicence(id);
    return { id, text: text.slice(text.search(from), text.search(to)) };
  });
  const references = [...whole, ...alone];
  return {
    references,
    index: new WordPairIndex(references.map(({ text }) => Int32Array.from(pairsIn(text)))),
  };
}

function referenceIds(): readonly string[] {
  const licences = spdxLicences();
  const approved = Object.keys(licences).filter(
    (id) => licences[id]?.osiApproved === true && !SAME_TEXT.test(id),
  );
  return [...new Set([...approved, ...OTHERS_IN_USE])].filter((id) => Object.hasOwn(licences, id));
}
