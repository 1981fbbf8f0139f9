import type { Reply } from '../conversation/answers.ts';
import type { Refusal } from '../conversation/refusal.ts';
import { type Message, message } from '../messages/message.ts';
import { type Writer, withTiers, writerIn } from '../messages/render-message.ts';
import { COMMAND_NAMES, COMMANDS, type CommandName } from '../vocabulary/command.ts';
import { ENTRY_CHECK_IDS } from '../vocabulary/entry-check-id.ts';
import { LANGUAGES, type Language } from '../messages/catalogue.ts';
import type { Policy } from '../config/policy.ts';
import { REQUIREMENT_IDS, type RequirementId } from '../requirements/registry.ts';
import { explanation } from './explanation.ts';
import { markdownText } from './markdown.ts';
import type { EntryReview, Markdown } from './review.ts';

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
