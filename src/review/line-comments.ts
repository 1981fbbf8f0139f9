import type { Problem } from '../entry-checks/entry-check.ts';
import type { ChangedFile } from '../landscape/changed-file.ts';
import type { Landscape } from '../landscape/landscape.ts';
import type { Writer } from '../messages/render-message.ts';
import { SEVERITIES } from '../vocabulary/judgement.ts';
import { type LineSpan, parseDiffLines, spanAround } from './diff-lines.ts';
import { hashOf } from './fingerprint.ts';
import { SEVERITY_ICONS } from './problem-list.ts';
import type { LineComment } from './review.ts';
import { type ProblemPart, type Suggestion, type Suggestions, suggestionsFor } from './suggestion.ts';

/** More comments on lines are noise; the comment and the annotations tell of the others. */
export const MAXIMUM_LINE_COMMENTS = 30;
/** Of thousands on one line the worst are told there: a comment holds 65,536 characters. */
const MAXIMUM_NOTES = 50;

export interface LineCommentInput {
  readonly problems: readonly Problem[];
  readonly changedFiles: readonly ChangedFile[];
  /** The head side's texts by path. */
  readonly texts: Readonly<Record<string, string>>;
}

export interface RenderedLineComments {
  readonly lineComments: readonly LineComment[];
  /** The problems that no line comment tells. */
  readonly unanchored: ReadonlySet<Problem>;
  /** The problems whose repair is handed over by suggestions, all of it. */
  readonly suggested: readonly Problem[];
}

/** A place in the diff, and what is to be said there, the worst first. */
interface Place {
  readonly path: string;
  readonly lines: LineSpan;
  readonly says: readonly ProblemPart[];
  readonly suggestion?: Suggestion;
}

/**
 * Comments on lines of the diff, one a place and the worst first: GitHub rejects a review of which one comment lies
 * outside. What can be repaired within lines of one hunk comes with a suggestion.
 */
export function renderLineComments(input: LineCommentInput, writer: Writer): RenderedLineComments {
  const { problems, texts } = input;
  const spansByPath = new Map(input.changedFiles.map(({ path, patch }) => [path, parseDiffLines(patch)]));
  const ordered = SEVERITIES.flatMap((severity) => problems.filter((each) => each.severity === severity));
  const suggestions = suggestionsFor(ordered, texts, spansByPath);
  const places = placesOf(ordered, suggestions, spansByPath).slice(0, MAXIMUM_LINE_COMMENTS);
  const told = new Set(places.flatMap(({ says }) => says.map(({ problem }) => problem)));
  return {
    lineComments: places.map((place) => lineComment(place, writer)),
    unanchored: new Set(problems.filter((problem) => !told.has(problem))),
    suggested: problems.filter((problem) => isSuggested(problem, places, suggestions)),
  };
}

/** The head side's texts that edits can name: the lists and the modules that register logos. */
export function headTexts(head: Landscape): Readonly<Record<string, string>> {
  const texts = [...head.lists, ...Object.values(head.logoRegistries)];
  return Object.fromEntries(texts.map(({ path, text }) => [path, text]));
}

/** Where something is said: the lines that a suggestion replaces, else the line of the problem. */
function placesOf(
  ordered: readonly Problem[],
  { suggestions }: Suggestions,
  spansByPath: ReadonlyMap<string, readonly LineSpan[]>,
): readonly Place[] {
  // Thousands of problems can stand on one line.
  const places = new Map<string, Place & { readonly says: ProblemPart[] }>();
  for (const suggestion of suggestions) {
    const { path, lines, solves } = suggestion;
    places.set(keyOf(path, lines), { path, lines, says: [...solves], suggestion });
  }
  const solved = new Set(suggestions.flatMap(({ solves }) => solves.map(({ problem }) => problem)));
  for (const problem of ordered.filter((each) => !solved.has(each))) {
    const { path } = problem;
    const lines = anchorOf(problem, spansByPath.get(path) ?? []);
    if (lines === undefined) continue;
    const key = keyOf(path, lines);
    const place = places.get(key) ?? { path, lines, says: [] };
    place.says.push({ problem, part: 0 });
    places.set(key, place);
  }
  const ranks = new Map(ordered.map((problem, rank) => [problem, rank]));
  const rankOf = ({ problem }: ProblemPart): number => ranks.get(problem) ?? ordered.length;
  return [...places.values()]
    .map((place) => ({
      ...place,
      says: place.says.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, MAXIMUM_NOTES),
    }))
    .sort((a, b) => Math.min(...a.says.map(rankOf)) - Math.min(...b.says.map(rankOf)));
}

/** GitHub shows a comment below the last of its lines. */
function keyOf(path: string, { last }: LineSpan): string {
  return `${last} ${path}`;
}

function anchorOf({ range }: Problem, spans: readonly LineSpan[]): LineSpan | undefined {
  if (range === undefined) return undefined;
  const lines = { first: range.start.line, last: range.start.line };
  return spanAround(spans, lines) === undefined ? undefined : lines;
}

function isSuggested(problem: Problem, places: readonly Place[], { parts }: Suggestions): boolean {
  const suggested = places.filter(({ suggestion }) =>
    suggestion?.solves.some((each) => each.problem === problem),
  );
  return suggested.length > 0 && suggested.length === parts.get(problem);
}

function lineComment({ path, lines, says, suggestion }: Place, writer: Writer): LineComment {
  const notes = says.map(
    ({ problem }) => `${SEVERITY_ICONS[problem.severity]} ${writer.write(problem.message)}`,
  );
  const said = notes.length > 1 ? notes.map((note) => `- ${note}`).join('\n') : notes.join('');
  return {
    path,
    line: lines.last,
    ...(lines.first < lines.last ? { startLine: lines.first } : {}),
    body: suggestion === undefined ? said : `${said}\n\n${suggestion.block}`,
    identity: identityOf(says, writer),
  };
}

/**
 * One problem's own, or that of all that is said together: with another among them, or in another language, it is
 * another comment.
 */
function identityOf(says: readonly ProblemPart[], { language }: Writer): string {
  const identities = says.map(({ problem, part }) => {
    const identity = problemIdentity(problem);
    return part === 0 ? identity : hashOf([identity, part]);
  });
  const [first = ''] = identities;
  const identity = identities.length > 1 ? hashOf(identities.toSorted()) : first;
  return language === 'en' ? identity : hashOf([identity, language]);
}

/**
 * Tells one problem from another across pushes: by check, sentence, entry and field, never by a line. What moves
 * by itself (numbers, an entry's neighbours) is left out.
 */
function problemIdentity(problem: Problem): string {
  const { check, path, field = '', message, change } = problem;
  const parameters = new Map<string, unknown>(Object.entries(message.parameters));
  if (change === undefined) {
    const texts = [...parameters.values()].filter((value) => typeof value === 'string');
    return hashOf([check, message.key, path, field, ...texts]);
  }
  const { family, name } = 'after' in change ? change.after : change.before;
  return hashOf([check, message.key, family, name.trim().toLowerCase(), field, parameters.get('url') ?? '']);
}
