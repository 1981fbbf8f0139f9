import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** What people read in one place: a comment, a remark on a line, a check run. */
export interface ShownText {
  readonly id: string;
  /** Markdown, or as GitHub shows an annotation. */
  readonly kind: 'markdown' | 'plain';
  readonly text: string;
}

/** Close to how GitHub sets a comment: its sizes, colors, breaks and what scrolls by itself there. */
const STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --muted: #59636e; --back: #fff; --soft: #818b981f; --block: #f6f8fa; --line: #d1d9e0; --link: #0969da }
@media (prefers-color-scheme: dark) { :root { --text: #f0f6fc; --muted: #9198a1; --back: #0d1117; --soft: #656c7633; --block: #151b23; --line: #3d444d; --link: #4493f8 } }
* { box-sizing: border-box }
body { margin: 0; padding: 16px; background: var(--back); color: var(--text); font: 14px/1.5 "Noto Sans", Helvetica, Arial, sans-serif, "Noto Color Emoji" }
article { margin: 0 0 16px; padding: 16px; border: 1px solid var(--line); border-radius: 6px; overflow-wrap: break-word }
article > :first-child { margin-top: 0 }
article > :last-child { margin-bottom: 0 }
p, ul, ol, table, pre, blockquote, details { margin: 0 0 16px }
p, li, td { white-space-collapse: collapse }
p { white-space: pre-line }
h1, h2, h3, h4 { margin: 24px 0 16px; font-weight: 600; line-height: 1.25 }
h3 { font-size: 1.25em }
h4 { font-size: 1em }
ul, ol { padding-left: 2em }
li + li { margin-top: .25em }
a { color: var(--link); text-decoration: underline }
code, pre { font: 85%/1.45 ui-monospace, "Liberation Mono", monospace }
code { padding: .2em .4em; border-radius: 6px; background: var(--soft); white-space: break-spaces }
pre { padding: 16px; border-radius: 6px; background: var(--block); overflow: auto }
pre code { padding: 0; background: none; font-size: 100%; white-space: pre }
blockquote { padding: 0 1em; border-left: .25em solid var(--line); color: var(--muted) }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse }
td, th { padding: 6px 13px; border: 1px solid var(--line) }
sub { font-size: 75%; line-height: 0; position: relative; bottom: -.25em }
summary { cursor: pointer }
.plain { white-space: pre-wrap; font: 12px/1.5 ui-monospace, "Liberation Mono", monospace }
`;

/** All of them on one page, one below the other, with nothing folded. */
export function gitHubPage(texts: readonly ShownText[]): string {
  const articles = texts.map(({ id, kind, text }) =>
    kind === 'plain'
      ? `<article id="${id}" class="plain">${escapeHtml(text)}</article>`
      : `<article id="${id}">${renderMarkdown(text)}</article>`,
  );
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width">';
  return `<!doctype html>${head}<style>${STYLE}</style>${articles.join('\n')}`;
}

/** HTML stays: what a comment holds of it is our own, as the tests of hostile texts hold. */
function renderMarkdown(text: string): string {
  const html = micromark(text, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return html.replaceAll('<details>', '<details open>');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
