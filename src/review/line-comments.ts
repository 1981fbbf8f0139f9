import type { Problem } from '../entry-checks/entry-check.ts';
import type { ChangedFile } from '../landscape/changed-file.ts';
import type { Landscape } from '../landscape/landscape.ts';
import type { Writer } from '../messages/render-message.ts';
import { SEVERITIES } from './annotations.ts';
import { parseDiffLines, spanAround } from './diff-lines.ts';
import type { LineSpan } from './diff-lines.ts';
import { problemIdentity } from './problem-identity.ts';
import { SEVERITY_ICONS } from './problem-list.ts';
import type { LineComment } from './review.ts';
import { suggestionsFor } from './suggestion.ts';
import type { Suggestion } from './suggestion.ts';

/** More comments on lines are noise; the comment and the annotations tell of the others. */
export const MAXIMUM_LINE_COMMENTS = 30;

export interface LineCommentInput {
  readonly problems: readonly Problem[];
  readonly changedFiles: readonly ChangedFile[];
  /** The head side's texts by path. */
  readonly texts: Readonly<Record<string, string>>;
}

export interface RenderedLineComments {
  readonly lineComments: readonly LineComment[];
  /** The problems that no line comment tells. */
  readonly unanchored: readonly Problem[];
  /** The problems whose repair is handed over by a suggestion. */
  readonly suggested: readonly Problem[];
}

/**
 * Comments on lines of the diff, the worst first: GitHub rejects a review of which one comment lies outside. What
 * can be repaired within lines of one hunk comes with a suggestion.
 */
export function renderLineComments(input: LineCommentInput, writer: Writer): RenderedLineComments {
  const { problems, texts } = input;
  const spansByPath = new Map(input.changedFiles.map(({ path, patch }) => [path, parseDiffLines(patch)]));
  const suggestions = suggestionsFor(problems, texts, spansByPath);
  const ordered = SEVERITIES.flatMap((severity) => problems.filter((each) => each.severity === severity));
  const anchored = ordered
    .flatMap((problem) => {
      const suggestion = suggestions.get(problem);
      const lines = suggestion?.lines ?? anchorOf(problem, spansByPath.get(problem.path) ?? []);
      return lines === undefined ? [] : [{ problem, lines, suggestion }];
    })
    .slice(0, MAXIMUM_LINE_COMMENTS);
  const told = new Set(anchored.map(({ problem }) => problem));
  return {
    lineComments: anchored.map((each) => lineComment(each, writer)),
    unanchored: problems.filter((problem) => !told.has(problem)),
    suggested: anchored.flatMap(({ problem, suggestion }) => (suggestion === undefined ? [] : [problem])),
  };
}

/** The head side's texts that edits can name: the lists and the modules that register logos. */
export function headTexts(head: Landscape): Readonly<Record<string, string>> {
  const texts = [...head.lists, ...Object.values(head.logoRegistries)];
  return Object.fromEntries(texts.map(({ path, text }) => [path, text]));
}

function anchorOf({ range }: Problem, spans: readonly LineSpan[]): LineSpan | undefined {
  if (range === undefined) return undefined;
  const lines = { first: range.start.line, last: range.start.line };
  return spanAround(spans, lines) === undefined ? undefined : lines;
}

function lineComment(
  { problem, lines, suggestion }: { problem: Problem; lines: LineSpan; suggestion: Suggestion | undefined },
  writer: Writer,
): LineComment {
  const said = `${SEVERITY_ICONS[problem.severity]} ${writer.write(problem.message)}`;
  return {
    path: problem.path,
    line: lines.last,
    ...(lines.first < lines.last ? { startLine: lines.first } : {}),
    body: suggestion === undefined ? said : `${said}\n\n${suggestion.block}`,
    identity: problemIdentity(problem),
  };
}
