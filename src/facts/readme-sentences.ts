/** A sentence of a README's top, without its markup. */
export interface Sentence {
  readonly text: string;
  /** Counts from 1. */
  readonly line: number;
  /** Of a heading. */
  readonly level?: number;
  /** Bold, or in an alert or a quotation. */
  readonly isEmphasised: boolean;
  /** A badge: `text` is its source. */
  readonly isImage: boolean;
}

/** What stands further down is about a part of the project and not about the whole. */
const TOP_LENGTH = 3000;

/** A paragraph's line runs on; more than this is no sentence. */
const MAXIMUM_SENTENCE_LENGTH = 400;

const FENCE = /^\s{0,3}(?:```|~~~)/;
const EMPHASIS = /^(?:\*\*|__|<b>|<strong>|:warning:|⚠)/;
/** In Markdown, HTML, reStructuredText and AsciiDoc. */
const IMAGE =
  /!\[[^\]]{0,200}\]\(<?([^)\s]{1,400})|<img\s[^<>]{0,300}?\bsrc\s{0,3}=\s{0,3}["']?([^"'\s>]{1,400})|\bimage::? ?(https?:[^\s[]{1,400})/gi;
/** `![status][badge]`, and further down `[badge]: https://…`. */
const REFERRED_IMAGE = /!\[([^\]]{0,200})\](?:\[([^\]]{0,100})\])?(?![([])/g;
const DEFINITION = /^ {0,3}\[([^\]]{1,100})\]: ?<?(\S{1,400}?)>?(?=\s|$)/gm;
/** Definitions stand at the end; more is not looked through. */
const DEFINITIONS_LENGTH = 100_000;
const SENTENCE_END = /(?<=[.!?])\s+|(?<=[\u3002\uff01])/;
const PICTURES = /[\u{1F000}-\u{1FAFF}\u{2600}-\u{27BF}]|\u{FE0F}/gu;
const UNDERLINE = /^\s{0,3}(?:={3,}|-{3,}|~{3,})\s*$/;

/** The sentences of headings and paragraphs within the first characters, code blocks left out. */
export function plainSentencesOf(readme: string): readonly Sentence[] {
  const lines = withPlainImages(readme).replace(/\r\n?/g, '\n').split('\n');
  return blocksOf(lines).flatMap(sentencesOf);
}

/** The top, with pictures that are defined elsewhere written out where they stand. */
function withPlainImages(readme: string): string {
  const top = readme.slice(0, TOP_LENGTH);
  if (!top.includes('![')) return top;
  const sources = new Map<string, string>();
  for (const [, name = '', source = ''] of readme.slice(0, DEFINITIONS_LENGTH).matchAll(DEFINITION))
    sources.set(name.toLowerCase(), source);
  return top.replaceAll(REFERRED_IMAGE, (whole, label: string, name: string | undefined) => {
    const source = sources.get((name === undefined || name === '' ? label : name).toLowerCase());
    return source === undefined ? whole : `![${label}](${source})`;
  });
}

interface Block {
  readonly line: number;
  readonly text: string;
  readonly level?: number;
}

/** Paragraphs as one text each, for a sentence may run over several lines. */
function blocksOf(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  let start = 1;
  let isCode = false;
  const close = (level?: number): void => {
    const text = paragraph.join(' ').trim();
    if (text !== '') blocks.push({ line: start, text, ...(level === undefined ? {} : { level }) });
    paragraph = [];
  };
  for (const [index, line] of lines.entries()) {
    const content = line.replace(/^[\s>]{0,12}/, '');
    if (FENCE.test(content)) {
      close();
      isCode = !isCode;
      continue;
    }
    if (isCode) continue;
    const heading = /^(#{1,6}|={1,5}(?= \S)) /.exec(content);
    if (heading !== null || content === '' || /^(?:[-*+] |\d{1,3}\. |\[!)/.test(content)) close();
    if (UNDERLINE.test(line)) {
      close(line.includes('=') ? 1 : 2);
      continue;
    }
    if (paragraph.length === 0) start = index + 1;
    if (content !== '' && !/^\[!\w{1,12}\]$/.test(content.trim())) paragraph.push(content);
    if (heading !== null) close(heading[1]?.length ?? 1);
  }
  close();
  return blocks;
}

function sentencesOf(block: Block): readonly Sentence[] {
  const isEmphasised = EMPHASIS.test(block.text);
  const sentences: Sentence[] = [];
  for (const [, inMarkdown, inHtml, elsewhere] of block.text.matchAll(IMAGE)) {
    const text = inMarkdown ?? inHtml ?? elsewhere ?? '';
    sentences.push({ line: block.line, text, isEmphasised, isImage: true });
  }
  for (const part of plainTextOf(block.text).split(SENTENCE_END)) {
    const text = part.trim().slice(0, MAXIMUM_SENTENCE_LENGTH);
    if (text === '') continue;
    const level = block.level === undefined ? {} : { level: block.level };
    sentences.push({ line: block.line, text, ...level, isEmphasised, isImage: false });
  }
  return sentences;
}

/** A Markdown paragraph, or a line of it, without its markup: links become their words, pictures and comments go. */
export function plainTextOf(markdown: string): string {
  return markdown
    .replace(/<!--.{0,1000}?-->/gs, ' ')
    .replace(/!\[[^\]]{0,200}\]\([^)]{0,400}\)/g, ' ')
    .replace(/\[([^\][]{1,200})\]\([^)]{0,400}\)/g, '$1')
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ')
    .replace(/^#{1,6} |[*_`~]+|:[a-z_]{2,30}:|^={1,5} /g, '')
    .replace(PICTURES, '')
    .replace(/\s{1,200}/g, ' ')
    .trim();
}
