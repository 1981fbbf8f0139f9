import type { Audit } from './audit.ts';
import { isKnown, toDoOf } from './to-do.ts';

/** There is nothing to do, and that is known of every project. */
export function isAllWell(audit: Audit): boolean {
  const { projects } = audit;
  return projects.length > 0 && projects.every(isKnown) && toDoOf(audit).length === 0;
}
