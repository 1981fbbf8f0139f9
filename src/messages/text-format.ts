/** What a list calls its two tiers, in the words of its maintainers. */
export interface TierNames {
  readonly emerging: string;
  readonly major: string;
}

/** How the parts of a sentence are marked: as Markdown for GitHub, as plain text, or for the fingerprint. */
export interface Markup {
  /** A stranger's text or an identifier, cut to a length, in a code span. */
  readonly code: (text: string) => string;
  /** A link with our own words as its text; the address may be a stranger's. */
  readonly link: (text: string, url: string) => string;
  readonly strong: (text: string) => string;
  /** Words of the list's own maintainers, from their configuration: no markup of theirs survives. */
  readonly prose: (text: string) => string;
  /** False: numbers, days and bars, which move by themselves, are left out. */
  readonly showsNumbers: boolean;
  /** Bars of its own instead of signs, where it can draw. */
  readonly sparkline?: (values: readonly number[]) => string;
  /** Absent: Emerging and Major, as the labels say in every language. */
  readonly tiers?: TierNames;
}

/**
 * How a message's parts become text, in a language and a markup. Sentences in the language files are trusted; every
 * text of a stranger goes through `code`, and through nothing else.
 */
export interface TextFormat extends Required<Omit<Markup, 'showsNumbers'>> {
  /** A count that may move from hour to hour; the fingerprint leaves it out. */
  readonly number: (value: number) => string;
  /** A calendar day, in the language's own way of writing it. */
  readonly date: (iso: string) => string;
  /** "a, b and c", each already formatted. */
  readonly list: (items: readonly string[]) => string;
}

/** A message of any key, within another one; the types of the sentences cannot name the type that is made of them. */
export interface MessageLike {
  readonly key: string;
  readonly parameters: object;
}
