import { parseArrayAt } from '../literal-parser.ts';
import { entriesOfArray } from './array-source.ts';
import { labelledUrls } from './labelled-urls.ts';
import type { ListFormatReader } from './list-format.ts';

/** A JSON array of entries, held to RFC 8259. */
export const jsonFormat: ListFormatReader = {
  parse: (text) => entriesOfArray(parseArrayAt(text, 'json')),
  linksOf: labelledUrls,
  repositoryLabel: 'GitHub',
  identifierKeys: [],
};
