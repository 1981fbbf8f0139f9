import { type ExecuteOptions, executeActions } from '../../src/github/write/execute-actions.ts';
import type { GitHub } from '../../src/github/client/github.ts';
import { externalIdOf } from '../../src/github/read/posted-check-run.ts';
import type { PullRequestPlace } from '../../src/github/read/pull-request-snapshot.ts';
import { readPullRequest } from '../../src/github/read/read-pull-request.ts';
import type { Action } from '../../src/publish/action.ts';
import { renderMarker } from '../../src/publish/marker.ts';
import type { Sandbox } from '../local-github/sandbox.ts';
import { aGitHub } from './a-github.ts';
import { LIST, SHAS } from './a-world.ts';

const place: PullRequestPlace = { repository: { owner: LIST.owner, name: LIST.name }, number: LIST.number };

/** Carries the actions out on the pull request as it stands, and returns what was refused. */
export async function write(
  sandbox: Sandbox,
  actions: readonly Action[],
  options: Partial<ExecuteOptions> = {},
) {
  const github = aGitHub(sandbox);
  const { nodeIds } = (await readSnapshot(github, sandbox.app.id)) ?? {};
  if (nodeIds === undefined) throw new Error('there is a pull request');
  const target = { ...place, nodeIds, externalId: externalIdOf(place) };
  return executeActions(github, target, actions, { language: 'en', ...options });
}

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
  return (await readSnapshot(github, asApp))?.posted;
}

export async function readSnapshot(github: GitHub, asApp?: number) {
  const options = asApp === undefined ? {} : { appId: asApp };
  return readPullRequest(github, place.repository, place.number, options);
}

/** One of each kind. */
export const EVERY_ACTION: readonly Action[] = [
  { type: 'createCheckRun', headSha: SHAS.head },
  { type: 'minimizeComment', nodeId: 'PRRC_1' },
  { type: 'unminimizeComment', nodeId: 'PRRC_1' },
  {
    type: 'createReview',
    headSha: SHAS.head,
    comments: [aLineComment(21), { ...aLineComment(22), startLine: 21 }],
  },
  { type: 'createComment', body: comment('Hello') },
  { type: 'updateComment', id: 'IC_1', body: comment('Hello') },
  { type: 'createReply', commentId: 1, body: 'Yes' },
  { type: 'addReaction', commentId: 1, reaction: 'eyes' },
  { type: 'addLabels', names: ['ready'] },
  { type: 'removeLabel', name: 'ready' },
  completion(1),
  { ...completion(1), id: 'CR_1' } as Action,
];
