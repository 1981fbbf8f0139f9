import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

/** What a parser for GitHub-flavoured Markdown makes of a text. */
export function parseMarkdown(markdown: string): Node {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** The tree without positions, without what stands in code, and without where links lead. */
export function outlineOf({ type, value, children }: Node): unknown {
  if (type === 'inlineCode' || type === 'code') return type;
  return [type, ...(value === undefined ? [] : [value]), ...(children ?? []).map(outlineOf)];
}

export function nodesOf(node: Node, type: string): readonly Node[] {
  const own = node.type === type ? [node] : [];
  return [...own, ...(node.children ?? []).flatMap((child) => nodesOf(child, type))];
}
