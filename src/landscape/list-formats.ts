import type { ListFormat } from './list-definition.ts';
import { jsxFormat } from './formats/jsx.ts';
import { landscape2Format } from './formats/landscape2.ts';
import { markdownFormat } from './formats/markdown.ts';
import { entriesOf, type ListFormatReader, unbroken } from './formats/list-format.ts';
import { exportedArrayOf, parseModule } from './javascript-module.ts';
import { parseArrayAt, parseJsonValue } from './literal-parser.ts';
import { parseYaml } from './yaml-document.ts';

/** An array of entries, or a document that holds one, held to RFC 8259. */
const jsonFormat: ListFormatReader = {
  parse(text, { entries }) {
    const isArray = entries?.at === undefined && entries?.each !== 'file';
    return entriesOf(isArray ? parseArrayAt(text, 'json') : parseJsonValue(text), entries);
  },
  identifierKeys: [],
};

/** An ES module whose default export is an array of entries. */
const javascriptFormat: ListFormatReader = {
  parse: (text, { entries: { each } = {} }) =>
    entriesOf(exportedArrayOf(parseModule(text)), each === 'text' ? { each } : {}),
  identifierKeys: [],
};

/** A YAML list of entries, or a document that holds one. */
const yamlFormat: ListFormatReader = {
  parse(text, { memo, entries }) {
    const { problems, ...read } = parseYaml(text, memo);
    const source = entriesOf({ ...read, problems, isComplete: problems.length === 0 }, entries);
    return { ...source, entries: unbroken(source.entries, problems, text) };
  },
  identifierKeys: [],
};

/** Every way to write a list down that this program reads. */
export const LIST_FORMATS: Readonly<Record<ListFormat, ListFormatReader>> = {
  json: jsonFormat,
  javascript: javascriptFormat,
  jsx: jsxFormat,
  landscape2: landscape2Format,
  yaml: yamlFormat,
  markdown: markdownFormat,
};
