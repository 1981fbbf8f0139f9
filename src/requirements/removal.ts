import { message } from '../messages/message.ts';
import type { EntryChange } from '../landscape/entry-change.ts';
import { judgeElsewhere } from './elsewhere.ts';
import type { Finding, JudgeInput } from './requirement.ts';

/**
 * Whether the facts confirm that an entry goes, or moves to Emerging: what it no longer meets is `met` as a
 * reason. Otherwise one question. `findings`: how the requirements came out that can be a reason.
 */
export function judgeRemoval(input: JudgeInput, findings: readonly Finding[]): readonly Finding[] {
  const { home, repository } = input.facts;
  const remedy = message('removal.remedy', {});
  const question = questionOf(input.change);
  if (home.kind === 'elsewhere') return [{ ...judgeElsewhere('maintained', home.urls), remedy, question }];
  if (repository?.metadata.status === 'absent') {
    const statement = message('removal.gone', { repository: repository.asked });
    const url = `https://github.com/${repository.asked}`;
    return [{ requirement: 'maintained', outcome: 'met', evidence: [{ statement, url }] }];
  }
  const reasons = findings.filter(({ outcome }) => outcome === 'unmet');
  if (reasons.length > 0)
    return reasons.map(({ requirement, evidence }) => ({ requirement, outcome: 'met', evidence }));
  const evidence = findings.find(({ requirement }) => requirement === 'maintained')?.evidence ?? [];
  return [{ requirement: 'maintained', outcome: 'needs-review', evidence, remedy, question }];
}

function questionOf(change: EntryChange) {
  if (change.kind === 'removed') return message('removal.question', { name: change.before.name });
  return message('removal.question-demotion', { name: change.after.name });
}
