import type { ListFormat } from './list-definition.ts';
import { parseComponent } from './formats/jsx.ts';
import { parseLandscape } from './formats/landscape2.ts';
import { parseMarkdown } from './formats/markdown.ts';
import {
  entriesOf,
  type ListFormatReader,
  type ListSource,
  type ReadWith,
  unbroken,
} from './formats/list-format.ts';
import { exportedArrayOf, parseModule } from './javascript-module.ts';
import { parseArrayAt, parseJsonValue } from './literal-parser.ts';
import { parseYaml } from './yaml-document.ts';

/** An array of entries, or a document that holds one, held to RFC 8259. */
function parseJsonList(text: string, { entries }: ReadWith): ListSource {
  const isArray = entries?.at === undefined && entries?.each !== 'file';
  return entriesOf(isArray ? parseArrayAt(text, 'json') : parseJsonValue(text), entries);
}

/** An ES module whose default export is an array of entries. */
function parseJavascriptList(text: string, { entries: { each } = {} }: ReadWith): ListSource {
  return entriesOf(exportedArrayOf(parseModule(text)), each === 'text' ? { each } : {});
}

/** A YAML list of entries, or a document that holds one. */
function parseYamlList(text: string, { memo, entries }: ReadWith): ListSource {
  const { problems, ...read } = parseYaml(text, memo);
  const source = entriesOf({ ...read, problems, isComplete: problems.length === 0 }, entries);
  return { ...source, entries: unbroken(source.entries, problems, text) };
}

/** Every way to write a list down that this program reads. */
export const LIST_FORMATS: Readonly<Record<ListFormat, ListFormatReader>> = {
  json: parseJsonList,
  javascript: parseJavascriptList,
  jsx: parseComponent,
  landscape2: parseLandscape,
  yaml: parseYamlList,
  markdown: parseMarkdown,
};
