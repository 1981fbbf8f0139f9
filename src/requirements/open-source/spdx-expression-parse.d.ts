declare module 'spdx-expression-parse' {
  interface ParsedId {
    readonly license: string;
    readonly plus?: true;
    readonly exception?: string;
  }

  interface ParsedPair {
    readonly left: Parsed;
    readonly conjunction: 'and' | 'or';
    readonly right: Parsed;
  }

  type Parsed = ParsedId | ParsedPair;

  /** Throws where the text is no expression of known ids. */
  export default function parse(expression: string): Parsed;
}
