import type { Language } from './catalogue.ts';
import { catalogueOf } from './catalogue.ts';
import type { Message } from './message.ts';
import type { Markup, PluralForms, TextFormat } from './text-format.ts';

/** Writes messages in one language and one markup. */
export interface Writer {
  readonly language: Language;
  readonly format: TextFormat;
  readonly write: (message: Message) => string;
}

export function writerIn(language: Language, markup: Markup): Writer {
  const { locale, sentences } = catalogueOf(language);
  const write = ({ key, parameters }: Message): string => {
    // Key and parameters belong together by the type of Message; TypeScript cannot follow the pair through.
    const sentence = sentences[key] as (parameters: Message['parameters'], format: TextFormat) => string;
    return sentence(parameters, format);
  };
  const format: TextFormat = {
    ...textFormat(locale, markup),
    message: (inner) => write(inner as Message),
  };
  return { language, format, write };
}

/** One message as text. */
export function renderMessage(message: Message, language: Language, markup: Markup): string {
  return writerIn(language, markup).write(message);
}

function textFormat(locale: string, markup: Markup): Omit<TextFormat, 'message'> {
  const { code, link, strong, prose, showsNumbers, sparkline = sparklineOf } = markup;
  const numbers = new Intl.NumberFormat(locale);
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const rules = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    code,
    link,
    strong,
    prose,
    number: (value) => (showsNumbers ? numbers.format(value) : '#'),
    date: (iso) => (showsNumbers ? dayOf(iso, days) : '#'),
    plural: (value, forms) => (showsNumbers ? pluralOf(rules.select(value), forms) : forms.other),
    list: (items) => lists.format(items),
    sparkline: (values) => (showsNumbers ? sparkline(values) : ''),
  };
}

function pluralOf(category: Intl.LDMLPluralRule, forms: PluralForms): string {
  return category === 'one' ? (forms.one ?? forms.other) : forms.other;
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
