import { z } from 'zod';
import type { Action } from '../publish/action.ts';
import { LABEL_STYLES } from '../publish/label-styles.ts';
import type { GitHub } from './github.ts';
import type { PullRequestPlace, RepositoryName } from './pull-request-snapshot.ts';
import { statusOf } from './request-failure.ts';

const NOT_FOUND = 404;

const alreadyExists = z.object({
  status: z.literal(422),
  response: z.object({
    data: z.object({
      errors: z.array(z.unknown()).refine((errors) => errors.some((error) => isExistence(error))),
    }),
  }),
});

/** With the colour and the description of its role; a label that somebody made meanwhile keeps its own. */
export async function createLabel(
  github: GitHub,
  { owner, name: repo }: RepositoryName,
  { name, role }: Omit<Extract<Action, { type: 'createLabel' }>, 'type'>,
): Promise<void> {
  try {
    await github.request('POST /repos/{owner}/{repo}/labels', { owner, repo, name, ...LABEL_STYLES[role] });
  } catch (error) {
    if (!alreadyExists.safeParse(error).success) throw error;
  }
}

export async function addLabels(
  github: GitHub,
  { repository, number }: PullRequestPlace,
  names: readonly string[],
): Promise<void> {
  await github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', {
    owner: repository.owner,
    repo: repository.name,
    issue_number: number,
    labels: [...names],
  });
}

/** One that is gone already is what was wanted. */
export async function removeLabel(
  github: GitHub,
  { repository, number }: PullRequestPlace,
  name: string,
): Promise<void> {
  try {
    await github.request('DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}', {
      owner: repository.owner,
      repo: repository.name,
      issue_number: number,
      name,
    });
  } catch (error) {
    if (statusOf(error) !== NOT_FOUND) throw error;
  }
}

function isExistence(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'already_exists';
}
