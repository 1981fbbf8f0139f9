import type { Review } from '../review/review.ts';
import type { CheckFinding } from './findings.ts';
import type { Comparison } from './local-pull-request.ts';

/** What a check of a clone came to. */
export interface CheckReport {
  /** Absent: no list changed. */
  readonly review?: Review;
  readonly findings: readonly CheckFinding[];
  /** The texts that findings stand in, by path. */
  readonly texts: Readonly<Record<string, string>>;
  readonly comparison: Comparison;
  /** False: the entries alone were checked. */
  readonly isOnline: boolean;
  /** What `--fix` changed. */
  readonly fixedFiles: readonly string[];
  /** What was wrong in them, and is no more. */
  readonly repairs: readonly CheckFinding[];
}

export interface RenderOptions {
  readonly isStyled: boolean;
}
