import { stripVTControlCharacters } from 'node:util';
import { columnsOf } from '../messages/visible-text.ts';

/** What a terminal shows without breaking lines by itself, which it does within words and numbers. */
export const TERMINAL_WIDTH = 80;

/**
 * The text in lines of at most `width` columns, broken between words; a word that is longer stands alone. Lines begin
 * as those of the text do, and where they were broken with `hanging` more spaces. Colors and links take no column.
 */
export function wrapText(text: string, { width = TERMINAL_WIDTH, hanging = 0 } = {}): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, width, hanging))
    .join('\n');
}

function wrapLine(line: string, width: number, hanging: number): string {
  if (shownColumns(line) <= width) return line;
  const margin = /^ */.exec(line)?.[0] ?? '';
  const indent = ' '.repeat(margin.length + hanging);
  const lines: string[] = [];
  let current = margin;
  for (const word of line.slice(margin.length).split(/ +/u)) {
    const isFirst = current.trim() === '';
    const longer = isFirst ? current + word : `${current} ${word}`;
    if (isFirst || shownColumns(longer) <= width) {
      current = longer;
    } else {
      lines.push(current);
      current = indent + word;
    }
  }
  return [...lines, current].join('\n');
}

function shownColumns(text: string): number {
  return columnsOf(stripVTControlCharacters(text));
}
