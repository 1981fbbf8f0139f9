import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import { objectIn, schemaAt } from './configuration-schema.ts';
import type { ConfigurationProblem } from './configuration-problem.ts';
import { expectationOf } from './expectation.ts';
import { type LinedDocument, lineAt } from './key-lines.ts';

/** So few letters apart, it was a typing error. */
const MAX_DISTANCE = 3;
/** No key is longer; a word that is was not meant to be one. */
const MAX_KEY_LENGTH = 50;
/** More of them are no help. */
const MAX_PROBLEMS = 20;

type Issue = z.core.$ZodIssue;

/** What the schema found, in the terms of the file: keys, lines, and what should stand there. */
export function schemaProblems(
  issues: readonly Issue[],
  parsed: LinedDocument,
): readonly ConfigurationProblem[] {
  return issues
    .slice(0, MAX_PROBLEMS)
    .flatMap((issue) => problemsOf(issue, parsed))
    .slice(0, MAX_PROBLEMS);
}

function problemsOf(issue: Issue, parsed: LinedDocument): readonly ConfigurationProblem[] {
  const telling = tellingIssue(issue);
  const path = telling === issue ? issue.path : [...issue.path, ...telling.path];
  if (telling.code === 'unrecognized_keys') {
    return telling.keys.slice(0, MAX_PROBLEMS).map((key) => unknownKey(key, path, parsed));
  }
  const line = lineAt(parsed, path);
  const key = keyOf(path);
  if (path.length === 0) return [{ kind: 'not-a-group', line }];
  if (!parsed.document.hasIn(path)) return [{ kind: 'missing-key', line, key }];
  return [{ kind: 'wrong-value', line, key, expected: expectationOf(schemaAt(path) ?? {}) }];
}

function unknownKey(key: string, path: readonly PropertyKey[], parsed: LinedDocument): ConfigurationProblem {
  const known = Object.keys(objectIn(schemaAt(path))?.properties ?? {});
  const meant = meantBy(key, known);
  const line = lineAt(parsed, [...path, key]);
  return { kind: 'unknown-key', line, key, ...(meant === undefined ? {} : { meant }) };
}

/** Of a union, the branch that came furthest: what is wrong inside an object says more than "no object wanted". */
function tellingIssue(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue;
  const all = issue.errors.flat();
  return all.find((one) => one.code === 'unrecognized_keys' || one.path.length > 0) ?? issue;
}

function meantBy(key: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || key.length > MAX_KEY_LENGTH) return undefined;
  const candidate = closest(key, [...known]);
  return distance(key, candidate) <= MAX_DISTANCE ? candidate : undefined;
}

/** The place in a list is left out: the line tells it. */
function keyOf(path: readonly PropertyKey[]): string {
  return path.filter((step) => typeof step !== 'number').join('.');
}
