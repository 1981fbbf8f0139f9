import { styleText } from 'node:util';
import type { Nodes, Parents, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { TERMINAL_WIDTH, wrapText } from './terminal-width.ts';

export interface TerminalOptions {
  /** Bold headings and links that a terminal can follow; neither belongs into a pipe. */
  readonly isStyled: boolean;
}

interface Rendering extends TerminalOptions {
  readonly width: number;
}

/** Our own Markdown, which has no tables, as text for a terminal: foldings stand open, hidden comments are left out. */
export function terminalText(markdown: string, options: TerminalOptions): string {
  const { children } = fromMarkdown(markdown);
  const blocks = children
    .map((child) => renderBlock(child, { ...options, width: TERMINAL_WIDTH }))
    .filter((text) => text.trim() !== '');
  return `${blocks.join('\n\n')}\n`;
}

function renderBlock(node: RootContent, options: Rendering): string {
  const { width } = options;
  switch (node.type) {
    case 'heading':
      return wrapText(bold(inline(node, options), options), { width });
    case 'list':
      return node.children.map((item) => `  • ${indent(blocksOf(item, narrower(options, 4)), 4)}`).join('\n');
    case 'blockquote':
      return `  ${indent(blocksOf(node, narrower(options, 2)), 2)}`;
    case 'code':
      return indent(`    ${node.value}`, 4);
    case 'html':
      return wrapText(visibleHtml(node.value), { width });
    default:
      return wrapText(inline(node, options), { width });
  }
}

function narrower(options: Rendering, by: number): Rendering {
  return { ...options, width: options.width - by };
}

function blocksOf(parent: Parents, options: Rendering): string {
  return parent.children.map((child) => renderBlock(child, options)).join('\n');
}

function inline(node: Nodes, options: TerminalOptions): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'inlineCode':
      return node.value;
    case 'html':
      return visibleHtml(node.value);
    case 'break':
      return '\n';
    case 'strong':
      return bold(contents(node, options), options);
    case 'link':
      return link(contents(node, options), node.url, options);
    default:
      return 'children' in node ? contents(node, options) : '';
  }
}

function contents(node: Parents, options: TerminalOptions): string {
  return node.children.map((child) => inline(child, options)).join('');
}

/** The tags that our Markdown holds, and comments, which nobody is meant to see. */
function visibleHtml(html: string): string {
  return html
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/<br\s*\/?>|<\/summary>/g, '\n')
    .replaceAll(/<[^>]*>/g, '');
}

function bold(text: string, { isStyled }: TerminalOptions): string {
  return isStyled ? styleText('bold', text, { validateStream: false }) : text;
}

/** Terminals follow OSC 8; elsewhere an arrow alone would say nothing. */
function link(text: string, url: string, { isStyled }: TerminalOptions): string {
  if (isStyled) return `\u001B]8;;${url}\u0007${text}\u001B]8;;\u0007`;
  return text === '↗' ? '' : text;
}

function indent(text: string, width: number): string {
  return text.replaceAll('\n', `\n${' '.repeat(width)}`);
}
