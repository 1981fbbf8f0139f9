import { message } from '../../messages/message.ts';
import type { Judgement } from '../requirement.ts';

/** Whole days since the newest of each; `Infinity` for never. */
export interface Ages {
  readonly byPerson: number;
  /** By a person, upkeep over many repositories at once left out. */
  readonly onTheProject: number;
  readonly byAutomation: number;
  readonly release: number;
}

/** In days. */
export interface Periods {
  readonly commitDays: number;
  readonly releaseDays: number;
  readonly staleDays: number;
}

/** Whether somebody looks after the project, by its dates alone. */
export function judgeAges(
  ages: Ages,
  { commitDays, releaseDays, staleDays }: Periods,
): Omit<Judgement, 'evidence'> {
  const remedy = message('maintained.remedy-quiet', { commitDays, releaseDays });
  if (ages.release <= releaseDays) return { outcome: 'met' };
  if (ages.byPerson <= commitDays) {
    if (ages.onTheProject <= staleDays) return { outcome: 'met' };
    return { outcome: 'needs-review', remedy, question: message('maintained.question-upkeep', {}) };
  }
  if (ages.byPerson <= staleDays || ages.release <= staleDays)
    return { outcome: 'needs-review', remedy, question: message('maintained.question-quiet', {}) };
  if (ages.byAutomation <= staleDays)
    return { outcome: 'needs-review', remedy, question: message('maintained.question-automated', {}) };
  return { outcome: 'unmet', remedy: message('maintained.remedy-dead', { days: staleDays }) };
}
