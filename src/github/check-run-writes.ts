import type { Action } from '../publish/action.ts';
import { renderMarker } from '../publish/marker.ts';
import type { Annotation } from '../review/review.ts';
import { bodyWithin } from './body-limit.ts';
import { createOnce } from './create-once.ts';
import { externalIdOf } from './posted-check-run.ts';
import { CHECK_RUN_NAME, RECHECK_BUTTON } from './pull-request-query.ts';
import type { PullRequestPlace } from './pull-request-snapshot.ts';
import { readCheckRun } from './read-check-run.ts';
import type { Writing } from './writing.ts';

/** GitHub takes no more in one request; further ones are added to what is there. */
const ANNOTATIONS_A_REQUEST = 50;

type Completion = Omit<Extract<Action, { type: 'completeCheckRun' }>, 'id'> & {
  readonly id: number | undefined;
};

/** In progress; returns its id. */
export async function createCheckRun(
  writing: Writing,
  place: PullRequestPlace,
  headSha: string,
): Promise<number> {
  const { github, appId } = writing;
  const [checkName, externalId] = [CHECK_RUN_NAME, externalIdOf(place)];
  return createOnce(writing, {
    find: async () => {
      const wanted = { headSha, checkName, appId, externalId };
      const newest = await readCheckRun(github, place.repository, wanted);
      return newest === undefined || newest.status === 'completed' ? undefined : newest.id;
    },
    create: async (request) => {
      const { data } = await github.request('POST /repos/{owner}/{repo}/check-runs', {
        ...parametersOf(place),
        name: checkName,
        head_sha: headSha,
        external_id: externalId,
        status: 'in_progress',
        request,
      });
      return Number(data.id);
    },
  });
}

/** Completed with the last of the annotations, so that a completed check run is a whole one. */
export async function completeCheckRun(
  writing: Writing,
  place: PullRequestPlace,
  { id, headSha, conclusion, output, fingerprint, missing, basis, ownConclusion }: Completion,
): Promise<void> {
  const checkRunId = id ?? (await createCheckRun(writing, place, headSha));
  const chunks = intoChunks(output.annotations);
  const text = renderMarker({
    fingerprint,
    ...(missing === undefined ? {} : { missing }),
    ...(basis === undefined ? {} : { basis }),
    ...(ownConclusion === undefined ? {} : { own: ownConclusion }),
  });
  const { button } = output;
  const actions = button === undefined ? [] : [{ ...button, identifier: RECHECK_BUTTON }];
  for (const [index, annotations] of chunks.entries()) {
    const isLast = index === chunks.length - 1;
    await writing.github.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
      ...parametersOf(place),
      check_run_id: checkRunId,
      output: {
        title: output.title,
        summary: bodyWithin(output.summary),
        text,
        annotations: annotations.map((annotation) => parametersOfAnnotation(annotation)),
      },
      ...(isLast ? { status: 'completed', conclusion, actions } : {}),
    });
  }
}

/** At least one chunk, be it an empty one. */
function intoChunks(annotations: readonly Annotation[]): readonly (readonly Annotation[])[] {
  const count = Math.max(1, Math.ceil(annotations.length / ANNOTATIONS_A_REQUEST));
  return Array.from({ length: count }, (_, index) =>
    annotations.slice(index * ANNOTATIONS_A_REQUEST, (index + 1) * ANNOTATIONS_A_REQUEST),
  );
}

export function parametersOfAnnotation({ path, startLine, endLine, level, title, message }: Annotation) {
  return { path, start_line: startLine, end_line: endLine, annotation_level: level, title, message };
}

function parametersOf({ repository }: PullRequestPlace) {
  return { owner: repository.owner, repo: repository.name };
}
