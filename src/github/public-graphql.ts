import type { ProbotOctokit } from 'probot';
import { z } from 'zod';
import { missingToNull } from './missing-to-null.ts';
import { PublicFiles } from './public-files.ts';
import { publicRepository } from './public-repository.ts';
import type { RepositoryName } from './pull-request-snapshot.ts';
import { isGraphql } from './request-failure.ts';

const graphqlRequest = z.object({
  query: z.string(),
  variables: z.looseObject({ owner: z.string(), name: z.string() }),
});
const OPERATION = /^\s*query (\w+)/;
const FIELD = /\bf(\d+): object\(expression: \$e\d+\) \{ (?:\.\.\. on (\w+)|oid)/g;
const WANTED_OF_TYPE: Readonly<Record<string, string>> = { Blob: 'text', Tree: 'entries' };

type Variables = z.infer<typeof graphqlRequest>['variables'];

/**
 * GraphQL is for those with a token only. For a dry run without one, the few queries that it needs are answered
 * from REST, as far as REST can and as sixty requests an hour allow.
 */
export function answerGraphqlByRest(octokit: ProbotOctokit): void {
  const files = new PublicFiles(octokit);
  octokit.hook.wrap('request', async (request, options) => {
    if (!isGraphql(options)) return request(options);
    const { query, variables } = graphqlRequest.parse(options);
    const data = await answer(octokit, files, { query, variables });
    return { status: 200, url: options.url, headers: {}, data: { data } };
  });
}

async function answer(
  octokit: ProbotOctokit,
  files: PublicFiles,
  { query, variables }: z.infer<typeof graphqlRequest>,
): Promise<object> {
  const repository = { owner: variables.owner, name: variables.name };
  const operation = OPERATION.exec(query)?.[1];
  if (operation === 'PullRequest') return publicPullRequest(octokit, files, variables);
  if (operation === 'Repository') return publicRepository(octokit, files, repository);
  if (operation === 'Files') {
    return { repository: await publicObjects(files, repository, { query, variables }) };
  }
  return { repository: null };
}

async function publicObjects(
  files: PublicFiles,
  repository: RepositoryName,
  { query, variables }: z.infer<typeof graphqlRequest>,
): Promise<object> {
  const fields = [...query.matchAll(FIELD)].map(async ([, index = '', type = '']) => {
    const want = WANTED_OF_TYPE[type] ?? 'id';
    return [`f${index}`, await files.object(repository, String(variables[`e${index}`]), want)] as const;
  });
  return Object.fromEntries(await Promise.all(fields));
}

async function publicPullRequest(
  octokit: ProbotOctokit,
  files: PublicFiles,
  { owner, name, number, configuration }: Variables,
): Promise<object> {
  const place = { owner, repo: name };
  const pull = await missingToNull(
    octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
      ...place,
      pull_number: Number(number),
    }),
  );
  if (pull === null) return { repository: null, ownerDefaults: null };
  const [tip, ...configurations] = await Promise.all([
    missingToNull(
      octokit.request('GET /repos/{owner}/{repo}/commits/{ref}', { ...place, ref: pull.base.ref }),
    ),
    files.object({ owner, name }, String(configuration), 'text'),
    files.object({ owner, name: '.github' }, String(configuration), 'text'),
  ]);
  return {
    ownerDefaults: { nameWithOwner: `${owner}/.github`, configuration: configurations[1] ?? null },
    repository: {
      nameWithOwner: `${owner}/${name}`,
      configuration: configurations[0],
      pullRequest: {
        state: pull.merged ? 'MERGED' : pull.state.toUpperCase(),
        isDraft: pull.draft ?? false,
        locked: pull.locked,
        title: pull.title,
        body: pull.body ?? '',
        changedFiles: pull.changed_files,
        headRefOid: pull.head.sha,
        baseRefName: pull.base.ref,
        baseRefOid: pull.base.sha,
        author: { login: pull.user.login },
        baseRef: tip === null ? null : { target: { oid: tip.sha } },
        labels: { nodes: pull.labels.map((label) => ({ name: label.name })) },
      },
    },
  };
}
