import { PRESETS } from '../config/presets.ts';
import type { GitHub } from '../github/client/github.ts';
import { fileAt, idsOf, readFiles } from '../github/read/read-files.ts';
import type { SurveyOptions, SurveyedRepository } from '../github/read/survey-repositories.ts';
import { basisOf, basisPaths } from '../publish/basis.ts';
import type { Policy } from '../config/policy.ts';

/** Known before the configuration is: with lists of its own, a repository takes a query more. */
const PRESET_PATHS = [...new Set(Object.values(PRESETS).flatMap((policy) => basisPaths(policy)))];

/** How to look through repositories for what is to be reviewed. */
export function surveyOptions(appId: number): SurveyOptions {
  return { appId, paths: PRESET_PATHS };
}

/** What reviews would rest on now, on the default branch; undefined where GitHub does not tell. */
export async function presentBasis(
  { repository, configurations, ids }: SurveyedRepository,
  policy: Pick<Policy, 'lists'>,
  github: GitHub,
): Promise<string | undefined> {
  const paths = basisPaths(policy);
  const further = paths.filter((path) => !PRESET_PATHS.includes(path));
  const requests = further.map((path) => ({ commit: 'HEAD', path, want: 'id' }) as const);
  const files = await readFiles(github, repository, requests);
  const read = idsOf(new Map(further.map((path, index) => [path, fileAt(files, index)])));
  if (read === undefined) return undefined;
  const present = new Map([...ids, ...read]);
  return basisOf(configurations, new Map([...present].filter(([path]) => paths.includes(path))));
}
