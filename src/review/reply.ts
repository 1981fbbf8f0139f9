import type { Reply } from '../conversation/answers.ts';
import type { Refusal } from '../conversation/refusal.ts';
import { type Message, message } from '../messages/message.ts';
import { type Writer, withTiers, writerIn } from '../messages/render-message.ts';
import { type CommandName, COMMANDS, COMMAND_NAMES } from '../vocabulary/command.ts';
import { ENTRY_CHECK_IDS } from '../vocabulary/entry-check-id.ts';
import { type Language, LANGUAGES } from '../messages/catalogue.ts';
import type { Policy } from '../config/policy.ts';
import { type Finding, type RequirementId, REQUIREMENT_IDS, wordsOf } from '../requirements/registry.ts';
import { markdownText } from './markdown.ts';
import type { EntryReview, Markdown } from './review.ts';
import { entryOf } from '../landscape/entry-change.ts';
import { entryHeading } from './entry-heading.ts';
import { evidenceLine } from './requirement-lines.ts';

export interface ReplyInput {
  readonly reply: Reply;
  /** Empty where the pull request was not looked at, as on hold. */
  readonly entries: readonly EntryReview[];
  readonly policy: Policy;
  readonly language: Language;
}

/** What is written under a comment with commands. Nothing in it is said in the name of the maintainers. */
export function renderReply({ reply, entries, policy, language }: ReplyInput): Markdown {
  const writer = writerIn(language, withTiers(markdownText, policy.tiers));
  const refusals = [
    ...new Set(reply.refusals.map((refusal) => writer.write(refusalMessage(refusal, policy)))),
  ];
  return [
    ...(refusals.length > 1 ? [refusals.map((text) => `- ${text}`).join('\n')] : refusals),
    ...reply.explained.map((requirement) =>
      explanation({ requirement: coreIn(policy, requirement), entries, policy, writer }),
    ),
    ...(reply.showsHelp ? help(policy, writer) : []),
  ].join('\n\n');
}

/** Where the list describes no core of its own, eBPF is meant. */
function coreIn({ requirements }: Policy, id: RequirementId): RequirementId {
  return id === 'core' && requirements.core === 'off' ? 'ebpf-core' : id;
}

function refusalMessage(refusal: Refusal, policy: Policy): Message {
  const requirements = REQUIREMENT_IDS.filter((id) => coreIn(policy, id) === id);
  switch (refusal.kind) {
    case 'no-requirement':
      return message('refusal.no-requirement', { ...refusal, requirements });
    case 'unknown-requirement':
      return message('refusal.unknown-requirement', { ...refusal, requirements });
    case 'no-check': {
      const checks = ENTRY_CHECK_IDS.filter((id) => id !== 'syntax');
      return message('refusal.no-check', { ...refusal, checks });
    }
    case 'unknown-language':
      return message('refusal.unknown-language', { ...refusal, languages: LANGUAGES });
    case 'not-asked':
      return ENTRY_CHECK_IDS.some((id) => id === refusal.requirement)
        ? message('refusal.nothing-found', { check: refusal.requirement })
        : message('refusal.not-asked', refusal);
    default:
      // The parameters of the others are those of the sentence with the same name.
      return message(`refusal.${refusal.kind}`, refusal as never);
  }
}

function help(policy: Policy, { write, format }: Writer): readonly Markdown[] {
  const commands = COMMAND_NAMES.map((command) => {
    const [what, who] = [message(`help.${command}`, {}), whoMay(command, policy)].map(write);
    return `- ${format.code(`/landscape ${COMMANDS[command].usage}`)}: ${what} (${who})`;
  });
  return [write(message('help.heading', {})), commands.join('\n')];
}

function whoMay(command: CommandName, { commands }: Policy): Message {
  const role = commands[command];
  if (role === 'none') return message('help.who.anyone', {});
  return message(COMMANDS[command].isFor === 'author' ? 'help.who.author' : 'help.who.role', { role });
}

/** All evidence, for people who ask for it; beyond these numbers nobody reads on. */
const MAXIMUM_EVIDENCE = 30;
const MAXIMUM_ENTRIES = 20;

interface ExplanationInput {
  readonly requirement: RequirementId;
  readonly entries: readonly EntryReview[];
  readonly policy: Policy;
  readonly writer: Writer;
}

/** The rule, how it is judged, everything that was found, and what would make it come out otherwise. */
function explanation({ requirement, entries, policy, writer }: ExplanationInput): Markdown {
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
