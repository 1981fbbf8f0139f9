import { query, requireWhole } from '../client/answers.ts';
import type { GitHub } from '../client/github.ts';
import {
  type OpenPullRequest,
  listOpenPullRequests,
  parsePage,
  surveyAnswer,
  surveyQuery,
} from './open-pull-requests.ts';
import { CHECK_RUN_NAME, cursorBehind } from './pull-request-query.ts';
import type { ConfigurationText, RepositoryName } from './pull-request-snapshot.ts';
import { CONFIGURATION_VALUES, configurationTextsOf } from './read-configuration.ts';
import { UnreadableError, isTransient } from '../client/request-failure.ts';

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

/** What could be looked through, and what GitHub could not tell of just now. */
export interface Survey {
  readonly repositories: readonly SurveyedRepository[];
  readonly failed: readonly { readonly repository: RepositoryName; readonly error: unknown }[];
}

export interface SurveyOptions {
  readonly appId: number;
  /** Whose ids are asked for. */
  readonly paths: readonly string[];
}

/**
 * Repositories of one owner, ten in a query, and in halves where that fails, down to the single one; one that is not
 * there any more is left out.
 */
export async function surveyRepositories(
  github: GitHub,
  owner: string,
  names: readonly string[],
  options: SurveyOptions,
): Promise<Survey> {
  const surveys: Survey[] = [];
  for (let from = 0; from < names.length; from += REPOSITORIES_A_QUERY) {
    surveys.push(await surveySome(github, owner, names.slice(from, from + REPOSITORIES_A_QUERY), options));
  }
  return together(surveys);
}

async function surveySome(
  github: GitHub,
  owner: string,
  names: readonly string[],
  options: SurveyOptions,
): Promise<Survey> {
  try {
    return { repositories: await querySome(github, owner, names, options), failed: [] };
  } catch (error) {
    // What is wrong with the token or with the limit is so for every one of them.
    if (!(error instanceof UnreadableError) && !isTransient(error)) throw error;
    const [name] = names;
    if (name === undefined || names.length === 1) {
      return { repositories: [], failed: name === undefined ? [] : [{ repository: { owner, name }, error }] };
    }
    const middle = Math.ceil(names.length / 2);
    return together([
      await surveySome(github, owner, names.slice(0, middle), options),
      await surveySome(github, owner, names.slice(middle), options),
    ]);
  }
}

function together(surveys: readonly Survey[]): Survey {
  return {
    repositories: surveys.flatMap(({ repositories }) => repositories),
    failed: surveys.flatMap(({ failed }) => failed),
  };
}

async function querySome(
  github: GitHub,
  owner: string,
  names: readonly string[],
  options: SurveyOptions,
): Promise<readonly SurveyedRepository[]> {
  const variables = {
    owner,
    appId: options.appId,
    checkName: CHECK_RUN_NAME,
    ...CONFIGURATION_VALUES,
    ...Object.fromEntries(names.map((name, index) => [`name${index}`, name])),
    ...Object.fromEntries(options.paths.map((path, index) => [`expression${index}`, `HEAD:${path}`])),
  };
  const { data, errors } = await query(github, surveyQuery(names.length, options.paths.length), variables, {
    answer: surveyAnswer,
    ...(names.length > 1 ? { retries: 1 } : {}),
  });
  requireWhole({ errors }, 'The open pull requests');
  return names.flatMap((name, index): SurveyedRepository[] => {
    const node = data[`r${index}`];
    const page = node?.pullRequests ?? undefined;
    if (!node || page === undefined) return [];
    const repository = { owner, name };
    const configurations = configurationTextsOf({ repository: node, ownerDefaults: data.ownerDefaults });
    const after = cursorBehind(page);
    const further =
      after === undefined ? [] : listOpenPullRequests(github, repository, { appId: options.appId, after });
    const ids = options.paths.flatMap((path, at) => {
      const oid = node[`id${at}`]?.oid;
      return oid === undefined ? [] : [[path, oid] as const];
    });
    return [
      {
        repository,
        configurations,
        defaultBranch: node.defaultBranchRef?.name,
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
