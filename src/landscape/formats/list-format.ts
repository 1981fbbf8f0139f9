import type { Tier } from '../../vocabulary/tier.ts';
import type { ObjectNode, Span, SyntaxProblem } from '../syntax-tree.ts';

/** What a format finds in a text: where the entries are, without knowing what they mean. */
export interface ListSource {
  readonly entries: readonly EntryNode[];
  readonly problems: readonly SyntaxProblem[];
  /** False where entries may be missing. */
  readonly isComplete: boolean;
}

export interface EntryNode {
  readonly node: ObjectNode;
  readonly group?: string;
}

export interface EntryLink {
  readonly label: string;
  readonly url: string;
  readonly span: Span;
}

/** One way to write a list down. Total and pure: `parse` never throws, whatever the text is. */
export interface ListFormatReader {
  readonly parse: (text: string) => ListSource;
  /** The entry's addresses, in source order. */
  readonly linksOf: (entry: ObjectNode) => readonly EntryLink[];
  /** The key or label under which the repository's address stands. */
  readonly repositoryLabel: string;
  /** Keys whose value may be a bare name, which is then taken as its text: the imported logos. */
  readonly identifierKeys: readonly string[];
  /** The tier that the entry itself states, for lists whose tier is `by-project-field`. */
  readonly tierOf?: (entry: ObjectNode) => Tier;
}
