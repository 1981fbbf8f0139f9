/** Whose word a command is: that of the pull request's author and of those who triage, anyone's, or the maintainers'. */
type Speaker = 'author' | 'anyone' | 'maintainers';

/** What people may write in a comment behind `/landscape`, with its arguments. */
export const COMMANDS = {
  recheck: { usage: 'recheck', isFor: 'author' },
  explain: { usage: 'explain <requirement>', isFor: 'anyone' },
  accept: { usage: 'accept <requirement> [for <entry>] because <reason>', isFor: 'maintainers' },
  decline: { usage: 'decline <requirement> [for <entry>] because <reason>', isFor: 'maintainers' },
  waive: { usage: 'waive <check> [for <entry>] because <reason>', isFor: 'maintainers' },
  reset: { usage: 'reset <requirement or check> [for <entry>]', isFor: 'maintainers' },
  hold: { usage: 'hold because <reason>', isFor: 'maintainers' },
  resume: { usage: 'resume', isFor: 'maintainers' },
  language: { usage: 'language <code>', isFor: 'author' },
  help: { usage: 'help', isFor: 'anyone' },
} as const satisfies Readonly<Record<string, { readonly usage: string; readonly isFor: Speaker }>>;

export type CommandName = keyof typeof COMMANDS;

export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[];

/** A value for each command, by whose word it is. */
export function byCommand<Value>(valueOf: (isFor: Speaker) => Value): Readonly<Record<CommandName, Value>> {
  return Object.fromEntries(COMMAND_NAMES.map((name) => [name, valueOf(COMMANDS[name].isFor)])) as Record<
    CommandName,
    Value
  >;
}

/** GitHub's repository roles, the weakest first. */
export const PERMISSIONS = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const;

export type Permission = (typeof PERMISSIONS)[number];

export function isAtLeast(permission: Permission, wanted: Permission): boolean {
  return PERMISSIONS.indexOf(permission) >= PERMISSIONS.indexOf(wanted);
}
