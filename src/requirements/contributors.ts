import { valueOf } from '../facts/fact.ts';
import type { ContributorCount, RepositoryFacts } from '../facts/repository-facts.ts';
import { addressesOf } from '../facts/web-addresses.ts';
import { type Message, message } from '../messages/message.ts';
import { judgeNotFound, judgeUnavailable, reasonOf } from './not-known.ts';
import { type Evidence, type JudgeInput, type Judgement, requirement } from './requirement.ts';

/** More than 50 contributors, as far as GitHub's count goes. */
export const contributors = requirement({
  id: 'contributors',
  about: 'Enough contributors, for Major.',
  level: { 'ebpf.io': 'required', landscape2: 'off' },
  tiers: ['major'],
  settings: { moreThan: { default: 50, minimum: 0, maximum: 10_000, about: 'More than so many.' } },
  facts: ({ moreThan }) => ({ contributors: moreThan }),
  isHiddenByMirror: true,
  reasonTo: ['demote'],
  judge: judgeContributors,
  words: (settings) => ({
    name: message('requirement.contributors.name', settings),
    rule: message('requirement.contributors.rule', settings),
    how: message('requirement.contributors.how', {}),
    question: message('elsewhere.question-contributors', settings),
  }),
});

/** At least `from` and at most `to` people; `to` is infinite where they were not counted to the end. */
interface Range {
  readonly from: number;
  readonly to: number;
}

function judgeContributors({ facts, settings }: JudgeInput<{ readonly moreThan: number }>): Judgement {
  const { repository, home } = facts;
  if (repository === undefined) return judgeUnavailable('not-asked');
  if (repository.metadata.status === 'absent') return judgeNotFound(repository.asked);
  // A README names some that there are not.
  const related = facts.related.filter(({ metadata }) => metadata.status !== 'absent');
  const repositories = [repository, ...related];
  const missing = repositories.find((one) => !isCounted(one));
  const range = rangeOver(repositories);
  const { moreThan } = settings;
  const evidence = evidenceOf(repositories, range);
  const remedy = message('contributors.remedy-uncertain', { moreThan });

  if (home.kind === 'github' && home.subdirectory !== undefined) {
    const path = home.subdirectory;
    const question = message('contributors.question-part', { moreThan, path });
    return askWith(evidence, remedy, question);
  }
  const isCertain = range.from > moreThan;
  if (isCertain && !isFork(repository)) return { outcome: 'met', evidence };
  if (!isCertain && missing !== undefined) {
    const reason = reasonOf(missing.contributors) ?? 'not-asked';
    return { ...judgeUnavailable(reason), evidence };
  }
  if (range.to > moreThan && isFork(repository)) {
    const statement = forkStatement(repository);
    return askWith([...evidence, { statement }], remedy, message('contributors.question-fork', { moreThan }));
  }
  if (range.to > moreThan) return askWith(evidence, remedy, message('contributors.question', { moreThan }));
  return { outcome: 'unmet', evidence, remedy: message('contributors.remedy', { moreThan }) };
}

function askWith(evidence: readonly Evidence[], remedy: Message, question: Message): Judgement {
  return { outcome: 'needs-review', evidence, remedy, question };
}

/** "Too large to list" is an answer: there are many. Any other missing count is none. */
function isCounted({ contributors: count }: RepositoryFacts): boolean {
  return count.status !== 'unavailable' || count.reason === 'too-large';
}

function rangeOf({ contributors: count }: RepositoryFacts): Range {
  if (count.status === 'absent') return { from: 0, to: 0 };
  if (count.status === 'unavailable') return { from: 0, to: Infinity };
  const { logins, withAnonymous, isOpenUpwards }: ContributorCount = count.value;
  return { from: logins, to: isOpenUpwards ? Infinity : Math.max(logins, withAnonymous) };
}

/** The same people work on several of a project's repositories: the largest one is certain, the sum is possible. */
function rangeOver(repositories: readonly RepositoryFacts[]): Range {
  const ranges = repositories.map(rangeOf);
  return {
    from: Math.max(0, ...ranges.map(({ from }) => from)),
    to: ranges.reduce((sum, { to }) => sum + to, 0),
  };
}

function isFork({ metadata }: RepositoryFacts): boolean {
  return valueOf(metadata)?.isFork ?? false;
}

function forkStatement({ metadata }: RepositoryFacts): Message {
  return message('contributors.forked', { parent: valueOf(metadata)?.parent });
}

function evidenceOf(repositories: readonly RepositoryFacts[], range: Range): readonly Evidence[] {
  const counted = repositories.filter((one) => one.contributors.status === 'known' || isCounted(one));
  const evidence: Evidence[] = counted.map((one) => {
    const repository = valueOf(one.metadata)?.nameWithOwner ?? one.asked;
    const { from, to } = rangeOf(one);
    const statement =
      to === Infinity
        ? message('contributors.at-least', { repository, from })
        : from === to
          ? message('contributors.exactly', { repository, count: to })
          : message('contributors.range', { repository, from, to });
    return { statement, url: addressesOf(one).contributors };
  });
  if (counted.length > 1 && range.to !== Infinity)
    evidence.push({ statement: message('contributors.together', range) });
  return evidence;
}
