import { type Message, message } from '../messages/message.ts';
import type { Writer } from '../messages/render-message.ts';
import type { TextFormat } from '../messages/text-format.ts';
import type { Audit, AuditChange, AuditedProject, ListOrder, Standing } from './audit.ts';

export function starRemarksOf({ stars: { isOff, listed, present } }: AuditedProject): readonly Message[] {
  return isOff && listed !== undefined && present !== undefined
    ? [message('audit.stars', { listed, present })]
    : [];
}

/** Where GitHub shows the first so many only, there are more; empty where nobody counted. */
export function countOfPeople(
  contributors: AuditedProject['contributors'],
  format: Pick<TextFormat, 'number'>,
): string {
  if (contributors === undefined) return '';
  return `${format.number(contributors.logins)}${contributors.isOpenUpwards ? '+' : ''}`;
}

/** One change since the last audit, without the project's name. */
export function changeSentence(change: AuditChange, { write }: Writer): string {
  if (change.kind !== 'worse' && change.kind !== 'better')
    return write(message(`audit.change.${change.kind}`, {}));
  return write(
    message('audit.change.outcome', {
      requirement: change.requirement,
      from: message(`review.outcome.${change.from}`, {}),
      to: message(`review.outcome.${change.to}`, {}),
    }),
  );
}

export function moveSentences({ moves }: Pick<ListOrder, 'moves'>, { write }: Writer): readonly string[] {
  return moves.map(({ entry: { name }, behind }) =>
    write(
      behind === undefined
        ? message('audit.order.first', { name })
        : message('audit.order.behind', { name, behind }),
    ),
  );
}

/** The best first; what could not be found out stands last. */
export const SHOWN_STANDINGS = ['fine', 'ask', 'fails', 'not-known'] as const satisfies readonly Standing[];

/** How many projects stand how; what nothing stands for is left out. */
export function standingCounts({ counts }: Audit): readonly (readonly [Standing, number])[] {
  return SHOWN_STANDINGS.map((standing) => [standing, counts[standing]] as const).filter(
    ([, count]) => count > 0,
  );
}

/** How much there is of what else an audit tells. */
export function otherCounts(audit: Audit): readonly (readonly [Message, number])[] {
  const { counts } = audit;
  return [
    [message('audit.filter.moved', {}), counts.moved],
    [message('audit.filter.stars', {}), counts.starsOff],
    [message('audit.page.out-of-order', {}), outOfOrder(audit)],
    [message('audit.filter.could-be-major', {}), counts.couldBeMajor],
    [message('audit.filter.major-no-longer', {}), counts.majorNoLonger],
  ];
}

/** Whether addresses, star counts and order are as they should be today. */
export function isUpToDate(audit: Audit): boolean {
  return audit.counts.moved + audit.counts.starsOff + outOfOrder(audit) === 0;
}

function outOfOrder({ orders }: Audit): number {
  return orders.reduce((sum, { moves }) => sum + moves.length, 0);
}
