import type { Problem } from '../entry-checks/entry-check.ts';
import { hashOf } from './fingerprint.ts';

/**
 * Tells one problem from another across pushes: by check, sentence, entry and field, never by a line. What moves
 * by itself (numbers, an entry's neighbours) is left out.
 */
export function problemIdentity(problem: Problem): string {
  const { check, path, field = '', message, change } = problem;
  const parameters = new Map<string, unknown>(Object.entries(message.parameters));
  if (change === undefined) {
    const texts = [...parameters.values()].filter((value) => typeof value === 'string');
    return hashOf([check, message.key, path, field, ...texts]);
  }
  const { family, name } = 'after' in change ? change.after : change.before;
  return hashOf([check, message.key, family, name.trim().toLowerCase(), field, parameters.get('url') ?? '']);
}
