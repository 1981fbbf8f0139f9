import { isLicenceMap, isLicenceStatement, isSourceFile } from '../../facts/licence-files.ts';
import type { RepositoryFacts } from '../../facts/repository-facts.ts';
import { findNamedLicences } from './named-licences.ts';
import { isExpression, opennessOf } from './openness.ts';
import { findTags } from './recognise-licences.ts';
import { findSourceAvailable } from './source-available.ts';
import { phraseTextOf, wordsOf } from './words.ts';

/** A place beside the license files that names a license. */
export interface LicenceStatement {
  readonly path: string;
  readonly licences: readonly string[];
  /** Some of them are known to withhold a freedom. */
  readonly isRestricted: boolean;
}

/** A section on licensing rarely has more. */
const SECTION_LENGTH = 600;
const MAXIMUM_README = 100_000;
const MAXIMUM_NOTICE_WORDS = 300;
const MAXIMUM_STATEMENTS = 6;

/** `"license": "MIT"`, `license = "MIT OR Apache-2.0"`, `License: GPL-2+`, `SPDX-License-Identifier = "MIT"`. */
const FIELD =
  /^[ \t{,]{0,20}["']?(?:licen[sc]e|SPDX-License-Identifier)["']?[ \t]{0,4}[:=][ \t]{0,4}(?:\{ ?text ?= ?)?["'[]{0,3}([\w.+() -]{2,100})/gim;
/** A Markdown, reStructuredText or Org heading, or a line of its own. */
const README_SECTION = /^[#=*\s]{0,8}(?:copyright (?:and|&) )?licen[sc](?:e|es|ing)\b.{0,60}$/im;

/** Where README, package manifests or the heads of source files name a license, the plainest first. */
export function findLicenceStatements(repository: RepositoryFacts): readonly LicenceStatement[] {
  const statements = Object.entries(repository.files).flatMap(([path, content]) => {
    if (content.status !== 'known') return [];
    const licences = licencesStatedIn(path, content.value);
    return licences.length > 0 ? [statementOf(path, licences)] : [];
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
    return licences.length > 0 ? [{ path, licences, isRestricted: true }] : [];
  });
}

function statementOf(path: string, licences: readonly string[]): LicenceStatement {
  const isRestricted = licences.some((licence) => opennessOf(licence) === 'restricted');
  return { path, licences, isRestricted };
}

function licencesStatedIn(path: string, text: string): readonly string[] {
  if (isSourceFile(path) && !isLicenceStatement(path)) return findTags(text.slice(0, SECTION_LENGTH));
  if (/^readme/i.test(path)) return licencesInReadme(text.slice(0, MAXIMUM_README));
  if (isLicenceStatement(path) || isLicenceMap(path)) return fieldsOf(text);
  return [];
}

function licencesInReadme(text: string): readonly string[] {
  const tags = findTags(text);
  const start = text.search(README_SECTION);
  if (tags.length > 0 || start < 0) return tags;
  const words = wordsOf(text.slice(start, start + SECTION_LENGTH));
  return [...findNamedLicences(phraseTextOf(words)), ...restrictedIn(words)];
}

function fieldsOf(text: string): readonly string[] {
  const fields = [...text.slice(0, MAXIMUM_README).matchAll(FIELD)].map(([, field = '']) => field.trim());
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
