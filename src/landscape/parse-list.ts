import type { ListDefinition } from './list-definition.ts';
import type { Tier } from '../vocabulary/judgement.ts';
import type { SourceRange } from '../vocabulary/source-range.ts';
import type { Entry, FieldRange, ParsedList, ParseProblem } from './entry.ts';
import {
  type EntryLink,
  type EntryNode,
  labelledUrls,
  linkFields,
  type ListSource,
} from './formats/list-format.ts';
import { LIST_FORMATS } from './list-formats.ts';
import { type ListProfile, profileOf, wholeAddress } from './list-profile.ts';
import { isOnGithub } from './repository-address.ts';
import {
  excerpt,
  nameOf,
  type ObjectNode,
  propertyAt,
  rangesIn,
  type Span,
  type SyntaxProblem,
  textOf,
  type ValueNode,
} from './syntax-tree.ts';
import type { YamlMemo } from './yaml-parts.ts';

/** In UTF-16 code units. The lists of ebpf.io have 100 KB, CNCF's has less than 1 MB. */
const MAX_LIST_LENGTH = 5 * 1024 * 1024;
const MAX_ENTRIES = 10_000;

/**
 * Reads a list file. Never throws: what is broken stands in `problems` with its place, in source order, and the
 * entries that could be read all the same in `entries`. `memo`: shared by texts that have most in common.
 */
export function parseList(
  path: string,
  definition: ListDefinition,
  text: string,
  memo?: YamlMemo,
): ParsedList {
  const rangeOf = rangesIn(text);
  const source =
    text.length > MAX_LIST_LENGTH
      ? tooLarge(text)
      : LIST_FORMATS[definition.format](text, { ...definition, ...(memo === undefined ? {} : { memo }) });
  const found: SyntaxProblem[] = [...source.problems];
  const context: EntryContext = {
    path,
    definition,
    profile: profileOf(definition),
    rangeOf,
    report: (problem) => found.push(problem),
  };
  const entries: Entry[] = [];
  for (const entry of source.entries.slice(0, MAX_ENTRIES)) entries.push(entryFrom(entry, context));
  const firstBeyond = source.entries[MAX_ENTRIES]?.node;
  if (firstBeyond !== undefined) {
    const detail = `${source.entries.length} entries, at most ${MAX_ENTRIES} are read`;
    found.push({ kind: 'too-large', span: firstBeyond, detail });
  }
  return {
    path,
    definition,
    text,
    entries,
    problems: inSourceOrder(text, found).map(({ kind, span, detail }): ParseProblem => ({
      kind,
      range: rangeOf(span),
      detail,
    })),
    isComplete: source.isComplete && firstBeyond === undefined,
  };
}

function tooLarge(text: string): ListSource {
  const detail = `${text.length} characters, at most ${MAX_LIST_LENGTH} are read`;
  return {
    entries: [],
    problems: [{ kind: 'too-large', span: { start: 0, end: 0 }, detail }],
    isComplete: false,
  };
}

/** One problem a place: the first one reported there says the most. */
function inSourceOrder(text: string, problems: readonly SyntaxProblem[]): readonly SyntaxProblem[] {
  const byStart = new Map<number, SyntaxProblem>();
  for (const problem of problems) {
    if (byStart.has(problem.span.start)) continue;
    const detail = problem.detail === '' ? excerpt(text, problem.span) : problem.detail;
    byStart.set(problem.span.start, { ...problem, detail });
  }
  return [...byStart.values()].sort((one, other) => one.span.start - other.span.start);
}

interface EntryContext {
  readonly path: string;
  readonly definition: ListDefinition;
  readonly profile: ListProfile;
  readonly rangeOf: (span: Span) => SourceRange;
  readonly report: (problem: SyntaxProblem) => void;
}

/** Makes an entry of what stands in the list; reports what in it is no literal or stands there twice. */
function entryFrom({ node, group }: EntryNode, context: EntryContext): Entry {
  const { profile, rangeOf } = context;
  const { fields } = profile;
  const links = linksOf(node, profile);
  const repositoryUrl = repositoryAmong(links, fields.repository);
  const own = links.find(({ label }) => label === fields.repository);
  const isOwn = own !== undefined && (profile.repositoryBy !== 'any-link' || isOnGithub(own.url));
  const stage = fields.stage === undefined ? undefined : textOf(node, fields.stage)?.trim();
  return {
    list: context.path,
    profile,
    family: context.definition.family,
    tier: tierOf(stage, context),
    name: nameOf(node, fields.name),
    ...(repositoryUrl === undefined ? {} : { repositoryUrl }),
    urls: links.map(({ label, url, span }) => ({ label, url, range: rangeOf(span) })),
    ...(group === undefined ? {} : { group }),
    ...(stage === undefined ? {} : { stage }),
    isProject: isProject(context, { group, isStated: isOwn || stage !== undefined }),
    range: rangeOf(node),
    fields: fieldsOf(node, context),
    fieldRanges: rangesOf(node, context),
  };
}

function linksOf(node: ObjectNode, profile: ListProfile): readonly EntryLink[] {
  const { links, addresses } = profile.fields;
  return [
    ...linkFields(node, addresses).map((link) => ({ ...link, url: wholeAddress(link.url, profile) })),
    ...(links === undefined ? [] : labelledUrls(node, links)),
  ];
}

function isProject(
  { definition: { projects }, profile }: EntryContext,
  { group = '', isStated }: { readonly group: string | undefined; readonly isStated: boolean },
): boolean {
  if (profile.hasOthers !== true) return true;
  if (projects === undefined) return isStated;
  return projects.some((each) => group === each || group.startsWith(`${each} / `));
}

function repositoryAmong(links: readonly EntryLink[], label: string): string | undefined {
  const labelled = links.find((link) => link.label === label);
  return (labelled ?? links.find((link) => isOnGithub(link.url)))?.url;
}

/** The foundations' words for a project that is mature. */
const MAJOR_STAGES: ReadonlySet<string> = new Set(['graduated', 'incubating']);

function tierOf(stage: string | undefined, { definition, path }: EntryContext): Tier {
  if (definition.tier === 'by-project-field')
    return MAJOR_STAGES.has(stage?.toLowerCase() ?? '') ? 'major' : 'emerging';
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
  const isLogo = context.profile.logoBy === 'component' && (key === 'logo' || key === 'src');
  if (isLogo && value.identifier !== undefined) return value.identifier;
  context.report({ kind: 'not-a-literal', span: value, detail: '' });
  return undefined;
}

function rangesOf(node: ObjectNode, { rangeOf, profile }: EntryContext): Record<string, FieldRange> {
  const ranges = emptyRecord<FieldRange>();
  for (const { key, keySpan, value } of node.properties) {
    ranges[key] = { key: rangeOf(keySpan), value: rangeOf(value) };
  }
  for (const path of profile.paths ?? []) {
    const found = propertyAt(node, path);
    if (found !== undefined) ranges[path] = { key: rangeOf(found.keySpan), value: rangeOf(found.value) };
  }
  return ranges;
}
