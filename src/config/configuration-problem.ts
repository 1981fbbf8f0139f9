import type { LabelRole } from '../vocabulary/label.ts';
import type { Expectation } from './expectation.ts';

/** Why a file is not even YAML that could be looked into. */
export type SyntaxReason =
  | 'too-long'
  | 'aliases'
  | 'duplicate-key'
  | 'tab'
  | 'indentation'
  | 'several-documents'
  | 'malformed';

/** What is wrong with the file, on which line (from 1), as data for a message. Keys are as `requirements.maturity`. */
export type ConfigurationProblem = { readonly line: number } & (
  | { readonly kind: 'syntax'; readonly reason: SyntaxReason }
  | { readonly kind: 'unknown-key'; readonly key: string; readonly meant?: string }
  | { readonly kind: 'missing-key'; readonly key: string }
  | { readonly kind: 'not-a-group' }
  | { readonly kind: 'wrong-value'; readonly key: string; readonly expected: Expectation }
  | { readonly kind: 'same-label'; readonly roles: readonly [LabelRole, LabelRole] }
);
