import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as fluent from '@fluent/syntax';

export const SENTENCE_TYPES_FILE = 'src/messages/sentences.generated.ts';
const LANGUAGE_FILES = 'src/languages/*.ftl';

/** What a sentence asks of one of its parameters, as TypeScript writes it. */
export interface Parameter {
  readonly type: string;
  readonly isOptional: boolean;
  /** A number that only chooses between plural forms, which not every language has. */
  readonly isPluralAlone: boolean;
}

type Parameters = ReadonlyMap<string, Parameter>;
interface Use {
  readonly name: string;
  readonly type: string | undefined;
  readonly isOptional?: boolean;
  readonly isChoice?: boolean;
}

/** By function, what it is given; the last one stands for all that follow. */
const FUNCTIONS: Readonly<Record<string, readonly (Omit<Use, 'name'> | 'shown')[]>> = {
  CODE: [{ type: 'string' }],
  LINK: ['shown', { type: 'string' }],
  CODE_LINK: [{ type: 'string' }, { type: 'string', isOptional: true }],
  STRONG: ['shown'],
  PROSE: [{ type: 'string' }],
  FIXED: [{ type: 'number' }],
  DAY: [{ type: 'string' }],
  BARS: [{ type: 'readonly number[]' }],
  LIST: [{ type: 'readonly (string | MessageLike)[]' }],
  MESSAGE: [{ type: 'MessageLike' }],
  HAS: [{ type: undefined, isOptional: true }],
  INITIAL: [{ type: 'string' }],
  TIER: ['shown'],
};
const PLURALS = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/** By id, the parameters of each sentence of a language file. Throws where a file says what no sentence may. */
export function sentencesIn(text: string): ReadonlyMap<string, Parameters> {
  const { body } = fluent.parse(text, { withSpans: true });
  const junk = body.find((entry) => entry instanceof fluent.Junk);
  if (junk !== undefined) throw new Error(`Cannot be read: ${junk.content}`);
  const messages = new Map(
    body.flatMap((entry) => (entry instanceof fluent.Message ? [[entry.id.name, entry]] : [])),
  );
  return new Map([...messages].map(([id, { value }]) => [id, parametersOf(id, usesIn(value, messages))]));
}

function parametersOf(id: string, uses: readonly Use[]): Parameters {
  const names = [...new Set(uses.map(({ name }) => name))];
  return new Map(
    names.map((name) => {
      const own = uses.filter((use) => use.name === name);
      const types = new Set(own.flatMap(({ type }) => type ?? []));
      if (types.size > 1) throw new Error(`${id}: $${name} is ${[...types].join(' and ')}`);
      const type = [...types][0] ?? 'string';
      const isOptional = own.some((use) => use.isOptional);
      const isPluralAlone = type === 'number' && own.every(({ isChoice }) => isChoice);
      return [name, { type, isOptional, isPluralAlone }];
    }),
  );
}

type Messages = ReadonlyMap<string, fluent.Message>;

function usesIn(pattern: fluent.Pattern | null, messages: Messages): readonly Use[] {
  return (pattern?.elements ?? []).flatMap((element) =>
    element instanceof fluent.Placeable ? usesOf(element.expression, messages) : [],
  );
}

/** Of what stands in a sentence: the word by itself is a number. */
function usesOf(expression: fluent.Placeable['expression'], messages: Messages): readonly Use[] {
  if (expression instanceof fluent.VariableReference) return [{ name: expression.id.name, type: 'number' }];
  if (expression instanceof fluent.FunctionReference) return usesOfCall(expression, messages);
  if (expression instanceof fluent.StringLiteral) return [];
  if (expression instanceof fluent.MessageReference) {
    const message = messages.get(expression.id.name);
    if (message === undefined) throw new Error(`There is no ${expression.id.name}`);
    return usesIn(message.value, messages);
  }
  if (expression instanceof fluent.SelectExpression) {
    const { selector, variants } = expression;
    const inside = variants.flatMap(({ value }) => usesIn(value, messages));
    if (selector instanceof fluent.VariableReference)
      return [{ name: selector.id.name, type: typeOfChoice(variants), isChoice: true }, ...inside];
    return [...usesOf(selector, messages), ...inside];
  }
  throw new Error(`A sentence may not have a ${expression.type}`);
}

function typeOfChoice(variants: readonly fluent.Variant[]): string {
  const keys = variants.map(({ key }) =>
    key instanceof fluent.NumberLiteral ? Number(key.value) : key.name,
  );
  if (keys.every((key) => typeof key === 'number' || PLURALS.has(key))) return 'number';
  if (keys.every((key) => key === 'true' || key === 'false')) return 'boolean';
  return keys
    .map((key) => `'${key}'`)
    .toSorted()
    .join(' | ');
}

function usesOfCall({ id, arguments: given }: fluent.FunctionReference, messages: Messages): readonly Use[] {
  const takes = FUNCTIONS[id.name];
  if (takes === undefined) throw new Error(`There is no function ${id.name}`);
  return given.positional.flatMap((argument, index) => {
    const use = takes[index] ?? takes.at(-1);
    if (use === undefined || use === 'shown' || !(argument instanceof fluent.VariableReference))
      return usesOf(argument, messages);
    return [{ name: argument.id.name, ...use }];
  });
}

const NOTICE = '// Made of the language files by `npm run generate`, and never edited by hand.';

/** The languages that have a file, English first. */
export function languagesIn(root: string): readonly string[] {
  const codes = globSync(LANGUAGE_FILES, { cwd: root }).map((path) => basename(path, '.ftl'));
  return ['en', ...codes.filter((code) => code !== 'en').toSorted()];
}

/** What `npm run generate` writes to that file. */
export function sentenceTypes(root: string): string {
  const english = readFileSync(join(root, 'src/languages/en.ftl'), 'utf8');
  return renderSentenceTypes(english, languagesIn(root));
}

/** The types of the English sentences as TypeScript, with what there is to know of the files as the program runs. */
function renderSentenceTypes(english: string, languages: readonly string[]): string {
  const sentences = sentencesIn(english);
  const all = [...sentences.values()].flatMap((parameters) => [...parameters]);
  const choices = all.filter(([, { type }]) => type.startsWith("'")).map(([name]) => name);
  const optional = all.filter(([, { isOptional }]) => isOptional).map(([name]) => name);
  const wrong = all.find(([name, { type }]) => choices.includes(name) && type === 'string');
  if (wrong !== undefined) throw new Error(`$${wrong[0]} is a choice in one sentence and a text in another`);
  return [
    NOTICE,
    "import type { MessageLike } from './text-format.ts';",
    '',
    '/** By BCP 47 code. */',
    `export const LANGUAGES = ${listed(languages)} as const;`,
    'export type Language = (typeof LANGUAGES)[number];',
    '',
    '/** Parameters that are one of our own words, by which a sentence chooses. */',
    `export const CHOICES = ${listOf(choices)} as const;`,
    '/** Parameters that a sentence can do without. */',
    `export const OPTIONAL = ${listOf(optional)} as const;`,
    '',
    'type None = Readonly<Record<string, never>>;',
    '',
    '/** What each sentence has to be given. */',
    'export interface Sentences {',
    ...[...sentences].map(
      ([id, parameters]) => `  readonly '${id.replaceAll('_', '.')}': ${typeOf(parameters)};`,
    ),
    '}',
    '',
  ].join('\n');
}

function listOf(names: readonly string[]): string {
  return listed([...new Set(names)].toSorted());
}

function listed(names: readonly string[]): string {
  return `[${names.map((name) => `'${name}'`).join(', ')}]`;
}

function typeOf(parameters: Parameters): string {
  if (parameters.size === 0) return 'None';
  const members = [...parameters].map(([name, { type, isOptional }]) =>
    isOptional ? `readonly ${name}?: ${type} | undefined` : `readonly ${name}: ${type}`,
  );
  return `{ ${members.join('; ')} }`;
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..');
  writeFileSync(join(root, SENTENCE_TYPES_FILE), sentenceTypes(root));
}
