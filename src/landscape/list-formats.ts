import type { ListFormat } from '../vocabulary/policy.ts';
import { javascriptFormat } from './formats/javascript.ts';
import { jsonFormat } from './formats/json.ts';
import { jsxFormat } from './formats/jsx.ts';
import { landscape2Format } from './formats/landscape2.ts';
import type { ListFormatReader } from './formats/list-format.ts';

/** Every way to write a list down that this program reads. */
export const LIST_FORMATS: Readonly<Record<ListFormat, ListFormatReader>> = {
  json: jsonFormat,
  javascript: javascriptFormat,
  jsx: jsxFormat,
  landscape2: landscape2Format,
};
