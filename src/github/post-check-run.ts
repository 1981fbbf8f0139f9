import type { Action } from '../publish/action.ts';
import { renderMarker } from '../publish/marker.ts';
import { bodyWithin } from './body-limit.ts';
import { parametersOfAnnotation } from './check-run-writes.ts';
import type { GitHub } from './github.ts';
import type { RepositoryName } from './pull-request-snapshot.ts';

type Posted = Extract<Action, { type: 'postCheckRun' }>;

/** Creates a check run that is completed at once; its annotations are few enough for one request. */
export async function postCheckRun(
  github: GitHub,
  { owner, name: repo }: RepositoryName,
  { name, headSha, conclusion, output, fingerprint }: Posted,
  externalId?: string,
): Promise<void> {
  await github.request('POST /repos/{owner}/{repo}/check-runs', {
    owner,
    repo,
    name,
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
  });
}
