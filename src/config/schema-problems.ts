import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import { type Message, message } from '../messages/message.ts';
import { type SchemaNode, objectIn, scalarIn, schemaAt } from './configuration-schema.ts';
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
  if (path.length === 0) return [{ line, message: message('configuration.not-a-group', {}) }];
  const said = parsed.document.hasIn(path)
    ? wantedMessage(key, schemaAt(path) ?? {})
    : message('configuration.missing-key', { key });
  return [{ line, key, message: said }];
}

function unknownKey(key: string, path: readonly PropertyKey[], parsed: LinedDocument): ConfigurationProblem {
  const known = Object.keys(objectIn(schemaAt(path))?.properties ?? {});
  const line = lineAt(parsed, [...path, key]);
  return { line, key, message: message('configuration.unknown-key', { key, meant: meantBy(key, known) }) };
}

/** What the schema wants in place of a key's value. */
function wantedMessage(key: string, node: SchemaNode): Message {
  const wanted = scalarIn(node);
  if (wanted.enum !== undefined) return message('configuration.one-of', { key, values: wanted.enum });
  const { minimum = 0, maximum = 0, maxLength = 0, maxItems = 0 } = wanted;
  switch (wanted.type) {
    case 'integer':
      return message('configuration.whole-number', { key, minimum, maximum });
    case 'boolean':
      return message('configuration.yes-or-no', { key });
    case 'array':
      return message('configuration.list', { key, maximum: maxItems });
    case 'string': {
      const kind = wanted.format === 'uri' ? 'address' : 'text';
      return message(`configuration.${kind}`, { key, maximum: maxLength });
    }
    default:
      return message('configuration.group', { key, keys: Object.keys(objectIn(node)?.properties ?? {}) });
  }
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

/** What is wrong with the file, on which line (from 1). */
export interface ConfigurationProblem {
  readonly line: number;
  /** As `requirements.maturity`; absent where the file as a whole is wrong. */
  readonly key?: string;
  /** The line is not part of it. */
  readonly message: Message;
}
