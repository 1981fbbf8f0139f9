import { type Hearing, hearCommands, permissionsToAsk } from '../conversation/hear-commands.ts';
import type { GitHub } from '../github/client/github.ts';
import type { PullRequestSnapshot } from '../github/read/pull-request-snapshot.ts';
import type { ReadPermission } from '../github/read/read-permission.ts';
import type { Permission } from '../vocabulary/command.ts';
import type { Policy } from '../config/policy.ts';

export interface HearingTools {
  readonly github: GitHub;
  /** Absent in a dry run, which hears nobody. */
  readonly app?: { readonly readPermission: ReadPermission };
}

/** What people ask for on the pull request, each with the role that they have right now. */
export async function hearPeople(
  snapshot: PullRequestSnapshot,
  { commands, mode, isRelated }: Pick<Policy, 'commands' | 'mode'> & { readonly isRelated: boolean },
  { github, app }: HearingTools,
): Promise<Hearing> {
  const { conversation, text, repository, posted } = snapshot;
  const said = { conversation, author: text.author, commands };
  const permissions = new Map<string, Permission>();
  const wanted = app === undefined ? [] : permissionsToAsk(said);
  await Promise.all(
    wanted.map(async (who) => {
      const permission = await app?.readPermission(github, repository, who);
      permissions.set(who.login.toLowerCase(), permission ?? 'none');
    }),
  );
  const permissionOf = (login: string) => permissions.get(login.toLowerCase()) ?? 'none';
  // Where no comment may be written either, a judgement would carry over to whatever a later push puts there.
  const isForgetful = mode !== 'full' || (posted.isLocked && posted.comment === undefined);
  return hearCommands({ ...said, permissionOf, isDraft: snapshot.isDraft || isForgetful, isRelated });
}
