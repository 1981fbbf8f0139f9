import { isVector, NO_TEXT } from '../landscape/changed-file.ts';

/** What stands in a file in place of the picture that its ending promises. */
export interface NoPicture {
  readonly kind: 'pointer' | 'no-svg' | 'text';
  /** How the file begins; empty for a file that is no text. */
  readonly found: string;
}

/** https://git-lfs.com: what is committed where the file itself is kept elsewhere. */
const LFS_POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\//;
/** What git holds of a symbolic link is the path that it leads to; `.svg` of one line is taken for one. */
const LINK = /^[^\s<>]{1,500}\.\w{3,4}$/;
const ROOT = /^<(?:[A-Za-z_][\w.-]{0,100}:)?svg[\s/>]/;
/** Undefined for a picture, as far as a text tells; a vector that is no text at all is `NO_TEXT`. */
export function noPicture(path: string, text: string): NoPicture | undefined {
  // Nothing of an empty file is known to be wrong: it may be one that was not read.
  if (text === '') return undefined;
  const found = beginningOf(text);
  if (LFS_POINTER.test(text)) return { kind: 'pointer', found };
  if (LINK.test(text)) return undefined;
  if (!isVector(path)) return { kind: 'text', found };
  return ROOT.test(withoutProlog(text)) ? undefined : { kind: 'no-svg', found };
}

function beginningOf(text: string): string {
  const [line = ''] = text.replace(NO_TEXT, '').trimStart().slice(0, 60).split('\n', 1);
  return line.trim();
}

/** Without what may stand before the root element (https://www.w3.org/TR/xml/#sec-prolog-dtd), as far as it is sane. */
function withoutProlog(text: string): string {
  let rest = text.trimStart();
  for (let parts = 0; parts < 100; parts += 1) {
    const end = endOfPart(rest);
    if (end === 0) break;
    rest = rest.slice(end).trimStart();
  }
  return rest;
}

/** Behind a comment, an instruction or a document type; 0 where there is none, or none that ends. */
function endOfPart(text: string): number {
  if (text.startsWith('<!--')) return behind(text, '-->', 4);
  if (text.startsWith('<?')) return behind(text, '?>');
  if (!/^<!DOCTYPE\s/i.test(text)) return 0;
  const subset = /^[^[>]{0,1000}\[/.exec(text)?.[0].length;
  return subset === undefined ? behind(text, '>') : behind(text, '>', behind(text, ']', subset));
}

function behind(text: string, end: string, from = 0): number {
  const found = text.indexOf(end, from);
  return found < 0 ? 0 : found + end.length;
}
