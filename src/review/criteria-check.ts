import { CONFIGURATION_PATH } from '../config/configuration.ts';
import type { CriteriaPlace, Statement, StatementChanges } from '../facts/criteria.ts';
import type { Language } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import { plainText } from '../messages/plain-text.ts';
import { writerIn } from '../messages/render-message.ts';
import { visibleText } from '../messages/visible-text.ts';
import type { CheckRunResult } from './configuration-check.ts';
import { hashOf } from './fingerprint.ts';
import { codeBlock, markdownText } from './markdown.ts';
import type { Markdown } from './review.ts';

const MAXIMUM_STATEMENTS = 40;
const MAXIMUM_STATEMENT_LENGTH = 600;

interface CriteriaChange extends CriteriaPlace, StatementChanges {
  /** No rules are left where they stood. */
  readonly isGone: boolean;
}

/** What the check run on a change of the rules says: which sentences go and which come. It blocks nothing. */
export function checkCriteria(change: CriteriaChange, language: Language): CheckRunResult {
  const { path, removed, added, isGone } = change;
  const { write } = writerIn(language, markdownText);
  const summary = [
    write(message(isGone ? 'criteria.gone' : 'criteria.change', { path })),
    changesBlock([...statementLines('-', removed), ...statementLines('+', added)]),
    write(message('criteria.effect', { configuration: CONFIGURATION_PATH })),
  ].join('\n\n');
  const title = writerIn(language, plainText).write(message('criteria.title', {}));
  const output = { title, summary, annotations: [] };
  return { conclusion: 'neutral', output, fingerprint: hashOf(['criteria', output]) };
}

/** A sentence of the rules on one line, cut to a length, in which nothing is hidden. */
export function statementText({ text }: Statement): string {
  return visibleText(text, MAXIMUM_STATEMENT_LENGTH).replaceAll(/\p{C}/gu, '\uFFFD');
}

/** Sentences as lines of a difference. */
export function statementLines(sign: '-' | '+', statements: readonly Statement[]): readonly string[] {
  return statements.map((statement) => `${sign} ${statementText(statement)}`);
}

/** Lines of a difference as Markdown; strangers' words are nothing but words in it. */
export function changesBlock(lines: readonly string[]): Markdown {
  const more = lines.length > MAXIMUM_STATEMENTS ? ['…'] : [];
  if (lines.length === 0) return '';
  return codeBlock([...lines.slice(0, MAXIMUM_STATEMENTS), ...more].join('\n'), 'diff') ?? '';
}
