import type { Conversation } from '../conversation/conversation.ts';
import type { Hearing } from '../conversation/hear-commands.ts';
import type { Memory } from '../conversation/memory.ts';
import {
  type JudgedSubject,
  type LapsedOverride,
  type OverrideInForce,
  deriveOverrides,
} from '../conversation/overrides.ts';
import { subjectOf, subjectOfFiles } from '../conversation/subject.ts';
import type { Problem } from '../entry-checks/entry-check.ts';
import { message } from '../messages/message.ts';
import type { Evidence } from '../requirements/requirement.ts';
import type { Finding } from '../requirements/registry.ts';
import type { Override } from '../vocabulary/judgement.ts';
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
  /** Problems that belong to no entry, the waived ones among them. */
  readonly loose: readonly Problem[];
  /** All problems but those that maintainers waived, which are worth a note and no more. */
  readonly open: readonly Problem[];
  readonly waived: readonly Problem[];
  /** What was waived, and what lapsed. */
  readonly notices: readonly Notice[];
  readonly hearing: Hearing;
  readonly memory: Memory;
}

/** The entries and problems with what maintainers said of them in the place of the program's own findings. */
export function overrideEntries(
  judged: readonly JudgedEntry[],
  problems: readonly Problem[],
  said: SaidOfEntries,
): OverriddenEntries {
  const subjects = judged.map(subjectOfEntry);
  const loose = problems.filter(({ change }) => change === undefined);
  const files = { ...subjectOfFiles(subjects), asked: checksOf(loose), dangerous: dangersOf(loose) };
  const { inForce, lapsed, hearing, memory } = deriveOverrides({ ...said, subjects, files });
  const keyOf = (change: Problem['change']): string | undefined =>
    change === undefined ? files.key : subjects[judged.findIndex((each) => each.change === change)]?.key;
  const isWaived = ({ check, change, isDangerous }: Problem): boolean =>
    isDangerous !== true &&
    inForce.some(({ about, subject }) => about === check && subject === keyOf(change));
  const waived = new Map(
    problems
      .filter(isWaived)
      .map((problem): [Problem, Problem] => [problem, { ...problem, severity: 'notice' }]),
  );
  const settled = (problem: Problem): Problem => waived.get(problem) ?? problem;
  const entries = judged.map((entry, index) => {
    const own = inForce.filter(({ subject }) => subject === subjects[index]?.key);
    return {
      ...entry,
      findings: applyOverrides(entry.findings, own),
      problems: entry.problems.map(settled),
    };
  });
  const names = new Map(judged.length > 1 ? subjects.map(({ key, name }) => [key, name]) : []);
  return {
    entries,
    loose: loose.map(settled),
    open: problems.filter((problem) => !waived.has(problem)),
    waived: [...waived.values()],
    notices: [...waivers(inForce, names), ...lapsed.map((one) => noticeOf(one))],
    hearing,
    memory,
  };
}

/** What can be judged of an entry: the requirements that are asked, and the checks that found something. */
function subjectOfEntry({ change, findings, problems }: JudgedEntry): JudgedSubject {
  const asked = findings.filter(({ outcome }) => outcome !== 'not-applicable');
  return {
    ...subjectOf(change),
    asked: [...asked.map(({ requirement }) => requirement), ...checksOf(problems)],
    dangerous: dangersOf(problems),
  };
}

/** A check that found something else besides can be waived for that. */
function dangersOf(problems: readonly Problem[]): readonly Problem['check'][] {
  const others = new Set(checksOf(problems.filter(({ isDangerous }) => isDangerous !== true)));
  return checksOf(problems).filter((check) => !others.has(check));
}

function checksOf(problems: readonly Problem[]): readonly Problem['check'][] {
  return [...new Set(problems.map(({ check }) => check))].filter((check) => check !== 'syntax');
}

/** One for each comment and check, with the entries where there are several. */
function waivers(inForce: readonly OverrideInForce[], names: ReadonlyMap<string, string>): readonly Notice[] {
  const said = Map.groupBy(
    inForce.filter(({ kind }) => kind === 'waived'),
    ({ url, about }) => `${url} ${about}`,
  );
  return [...said.values()].flatMap((group): readonly Notice[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { about: check, by, at, reason, url, commit } = first;
    const entries = group.flatMap(({ subject }) => names.get(subject) ?? []);
    const parameters = { check, by, at, reason, url, entries, commit: commit.slice(0, SHORT_COMMIT) };
    return [{ message: message('override.waived', parameters) }];
  });
}

/** One entry's findings; what the program itself found stays on record, and all evidence stays shown. */
function applyOverrides(
  findings: readonly Finding[],
  overrides: readonly OverrideInForce[],
): readonly Finding[] {
  return findings.map((finding) => {
    const said = overrides.find(isOnRequirement(finding.requirement));
    return said === undefined ? finding : overridden(finding, said);
  });
}

/** A judgement in force that stands in the place of a finding. */
type OverrideOfFinding = OverrideInForce & Pick<Override, 'kind'>;

function isOnRequirement(id: Finding['requirement']) {
  return (said: OverrideInForce): said is OverrideOfFinding => said.about === id && said.kind !== 'waived';
}

function overridden(finding: Finding, said: OverrideOfFinding): Finding {
  const { requirement, name, outcome: original, question } = finding;
  const { about: _, subject: __, ...words } = said;
  const evidence = [...evidenceOf(said, finding), ...finding.evidence];
  const override = { ...words, original };
  if (said.kind === 'accepted') return { requirement, name, outcome: 'met', evidence, override };
  const { by, reason } = said;
  const remedy = message('override.declined-remedy', { by, reason });
  return {
    requirement,
    name,
    outcome: 'unmet',
    evidence,
    override,
    remedy,
    ...(question === undefined ? {} : { question }),
  };
}

function evidenceOf(
  { kind, by, at, commit, reason, url }: OverrideOfFinding,
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
