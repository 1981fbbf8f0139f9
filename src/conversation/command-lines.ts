const COMMAND = /^ {0,3}\/landscape(?=\s|$)/iu;
/** More of them in one comment are not read. */
const MAXIMUM_COMMANDS = 10;

const FENCE = /^( {0,3})(`{3,}|~{3,})(.*)$/u;
const CLOSING_FENCE = /^ {0,3}(`{3,}|~{3,})[ \t]*$/u;
const LIST_MARKER = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/u;
const INDENTED = /^(?: {4}| {0,3}\t)/u;
/** Where one begins within a line, its end takes a whole parser to tell. */
const COMMENT = /^ {0,3}<!--/u;
const HTML = /^<[a-z/!?]/iu;
/** What stands in one of these is a quotation, code, or not shown at all. */
const QUOTING_TAG =
  /<(pre|code|samp|kbd|tt|xmp|blockquote|q|del|s|strike|script|style|textarea|template|title|table|\?|!\[)(?=[\s>/[]|$|(?<=[?[]))/iu;

/**
 * The lines of a comment that begin with `/landscape`, as GitHub shows them: on a line of their own, outside quotes,
 * code and HTML. In doubt a line is none: nobody is harmed by a command that has to be said again.
 */
export function commandLines(body: string): readonly string[] {
  if (!body.toLowerCase().includes('/landscape')) return [];
  const reader = new LineReader();
  const found: string[] = [];
  for (const line of body.split(/\r\n|[\r\n]/u)) {
    if (reader.shows(line) && COMMAND.test(line)) found.push(line.trim());
    if (reader.isOver || found.length === MAXIMUM_COMMANDS) break;
  }
  return found;
}

interface Fence {
  readonly sign: string;
  readonly length: number;
  readonly indent: number;
}

/** Goes through a comment line by line; every step takes time by the length of the line alone. */
class LineReader {
  #fence: Fence | undefined;
  #isInComment = false;
  /** Until the next empty line: a quotation, whose lines go on without the sign, or HTML. */
  #isInBlock = false;
  #paragraph = new Paragraph();
  /** What follows cannot be told from a quotation any more. */
  isOver = false;

  /** Whether GitHub shows the line as words of the author's own. */
  shows(line: string): boolean {
    if (this.#fence !== undefined) return this.#inFence(line, this.#fence);
    if (this.#isInComment) {
      this.#isInComment = !line.includes('-->');
      return false;
    }
    if (line.trim() === '') {
      this.#isInBlock = false;
      this.#paragraph = new Paragraph();
      return false;
    }
    return this.#isInBlock ? this.#inBlock(line) : this.#opens(line);
  }

  #inFence(line: string, fence: Fence): false {
    const closing = CLOSING_FENCE.exec(line)?.[1];
    const isEnd = closing !== undefined && closing[0] === fence.sign && closing.length >= fence.length;
    // A block in a list ends with the list as well, and only a whole parser knows where.
    if (line.trim() !== '' && indentOf(line) < fence.indent) this.isOver = true;
    if (isEnd) {
      this.#fence = undefined;
      this.#paragraph = new Paragraph();
    }
    return false;
  }

  #inBlock(line: string): false {
    this.#noteMarkup(line);
    if (FENCE.test(line)) this.isOver = true;
    return false;
  }

  #opens(line: string): boolean {
    if (COMMENT.test(line) && !line.includes('-->')) {
      this.#isInComment = true;
      return false;
    }
    const content = line.replace(LIST_MARKER, '');
    const isInList = content !== line;
    const fence = FENCE.exec(content);
    if (fence !== null && isFence(fence)) {
      if (isInList) this.isOver = true;
      const [, indent = '', signs = ''] = fence;
      this.#fence = { sign: signs[0] ?? '', length: signs.length, indent: indent.length };
      return false;
    }
    // An item begins a paragraph of its own, if it is one: which back-ticks belong together takes a whole parser.
    if (isInList && this.#paragraph.isInside) this.isOver = true;
    const inner = innermost(line);
    if (inner.startsWith('>') || HTML.test(inner)) this.#isInBlock = true;
    const isShown = !this.#isInBlock && !INDENTED.test(line) && !this.#paragraph.isInside;
    this.#noteMarkup(line);
    this.#paragraph.add(line);
    return isShown;
  }

  /** Notices what goes on behind the line, nobody knows how far: a comment or a quoting element. */
  #noteMarkup(line: string): void {
    if (line.lastIndexOf('<!--') > line.lastIndexOf('-->')) this.isOver = true;
    const tag = QUOTING_TAG.exec(line);
    if (tag === null) return;
    const closing = `</${tag[1] ?? ''}`.toLowerCase();
    const rest = line.slice(tag.index + 1).toLowerCase();
    const isClosed = rest.includes(closing) && !QUOTING_TAG.test(rest);
    if (!isClosed) this.isOver = true;
  }
}

/** What the lines of a paragraph leave open: a code span or a link that may reach over the next line. */
class Paragraph {
  #openRun = 0;
  #brackets = 0;
  #hasCode = false;
  #hasMarkup = false;
  #hasBegun = false;
  #isUnsure = false;

  get isInside(): boolean {
    // With escapes or tags among them, which back-ticks belong together takes a whole parser.
    return this.#isUnsure || this.#openRun > 0 || this.#brackets > 0 || (this.#hasCode && this.#hasMarkup);
  }

  add(line: string): void {
    // An indented line in front of a paragraph is code, or an item's: whether its back-ticks count takes a whole parser.
    if (!INDENTED.test(line)) this.#hasBegun = true;
    else if (!this.#hasBegun && /[`[\]]/u.test(line)) this.#isUnsure = true;
    this.#hasMarkup ||= line.includes('<') || line.includes('\\');
    for (const [sign] of line.matchAll(/`+|\[|\]/gu)) {
      if (sign === '[') this.#brackets += 1;
      else if (sign !== ']') this.#addRun(sign.length);
      // In code it closes nothing.
      else if (this.#openRun === 0) this.#brackets = Math.max(0, this.#brackets - 1);
    }
  }

  #addRun(length: number): void {
    this.#hasCode = true;
    if (this.#openRun === 0) this.#openRun = length;
    else if (this.#openRun === length) this.#openRun = 0;
  }
}

/** Behind a fence of back-ticks no back-tick follows: that would be a code span. */
function isFence([, , signs = '', rest = '']: readonly string[]): boolean {
  return signs.startsWith('~') || !rest.includes('`');
}

/** Lists begin within lists, and go on indented: `- 1. > quote`. */
function innermost(line: string): string {
  let content = line.trimStart();
  for (let depth = 0; depth < 5; depth += 1) content = content.replace(LIST_MARKER, '').trimStart();
  return content;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
