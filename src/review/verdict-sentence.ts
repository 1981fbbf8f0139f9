import { message } from '../messages/message.ts';
import type { Message } from '../messages/message.ts';
import { VERDICTS } from '../vocabulary/outcome.ts';
import { requiredFindings } from './entry-section.ts';
import type { Page } from './page.ts';
import { allProblems } from './review-content.ts';
import type { ReviewContent } from './review-content.ts';
import type { EntryReview } from './review.ts';

/** The verdict on the pull request in one sentence. */
export function verdictSentence(content: ReviewContent): Message {
  switch (content.verdict) {
    case 'ready':
      return readySentence(content);
    case 'needs-changes':
      return message('review.needs-changes', { changes: countOfChanges(content) });
    case 'needs-maintainer':
      return maintainerSentence(content);
    case 'not-evaluated':
      return message('review.not-evaluated', {});
  }
}

/** How many entries came to which verdict; nothing where what is open belongs to none of them. */
export function verdictTally({ content, writer }: Page): string {
  const isOpen = content.verdict !== 'ready';
  if (isOpen && content.entries.every(({ verdict }) => verdict === 'ready')) return '';
  const parts = VERDICTS.flatMap((verdict) => {
    const entries = content.entries.filter((entry) => entry.verdict === verdict).length;
    return entries === 0 ? [] : [writer.write(message('review.tally', { verdict, entries }))];
  });
  return `${writer.write(message('review.tally.heading', {}))} ${writer.format.list(parts)}.`;
}

function readySentence({ entries }: ReviewContent): Message {
  if (entries.length === 0) return message('review.ready.files', {});
  if (entries.every(({ scope }) => scope === 'entry-checks')) return message('review.ready.edit', {});
  if (entries.every(({ scope }) => scope === 'confirm')) return message('review.ready.confirmed', {});
  return message('review.ready', {});
}

function countOfChanges(content: ReviewContent): number {
  const unmet = content.entries
    .filter(({ scope }) => scope !== 'confirm')
    .flatMap((entry) => requiredFindings(entry, content))
    .filter(({ outcome }) => outcome === 'unmet');
  return unmet.length + allProblems(content).filter(({ severity }) => severity === 'failure').length;
}

function maintainerSentence(content: ReviewContent): Message {
  const questions = content.entries
    .map((entry) => countOfQuestions(entry, content))
    .reduce((sum, count) => sum + count, 0);
  return questions === 0
    ? message('review.needs-maintainer.notice', {})
    : message('review.needs-maintainer', { questions });
}

function countOfQuestions(entry: EntryReview, content: ReviewContent): number {
  if (entry.scope === 'confirm') return entry.verdict === 'needs-maintainer' ? 1 : 0;
  return requiredFindings(entry, content).filter(({ outcome }) => outcome === 'needs-review').length;
}
