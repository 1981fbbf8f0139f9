import { exportedArrayOf, parseModule } from '../javascript-module.ts';
import { entriesOfArray } from './array-source.ts';
import { labelledUrls } from './labelled-urls.ts';
import type { ListFormatReader } from './list-format.ts';

/** An ES module whose default export is an array of entries. */
export const javascriptFormat: ListFormatReader = {
  parse: (text) => entriesOfArray(exportedArrayOf(parseModule(text))),
  linksOf: labelledUrls,
  repositoryLabel: 'GitHub',
  identifierKeys: [],
};
