import type { CommandName, Permission } from '../vocabulary/command.ts';
import type { JudgedId } from './known-words.ts';
import type { Malformed } from './parse-commands.ts';

/** Why a command does nothing. Texts are a stranger's. */
export type Refusal =
  | MalformedReason
  | { readonly kind: 'permission'; readonly command: CommandName; readonly needed: Permission }
  | { readonly kind: 'own-entry'; readonly command: CommandName }
  | { readonly kind: 'on-hold'; readonly command: CommandName }
  | { readonly kind: 'draft'; readonly command: CommandName }
  | { readonly kind: 'unrelated'; readonly command: CommandName }
  | { readonly kind: 'unknown-entry'; readonly given: string }
  | { readonly kind: 'several-entries'; readonly command: CommandName }
  | { readonly kind: 'not-asked'; readonly requirement: JudgedId }
  /** A waiver of what could harm whoever opens the site. */
  | { readonly kind: 'dangerous'; readonly check: JudgedId }
  /** The entry that is there now is not the one that the review showed when this was said. */
  | { readonly kind: 'entry-changed'; readonly command: CommandName }
  | { readonly kind: 'too-many' }
  /** Told already, at an earlier review. */
  | { readonly kind: 'earlier' };

type MalformedReason = Malformed extends infer M ? (M extends Malformed ? Omit<M, 'name'> : never) : never;
