import { type ErrorCode, LineCounter } from 'yaml';
import { parseYamlDocument } from '../landscape/yaml-document.ts';
import { type Message, message } from '../messages/message.ts';
import { Configuration } from './configuration.ts';
import { type ConfigurationProblem, schemaProblems } from './schema-problems.ts';
import { type LinedDocument, collectionKeyLine, duplicateKeyLine, lineAt } from './key-lines.ts';
import { sharedLabel } from './label-names.ts';
import { policyOf } from './policy-of.ts';

export type ParsedConfiguration =
  | { readonly isValid: true; readonly configuration: Configuration }
  | { readonly isValid: false; readonly problems: readonly ConfigurationProblem[] };

/** A configuration of more than this is none that a person wrote. */
const MAX_LENGTH = 100_000;

/** YAML's errors that have a sentence of their own. */
const SYNTAX_ERRORS: Partial<Readonly<Record<ErrorCode, Message>>> = {
  TAB_AS_INDENT: message('configuration.syntax-tab', {}),
  BAD_INDENT: message('configuration.syntax-indentation', {}),
  MULTIPLE_DOCS: message('configuration.syntax-several-documents', {}),
};
const MALFORMED = message('configuration.syntax-malformed', {});

/** Reads the file's text; an empty file is an empty configuration. Never throws. */
export function parseConfiguration(text: string): ParsedConfiguration {
  if (text.length > MAX_LENGTH) return failedOn(1, message('configuration.syntax-too-long', {}));
  const lines = new LineCounter();
  const document = parseYamlDocument(text, lines);
  if (typeof document === 'string') return failedOn(1, MALFORMED);
  const [error] = document.errors;
  if (error !== undefined) {
    const { line } = lines.linePos(error.pos[0]);
    return failedOn(line, SYNTAX_ERRORS[error.code] ?? MALFORMED);
  }
  return judgeDocument({ document, lines });
}

function judgeDocument(parsed: LinedDocument): ParsedConfiguration {
  // Before toJS(), which turns such a key into text: two hundred of them, one in another, keep it busy for ever.
  const collection = collectionKeyLine(parsed);
  if (collection !== undefined) return failedOn(collection, MALFORMED);
  const duplicate = duplicateKeyLine(parsed);
  if (duplicate !== undefined) return failedOn(duplicate, message('configuration.syntax-duplicate-key', {}));
  let value: unknown;
  try {
    // No aliases: nothing in this file needs them, and a few lines of them grow without end.
    value = parsed.document.toJS({ maxAliasCount: 0 });
  } catch {
    return failedOn(1, message('configuration.syntax-aliases', {}));
  }
  const checked = Configuration.safeParse(value ?? {});
  if (!checked.success) return failed(schemaProblems(checked.error.issues, parsed));
  const shared = sharedLabel(policyOf([checked.data]).labels);
  if (shared === undefined) return { isValid: true, configuration: checked.data };
  const line = lineAt(parsed, ['labels', 'names', shared.other]);
  return failedOn(line, message('configuration.same-label', shared));
}

function failedOn(line: number, said: Message): ParsedConfiguration {
  return failed([{ line, message: said }]);
}

function failed(problems: readonly ConfigurationProblem[]): ParsedConfiguration {
  return { isValid: false, problems };
}
