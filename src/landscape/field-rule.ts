import { shortAddressOf } from './repository-address.ts';

/**
 * What may stand in a field, as data. `text`: any scalar, as YAML's readers take one; `date`: a day of the calendar;
 * `repository`: `owner/name` on GitHub; `values`: a group whose keys are free.
 */
export type FieldRule = FieldShape & {
  /** Without it the entry is refused; `filled`: with nothing in it as well. */
  readonly required?: 'present' | 'filled';
};

type FieldShape =
  | { readonly kind: 'anything' | 'text' }
  | { readonly kind: 'number' | 'yes-or-no' | 'date' | 'repository' }
  | { readonly kind: 'address'; readonly form?: AddressForm }
  | { readonly kind: 'word'; readonly pattern: RegExp }
  | { readonly kind: 'list' | 'values'; readonly of: FieldRule }
  | { readonly kind: 'group'; readonly fields: FieldRules };

export type FieldRules = Readonly<Record<string, FieldRule>>;

/** What an address has to be beside one of the web. */
interface AddressForm {
  /** How its host ends; one of them. */
  readonly hosts?: readonly string[];
  readonly pattern?: RegExp;
  /** As it is told to people. */
  readonly example?: string;
  readonly mayBeMail?: true;
}

/** What a value should have been. */
type WantedValue =
  | { readonly kind: 'missing' | 'empty' }
  | { readonly kind: 'one-text' | 'list' | 'group' | 'number' | 'yes-or-no' | 'date' | 'word' | 'repository' }
  | { readonly kind: 'address'; readonly example?: string };

/** A field that breaks its rule: `path` leads to it from the entry (`extra.audits[0].date`). */
export interface FieldRefusal {
  readonly path: readonly (string | number)[];
  readonly wanted: WantedValue;
  readonly value: unknown;
}

type Path = FieldRefusal['path'];
type Fields = Readonly<Record<string, unknown>>;

/** Everything in the fields that breaks a rule. What no rule is about is let be, and an optional field may be empty. */
export function refusalsOf(fields: Fields, rules: FieldRules, path: Path = []): readonly FieldRefusal[] {
  return Object.entries(rules).flatMap(([field, rule]) => {
    const value = Object.hasOwn(fields, field) ? fields[field] : undefined;
    const at = [...path, field];
    const isNothing = value === undefined || value === null;
    if (!isNothing) return refusalsAt(value, rule, at);
    if (rule.required === undefined || (value === null && rule.required === 'present')) return [];
    return [{ path: at, wanted: { kind: value === undefined ? 'missing' : 'empty' }, value } as const];
  });
}

function refusalsAt(value: unknown, rule: FieldRule, path: Path): readonly FieldRefusal[] {
  switch (rule.kind) {
    case 'list':
      if (!Array.isArray(value)) return [{ path, wanted: { kind: 'list' }, value }];
      return value.flatMap((item: unknown, index) => refusalsAt(item, rule.of, [...path, index]));
    case 'group':
      if (!isGroup(value)) return [{ path, wanted: { kind: 'group' }, value }];
      return refusalsOf(value, rule.fields, path);
    case 'values':
      if (!isGroup(value)) return [{ path, wanted: { kind: 'group' }, value }];
      return Object.entries(value).flatMap(([key, each]) => refusalsAt(each, rule.of, [...path, key]));
    default: {
      const wanted = scalarWanted(value, rule);
      return wanted === undefined ? [] : [{ path, wanted, value }];
    }
  }
}

type ScalarRule = Exclude<FieldRule, { readonly kind: 'list' | 'values' | 'group' }>;

function scalarWanted(value: unknown, rule: ScalarRule): WantedValue | undefined {
  if (!isScalar(value)) return rule.kind === 'anything' ? undefined : { kind: 'one-text' };
  const text = value === null ? '' : String(value);
  if (rule.required === 'filled' && text.trim() === '') return { kind: 'empty' };
  if (isFree(rule) || isRight(value, text, rule)) return undefined;
  if (rule.kind !== 'address') return { kind: rule.kind };
  return { kind: 'address', ...(rule.form?.example === undefined ? {} : { example: rule.form.example }) };
}

type FreeRule = ScalarRule & { readonly kind: 'anything' | 'text' };

function isFree(rule: ScalarRule): rule is FreeRule {
  return rule.kind === 'anything' || rule.kind === 'text';
}

function isRight(value: unknown, text: string, rule: Exclude<ScalarRule, FreeRule>): boolean {
  switch (rule.kind) {
    case 'number':
      return typeof value === 'number';
    case 'yes-or-no':
      return typeof value === 'boolean';
    case 'date':
      return isDate(text);
    case 'word':
      return rule.pattern.test(text);
    case 'repository':
      return shortAddressOf(text) !== undefined;
    case 'address':
      return isAddress(text, rule.form);
  }
}

function isScalar(value: unknown): value is string | number | boolean | null {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function isGroup(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDate(text: string): boolean {
  const [, year = '', month = '', day = ''] = /^(\d{1,6})-(\d{1,2})-(\d{1,2})$/.exec(text.trim()) ?? [];
  if (year === '') return false;
  const date = new Date(Date.UTC(2000, Number(month) - 1, Number(day)));
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

function isAddress(text: string, { hosts, pattern, mayBeMail }: AddressForm = {}): boolean {
  const url = URL.parse(text);
  if (url === null) return false;
  if (mayBeMail === true && url.protocol === 'mailto:') return true;
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return false;
  if (hosts !== undefined && !hosts.some((host) => url.hostname.endsWith(host))) return false;
  return pattern === undefined || pattern.test(url.href);
}
