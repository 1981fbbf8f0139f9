import type { Action } from '../publish/action.ts';
import { renderMarker } from '../publish/marker.ts';
import { isCurrent } from '../publish/plan-posting.ts';
import { bodyWithin } from './body-limit.ts';
import { parametersOfAnnotation } from './check-run-writes.ts';
import { createOnce } from './create-once.ts';
import type { RepositoryName } from './pull-request-snapshot.ts';
import { readCheckRun } from './read-check-run.ts';
import type { Writing } from './writing.ts';

type Posted = Extract<Action, { type: 'postCheckRun' }>;

/** Creates a check run that is completed at once; its annotations are few enough for one request. */
export async function postCheckRun(
  writing: Writing,
  repository: RepositoryName,
  posted: Posted,
  externalId?: string,
): Promise<void> {
  const { github, appId } = writing;
  const { name: checkName, headSha, conclusion, output, fingerprint } = posted;
  const external = externalId === undefined ? {} : { externalId };
  await createOnce(writing, {
    find: async () => {
      const newest = await readCheckRun(github, repository, { headSha, checkName, appId, ...external });
      return isCurrent(newest, posted) ? newest?.id : undefined;
    },
    create: async (request) => {
      const { data } = await github.request('POST /repos/{owner}/{repo}/check-runs', {
        owner: repository.owner,
        repo: repository.name,
        name: checkName,
        head_sha: headSha,
        ...(externalId === undefined ? {} : { external_id: externalId }),
        status: 'completed',
        conclusion,
        output: {
          title: output.title,
          summary: bodyWithin(output.summary),
          text: renderMarker({ fingerprint }),
          annotations: output.annotations.map((annotation) => parametersOfAnnotation(annotation)),
        },
        request,
      });
      return Number(data.id);
    },
  });
}
