import { homeKeyOf, projectHomeOf } from '../facts/project-home.ts';
import type { Entry } from '../landscape/entry.ts';

/** The same from one audit to the next, whatever list a project stands in; by name where it has no address. */
export function projectKeyOf(entry: Entry): string {
  const home = projectHomeOf(entry);
  const key =
    home.kind === 'github' ? homeKeyOf(home) : entry.name.trim().toLowerCase().replace(/\s+/gu, ' ');
  // Half a character, which a list may hold, can be kept nowhere.
  return `${entry.family} ${key}`.toWellFormed();
}

/** What a judgement belongs to: a project listed in both tiers has one for each. */
export function judgementKeyOf(entry: Entry): string {
  return `${entry.tier} ${projectKeyOf(entry)}`;
}
