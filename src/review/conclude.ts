import { withTiers, writerIn } from '../messages/render-message.ts';
import { type Verdict, VERDICTS } from '../vocabulary/judgement.ts';
import type { Language } from '../messages/catalogue.ts';
import { conclusionOf, renderCheckRun } from './check-run.ts';
import { renderComment } from './comment.ts';
import { fingerprintOf } from './fingerprint.ts';
import { markdownText } from './markdown.ts';
import { renderWithin } from './page.ts';
import { type EntryReview, type Review, type ReviewContent, hasNothingToTell } from './review.ts';
import { scopedVerdict, verdictOf, worstVerdict } from './verdict.ts';
import { type EntryChange, entryOf } from '../landscape/entry-change.ts';
import { type LabelNames, type LabelRole, LABEL_ROLES } from '../vocabulary/label.ts';

export type JudgedEntry = Omit<EntryReview, 'verdict'>;

export interface ReviewInput extends Omit<ReviewContent, 'verdict' | 'entries' | 'showsCommands'> {
  readonly entries: readonly JudgedEntry[];
  readonly language: Language;
  /** In which it is said as well; absent: nobody asked for one. */
  readonly translation?: Language;
  /** Absent: commands in comments are not understood. */
  readonly showsCommands?: boolean;
  /** What the comment has to keep for the next review, from `encodeMemory`. */
  readonly memory?: string;
}

/** A comment holds 65,536 characters; some room is left for the marker, which keeps what was said of entries. */
const MAXIMUM_COMMENT_BYTES = 65_536 - 9_216;

/** The state that the pull request should show: verdicts, and everything that tells of them. */
export function concludeReview(input: ReviewInput): Review {
  const { language, translation, policy, headSha } = input;
  const content = concludeContent(input);
  const { verdict, entries, problems, lineComments } = content;
  const conclusion = conclusionOf(verdict, policy);
  const isSilent = hasNothingToTell(content);
  const changes = input.entries.map(({ change }) => change);
  const labels = isSilent ? [] : labelsOf(verdict, changes, policy.labels);
  const markup = withTiers(markdownText, policy.tiers);
  const writer = writerIn(language, markup);
  const translator = translation && writerIn(translation, markup);
  return {
    headSha,
    verdict,
    conclusion,
    entries,
    problems,
    notices: input.notices,
    labels,
    comment: renderWithin(MAXIMUM_COMMENT_BYTES, (detail) =>
      renderComment(content, writer, detail, translator),
    ),
    isSilent,
    lineComments,
    checkRun: renderCheckRun(content, language),
    fingerprint: fingerprintOf(content, { language, translation, labels, conclusion }),
    language,
    ...(input.memory === undefined ? {} : { memory: input.memory }),
  };
}

function concludeContent({ entries: judged, showsCommands = false, ...input }: ReviewInput): ReviewContent {
  const { requirements: levels } = input.policy;
  const entries = judged
    .map((entry) => ({
      ...entry,
      verdict: scopedVerdict(entry.scope, entry.findings, entry.problems, levels),
    }))
    .sort((one, other) => VERDICTS.indexOf(one.verdict) - VERDICTS.indexOf(other.verdict));
  const verdict = worstVerdict([
    ...entries.map((entry) => entry.verdict),
    verdictOf([], input.problems, levels),
    ...input.notices.flatMap((notice) => notice.verdict ?? []),
  ]);
  return { ...input, entries, verdict, showsCommands };
}

/** Of all managed labels, the names of those that the pull request should bear. */
function labelsOf(verdict: Verdict, changes: readonly EntryChange[], names: LabelNames): readonly string[] {
  const roles = changes.flatMap((change) => [kindOf(change), entryOf(change).tier]);
  const wanted = new Set<LabelRole | 'none'>([verdict, ...roles]);
  return LABEL_ROLES.filter((role) => wanted.has(role)).map((role) => names[role]);
}

function kindOf(change: EntryChange): LabelRole {
  if (change.kind === 'moved') return change.after.tier === 'major' ? 'promotion' : 'demotion';
  return ({ added: 'addition', removed: 'removal', modified: 'update' } as const)[change.kind];
}
