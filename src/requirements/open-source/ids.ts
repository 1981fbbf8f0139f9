/** The SPDX ids in a table, between blanks and lines. */
export function ids(table: string): readonly string[] {
  return table.trim().split(/\s+/);
}
