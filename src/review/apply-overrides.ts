import type { Conversation } from '../conversation/conversation.ts';
import type { Hearing } from '../conversation/hear-commands.ts';
import type { Memory } from '../conversation/memory.ts';
import { type LapsedOverride, type OverrideInForce, deriveOverrides } from '../conversation/overrides.ts';
import { subjectOf } from '../conversation/subject.ts';
import { message } from '../messages/message.ts';
import type { Evidence, Finding } from '../requirements/requirement.ts';
import type { JudgedEntry } from './conclude.ts';
import type { Notice } from './review.ts';

/** How much of a commit's name is shown. */
const SHORT_COMMIT = 7;

export interface SaidOfEntries {
  readonly conversation: Conversation;
  readonly hearing: Hearing;
  readonly memory: Memory;
  readonly headSha: string;
  /** The commit of which the posted comment speaks. */
  readonly shownSha?: string;
}

export interface OverriddenEntries {
  readonly entries: readonly JudgedEntry[];
  /** What lapsed. */
  readonly notices: readonly Notice[];
  readonly hearing: Hearing;
  readonly memory: Memory;
}

/** The entries with what maintainers said of them in the place of the program's own findings. */
export function overrideEntries(judged: readonly JudgedEntry[], said: SaidOfEntries): OverriddenEntries {
  const subjects = judged.map(({ change, findings }) => ({
    ...subjectOf(change),
    requirements: findings
      .filter(({ outcome }) => outcome !== 'not-applicable')
      .map(({ requirement }) => requirement),
  }));
  const { inForce, lapsed, hearing, memory } = deriveOverrides({ ...said, subjects });
  const entries = judged.map((entry, index) => {
    const own = inForce.filter(({ subject }) => subject === subjects[index]?.key);
    return { ...entry, findings: applyOverrides(entry.findings, own) };
  });
  return { entries, notices: lapsed.map((one) => noticeOf(one)), hearing, memory };
}

/** One entry's findings; what the program itself found stays on record, and all evidence stays shown. */
function applyOverrides(
  findings: readonly Finding[],
  overrides: readonly OverrideInForce[],
): readonly Finding[] {
  return findings.map((finding) => {
    const said = overrides.find(({ requirement }) => requirement === finding.requirement);
    return said === undefined ? finding : overridden(finding, said);
  });
}

function overridden(finding: Finding, said: OverrideInForce): Finding {
  const { requirement, outcome: original, question } = finding;
  const { requirement: _, subject: __, ...words } = said;
  const evidence = [...evidenceOf(said, finding), ...finding.evidence];
  const override = { ...words, original };
  if (said.kind === 'accepted') return { requirement, outcome: 'met', evidence, override };
  const { by, reason } = said;
  const remedy = message('override.declined-remedy', { by, reason });
  return {
    requirement,
    outcome: 'unmet',
    evidence,
    override,
    remedy,
    ...(question === undefined ? {} : { question }),
  };
}

function evidenceOf(
  { kind, by, at, commit, reason, url }: OverrideInForce,
  { outcome: original }: Finding,
): readonly Evidence[] {
  const shown = message('override.shown', { kind, by, at, reason, commit: commit.slice(0, SHORT_COMMIT) });
  const isSame = original === (kind === 'accepted' ? 'met' : 'unmet');
  return [
    { statement: shown, url },
    ...(isSame ? [] : [{ statement: message('override.original', { original }) }]),
  ];
}

function noticeOf(lapsed: LapsedOverride): Notice {
  return { message: message('override.lapsed', lapsed) };
}
