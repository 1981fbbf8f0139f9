import { entryOf } from '../landscape/entry-change.ts';
import { message } from '../messages/message.ts';
import type { Writer } from '../messages/render-message.ts';
import { type Finding, type RequirementId, wordsOf } from '../requirements/registry.ts';
import type { Policy } from '../config/policy.ts';
import { entryHeading } from './entry-heading.ts';
import { evidenceLine } from './requirement-lines.ts';
import type { EntryReview, Markdown } from './review.ts';

/** All evidence, for people who ask for it; beyond these numbers nobody reads on. */
const MAXIMUM_EVIDENCE = 30;
const MAXIMUM_ENTRIES = 20;

export interface ExplanationInput {
  readonly requirement: RequirementId;
  readonly entries: readonly EntryReview[];
  readonly policy: Policy;
  readonly writer: Writer;
}

/** The rule, how it is judged, everything that was found, and what would make it come out otherwise. */
export function explanation({ requirement, entries, policy, writer }: ExplanationInput): Markdown {
  const { write } = writer;
  const { requirements: levels, thresholds } = policy;
  const { name, rule, how } = wordsOf(requirement, thresholds);
  const asked = entries
    .flatMap((entry) => {
      const finding = entry.findings.find((each) => each.requirement === requirement);
      return finding === undefined || finding.outcome === 'not-applicable' ? [] : [{ entry, finding }];
    })
    .slice(0, MAXIMUM_ENTRIES);
  return [
    `### ${write(name)}`,
    `${write(message('explain.rule', {}))} ${write(rule)} ${write(message('explain.level', { level: levels[requirement] }))}`,
    `${write(message('explain.how', {}))} ${write(how)}`,
    ...(asked.length === 0
      ? [write(message('explain.not-asked', {}))]
      : asked.flatMap(({ entry, finding }) => explainedFinding(entry, finding, writer))),
  ].join('\n\n');
}

function explainedFinding(entry: EntryReview, finding: Finding, writer: Writer): readonly Markdown[] {
  const { write, format } = writer;
  const outcome = format.strong(write(message(`review.outcome.${finding.outcome}`, {})));
  const evidence = finding.evidence
    .slice(0, MAXIMUM_EVIDENCE)
    .map((each) => `- ${evidenceLine(each, writer)}`);
  const found = evidence.length === 0 ? [`- ${write(message('explain.no-evidence', {}))}`] : evidence;
  return [
    `#### ${write(entryHeading(entry))}: ${outcome}`,
    [write(message('explain.evidence', {})), ...found].join('\n'),
    [write(message('explain.change', {})), ...changes(entry, finding, writer)].join('\n- '),
  ];
}

function changes(entry: EntryReview, finding: Finding, { write }: Writer): readonly Markdown[] {
  const { requirement, outcome, remedy, question } = finding;
  if (outcome === 'met') {
    const besides = remedy === undefined ? [] : [write(remedy)];
    return [write(message('explain.change-met', {})), ...besides];
  }
  const { name } = entryOf(entry.change);
  return [
    ...(question === undefined ? [] : [write(question)]),
    ...(remedy === undefined ? [] : [write(remedy)]),
    write(message('explain.change-accept', { requirement, entry: name })),
  ];
}
