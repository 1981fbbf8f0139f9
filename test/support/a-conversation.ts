import { PRESETS } from '../../src/config/presets.ts';
import type { Conversation, ConversationComment } from '../../src/conversation/conversation.ts';
import { type Hearing, hearCommands } from '../../src/conversation/hear-commands.ts';
import type { Permission } from '../../src/vocabulary/command.ts';

export const COMMANDS = PRESETS['ebpf.io'].commands;

const ROLES: Readonly<Record<string, Permission>> = {
  maintainer: 'write',
  admin: 'admin',
  triager: 'triage',
  contributor: 'read',
};

/** A maintainer's comment, unless said otherwise. */
export function aComment(body: string, given: Partial<ConversationComment> = {}): ConversationComment {
  const { id = 1 } = given;
  return {
    id,
    url: `https://github.com/ebpf-io/site/pull/5#issuecomment-${id}`,
    author: 'maintainer',
    isPerson: true,
    createdAt: '2026-06-15T11:00:00Z',
    isEdited: false,
    body,
    reactions: [],
    ...given,
  };
}

export interface Circumstances {
  readonly replies?: Conversation['replies'];
  readonly isDraft?: boolean;
  readonly isRelated?: boolean;
  readonly roles?: Readonly<Record<string, Permission>>;
}

/** What is heard on the pull request of `contributor`. */
export function heard(comments: readonly ConversationComment[], given: Circumstances = {}): Hearing {
  const { replies = [], isDraft = false, isRelated = true, roles = ROLES } = given;
  return hearCommands({
    conversation: { comments, replies },
    author: 'contributor',
    permissionOf: (login) => roles[login] ?? 'none',
    commands: COMMANDS,
    isDraft,
    isRelated,
  });
}
