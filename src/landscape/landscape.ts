import type { ParsedList } from './entry.ts';
import type { SourceRange } from '../vocabulary/source-range.ts';

/** One side of a pull request, parsed: base (the merge base), head, or tip (the base branch's newest commit). */
export interface Landscape {
  readonly commit: string;
  readonly lists: readonly ParsedList[];
  readonly logoRegistries: Readonly<Record<string, LogoRegistry>>;
  /** Sizes in bytes of the files in the logo folders, by path. Absent: not read. */
  readonly logoFiles?: Readonly<Record<string, number>>;
}

/** The module that imports the logos and registers them under the entries' `logoName`. */
export interface LogoRegistry {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly LogoImport[];
  /** What the module shows without importing it: `<StaticImage src="./logos/pwru.png" />`. */
  readonly pictures: readonly { readonly source: string; readonly range: SourceRange }[];
  /** Names in the `logos` object. */
  readonly registered: readonly { readonly name: string; readonly range: SourceRange }[];
  /** False where the module could not be parsed; nothing is then concluded from what is missing. */
  readonly isComplete: boolean;
  readonly problem?: { readonly range: SourceRange; readonly detail: string };
}

export interface LogoImport {
  readonly name: string;
  /** As written: `./logos/pwru.svg`. */
  readonly source: string;
  readonly quote: "'" | '"' | '`';
  readonly range: SourceRange;
}
