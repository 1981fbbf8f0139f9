import { type Activity, activityOf, newestRelease } from '../../facts/activity.ts';
import { isAutomatedCommit, nameOfAuthor } from '../../facts/automation.ts';
import { valueOf } from '../../facts/fact.ts';
import { readmeOf } from '../../facts/readme.ts';
import { type Notice, readmeNoticeOf, repositoryNoticeOf } from '../../facts/readme-notices.ts';
import { type WebAddresses, addressesOf } from '../../facts/web-addresses.ts';
import type { CommitHistory, RepositoryFacts } from '../../facts/repository-facts.ts';
import { message } from '../../messages/message.ts';
import type { Evidence } from '../requirement.ts';

/**
 * What the project says of its end, in the README, the repository's description or its topics; the plainest first.
 * It is known by its entry's name and its repository's.
 */
export function readNotice(repository: RepositoryFacts, entryName: string): Notice | undefined {
  const name = nameOf(repository).split('/')[1] ?? '';
  const names = [entryName, name, name.replaceAll('-', ' ')];
  const readme = readmeOf(repository);
  const metadata = valueOf(repository.metadata);
  const notices = [
    readme && readmeNoticeOf(readme.text, names),
    metadata && repositoryNoticeOf(metadata, names),
  ].filter((notice) => notice !== undefined);
  return notices.find(({ kind }) => kind === 'ended') ?? notices[0];
}

export function noticeEvidence(repository: RepositoryFacts, { place, text, line }: Notice): Evidence {
  const { home, line: lineOf } = addressesOf(repository);
  if (place === 'description')
    return { statement: message('maintained.notice-in-description', { text }), url: home };
  if (place === 'topic') return { statement: message('maintained.topic', { topic: text }), url: home };
  const path = readmeOf(repository)?.path ?? 'README.md';
  const statement =
    place === 'badge' ? message('maintained.badge', { text }) : message('maintained.notice', { text });
  return { statement, url: lineOf(path, line ?? 1) };
}

/** Who has been at work lately; absent where the history is not known. */
export function readActivity(repository: RepositoryFacts, now: Date): Activity | undefined {
  const history = valueOf(repository.history);
  return history && activityOf(history, nameOf(repository).split('/')[0] ?? '', now);
}

/** The newest commit, release and the last twelve months, each where it is known. */
export function dateEvidence(repository: RepositoryFacts, now: Date, staleDays: number): readonly Evidence[] {
  const addresses = addressesOf(repository);
  const release = releaseEvidence(repository, now, addresses);
  const history = valueOf(repository.history);
  const activity = readActivity(repository, now);
  if (history === undefined || activity === undefined) return release;
  return [
    commitEvidence(activity, history.recent.length, addresses),
    ...upkeepEvidence(activity, staleDays),
    ...automationEvidence(activity, nameOf(repository), addresses),
    ...release,
    ...monthsEvidence(history, addresses),
  ];
}

function monthsEvidence({ perMonth }: CommitHistory, { commits }: WebAddresses): readonly Evidence[] {
  if (perMonth.length === 0) return [];
  const isSilent = perMonth.every((count) => count === 0);
  const statement = isSilent
    ? message('maintained.no-activity', {})
    : message('maintained.activity', { perMonth });
  return [{ statement, url: commits }];
}

function commitEvidence({ byPerson }: Activity, commits: number, { commit }: WebAddresses): Evidence {
  if (byPerson === undefined) return { statement: message('maintained.no-commit-by-person', { commits }) };
  const { committedAt, sha } = byPerson.of;
  return { statement: message('maintained.last-commit', { date: committedAt }), url: commit(sha) };
}

function upkeepEvidence({ byPerson, onTheProject }: Activity, staleDays: number): readonly Evidence[] {
  const isUpkeepOnly =
    byPerson !== undefined && byPerson.days <= staleDays && (onTheProject?.days ?? Infinity) > staleDays;
  return isUpkeepOnly ? [{ statement: message('maintained.upkeep-only', {}) }] : [];
}

function automationEvidence(
  { byPerson, byAutomation }: Activity,
  nameWithOwner: string,
  { commit }: WebAddresses,
): readonly Evidence[] {
  if (byAutomation === undefined || byAutomation.days >= (byPerson?.days ?? Infinity)) return [];
  const { committedAt, sha } = byAutomation.of;
  const who = nameOfAuthor(byAutomation.of);
  const statement = isAutomatedCommit(byAutomation.of, nameWithOwner.split('/')[0])
    ? message('maintained.last-automated-commit', { date: committedAt })
    : message('maintained.last-commit-like-a-bot', { date: committedAt, who });
  return [{ statement, url: commit(sha) }];
}

function releaseEvidence(
  { releases }: RepositoryFacts,
  now: Date,
  addresses: WebAddresses,
): readonly Evidence[] {
  if (releases.status === 'unavailable') return [];
  const release = newestRelease(valueOf(releases) ?? [], now);
  if (release === undefined) return [{ statement: message('maintained.no-release', {}) }];
  const { name, publishedAt, kind } = release.of;
  return [
    {
      statement: message('maintained.last-release', { name, date: publishedAt }),
      url: kind === 'release' ? addresses.release(name) : addresses.tags,
    },
  ];
}

function nameOf(repository: RepositoryFacts): string {
  return valueOf(repository.metadata)?.nameWithOwner ?? repository.asked;
}
