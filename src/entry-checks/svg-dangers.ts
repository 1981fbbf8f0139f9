/** What an SVG can do besides being a picture. */
export interface SvgDanger {
  readonly kind: 'script' | 'handler' | 'foreign' | 'outside' | 'font';
  /** The element, attribute or address. */
  readonly found: string;
}

const SCRIPT_ELEMENTS: ReadonlySet<string> = new Set(['script', 'handler', 'listener']);
/** Elements that bring another document in. */
const FOREIGN_ELEMENTS: ReadonlySet<string> = new Set([
  'foreignobject',
  'iframe',
  'object',
  'embed',
  'audio',
  'video',
]);
/** Attributes that are followed. Namespaces, metadata and export paths of drawing programs are not. */
const ADDRESS_ATTRIBUTES: ReadonlySet<string> = new Set([
  'href',
  'src',
  'srcset',
  'data',
  'action',
  'formaction',
  'base',
]);
/** Pictures, fonts and profiles of colors that stand in the file itself. */
const EMBEDDED = /^data:(?:image|font|application\/(?:(?:x-)?font|vnd\.iccprofile))[\w/+.-]*[;,]/i;
const SCRIPT_ADDRESS = /^(?:javascript|vbscript|data):/i;
const STYLE_ADDRESS = /url\(\s{0,20}(?:["']|&quot;|&apos;)?([^"')\s]{0,500})/gi;
const FONT_FACE = /@font-face\s{0,20}\{[^{}]*/gi;
/** Style sheets of these hold fonts and nothing else. */
const FONT_HOST = /^(?:https?:)?\/\/(?:fonts\.googleapis\.com|use\.typekit\.net)\//i;
const STYLE_IMPORT = /@import\b[^;]{0,200}/gi;
const OUTSIDE_ENTITY = /<!ENTITY\s{1,50}(?:%\s{1,50})?[\w:.-]{1,100}\s{1,50}(?:SYSTEM|PUBLIC)\b/i;
/** Markup that only appears once the entity is put in. */
const MARKUP_ENTITY = /<!ENTITY\s[^<>]{0,500}(?:&#|<)/i;
const NAMESPACE_ENTITY = /<!ENTITY\s{1,20}([\w.-]{1,50})\s{1,20}["']([^"'<>&]{0,200})["']/g;
const STYLESHEET = /<\?xml-stylesheet\b/i;
/** What Illustrator and Gravit leave behind for themselves; browsers leave it out. */
const DRAWING_PROGRAM = /^https?:\/\/ns\.(?:adobe\.com|gravit\.io)\//i;
const TAG_START = /<([A-Za-z][\w:.-]{0,100})/g;
const ATTRIBUTE = /([^\s"'<>/=]{1,200})\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
const MAX_DANGERS = 5;

/** Scripts, event handlers, foreign objects and references to the outside in an SVG's text, each once; fonts as one. */
export function svgDangers(source: string): readonly SvgDanger[] {
  const text = decodeEntities(withoutComments(source));
  const found = [...dangersOfProlog(text), ...dangersOfElements(text), ...dangersOfStyles(text)];
  const keyOf = ({ kind, found: what }: SvgDanger): string => (kind === 'font' ? kind : `${kind} ${what}`);
  const unique = new Map(found.toReversed().map((danger) => [keyOf(danger), danger]));
  return [...unique.values()].reverse().slice(0, MAX_DANGERS);
}

function dangersOfProlog(text: string): readonly SvgDanger[] {
  const patterns = [
    { kind: 'outside', pattern: OUTSIDE_ENTITY },
    { kind: 'outside', pattern: STYLESHEET },
    { kind: 'foreign', pattern: MARKUP_ENTITY },
  ] as const;
  return patterns.flatMap(({ kind, pattern }): readonly SvgDanger[] => {
    const found = pattern.exec(text)?.[0];
    return found === undefined ? [] : [{ kind, found }];
  });
}

function dangersOfElements(text: string): readonly SvgDanger[] {
  const found: SvgDanger[] = [];
  const entities = entitiesIn(text);
  for (const match of text.matchAll(TAG_START)) {
    const [whole, name = ''] = match;
    const local = localName(name);
    if (SCRIPT_ELEMENTS.has(local)) found.push({ kind: 'script', found: whole });
    const behind = match.index + whole.length;
    if (FOREIGN_ELEMENTS.has(local) && !isForDrawingProgram([...attributesAt(text, behind)], entities))
      found.push({ kind: 'foreign', found: whole });
    found.push(...dangersOfAttributes(text, behind, local));
    if (found.length > 100) break;
  }
  return found;
}

/** Whether only a drawing program shows an element with these attributes. */
function isForDrawingProgram(
  attributes: readonly (readonly [name: string, value: string])[],
  entities: ReadonlyMap<string, string>,
): boolean {
  const [, asked = ''] = attributes.find(([name]) => name === 'requiredExtensions') ?? [];
  return DRAWING_PROGRAM.test(entities.get(asked) ?? asked);
}

/** The names that a file gives to addresses: `&ns_ai;`. Of two, the first one counts. */
function entitiesIn(text: string): ReadonlyMap<string, string> {
  const given = text.matchAll(NAMESPACE_ENTITY) as Iterable<readonly [string, string, string]>;
  return new Map([...given].toReversed().map(([, name, address]) => [`&${name};`, address]));
}

function dangersOfAttributes(text: string, from: number, element: string): readonly SvgDanger[] {
  const found: SvgDanger[] = [];
  for (const [name, value] of attributesAt(text, from)) {
    const local = localName(name);
    if (/^on[a-z]{2,}$/.test(local) && local === name.toLowerCase())
      found.push({ kind: 'handler', found: name });
    else if (ADDRESS_ATTRIBUTES.has(local)) found.push(...dangersOfAddress(value));
    else if (isAnimatedAddress(element, local, value))
      found.push({ kind: 'handler', found: `attributeName="${value}"` });
  }
  return found;
}

/** `<set attributeName="href" …>` and its kin change an address or a handler later on. */
function isAnimatedAddress(element: string, attribute: string, value: string): boolean {
  if (attribute !== 'attributename' || !/^(?:set|animate)/.test(element)) return false;
  const target = localName(value.trim());
  return ADDRESS_ATTRIBUTES.has(target) || /^on[a-z]{2,}$/.test(target);
}

function dangersOfAddress(value: string): readonly SvgDanger[] {
  // Browsers ignore white space and control characters in a scheme.
  // oxlint-disable-next-line no-control-regex
  const address = value.replace(/[\u0000-\u0020]+/g, '');
  if (address === '' || address.startsWith('#') || EMBEDDED.test(address)) return [];
  return [{ kind: SCRIPT_ADDRESS.test(address) ? 'script' : 'outside', found: address.slice(0, 200) }];
}

/** Addresses in style sheets, style attributes and the attributes that paint (`fill="url(#a)"`). */
function dangersOfStyles(escaped: string): readonly SvgDanger[] {
  const text = decodeStyleEscapes(escaped);
  // Where nothing loads it, another font is shown.
  const faces = (text.match(FONT_FACE) ?? [])
    .flatMap(addressesIn)
    .map((danger): SvgDanger => (danger.kind === 'outside' ? { ...danger, kind: 'font' } : danger));
  const others = addressesIn(text.replace(FONT_FACE, ' ')).map((danger): SvgDanger =>
    FONT_HOST.test(danger.found) ? { ...danger, kind: 'font' } : danger,
  );
  const imports = [...text.matchAll(STYLE_IMPORT)].map(([found]): SvgDanger => {
    const address = found.replace(/^@import\s*(?:url\()?\s*["']?/i, '');
    return { kind: FONT_HOST.test(address) ? 'font' : 'outside', found };
  });
  return [...faces, ...others, ...imports];
}

function addressesIn(style: string): readonly SvgDanger[] {
  return [...style.matchAll(STYLE_ADDRESS)].flatMap(([, address = '']) => dangersOfAddress(address));
}

function* attributesAt(text: string, from: number): Generator<readonly [name: string, value: string]> {
  let at = from;
  for (;;) {
    while (/[\s/]/.test(text[at] ?? '>')) at += 1;
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(text);
    if (match === null) return;
    yield [match[1] ?? '', match[2] ?? match[3] ?? ''];
    at = ATTRIBUTE.lastIndex;
  }
}

function localName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1).toLowerCase();
}

function withoutComments(text: string): string {
  let result = '';
  let at = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', at)) {
    const end = text.indexOf('-->', start + 4);
    result += text.slice(at, start);
    if (end < 0) return result;
    at = end + 3;
  }
  return result + text.slice(at);
}

/** The characters that could hide a scheme: `&#106;avascript:`. Those that mean something in markup stay hidden. */
function decodeEntities(text: string): string {
  return text.replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));?/gi, (whole, hex?: string, decimal?: string) => {
    const character = characterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    return character === undefined || /[<>"'&]/.test(character) ? whole : character;
  });
}

/** The same in style sheets: `\\75rl(…)`. */
function decodeStyleEscapes(text: string): string {
  return text.replace(
    /\\([\da-f]{1,6})\s?/gi,
    (whole, hex: string) => characterOf(Number.parseInt(hex, 16)) ?? whole,
  );
}

function characterOf(code: number): string | undefined {
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
