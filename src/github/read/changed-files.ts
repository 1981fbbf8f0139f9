import type { components } from '@octokit/openapi-types';
import type { ChangedFile } from '../../landscape/changed-file.ts';
import type { GitHub } from '../client/github.ts';
import type { PullRequestPlace } from './pull-request-snapshot.ts';
import { statusOf } from '../client/request-failure.ts';

const FILES_A_PAGE = 100;

/** One page of the files that the pull request changes; none where there is no such pull request. */
export async function readChangedFilesPage(
  github: GitHub,
  { repository, number }: PullRequestPlace,
  page: number,
): Promise<readonly ChangedFile[]> {
  try {
    const { data } = await github.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
      owner: repository.owner,
      repo: repository.name,
      pull_number: number,
      per_page: FILES_A_PAGE,
      page,
    });
    return data.map((file) => parseFile(file));
  } catch (error) {
    if (statusOf(error) === 404) return [];
    throw error;
  }
}

function parseFile(file: components['schemas']['diff-entry']): ChangedFile {
  const { filename: path, previous_filename: previousPath, patch, status, additions, deletions } = file;
  return {
    path,
    status,
    additions,
    deletions,
    ...(previousPath === undefined ? {} : { previousPath }),
    ...(patch === undefined ? {} : { patch }),
  };
}

/** The pages behind the first one, all at once. */
export async function readFurtherChangedFiles(
  github: GitHub,
  place: PullRequestPlace,
  count: number,
): Promise<readonly (readonly ChangedFile[])[]> {
  const further = Math.max(0, Math.ceil(count / FILES_A_PAGE) - 1);
  const pages = Array.from({ length: further }, async (_, index) =>
    readChangedFilesPage(github, place, index + 2),
  );
  return Promise.all(pages);
}
