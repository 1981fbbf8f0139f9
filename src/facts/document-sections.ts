/** A heading with what stands under it, up to the next heading of the same or a higher level. */
export interface Section {
  readonly heading: string;
  readonly body: string;
}

interface Heading {
  readonly text: string;
  readonly level: number;
  readonly line: number;
}

/** Longer documents are read up to here; a README beyond it is rare, and hostile ones are endless. */
const MAX_LENGTH = 200_000;

const ATX = /^ {0,3}(#{1,6}|={1,6})[ \t]+(\S.*)$/;
const UNDERLINE = /^([=\-~^*])\1{2,}[ \t]*$/;
const BOLD_LINE = /^(?:\*\*|__)([^*_]{2,100})(?:\*\*|__):?[ \t]*$/;
const HTML = /^ {0,3}(?:<\w[^>]{0,100}>\s{0,4}){0,3}<h([1-6])\b[^>]{0,100}>(.{1,200}?)<\/h\1>/i;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** Markdown's second level is underlined with dashes; reStructuredText uses the others as it likes. */
const LEVEL_OF_UNDERLINE: Readonly<Record<string, number>> = { '=': 1, '-': 2, '~': 3, '^': 4, '*': 1 };
/** A bold line alone closes nothing but another one. */
const LEVEL_OF_BOLD_LINE = 7;

/** The sections of a Markdown (with HTML), AsciiDoc or reStructuredText document, in order; nested ones stand in their parents too. */
export function sectionsOf(text: string): readonly Section[] {
  const lines = text.slice(0, MAX_LENGTH).split(/\r?\n/);
  const headings = headingsOf(lines);
  return headings.map((heading, index) => {
    let end = index + 1;
    while ((headings[end]?.level ?? 0) > heading.level) end += 1;
    const next = headings[end];
    return { heading: heading.text, body: lines.slice(heading.line + 1, next?.line).join('\n') };
  });
}

function headingsOf(lines: readonly string[]): readonly Heading[] {
  const headings: Heading[] = [];
  let fence: string | undefined;
  for (const [line, text] of lines.entries()) {
    const mark = FENCE.exec(text)?.[1];
    if (mark !== undefined && (fence === undefined || mark.startsWith(fence))) {
      fence = fence === undefined ? mark : undefined;
    } else if (fence === undefined) {
      const heading = headingAt(lines, line, text);
      if (heading !== undefined) headings.push(heading);
    }
  }
  return headings;
}

function headingAt(lines: readonly string[], line: number, text: string): Heading | undefined {
  const [, marks, title] = ATX.exec(text.slice(0, 300)) ?? [];
  if (marks !== undefined && title !== undefined) return { text: plain(title), level: marks.length, line };
  const [, level, named] = HTML.exec(text.slice(0, 300)) ?? [];
  if (level !== undefined && named !== undefined) return { text: plain(named), level: Number(level), line };
  const bold = BOLD_LINE.exec(text.slice(0, 300))?.[1];
  if (bold !== undefined) return { text: plain(bold), level: LEVEL_OF_BOLD_LINE, line };
  const underline = UNDERLINE.exec((lines[line + 1] ?? '').slice(0, 300))?.[1];
  if (underline === undefined || text.trim() === '' || text.trim().length > 120) return undefined;
  return { text: plain(text), level: LEVEL_OF_UNDERLINE[underline] ?? 2, line };
}

/** Without the marks of emphasis, links and closing hashes. */
function plain(title: string): string {
  return title
    .replaceAll(/<[^<>]{0,100}>|[#*_`[\]]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
