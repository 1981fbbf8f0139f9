import { FluentBundle } from '@fluent/bundle';
import { type Language, localeOf, sentencesOf } from './catalogue.ts';
import { fluentFunctions, fluentValues } from './fluent-values.ts';
import { type Message, sentenceId } from './message.ts';
import type { Markup, MessageLike, TextFormat, TierNames } from './text-format.ts';

/** Writes messages in one language and one markup. */
export interface Writer {
  readonly language: Language;
  readonly format: TextFormat;
  readonly write: (message: Message) => string;
}

/** Numbers that are left out have one plural only, as they have in this language. */
const LOCALE_WITHOUT_PLURALS = 'ja';

const writers = new WeakMap<Markup, Map<Language, Writer>>();

export function writerIn(language: Language, markup: Markup): Writer {
  const known = writers.get(markup) ?? new Map<Language, Writer>();
  const writer = known.get(language) ?? newWriter(language, markup);
  writers.set(markup, known.set(language, writer));
  return writer;
}

const renamed = new WeakMap<TierNames, Map<Markup, Markup>>();

/** The same markup, for a list whose tiers have names of their own. */
export function withTiers(markup: Markup, tiers: TierNames | undefined): Markup {
  if (tiers === undefined) return markup;
  const known = renamed.get(tiers) ?? new Map<Markup, Markup>();
  const own = known.get(markup) ?? { ...markup, tiers };
  renamed.set(tiers, known.set(markup, own));
  return own;
}

export function renderMessage(message: Message, language: Language, markup: Markup): string {
  return writerIn(language, markup).write(message);
}

function newWriter(language: Language, markup: Markup): Writer {
  const locale = localeOf(language);
  const format = textFormat(locale, markup);
  const write = (message: MessageLike): string => {
    const pattern = bundle.getMessage(sentenceId(message))?.value;
    // What is not translated yet is said in English.
    if (pattern === undefined || pattern === null) return writerIn('en', markup).write(message as Message);
    return bundle.formatPattern(pattern, fluentValues(message.parameters, format));
  };
  const bundle = new FluentBundle(markup.showsNumbers ? locale : LOCALE_WITHOUT_PLURALS, {
    functions: fluentFunctions(locale, format, write),
    useIsolating: false,
  });
  bundle.addResource(sentencesOf(language));
  return { language, format, write };
}

const TIERS: TierNames = { emerging: 'Emerging', major: 'Major' };

function textFormat(locale: string, markup: Markup): TextFormat {
  const { showsNumbers, sparkline = sparklineOf, tiers = TIERS, ...marks } = markup;
  const numbers = new Intl.NumberFormat(locale);
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    ...marks,
    tiers,
    number: (value) => (showsNumbers ? numbers.format(value) : '#'),
    date: (iso) => (showsNumbers ? dayOf(iso, days) : '#'),
    list: (items) => lists.format(items),
    sparkline: (values) => (showsNumbers ? sparkline(values) : ''),
  };
}

/** Dates come from the APIs as well as from commits, in which a stranger can write any. */
function dayOf(iso: string, days: Intl.DateTimeFormat): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? '?' : days.format(date);
}

/** Without the half and the full block, which do not stand on the line in every font. */
const BARS = ['▁', '▂', '▃', '▅', '▆', '▇'] as const;

/** One bar a value, as high as its share of the greatest; the lowest bar is nothing at all. */
export function sparklineOf(values: readonly number[]): string {
  const greatest = Math.max(...values);
  return values.map((value) => BARS[barOf(value, greatest)] ?? BARS[0]).join('');
}

function barOf(value: number, greatest: number): number {
  return value > 0 && Number.isFinite(greatest) ? Math.ceil((value / greatest) * (BARS.length - 1)) : 0;
}
