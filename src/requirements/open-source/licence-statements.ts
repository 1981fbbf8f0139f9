import { isForeign, isLicenceMap, isLicenceStatement, isSourceFile } from '../../facts/licence-files.ts';
import type { RepositoryFacts } from '../../facts/repository-facts.ts';
import { plainTextOf } from '../../facts/readme-sentences.ts';
import { readmeOf } from '../../facts/readme.ts';
import { opennessOf } from './openness.ts';
import { findSourceAvailable } from './source-available.ts';
import {
  licenceSectionsOf,
  licencesInHead,
  licencesInManifest,
  licencesInReadme,
  restrictedIn,
  tagsInHead,
} from './stated-licences.ts';
import { findTakeBack, isCopyleft } from './take-back.ts';
import { explainSentences, ownSentences } from './unexplained.ts';
import { type Sentence, phraseTextOf, sentencesOf, wordsOf } from './words.ts';

/** A place beside the license files that names a license. */
export interface LicenceStatement {
  readonly path: string;
  readonly licences: readonly string[];
}

const MAXIMUM_STATEMENTS = 6;
/** The pages' looks are not the project. */
const OF_A_THEME = /"name"[ \t]{0,4}:[ \t]{0,4}"[^"\n]{0,80}\btheme\b/;

/** Where README, package manifests or the heads of source files name a license, the plainest first. */
export function findLicenceStatements(repository: RepositoryFacts): readonly LicenceStatement[] {
  const statements = Object.entries(repository.files).flatMap(([path, content]) => {
    if (content.status !== 'known' || (isSourceFile(path) && isForeign(path))) return [];
    const licences = licencesStatedIn(path, content.value);
    return licences.length > 0 ? [{ path, licences }] : [];
  });
  const rank = ({ path }: LicenceStatement): number => Number(isSourceFile(path));
  return statements.sort((a, b) => rank(a) - rank(b)).slice(0, MAXIMUM_STATEMENTS);
}

/** Where REUSE's files, a short `NOTICE` or the head of a source file put a part under a source-available license. */
export function findRestrictedParts(repository: RepositoryFacts): readonly LicenceStatement[] {
  return Object.entries(repository.files).flatMap(([path, content]) => {
    const licences = content.status === 'known' ? restrictedPartsIn(path, content.value) : [];
    return licences.length > 0 ? [{ path, licences }] : [];
  });
}

function restrictedPartsIn(path: string, text: string): readonly string[] {
  if (path.startsWith('NOTICE') && isLicenceMap(path)) return restrictedIn(wordsOf(text));
  const inHead = isSourceFile(path) && !isForeign(path) ? tagsInHead(text) : [];
  const licences = isLicenceMap(path) ? licencesInManifest(text) : inHead;
  return licences.filter((licence) => opennessOf(licence) === 'restricted');
}

function licencesStatedIn(path: string, text: string): readonly string[] {
  if (isSourceFile(path) && !isLicenceStatement(path)) return licencesInHead(text);
  if (/^readme/i.test(path)) return licencesInReadme(text);
  if (path === 'package.json' && OF_A_THEME.test(text)) return [];
  return isLicenceStatement(path) || isLicenceMap(path) ? licencesInManifest(text) : [];
}

/** A sentence of the README's words on licensing that takes back what the license files give. */
export interface TakeBack {
  readonly path: string;
  readonly text: string;
}

/** The first such sentence. `licences`: those of the files, beside which an offer for money is a choice. */
export function findTakeBackInReadme(
  repository: RepositoryFacts,
  licences: readonly string[],
): TakeBack | undefined {
  const readme = readmeOf(repository);
  if (readme === undefined) return undefined;
  const isBesideCopyleft = licences.some(isCopyleft);
  for (const section of licenceSectionsOf(readme.text)) {
    const plain = section.split('\n').map(plainTextOf).join('\n');
    const sentences = ownSentences(explainSentences(sentencesOf(plain), licences));
    const found = findTakeBack(sentences, isBesideCopyleft) ?? sentences.find(saysSourceAvailable);
    if (found !== undefined) return { path: readme.path, text: found.text };
  }
  return undefined;
}

/** What was, what others have, and what may be chosen does not count. */
const NOT_THIS =
  /\b(?:(?:relicens|switch|mov|chang|migrat|convert)\w{0,4} (?:\w+ ){0,6}?from|before|until|earlier|older|former\w{0,2}|previous\w{0,2}|no longer|instead of|unlike|prior to|changed from|not|or)\b/;

function saysSourceAvailable({ words }: Sentence): boolean {
  const phrases = phraseTextOf(words);
  return !NOT_THIS.test(phrases) && findSourceAvailable(phrases, '').length > 0;
}
