import type { ListFormat } from './list-definition.ts';
import { jsxFormat } from './formats/jsx.ts';
import { landscape2Format } from './formats/landscape2.ts';
import { entriesOfArray, type ListFormatReader } from './formats/list-format.ts';
import { exportedArrayOf, parseModule } from './javascript-module.ts';
import { parseArrayAt } from './literal-parser.ts';

/** A JSON array of entries, held to RFC 8259. */
const jsonFormat: ListFormatReader = {
  parse: (text) => entriesOfArray(parseArrayAt(text, 'json')),
  identifierKeys: [],
};

/** An ES module whose default export is an array of entries. */
const javascriptFormat: ListFormatReader = {
  parse: (text) => entriesOfArray(exportedArrayOf(parseModule(text))),
  identifierKeys: [],
};

/** Every way to write a list down that this program reads. */
export const LIST_FORMATS: Readonly<Record<ListFormat, ListFormatReader>> = {
  json: jsonFormat,
  javascript: javascriptFormat,
  jsx: jsxFormat,
  landscape2: landscape2Format,
};
