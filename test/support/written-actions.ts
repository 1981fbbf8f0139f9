import type { GitHub } from '../../src/github/github.ts';
import type { PullRequestPlace } from '../../src/github/pull-request-snapshot.ts';
import { readPullRequest } from '../../src/github/read-pull-request.ts';
import type { Action } from '../../src/publish/action.ts';
import { renderMarker } from '../../src/publish/marker.ts';
import { LIST, SHAS } from './a-world.ts';

const place: PullRequestPlace = { repository: { owner: LIST.owner, name: LIST.name }, number: LIST.number };
export const head = { ...place, headSha: SHAS.head };
export const appId = 4711;
/** Nothing is read again. */
export const FRESH = { isHeadFresh: true, language: 'en', appId, readAt: Number.POSITIVE_INFINITY } as const;
export const comment = (text: string) => `${renderMarker({ kind: 'review' })}\n\n${text}`;
export const completion = (annotations = 0): Action => ({
  type: 'completeCheckRun',
  headSha: SHAS.head,
  conclusion: 'success',
  fingerprint: 'f00',
  output: {
    title: 'Ready',
    summary: 'All is well',
    annotations: Array.from({ length: annotations }, (_, index) => ({
      path: 'list.json',
      startLine: index + 1,
      endLine: index + 1,
      level: 'notice',
      title: `Note ${index}`,
      message: 'See here',
    })),
  },
});
export const aLineComment = (line: number) => {
  return { path: 'list.json', line, body: 'Better so', identity: `stars:${line}` };
};

/** What of it is this program's own, and the labels. */
export async function readPosted(github: GitHub, asApp?: number) {
  const options = { configurationPath: 'x.yml', ...(asApp === undefined ? {} : { appId: asApp }) };
  const snapshot = await readPullRequest(github, place.repository, place.number, options);
  return snapshot?.posted;
}
