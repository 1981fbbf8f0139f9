import { plainSentencesOf } from '../../facts/readme-sentences.ts';
import { badgeOf } from '../../facts/status-badges.ts';
import { sectionsOf } from '../../facts/document-sections.ts';
import { findFamily, findNamedLicences } from './named-licences.ts';
import { isExpression } from './openness.ts';
import { findTags } from './recognise-licences.ts';
import { findSourceAvailable } from './source-available.ts';
import { phraseTextOf, sentencesOf, wordsOf } from './words.ts';

/** The head of a source file; a section on licensing rarely names its license further down. */
const HEAD_LENGTH = 600;
/** A section on licensing rarely has more. */
const SECTION_LENGTH = 4000;
const MAXIMUM_SECTIONS = 4;
const MAXIMUM_MANIFEST = 100_000;
const MAXIMUM_NOTICE_WORDS = 300;
const MAXIMUM_NAMED = 6;

/**
 * `"license": "MIT"`, `license = "MIT OR Apache-2.0"`, `s.licenses = ['MIT']`, `License: GPL-2+`,
 * `artifacthub.io/license: MIT`, `SPDX-License-Identifier = "MIT"`: a list, or what stands alone.
 */
const FIELD =
  /(?:^|[,({])[ \t{-]{0,20}(?:LABEL )?["']?(?:[\w/-]{1,40}\.){0,4}(?:[\w-]{1,40}\/)?(?:licen[sc]es?|SPDX-License-Identifier)["']?(?:\.text)?[ \t]{0,8}(?:=>|[:=])\s{0,20}(?:\[([^\]]{2,300})\]|(?:\{ ?text ?= ?|-\s|\((?=["'])){0,1}["']?([\w.+() -]{2,100}))/gim;
/** In a list of classifiers: https://pypi.org/classifiers. */
const CLASSIFIER = /\bLicense :: OSI Approved :: ([\w.+() -]{2,100})/g;
/** Of NuGet, MSBuild and Maven. */
const ELEMENT =
  /<(?:PackageLicenseExpression|license\b[^<>]{0,80})>\s{0,40}(?:<name>\s{0,40})?([^<>]{2,100})</gi;
/** As people write it under a heading on licensing: an id, or a family without a version. */
const SHORT_NAME =
  /(?<![\w.-])(?:MIT|ISC|0BSD|WTFPL|[AL]?GPL|BSD|Apache|MPL|EUPL)(?:-\d[\w.]*(?:-[A-Za-z][\w.]*)*)?(?!\w)/g;
const COMMENT_LINE = /^\s*(?:\/\/|\/?\*|#(?!\s*(?:include|define|if|pragma|!))|--|;)/;
const BLOCK_COMMENT = /\/\*[^]*?(?:\*\/|$)|"""[^]*?(?:"""|$)/g;

/** A heading on licensing, whatever picture stands before it. */
const ON_LICENSING =
  /^(?:copyright[s]? (?:and|&) |terms of use|usage (?:terms|restrictions)|(?:the )?(?:software |open[- ]source |project |code |mit |apache |isc |bsd(?: \d-clause)? |(?:gnu )?[al]?gpl\S{0,6} )?(?:licen[sc](?:e|es|ing|ia)|licenza)\b(?! (?:keys?|checks?|checker|scan\w*|servers?|compliance|manage\w*|detect\w*))|lizenz|licen\u00e7a|\u043b\u0438\u0446\u0435\u043d\u0437|\ub77c\uc774[\uc120\uc13c]\uc2a4|(?:\u5f00\u6e90)?(?:\u8bb8\u53ef|\u534f\u8bae|\u6388\u6743)|\u8a31\u53ef|\u6388\u6b0a|\u30e9\u30a4\u30bb\u30f3\u30b9|(?:\d{1,2}[.)] ?)licen[sc]e)/i;
/** A line of its own, or an Org heading, where no other heading is one. */
const LINE_ON_LICENSING =
  /^[^\p{L}\p{N}\n#]{0,12}(?:copyright (?:and|&) )?licen[sc](?:e|es|ing)\b.{0,60}$/imu;
/** A sentence on it, where no heading is. */
const LICENSED =
  /\b(?:licensed|released|distributed|available|published|provided|open sourced?|covered) (?:\w+ ){0,4}?(?:under|by)\b|\u8bb8\u53ef|\u534f\u8bae|\u6388\u6743|\u8a31\u53ef|\u6388\u6b0a|\u30e9\u30a4\u30bb\u30f3\u30b9|\ub77c\uc774[\uc120\uc13c]\uc2a4/;
const OF_SOMETHING_ELSE = /\b(?:which|whose|dependenc\w{1,3}|third part\w{1,3}|vendored|bundled)\b/;
const LICENSE_LABEL = /licen[sc]e|\u8bb8\u53ef|\u534f\u8bae|\u30e9\u30a4\u30bb\u30f3\u30b9/i;
/** What is shown where the picture is not: `[![License: GPL v3](…)`. */
const ALTERNATIVE_TEXT = /!\[([^\]\n]{0,20}licen[sc]e[^\]\n]{2,40})\]/gi;

/** By the fields of a package's manifest, or of a map of licenses. */
export function licencesInManifest(text: string): readonly string[] {
  const manifest = text.slice(0, MAXIMUM_MANIFEST);
  const fields = [
    ...[...manifest.matchAll(FIELD)].flatMap(
      ([, list, single = '']) => list?.split(/["',{}\n]+/) ?? [single],
    ),
    ...[...manifest.matchAll(CLASSIFIER), ...manifest.matchAll(ELEMENT)].map(([, field = '']) => field),
  ];
  return [...new Set(fields.flatMap((field) => namesIn(field.trim())))].slice(0, MAXIMUM_NAMED);
}

/** Of tags, or of the comments' words: what code tells the kernel is no license of its own. */
export function licencesInHead(text: string): readonly string[] {
  const tags = tagsInHead(text);
  if (tags.length > 0) return tags;
  const head = text.slice(0, HEAD_LENGTH);
  const comments = [
    ...head.split('\n').filter((line) => COMMENT_LINE.test(line)),
    ...(head.match(BLOCK_COMMENT) ?? []),
  ];
  return findNamedLicences(phraseTextOf(wordsOf(comments.join('\n'))));
}

export function tagsInHead(text: string): readonly string[] {
  return findTags(text.slice(0, HEAD_LENGTH));
}

/** By a README's words on licensing, else by a sentence or a badge. */
export function licencesInReadme(text: string): readonly string[] {
  const tags = findTags(text);
  if (tags.length > 0) return tags;
  const [section] = licenceSectionsOf(text);
  const inSection = section === undefined ? [] : licencesInSection(section);
  if (inSection.length > 0) return inSection;
  const sentence = sentencesOf(text).find(({ text: said, words }) => {
    const phrases = phraseTextOf(words);
    return LICENSED.test(phrases) && !OF_SOMETHING_ELSE.test(phrases) && namesIn(said).length > 0;
  });
  return sentence === undefined ? licencesOnBadges(text) : namesIn(sentence.text);
}

function licencesInSection(section: string): readonly string[] {
  const family = findFamily(phraseTextOf(wordsOf(section)));
  const start = section.slice(0, HEAD_LENGTH);
  const words = wordsOf(start);
  const named = [...findNamedLicences(phraseTextOf(words)), ...restrictedIn(words)];
  if (named.length > 0) return named;
  return family === undefined ? [...new Set(start.match(SHORT_NAME))] : [family];
}

function licencesOnBadges(text: string): readonly string[] {
  const shown = plainSentencesOf(text).flatMap(({ isImage, text: address }) => {
    const badge = isImage ? badgeOf(address) : undefined;
    return badge !== undefined && LICENSE_LABEL.test(badge.label) ? [badge.text] : [];
  });
  const instead = [...text.matchAll(ALTERNATIVE_TEXT)].map(([, alternative = '']) => alternative);
  return [...new Set([...shown, ...instead].flatMap(namesIn))];
}

/** What stands under a README's headings on licensing. */
export function licenceSectionsOf(text: string): readonly string[] {
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

/** The source-available licenses that a short text names. */
export function restrictedIn(words: readonly string[]): readonly string[] {
  if (words.length > MAXIMUM_NOTICE_WORDS) return [];
  return findSourceAvailable(phraseTextOf(words)).map(({ licence }) => licence);
}

/** An expression, or what people call it: with its version, else by its family. */
function namesIn(text: string): readonly string[] {
  if (isExpression(text) || text.startsWith('LicenseRef-')) return [text];
  const named = findNamedLicences(phraseTextOf(wordsOf(text)));
  return named.length > 0 ? named : [...new Set(text.match(SHORT_NAME))];
}
