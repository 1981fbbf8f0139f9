import { commandReference } from '../../src/cli/reference.ts';

export const COMMANDS_PAGE = 'docs/command-line.md';
/** The two ends between which the commands stand in it. */
const START = '<!-- commands:start -->';
const END = '<!-- commands:end -->';

/** The page with the commands' reference between its markers. */
export function fillCommands(page: string): string {
  const [before, rest] = page.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`the page has no ${START} … ${END}`);
  return `${before}${START}\n\n${commandReference()}\n\n${END}${after}`;
}
