import { isForeign, isLicenceMap, isLicenceStatement, isSourceFile } from '../../facts/licence-files.ts';
import type { RepositoryFacts } from '../../facts/repository-facts.ts';
import { plainTextOf } from '../../facts/readme-sentences.ts';
import { readmeOf } from '../../facts/readme.ts';
import { sectionsOf } from '../../facts/document-sections.ts';
import { findNamedLicences } from './named-licences.ts';
import { isExpression, opennessOf } from './openness.ts';
import { findTags } from './recognise-licences.ts';
import { findSourceAvailable } from './source-available.ts';
import { findTakeBack, isCopyleft } from './take-back.ts';
import { explainSentences, ownSentences } from './unexplained.ts';
import { type Sentence, phraseTextOf, sentencesOf, wordsOf } from './words.ts';

/** A place beside the license files that names a license. */
export interface LicenceStatement {
  readonly path: string;
  readonly licences: readonly string[];
}

/** The head of a source file; a section on licensing rarely names its license further down. */
const HEAD_LENGTH = 600;
/** A section on licensing rarely has more. */
const SECTION_LENGTH = 4000;
const MAXIMUM_SECTIONS = 4;
const MAXIMUM_MANIFEST = 100_000;
const MAXIMUM_NOTICE_WORDS = 300;
const MAXIMUM_STATEMENTS = 6;

/** `"license": "MIT"`, `license = "MIT OR Apache-2.0"`, `License: GPL-2+`, `SPDX-License-Identifier = "MIT"`. */
const FIELD =
  /^[ \t{,]{0,20}["']?(?:licen[sc]e|SPDX-License-Identifier)["']?[ \t]{0,4}[:=][ \t]{0,4}(?:\{ ?text ?= ?)?["'[]{0,3}([\w.+() -]{2,100})/gim;
/** In a list of classifiers: https://pypi.org/classifiers. */
const CLASSIFIER = /\bLicense :: OSI Approved :: ([\w.+() -]{2,100})/g;
/** As people write it under a heading on licensing: an id, or a family without a version. */
const SHORT_NAME =
  /(?<![\w.-])(?:MIT|ISC|0BSD|WTFPL|[AL]?GPL|BSD|Apache|MPL|EUPL)(?:-\d[\w.]*(?:-[A-Za-z][\w.]*)*)?(?!\w)/g;
const COMMENT_LINE = /^\s*(?:\/\/|\/?\*|#(?!\s*(?:include|define|if|pragma|!))|--|;)/;
/** The pages' looks are not the project. */
const OF_A_THEME = /"name"[ \t]{0,4}:[ \t]{0,4}"[^"\n]{0,80}\btheme\b/;
/** A heading on licensing, whatever picture stands before it. */
const ON_LICENSING =
  /^(?:copyright[s]? (?:and|&) |terms of use|usage (?:terms|restrictions)|(?:software |open[- ]source |project |code )?licen[sc](?:e|es|ing|ia)\b(?! (?:keys?|checks?|checker|scan\w*|servers?|compliance|manage\w*|detect\w*))|lizenz|licen\u00e7a|\u043b\u0438\u0446\u0435\u043d\u0437|(?:\u5f00\u6e90)?(?:\u8bb8\u53ef|\u534f\u8bae|\u6388\u6743)|\u8a31\u53ef|\u6388\u6b0a|\u30e9\u30a4\u30bb\u30f3\u30b9|(?:\d{1,2}[.)] ?)licen[sc]e)/i;
/** A line of its own, or an Org heading, where no other heading is one. */
const LINE_ON_LICENSING =
  /^[^\p{L}\p{N}\n#]{0,12}(?:copyright (?:and|&) )?licen[sc](?:e|es|ing)\b.{0,60}$/imu;

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

/** Where REUSE's files or a short `NOTICE` put a part of the project under a source-available license. */
export function findRestrictedParts(repository: RepositoryFacts): readonly LicenceStatement[] {
  return Object.entries(repository.files).flatMap(([path, content]) => {
    if (content.status !== 'known' || !isLicenceMap(path)) return [];
    const licences = path.startsWith('NOTICE')
      ? restrictedIn(wordsOf(content.value))
      : fieldsOf(content.value).filter((licence) => opennessOf(licence) === 'restricted');
    return licences.length > 0 ? [{ path, licences }] : [];
  });
}

function licencesStatedIn(path: string, text: string): readonly string[] {
  if (isSourceFile(path) && !isLicenceStatement(path)) return licencesInHead(text.slice(0, HEAD_LENGTH));
  if (/^readme/i.test(path)) return licencesInReadme(text);
  if (path === 'package.json' && OF_A_THEME.test(text.slice(0, MAXIMUM_MANIFEST))) return [];
  if (isLicenceStatement(path) || isLicenceMap(path)) return fieldsOf(text);
  return [];
}

/** Of tags, or of the comments' words: what code tells the kernel is no license of its own. */
function licencesInHead(head: string): readonly string[] {
  const tags = findTags(head);
  if (tags.length > 0) return tags;
  const comments = head.split('\n').filter((line) => COMMENT_LINE.test(line));
  return findNamedLicences(phraseTextOf(wordsOf(comments.join('\n'))));
}

function licencesInReadme(text: string): readonly string[] {
  const tags = findTags(text);
  if (tags.length > 0) return tags;
  const section = licenceSectionsOf(text)[0]?.slice(0, HEAD_LENGTH) ?? '';
  const words = wordsOf(section);
  const named = [...findNamedLicences(phraseTextOf(words)), ...restrictedIn(words)];
  return named.length > 0 ? named : [...new Set(section.match(SHORT_NAME))];
}

/** What stands under a README's headings on licensing. */
function licenceSectionsOf(text: string): readonly string[] {
  const sections = sectionsOf(text).filter(({ heading }) =>
    ON_LICENSING.test(heading.replace(/^[^\p{L}\d]+/u, '')),
  );
  if (sections.length > 0)
    return sections
      .slice(-MAXIMUM_SECTIONS)
      .map(({ heading, body }) => `${heading}\n\n${body}`.slice(0, SECTION_LENGTH));
  const start = text.search(LINE_ON_LICENSING);
  return start < 0 ? [] : [text.slice(start, start + HEAD_LENGTH)];
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

function fieldsOf(text: string): readonly string[] {
  const manifest = text.slice(0, MAXIMUM_MANIFEST);
  const fields = [...manifest.matchAll(FIELD), ...manifest.matchAll(CLASSIFIER)].map(([, field = '']) =>
    field.trim(),
  );
  const named = fields.flatMap((field) =>
    isExpression(field) || field.startsWith('LicenseRef-')
      ? [field]
      : findNamedLicences(phraseTextOf(wordsOf(field))),
  );
  return [...new Set(named)].slice(0, MAXIMUM_STATEMENTS);
}

function restrictedIn(words: readonly string[]): readonly string[] {
  if (words.length > MAXIMUM_NOTICE_WORDS) return [];
  return findSourceAvailable(phraseTextOf(words)).map(({ licence }) => licence);
}
