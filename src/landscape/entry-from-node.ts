import type { ListDefinition } from '../vocabulary/policy.ts';
import type { SourceRange } from '../vocabulary/source-range.ts';
import type { Tier } from '../vocabulary/tier.ts';
import type { Entry, FieldRange } from './entry.ts';
import type { EntryLink, EntryNode, ListFormatReader } from './formats/list-format.ts';
import { isOnGithub } from './repository-address.ts';
import { textOf, type ObjectNode, type Span, type SyntaxProblem, type ValueNode } from './syntax-tree.ts';

export interface EntryContext {
  readonly path: string;
  readonly definition: ListDefinition;
  readonly format: ListFormatReader;
  readonly rangeOf: (span: Span) => SourceRange;
  readonly report: (problem: SyntaxProblem) => void;
}

/** Makes an entry of what stands in the list; reports what in it is no literal or stands there twice. */
export function entryFrom({ node, group }: EntryNode, context: EntryContext): Entry {
  const { format, rangeOf } = context;
  const links = format.linksOf(node);
  const repositoryUrl = repositoryAmong(links, format.repositoryLabel);
  return {
    list: context.path,
    family: context.definition.family,
    tier: tierOf(node, context),
    name: textOf(node, 'name') ?? '',
    ...(repositoryUrl === undefined ? {} : { repositoryUrl }),
    urls: links.map(({ label, url, span }) => ({ label, url, range: rangeOf(span) })),
    ...(group === undefined ? {} : { group }),
    range: rangeOf(node),
    fields: fieldsOf(node, context),
    fieldRanges: rangesOf(node, context),
  };
}

function repositoryAmong(links: readonly EntryLink[], label: string): string | undefined {
  const labelled = links.find((link) => link.label === label);
  return (labelled ?? links.find((link) => isOnGithub(link.url)))?.url;
}

function tierOf(node: ObjectNode, { definition, path, format }: EntryContext): Tier {
  if (definition.tier === 'by-project-field') return format.tierOf?.(node) ?? 'emerging';
  if (definition.tier !== 'by-file-name') return definition.tier;
  return path.slice(path.lastIndexOf('/') + 1).startsWith('major.') ? 'major' : 'emerging';
}

/** Without a prototype, so that a key such as `__proto__` is a key like any other. */
function emptyRecord<Value>(): Record<string, Value> {
  return Object.create(null) as Record<string, Value>;
}

function fieldsOf(node: ObjectNode, context: EntryContext): Record<string, unknown> {
  const fields = emptyRecord<unknown>();
  for (const span of node.unreadable) context.report({ kind: 'not-a-literal', span, detail: '' });
  for (const { key, keySpan, value } of node.properties) {
    if (Object.hasOwn(fields, key)) context.report({ kind: 'duplicate-key', span: keySpan, detail: key });
    const literal = literalFrom(value, context, key);
    if (literal !== undefined) fields[key] = literal;
  }
  return fields;
}

/** Undefined, and reported, where the value is no literal. */
function literalFrom(value: ValueNode, context: EntryContext, key?: string): unknown {
  if (value.kind === 'scalar') return value.value;
  if (value.kind === 'object') return fieldsOf(value, context);
  if (value.kind === 'array') {
    return value.items.map((item) => literalFrom(item, context)).filter((item) => item !== undefined);
  }
  const isName = key !== undefined && context.format.identifierKeys.includes(key);
  if (isName && value.identifier !== undefined) return value.identifier;
  context.report({ kind: 'not-a-literal', span: value, detail: '' });
  return undefined;
}

function rangesOf(node: ObjectNode, { rangeOf }: EntryContext): Record<string, FieldRange> {
  const ranges = emptyRecord<FieldRange>();
  for (const { key, keySpan, value } of node.properties) {
    ranges[key] = { key: rangeOf(keySpan), value: rangeOf(value) };
  }
  return ranges;
}
