import { type FluentFunction, FluentNone, FluentNumber, FluentType, type FluentValue } from '@fluent/bundle';
import { CHOICES, OPTIONAL } from './sentences.generated.ts';
import type { MessageLike, TextFormat } from './text-format.ts';

/** What a sentence is given and shows through one of the functions only: a stranger's text, a list, a message. */
class Given extends FluentType<unknown> {
  override toString(): never {
    throw new TypeError('Only a function may show this: CODE, PROSE, LIST and so on');
  }
}

/** A number that may move from hour to hour. */
class Count extends FluentNumber {
  readonly #written: (value: number) => string;
  constructor(value: number, written: (value: number) => string) {
    super(value);
    this.#written = written;
  }
  override toString(): string {
    return this.#written(this.value);
  }
}

const NOTHING = Object.fromEntries(OPTIONAL.map((name) => [name, new FluentNone()]));
const CHOOSING: ReadonlySet<string> = new Set(CHOICES);

/** A message's parameters, so that a sentence can do nothing wrong with them. */
export function fluentValues(parameters: object, format: TextFormat): Record<string, FluentValue> {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined);
  return {
    ...NOTHING,
    ...Object.fromEntries(given.map(([name, value]) => [name, fluentValue(name, value, format)])),
  };
}

function fluentValue(name: string, value: unknown, format: TextFormat): FluentValue {
  if (typeof value === 'number') return new Count(value, format.number);
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'string' && CHOOSING.has(name) ? value : new Given(value);
}

/** The functions of the language files: the only ways in which a sentence shows what it is given. */
export function fluentFunctions(
  locale: string,
  format: TextFormat,
  write: (message: MessageLike) => string,
): Record<string, FluentFunction> {
  const fixed = new Intl.NumberFormat(locale, { useGrouping: false });
  return {
    CODE: (parts) => format.code(textOf(...parts)),
    LINK: ([words, ...address]) => format.link(shown(words), textOf(...address)),
    CODE_LINK: ([text, address]) => {
      const code = format.code(textOf(text));
      return address instanceof FluentNone ? code : format.link(code, textOf(address));
    },
    STRONG: (parts) => format.strong(parts.map(shown).join('')),
    PROSE: ([text]) => format.prose(textOf(text)),
    FIXED: ([number]) => fixed.format(valueIn(number) as number),
    DAY: ([date]) => format.date(textOf(date)),
    BARS: ([values]) => format.sparkline(valueIn(values) as readonly number[]),
    LIST: ([items]) => {
      const given = valueIn(items) as readonly (string | MessageLike)[];
      return format.list(given.map((item) => (typeof item === 'string' ? format.code(item) : write(item))));
    },
    MESSAGE: ([inner]) => write(valueIn(inner) as MessageLike),
    TIER: ([tier]) => format.prose(format.tiers[tier === 'major' ? 'major' : 'emerging']),
    HAS: ([value]) => String(isThere(value)),
    INITIAL: ([text]) => (/^[aeiou]/iu.test(textOf(text)) ? 'vowel' : 'consonant'),
  };
}

/** The types of the parameters are derived from how the English file uses them; nothing else gets here. */
function valueIn(value: FluentValue | undefined): unknown {
  if (value instanceof Given || value instanceof Count) return value.value;
  throw new TypeError('A function of a sentence was given something else than it takes');
}

/** As it was given: for what makes it harmless itself. */
function textOf(...parts: readonly (FluentValue | undefined)[]): string {
  return parts
    .map((part) => {
      const text = part instanceof Given ? part.value : part;
      if (typeof text !== 'string') throw new TypeError('A function of a sentence was given no text');
      return text;
    })
    .join('');
}

/** What is fit to be shown already: the file's own words, and what another function made. */
function shown(part: FluentValue | undefined): string {
  if (typeof part === 'string' || part instanceof Count) return part.toString();
  throw new TypeError('Only a function may show this');
}

/** Whether there is something to be shown: blank texts and empty lists are nothing. */
function isThere(value: FluentValue | undefined): boolean {
  if (!(value instanceof Given)) return !(value instanceof FluentNone);
  if (typeof value.value === 'string') return value.value.trim() !== '';
  return !Array.isArray(value.value) || value.value.length > 0;
}
