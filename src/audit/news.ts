import { valueOf } from '../facts/fact.ts';
import type { IsoDate } from '../facts/repository-facts.ts';
import { addressesIn } from '../facts/web-addresses.ts';
import { type Message, message } from '../messages/message.ts';
import type { Writer } from '../messages/render-message.ts';
import type { Finding } from '../requirements/registry.ts';
import type { Audit, AuditedProject, JudgedProject, News, NewsKind, PreviousProject } from './audit.ts';

const YEAR_MS = 365 * 86_400_000;

export interface NewsInput {
  readonly project: Omit<AuditedProject, 'news'>;
  readonly judged: JudgedProject | undefined;
  readonly required: readonly Finding[];
  readonly couldBeMajor: boolean;
  /** As the audit before had it; absent: there was none, or the project was not in it. */
  readonly before?: PreviousProject;
  readonly at: IsoDate;
  /** The commit that changed the license, where it was looked up. */
  readonly licenceCommit?: string;
}

/** What has become of a project, each kind once: a farewell says more than what follows from it. */
export function newsOf(input: NewsInput): readonly News[] {
  const { project, before, at } = input;
  const told = [...licenceNews(input), ...farewellOf(input), ...tierNews(input), ...addressNews(project)];
  return told.map((each) => ({ ...each, since: before?.since[each.kind] ?? at }));
}

type Told = Omit<News, 'since'>;

function licenceNews({ project, before, licenceCommit }: NewsInput): readonly Told[] {
  const { licence: now, repository, findings } = project;
  const was = before?.licence;
  if (was === undefined || now === undefined || was === now.names) return [];
  const isOpen = findings.some(
    ({ requirement, outcome }) => requirement === 'open-source' && outcome === 'met',
  );
  const isClosed = before?.outcomes['open-source'] === 'met' && !isOpen;
  const url = licenceCommit ?? addressOf(repository);
  return [
    {
      kind: isClosed ? 'license-closed' : 'license',
      statements: [message('audit.license-changed', { before: was, now: now.names })],
      ...(url === undefined ? {} : { url }),
    },
  ];
}

/** The gravest of them: nobody needs to hear that what is archived is silent. */
function farewellOf({ project, judged, at }: NewsInput): readonly Told[] {
  const { repository, lastCommitAt } = project;
  const url = addressOf(repository);
  if (judged?.metadata.status === 'absent' && repository !== undefined && url !== undefined) {
    return [{ kind: 'gone', statements: [message('audit.gone', { repository: repository.listed })], url }];
  }
  const metadata = judged && valueOf(judged.metadata);
  if (metadata === undefined) return [];
  const { home, commits } = addressesIn(metadata);
  if (metadata.isArchived)
    return [{ kind: 'archived', statements: [message('maintained.archived', {})], url: home }];
  if (lastCommitAt === undefined || Date.parse(at) - Date.parse(lastCommitAt) < YEAR_MS) return [];
  return [
    { kind: 'silent', statements: [message('audit.last-commit', { date: lastCommitAt })], url: commits },
  ];
}

function tierNews({ project, judged, required, couldBeMajor }: NewsInput): readonly Told[] {
  const { entry, repository, contributors } = project;
  const url = addressOf(repository);
  if (couldBeMajor && contributors !== undefined && url !== undefined) {
    const { logins: count, isOpenUpwards } = contributors;
    const adopters = judged?.adopters;
    return [
      {
        kind: 'could-be-major',
        statements: [
          message(isOpenUpwards ? 'audit.contributors-at-least' : 'audit.contributors', { count }),
          adopters?.statement ?? message('audit.no-adopters', {}),
        ],
        url: adopters?.url ?? `${url}/graphs/contributors`,
      },
    ];
  }
  const unmet = entry.tier === 'major' ? required.filter(({ outcome }) => outcome === 'unmet') : [];
  const [first] = unmet.flatMap(({ evidence }) => evidence);
  if (unmet.length === 0) return [];
  const link = first?.url ?? url;
  return [
    {
      kind: 'major-no-longer',
      statements: [...unmet.map(({ name }) => name), ...(first === undefined ? [] : [first.statement])],
      ...(link === undefined ? {} : { url: link }),
    },
  ];
}

function addressNews({ repository }: NewsInput['project']): readonly Told[] {
  if (repository?.present === undefined || !repository.isMoved) return [];
  const { listed, present } = repository;
  const isSameOwner = ownerOf(listed) === ownerOf(present);
  return [
    {
      kind: isSameOwner ? 'renamed' : 'moved',
      statements: [message('audit.moved', { listed, present })],
      url: `https://github.com/${present}`,
    },
  ];
}

function ownerOf(nameWithOwner: string): string | undefined {
  return nameWithOwner.split('/')[0]?.toLowerCase();
}

function addressOf(repository: AuditedProject['repository']): string | undefined {
  return repository && `https://github.com/${repository.present ?? repository.listed}`;
}

/** What asks for a look soonest comes first. */
const KINDS: readonly NewsKind[] = [
  'license-closed',
  'gone',
  'archived',
  'silent',
  'major-no-longer',
  'license',
  'could-be-major',
  'moved',
  'renamed',
];

export interface NewsLine extends News {
  readonly project: AuditedProject;
  readonly isNew: boolean;
}

/** All news as lines of a table: a closed license first of all, then what is new, the newest first. */
export function newsLines({ projects, at, since }: Audit): readonly NewsLine[] {
  const lines = projects.flatMap((project) =>
    project.news.map((news) => ({ ...news, project, isNew: since !== undefined && news.since === at })),
  );
  const rank = ({ kind, isNew }: NewsLine) => (kind === 'license-closed' ? 2 : Number(isNew));
  return lines.toSorted(
    (a, b) =>
      rank(b) - rank(a) || b.since.localeCompare(a.since) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
  );
}

/** "could be Major", "archived". */
export function newsKind({ kind }: News): Message {
  return message(`audit.filter.${kind}`, {});
}

/** Why, on one line. */
export function newsReason({ statements }: News, { write }: Writer): string {
  return statements.map((statement) => write(statement)).join(' · ');
}

/** The day of the audit that told of it first, or that this is the one. */
export function newsSince({ isNew, since }: NewsLine, { write, format }: Writer): string {
  return isNew ? format.strong(write(message('audit.new', {}))) : format.date(since);
}
