/**
 * How a message's parts become text: Markdown for GitHub, plain text for annotations and the terminal, or the
 * fingerprint, in which everything that moves by itself is left out. Sentences in the language files are trusted;
 * every text of a stranger goes through `code`, and through nothing else.
 */
export interface TextFormat {
  /** A stranger's text or an identifier, cut to a length, in a code span. */
  readonly code: (text: string) => string;
  /** A link with our own words as its text; the address may be a stranger's. */
  readonly link: (text: string, url: string) => string;
  readonly strong: (text: string) => string;
  /** Words of the list's own maintainers, from their configuration: no markup of theirs survives. */
  readonly prose: (text: string) => string;
  /** A count that may move from hour to hour; the fingerprint leaves it out. */
  readonly number: (value: number) => string;
  /** A calendar day, in the language's own way of writing it. */
  readonly date: (iso: string) => string;
  /** `one` or `other` and so on, by the language's plural rules. */
  readonly plural: (value: number, forms: PluralForms) => string;
  /** "a, b and c", each already formatted. */
  readonly list: (items: readonly string[]) => string;
  /** A sentence within a sentence. */
  readonly message: (message: MessageLike) => string;
  /** Twelve bars, one a month, oldest first. */
  readonly sparkline: (values: readonly number[]) => string;
}

/** A message of any key; the language files cannot name the type that is made of them. */
export interface MessageLike {
  readonly key: string;
  readonly parameters: object;
}

/** Forms by `Intl.PluralRules` category; `other` serves for those that are not given. */
export interface PluralForms {
  readonly one?: string;
  readonly other: string;
}

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

/** A stranger's text that leads somewhere, where there is an address. */
export function codeWithLink(format: TextFormat, text: string, url: string | undefined): string {
  return url === undefined ? format.code(text) : format.link(format.code(text), url);
}
