/** How the parts of a sentence are marked: as Markdown for GitHub, as plain text, or for the fingerprint. */
export interface Markup {
  readonly code: (text: string) => string;
  readonly link: (text: string, url: string) => string;
  readonly strong: (text: string) => string;
  readonly prose: (text: string) => string;
  /** False: numbers, days and bars, which move by themselves, are left out. */
  readonly showsNumbers: boolean;
  /** Bars of its own instead of signs, where it can draw. */
  readonly sparkline?: (values: readonly number[]) => string;
}
