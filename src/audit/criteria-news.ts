import { compareWithKnown, statementsIn } from '../facts/criteria.ts';
import { type Message, message } from '../messages/message.ts';
import type { Policy } from '../config/policy.ts';
import type { CriteriaNews } from './audit.ts';

/** How the rules differ from those that the policy was written for; undefined where they do not, or nobody knows. */
export function criteriaNewsOf(
  criteria: Policy['criteria'],
  text: string | undefined,
): CriteriaNews | undefined {
  if (criteria === undefined || criteria.known.length === 0 || text === undefined) return undefined;
  const { known, ...place } = criteria;
  const now = statementsIn(text, place);
  const { added, missing } = compareWithKnown(known, now);
  return added.length + missing === 0
    ? undefined
    : { ...place, added, missing, known: now.map(({ id }) => id) };
}

/** What there is to say of it, before the new sentences and behind them. */
export function criteriaSentences({ path, known, missing }: CriteriaNews): {
  readonly before: Message;
  readonly behind: readonly Message[];
} {
  if (known.length === 0) return { before: message('audit.criteria.gone', { path }), behind: [] };
  return {
    before: message('audit.criteria.changed', { path }),
    behind: [
      ...(missing === 0 ? [] : [message('audit.criteria.missing', { count: missing })]),
      message('audit.criteria.known', {}),
    ],
  };
}

/** As it goes into the configuration once that follows the rules as they are now; empty where there are none. */
export function criteriaSetting({ path, section, known }: CriteriaNews): string {
  if (known.length === 0) return '';
  const lines = ['criteria:', `  path: ${JSON.stringify(path)}`];
  if (section !== undefined) lines.push(`  section: ${JSON.stringify(section)}`);
  return [...lines, '  known:', ...known.map((id) => `    - '${id}'`)].join('\n');
}
