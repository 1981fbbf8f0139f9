import type { ProjectHome } from '../facts/project-facts.ts';
import { type EntryChange, entryOf } from '../landscape/entry-change.ts';
import { type Message, message } from '../messages/message.ts';
import type { EntryReview } from './review.ts';

/** The entry and what happens to it: "pwru · new in Emerging". */
export function entryHeading({ change, scope, home }: EntryReview): Message {
  const { name, tier, group } = entryOf(change);
  const url = addressOf(home);
  const named = { name, tier, url, group: tier === 'none' ? group : undefined };
  switch (change.kind) {
    case 'added':
      return message('review.heading.added', named);
    case 'removed':
      return message('review.heading.removed', named);
    case 'modified': {
      const turn = turnOf(change);
      if (turn !== undefined) return turnHeading(named, turn);
      if (isRenamed(change))
        return message('review.heading.renamed', { ...named, before: change.before.name });
      return message(scope === 'full' ? 'review.heading.repository' : 'review.heading.edited', named);
    }
    case 'moved':
      return message(tier === 'major' ? 'review.heading.promoted' : 'review.heading.demoted', named);
  }
}

function isRenamed({ before, after }: EntryChange & { readonly kind: 'modified' }): boolean {
  return before.name.trim().toLowerCase() !== after.name.trim().toLowerCase();
}

interface Turn {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

function turnHeading(
  named: { readonly name: string; readonly url: string | undefined },
  { from, to }: Turn,
): Message {
  if (from === undefined) return message('review.heading.turned-to', { ...named, to: to ?? '' });
  if (to === undefined) return message('review.heading.turned-from', { ...named, from });
  return message('review.heading.turned', { ...named, from, to });
}

/** What it was filed under, or its own state, and what it is now; of a list without tiers. */
function turnOf({ before, after }: Extract<EntryChange, { readonly kind: 'modified' }>): Turn | undefined {
  if (after.tier !== 'none') return undefined;
  if (before.group !== after.group) return { from: before.group, to: after.group };
  return before.stage === after.stage ? undefined : { from: before.stage, to: after.stage };
}

function addressOf(home: ProjectHome): string | undefined {
  switch (home.kind) {
    case 'github':
      return `https://github.com/${home.nameWithOwner}`;
    case 'elsewhere':
      return home.urls[0];
    case 'none':
      return undefined;
  }
}
