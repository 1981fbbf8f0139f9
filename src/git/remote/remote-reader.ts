import pLimit from 'p-limit';
import { archivesToRead } from '../../facts/closer-look.ts';
import { technologyOf } from '../../facts/configured-core.ts';
import type { UnavailableReason } from '../../facts/fact.ts';
import type { RemoteProject, RemoteRequest } from '../../facts/remote-projects.ts';
import { allSelectors } from '../../facts/select-files.ts';
import { type FactsOptions, readRepositoryFacts } from '../../github/read/read-repository-facts.ts';
import { PUBLIC_WEB } from '../../links/link-target.ts';
import { type FindSettings, type FoundRepository, findRepository } from './find-repository.ts';
import { REMOTE_LIMITS, RemoteGitError, type RemoteLimits, withRemoteGit } from './remote-git.ts';
import { readPlatform, webOf } from './platform.ts';
import { remoteReads } from './remote-reads.ts';

/** Reads a project whose home is not on GitHub; undefined where its addresses lead to no repository. */
type ReadRemote = (request: RemoteRequest, options: FactsOptions) => Promise<RemoteProject | undefined>;

export interface RemoteReaderOptions extends Partial<FindSettings> {
  readonly limits?: RemoteLimits;
  /** The same authorities in a file, for git. */
  readonly caFile?: string;
  readonly log: {
    readonly error: (fields: object, message: string) => void;
    readonly info: (fields: object, message: string) => void;
    readonly warn: (message: string) => void;
  };
}

/** A project with no more source files than that is read whole, as there is no second visit. */
const READ_WHOLE = 1000;
const AT_ONCE = 2;
/** Whoever comes behind so many would wait for minutes. */
const MAXIMUM_WAITING = 6;

/** A reader for the whole process: it reads two repositories at a time, and without git none. */
export function createRemoteReader({
  log,
  limits = REMOTE_LIMITS,
  ...settings
}: RemoteReaderOptions): ReadRemote {
  const turns = pLimit(AT_ONCE);
  let isGitMissing = false;
  const failed = (error: unknown): RemoteProject | undefined => {
    if (!(error instanceof RemoteGitError)) {
      log.error({ err: error }, 'A repository that is not on GitHub could not be looked into');
      return { unread: 'server-error' };
    }
    if (error.reason !== 'no-git') {
      log.info({ reason: error.message }, 'A repository that is not on GitHub could not be read');
      return { unread: error.reason };
    }
    if (!isGitMissing) log.warn('git is not installed: projects that are not on GitHub are not looked into');
    isGitMissing = true;
    return undefined;
  };
  return async (request, options) => {
    if (isGitMissing) return undefined;
    if (turns.pendingCount >= MAXIMUM_WAITING) return { unread: 'timeout' satisfies UnavailableReason };
    return turns(async () => {
      try {
        const found = await findRepository(request.urls, { ...PUBLIC_WEB, ...settings });
        return found && (await readFound(found, { ...settings, request, options, limits }));
      } catch (error) {
        return failed(error);
      }
    });
  };
}

interface FoundOptions {
  readonly request: RemoteRequest;
  readonly options: FactsOptions;
  readonly limits: RemoteLimits;
  readonly ca?: string;
  readonly caFile?: string;
}

async function readFound(
  { url, address, subdirectory }: FoundRepository,
  { request, options, limits, ca, caFile }: FoundOptions,
): Promise<RemoteProject> {
  const platform = readPlatform({ url, address }, ca === undefined ? {} : { ca });
  const target = { url, address, ...(caFile === undefined ? {} : { caFile }) };
  const wanted = subdirectory === undefined ? {} : { subdirectory };
  return withRemoteGit(target, limits, async (git) => {
    const { reads, part } = await remoteReads(git, {
      now: options.now,
      metadata: { ...metadataOf(url), ...(await platform) },
      ...wanted,
    });
    const core = technologyOf(options.limits.core);
    const repository = await readRepositoryFacts(reads, {
      ...options,
      request: { repository: url.href, extent: 'everything', contributors: request.contributors },
      selectors: allSelectors(core, part),
      withMonths: true,
    });
    const project = { repository, related: [], home: { kind: 'none' } } as const;
    const [archive] = archivesToRead(project, core);
    const isSmall = archive !== undefined && archive.wanted.size <= READ_WHOLE;
    const whole = isSmall ? { archive: await reads.archive({ ...archive, ...coreOf(options) }) } : {};
    return { repository: { ...repository, ...whole }, ...(part === undefined ? {} : { subdirectory: part }) };
  });
}

function coreOf({ limits: { core } }: FactsOptions): Pick<FactsOptions['limits'], 'core'> {
  return core === undefined ? {} : { core };
}

/** Folders in which hosts keep repositories; nobody is called that way. */
const NO_OWNER = new Set(['git', 'cgit', 'scm', 'pub', 'r', 'p']);

function metadataOf(url: URL) {
  const [name = '', owner = ''] = url.pathname
    .replace(/\.git$/, '')
    .split('/')
    .toReversed();
  const isOwner = owner !== '' && !NO_OWNER.has(owner);
  return {
    nameWithOwner: `${isOwner ? owner : url.hostname}/${name}`,
    description: '',
    defaultBranch: 'HEAD',
    isArchived: false,
    isDisabled: false,
    isFork: false,
    isMirror: false,
    hasIssues: false,
    hasDiscussions: false,
    stars: 0,
    topics: [],
    ownerType: 'Organization',
    web: webOf(url),
  } as const;
}
