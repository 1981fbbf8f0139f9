/** What people may write in a comment behind `/landscape`. */
export const COMMANDS = [
  'recheck',
  'explain',
  'accept',
  'decline',
  'waive',
  'reset',
  'hold',
  'resume',
  'language',
  'help',
] as const;

export type CommandName = (typeof COMMANDS)[number];

/** GitHub's repository roles, the weakest first. */
export const PERMISSIONS = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const;

export type Permission = (typeof PERMISSIONS)[number];

/** Whether a role is at least another one. */
export function isAtLeast(permission: Permission, wanted: Permission): boolean {
  return PERMISSIONS.indexOf(permission) >= PERMISSIONS.indexOf(wanted);
}
