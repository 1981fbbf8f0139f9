import { type Message, message } from '../messages/message.ts';
import type { Audit, Standing } from './audit.ts';

/** How many projects stand how, the best first; what nothing stands for is left out. */
export function standingCounts({ counts }: Audit): readonly (readonly [Standing, number])[] {
  return (['fine', 'ask', 'fails', 'not-known'] as const)
    .map((standing) => [standing, counts[standing]] as const)
    .filter(([, count]) => count > 0);
}

/** How much there is of what else an audit tells; what there is none of is left out. */
export function otherCounts(audit: Audit): readonly (readonly [Message, number])[] {
  const { counts } = audit;
  const all: readonly (readonly [Message, number])[] = [
    [message('audit.filter.moved', {}), counts.moved],
    [message('audit.filter.stars', {}), counts.starsOff],
    [message('audit.page.out-of-order', {}), outOfOrder(audit)],
    [message('audit.filter.could-be-major', {}), counts.couldBeMajor],
    [message('audit.filter.major-no-longer', {}), counts.majorNoLonger],
  ];
  return all.filter(([, count]) => count > 0);
}

/** Whether addresses, star counts and order are as they should be today. */
export function isUpToDate(audit: Audit): boolean {
  return audit.counts.moved + audit.counts.starsOff + outOfOrder(audit) === 0;
}

function outOfOrder({ orders }: Audit): number {
  return orders.reduce((sum, { moves }) => sum + moves.length, 0);
}
