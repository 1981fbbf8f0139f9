import { type ErrorCode, LineCounter } from 'yaml';
import { parseYamlDocument } from '../landscape/yaml-document.ts';
import { Configuration } from './configuration.ts';
import type { ConfigurationProblem, SyntaxReason } from './configuration-problem.ts';
import { type LinedDocument, collectionKeyLine, duplicateKeyLine, lineAt } from './key-lines.ts';
import { sharedLabel } from './label-names.ts';
import { policyOf } from './policy-of.ts';
import { schemaProblems } from './schema-problems.ts';

export type ParsedConfiguration =
  | { readonly isValid: true; readonly configuration: Configuration }
  | { readonly isValid: false; readonly problems: readonly ConfigurationProblem[] };

/** A configuration of more than this is none that a person wrote. */
const MAX_LENGTH = 100_000;

/** YAML's errors that have a sentence of their own. */
const SYNTAX_REASONS: Partial<Readonly<Record<ErrorCode, SyntaxReason>>> = {
  TAB_AS_INDENT: 'tab',
  BAD_INDENT: 'indentation',
  MULTIPLE_DOCS: 'several-documents',
};

/** Reads the file's text; an empty file is an empty configuration. Never throws. */
export function parseConfiguration(text: string): ParsedConfiguration {
  if (text.length > MAX_LENGTH) return failed([{ kind: 'syntax', line: 1, reason: 'too-long' }]);
  const lines = new LineCounter();
  const document = parseYamlDocument(text, lines);
  if (typeof document === 'string') return failed([{ kind: 'syntax', line: 1, reason: 'malformed' }]);
  const [error] = document.errors;
  if (error !== undefined) {
    const { line } = lines.linePos(error.pos[0]);
    return failed([{ kind: 'syntax', line, reason: SYNTAX_REASONS[error.code] ?? 'malformed' }]);
  }
  return judgeDocument({ document, lines });
}

function judgeDocument(parsed: LinedDocument): ParsedConfiguration {
  // Before toJS(), which turns such a key into text: two hundred of them, one in another, keep it busy for ever.
  const collection = collectionKeyLine(parsed);
  if (collection !== undefined) return failed([{ kind: 'syntax', line: collection, reason: 'malformed' }]);
  const duplicate = duplicateKeyLine(parsed);
  if (duplicate !== undefined) return failed([{ kind: 'syntax', line: duplicate, reason: 'duplicate-key' }]);
  let value: unknown;
  try {
    // No aliases: nothing in this file needs them, and a few lines of them grow without end.
    value = parsed.document.toJS({ maxAliasCount: 0 });
  } catch {
    return failed([{ kind: 'syntax', line: 1, reason: 'aliases' }]);
  }
  const checked = Configuration.safeParse(value ?? {});
  if (!checked.success) return failed(schemaProblems(checked.error.issues, parsed));
  const roles = sharedLabel(policyOf([checked.data]).labels);
  if (roles === undefined) return { isValid: true, configuration: checked.data };
  const line = lineAt(parsed, ['labels', 'names', roles[1]]);
  return failed([{ kind: 'same-label', line, roles }]);
}

function failed(problems: readonly ConfigurationProblem[]): ParsedConfiguration {
  return { isValid: false, problems };
}
