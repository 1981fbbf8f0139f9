import { monthsAfter } from '../../facts/age.ts';
import { type Fact, known, unavailable, valueOf } from '../../facts/fact.ts';
import type { FactLimits, FactRequest } from '../../facts/required-facts.ts';
import type { RepositoryFacts, RepositoryMetadata, Tree, TreeFile } from '../../facts/repository-facts.ts';
import { type FileSelector, selectFiles } from '../../facts/select-files.ts';
import { linkTarget } from '../../facts/symbolic-link.ts';
import type { RepositoryName } from './pull-request-snapshot.ts';
import { type FileRequest, fileAt } from './read-files.ts';
import { completeHistory } from './read-history.ts';
import type { Overview } from './read-overview.ts';
import type { RepositoryReads } from './repository-reads.ts';

const NOT_ASKED = unavailable('not-asked');
/** The selectors take turns, so that the most telling of each are among the first. */
const FRUGAL_FILES = 24;
/** Of a README or a license text that a symbolic link leads to. */
const MAXIMUM_LINKED_FILES = 8;
const MAXIMUM_LINKED_BYTES = 200 * 1024;

export interface FactsOptions {
  readonly now: Date;
  readonly limits: FactLimits;
  /** Where many projects are read at once: fewer requests, at the price of more rounds and fewer files. */
  readonly isFrugal?: boolean;
}

interface RepositoryOptions extends FactsOptions {
  readonly request: FactRequest;
  readonly selectors: readonly FileSelector[];
  /** Commits by month, which only the repository itself shows. */
  readonly withMonths: boolean;
}

/** Nothing is known of the repository, as nothing was asked. */
export function notAsked(asked: string): RepositoryFacts {
  return {
    asked,
    metadata: NOT_ASKED,
    history: NOT_ASKED,
    releases: NOT_ASKED,
    tree: NOT_ASKED,
    files: {},
    archive: NOT_ASKED,
    contributors: NOT_ASKED,
    pullRequests: NOT_ASKED,
    ownerHealthFiles: NOT_ASKED,
  };
}

/**
 * What GitHub knows of a repository, in two rounds: itself, its tree and its contributors; then the files that tell
 * something. A part that fails is unavailable by itself, but nothing is known of a repository that may be private.
 * Throws `RateLimitedError` only.
 */
export async function readRepositoryFacts(
  reads: RepositoryReads,
  options: RepositoryOptions,
): Promise<RepositoryFacts> {
  const { repository: asked, extent, contributors } = options.request;
  const repository = parseName(asked);
  if (extent === 'metadata') return { ...notAsked(asked), ...(await reads.overview(repository, options)) };
  const [overview, tree, count] = await Promise.all([
    reads.overview(repository, options),
    reads.tree(repository, options),
    contributors ? countContributors(reads, repository, options) : NOT_ASKED,
  ]);
  if (overview.metadata.status !== 'known') {
    // Nobody knows then that the rest is public.
    const missing = overview.metadata;
    return {
      ...notAsked(asked),
      ...overview,
      tree: missing,
      contributors: contributors ? missing : NOT_ASKED,
    };
  }
  const metadata = overview.metadata.value;
  const [files, history] = await Promise.all([
    readSelectedFiles(reads, { asked, metadata, tree: valueOf(tree) }, options),
    readWholeHistory(reads, overview, options),
  ]);
  // A repository that is there has a list of contributors, be it an empty one.
  const counted = count.status === 'absent' ? unavailable('server-error') : count;
  return { ...notAsked(asked), ...overview, tree, files, contributors: counted, history };
}

async function countContributors(
  reads: RepositoryReads,
  repository: RepositoryName,
  { limits, isFrugal = false }: FactsOptions,
): Promise<RepositoryFacts['contributors']> {
  return reads.contributors(repository, { moreThan: limits.contributors, isFrugal });
}

interface Readable {
  readonly asked: string;
  readonly metadata: RepositoryMetadata | undefined;
  readonly tree: Tree | undefined;
}

async function readSelectedFiles(
  reads: RepositoryReads,
  { asked, metadata, tree }: Readable,
  { selectors, isFrugal }: RepositoryOptions,
): Promise<RepositoryFacts['files']> {
  if (tree === undefined) return {};
  const selected = selectFiles(tree, selectors).slice(0, isFrugal === true ? FRUGAL_FILES : undefined);
  const read = async (wanted: readonly TreeFile[]) => readTexts(reads, { asked, metadata }, wanted);
  const files = await read(selected);
  return { ...files, ...(await read(linkedFiles(tree, files))) };
}

async function readTexts(
  reads: RepositoryReads,
  { asked, metadata }: Pick<Readable, 'asked' | 'metadata'>,
  wanted: readonly TreeFile[],
): Promise<RepositoryFacts['files']> {
  const commit = metadata?.headSha ?? 'HEAD';
  const requests = wanted.map(({ path, bytes }): FileRequest => ({
    commit,
    path,
    want: 'text',
    ...(bytes === undefined ? {} : { bytes }),
  }));
  const files = await reads.files(parseName(metadata?.nameWithOwner ?? asked), requests);
  const contents = wanted.map(({ path }, index): [string, Fact<string>] => {
    const file = fileAt(files, index);
    return [path, file.status === 'known' ? known(file.value.text) : file];
  });
  return Object.fromEntries(contents);
}

/** What symbolic links among the files point at and nobody selected: another round, but seldom there. */
function linkedFiles(tree: Tree, files: RepositoryFacts['files']): readonly TreeFile[] {
  const targets = Object.entries(files).flatMap(([path, content]) => {
    const target = content.status === 'known' ? linkTarget(tree, path, content.value) : undefined;
    return target === undefined || Object.hasOwn(files, target) ? [] : [target];
  });
  const wanted = new Set(targets);
  return tree.files
    .filter(({ path, bytes }) => wanted.has(path) && (bytes ?? 0) <= MAXIMUM_LINKED_BYTES)
    .slice(0, MAXIMUM_LINKED_FILES);
}

async function readWholeHistory(
  reads: RepositoryReads,
  { metadata, history }: Overview,
  { now, limits }: FactsOptions,
): Promise<RepositoryFacts['history']> {
  if (metadata.status !== 'known' || history.status !== 'known') return history;
  const youngSince = monthsAfter(now, -limits.months) ?? now;
  return known(await completeHistory(reads, metadata.value, history.value, { youngSince }));
}

function parseName(nameWithOwner: string): RepositoryName {
  const [owner = '', name = ''] = nameWithOwner.split('/');
  return { owner, name };
}
