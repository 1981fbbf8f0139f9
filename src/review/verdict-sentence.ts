import { type Message, message } from '../messages/message.ts';
import type { Finding } from '../requirements/registry.ts';
import { VERDICTS } from '../vocabulary/judgement.ts';
import { askedFindings, asksForReason, requiredFindings } from './entry-section.ts';
import type { Page } from './page.ts';
import { type ReviewContent, allProblems } from './review.ts';

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

/** How many entries came to which verdict; nothing where all came to the same. */
export function verdictTally({ content, writer }: Page): string {
  if (new Set(content.entries.map(({ verdict }) => verdict)).size < 2) return '';
  const parts = VERDICTS.flatMap((verdict) => {
    const entries = content.entries.filter((entry) => entry.verdict === verdict).length;
    return entries === 0 ? [] : [message('review.tally', { verdict, entries })];
  });
  return writer.write(message('review.tally.heading', { parts }));
}

function readySentence({ entries }: ReviewContent): Message {
  if (entries.length === 0) return message('review.ready.files', {});
  if (entries.every(({ scope }) => scope === 'entry-checks')) return message('review.ready.edit', {});
  if (entries.every(({ scope }) => scope === 'confirm')) return message('review.ready.confirmed', {});
  return message('review.ready', {});
}

/** What the projects themselves lack, beside what the files do. */
export function unmetFindings(content: ReviewContent): readonly Finding[] {
  return content.entries
    .filter(({ scope }) => scope !== 'confirm')
    .flatMap((entry) => requiredFindings(entry, content))
    .filter(({ outcome }) => outcome === 'unmet');
}

function countOfChanges(content: ReviewContent): number {
  return (
    unmetFindings(content).length +
    allProblems(content).filter(({ severity }) => severity === 'failure').length
  );
}

function maintainerSentence(content: ReviewContent): Message {
  const asked = content.entries.flatMap((entry): readonly unknown[] =>
    entry.scope === 'confirm' ? (asksForReason(entry) ? [entry] : []) : askedFindings(entry, content),
  );
  const points = asked.length + content.notices.filter(({ verdict }) => verdict !== undefined).length;
  const warnings = allProblems(content).filter(({ severity }) => severity === 'warning').length;
  return points === 0
    ? message('review.needs-maintainer.warnings', { warnings })
    : message('review.needs-maintainer', { points });
}
