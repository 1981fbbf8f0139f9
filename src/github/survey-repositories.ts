import { query } from './answers.ts';
import type { GitHub } from './github.ts';
import {
  type OpenPullRequest,
  cursorBehind,
  listOpenPullRequests,
  parsePage,
} from './list-open-pull-requests.ts';
import { surveyAnswer, surveyQuery } from './open-pull-requests-query.ts';
import { CHECK_RUN_NAME } from './pull-request-query.ts';
import type { RepositoryName } from './pull-request-snapshot.ts';
import { type ConfigurationText, configurationTextsOf } from './read-configuration.ts';
import { UnreadableError } from './request-failure.ts';

/** Ten of 25 pull requests with 100 paths each are a twentieth of what GitHub allows in a query. */
const REPOSITORIES_A_QUERY = 10;

/** A repository with all of its open pull requests. */
export interface SurveyedRepository {
  readonly repository: RepositoryName;
  /** The configuration files on the default branch, the repository's own before its owner's. */
  readonly configurations: readonly ConfigurationText[];
  /** Undefined in an empty repository. */
  readonly defaultBranch: string | undefined;
  /** Git's ids on the default branch, of the paths that were asked for and hold something. */
  readonly ids: ReadonlyMap<string, string>;
  /** Page by page, the newest first; the first one is there already. */
  readonly pages: AsyncIterable<readonly OpenPullRequest[]>;
}

export interface SurveyOptions {
  readonly appId: number;
  readonly configurationPath: string;
  /** Whose ids are asked for. */
  readonly paths: readonly string[];
}

/** Repositories of one owner, ten in a query; one that is not there any more is left out. */
export async function surveyRepositories(
  github: GitHub,
  owner: string,
  names: readonly string[],
  options: SurveyOptions,
): Promise<readonly SurveyedRepository[]> {
  const surveyed: SurveyedRepository[] = [];
  for (let from = 0; from < names.length; from += REPOSITORIES_A_QUERY) {
    const some = names.slice(from, from + REPOSITORIES_A_QUERY);
    surveyed.push(...(await surveySome(github, owner, some, options)));
  }
  return surveyed;
}

async function surveySome(
  github: GitHub,
  owner: string,
  names: readonly string[],
  options: SurveyOptions,
): Promise<readonly SurveyedRepository[]> {
  const variables = {
    owner,
    appId: options.appId,
    checkName: CHECK_RUN_NAME,
    configuration: `HEAD:${options.configurationPath}`,
    ...Object.fromEntries(names.map((name, index) => [`name${index}`, name])),
    ...Object.fromEntries(options.paths.map((path, index) => [`expression${index}`, `HEAD:${path}`])),
  };
  const { data, errors } = await query(github, surveyQuery(names.length, options.paths.length), variables, {
    answer: surveyAnswer,
  });
  // What is not told would pass for "nothing to do".
  const failed = errors.find(({ type }) => type !== 'NOT_FOUND');
  if (failed !== undefined) throw new UnreadableError('The open pull requests cannot be read whole');
  return names.flatMap((name, index): SurveyedRepository[] => {
    const node = data.repositories[`r${index}`] ?? undefined;
    const page = node?.pullRequests ?? undefined;
    if (node === undefined || page === undefined) return [];
    const repository = { owner, name };
    const configurations = configurationTextsOf({
      repository: node.repository,
      ownerDefaults: data.ownerDefaults,
    });
    const after = cursorBehind(page);
    const further =
      after === undefined ? [] : listOpenPullRequests(github, repository, { appId: options.appId, after });
    const ids = options.paths.flatMap((path, at) => {
      const oid = node.ids[`id${at}`]?.oid;
      return oid === undefined ? [] : [[path, oid] as const];
    });
    return [
      {
        repository,
        configurations,
        defaultBranch: node.defaultBranch,
        ids: new Map(ids),
        pages: pagesOf(parsePage(page, repository), further),
      },
    ];
  });
}

async function* pagesOf<T>(first: T, further: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T> {
  yield first;
  yield* further;
}
