import type { Action } from '../../publish/action.ts';
import { renderMarker } from '../../publish/marker.ts';
import type { Annotation, CheckRunOutput, LineComment } from '../../review/review.ts';
import { bodyWithin } from './body-limit.ts';
import { CHECK_RUN_NAME, RECHECK_BUTTON } from '../read/pull-request-query.ts';
import type { NodeIds } from '../read/pull-request-snapshot.ts';

export interface WritePlace {
  readonly nodeIds: NodeIds;
  /** Of its check runs; absent where they belong to no pull request. */
  readonly externalId?: string;
}

/** The mutations of a review, and of each answer the part that is null where nothing was written. */
const PAYLOADS = {
  addPullRequestReview: 'pullRequestReview { id }',
  minimizeComment: 'minimizedComment { isMinimized }',
  unminimizeComment: 'unminimizedComment { isMinimized }',
  addComment: 'commentEdge { node { id } }',
  updateIssueComment: 'issueComment { id }',
  addReaction: 'reaction { content }',
  addLabelsToLabelable: 'labelable { __typename }',
  removeLabelsFromLabelable: 'labelable { __typename }',
  createCheckRun: 'checkRun { id databaseId }',
  updateCheckRun: 'checkRun { id databaseId }',
} as const;

/** One field of a request that writes. */
export interface Mutation {
  readonly name: keyof typeof PAYLOADS;
  readonly input: Readonly<Record<string, unknown>>;
}

/** GitHub takes no more in one mutation; further ones are added to what is there. */
export const ANNOTATIONS_A_MUTATION = 50;

const REACTIONS = { eyes: 'EYES', '+1': 'THUMBS_UP', '-1': 'THUMBS_DOWN' } as const;

/** GitHub carries out all of them in their order, and goes on behind one that fails: `m0`, `m1`, … in the answer. */
export function documentOf(mutations: readonly Mutation[]): {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
} {
  const declared = mutations.map(({ name }, index) => `$m${index}: ${inputOf(name)}!`);
  const fields = mutations.map(
    ({ name }, index) => `m${index}: ${name}(input: $m${index}) { ${PAYLOADS[name]} }`,
  );
  return {
    text: `mutation Write(${declared.join(', ')}) {\n${fields.join('\n')}\n}`,
    variables: Object.fromEntries(mutations.map(({ input }, index) => [`m${index}`, input])),
  };
}

function inputOf(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
}

/** None where what is written to is not there any more; several where one does not hold all of it. */
export function mutationsOf(place: WritePlace, action: Action): readonly Mutation[] {
  const { nodeIds } = place;
  const subjectId = nodeIds.pullRequest;
  switch (action.type) {
    case 'createCheckRun':
    case 'postCheckRun':
    case 'completeCheckRun':
      return checkRunMutations(place, action);
    case 'createReview': {
      const threads = action.comments.map(threadOf);
      const input = { pullRequestId: subjectId, commitOID: action.headSha, event: 'COMMENT', threads };
      return [{ name: 'addPullRequestReview', input }];
    }
    case 'minimizeComment':
      return [{ name: 'minimizeComment', input: { subjectId: action.nodeId, classifier: 'OUTDATED' } }];
    case 'unminimizeComment':
      return [{ name: 'unminimizeComment', input: { subjectId: action.nodeId } }];
    case 'createReply':
    case 'createComment':
      return [{ name: 'addComment', input: { subjectId, body: bodyWithin(action.body) } }];
    case 'updateComment':
      return [{ name: 'updateIssueComment', input: { id: action.id, body: bodyWithin(action.body) } }];
    case 'addReaction': {
      const commentId = nodeIds.comments[action.commentId];
      const input = { subjectId: commentId, content: REACTIONS[action.reaction] };
      return commentId === undefined ? [] : [{ name: 'addReaction', input }];
    }
    case 'addLabels':
      return labelMutations('addLabelsToLabelable', nodeIds, action.names);
    case 'removeLabel':
      return labelMutations('removeLabelsFromLabelable', nodeIds, [action.name]);
    // By REST, before everything else.
    case 'createLabel':
      return [];
  }
}

function labelMutations(
  name: 'addLabelsToLabelable' | 'removeLabelsFromLabelable',
  { pullRequest: labelableId, labels }: NodeIds,
  names: readonly string[],
): readonly Mutation[] {
  const labelIds = names.flatMap((each) => labels[each.toLowerCase()] ?? []);
  return labelIds.length === 0 ? [] : [{ name, input: { labelableId, labelIds } }];
}

type CheckRunAction = Extract<Action, { type: 'createCheckRun' | 'postCheckRun' | 'completeCheckRun' }>;

/** Completed with the last of the annotations, so that a completed check run is a whole one. */
function checkRunMutations({ nodeIds, externalId }: WritePlace, action: CheckRunAction): readonly Mutation[] {
  const repositoryId = nodeIds.repository;
  const { headSha } = action;
  const name = action.type === 'postCheckRun' ? action.name : CHECK_RUN_NAME;
  const created = { repositoryId, headSha, name, ...(externalId === undefined ? {} : { externalId }) };
  if (action.type === 'createCheckRun')
    return [{ name: 'createCheckRun', input: { ...created, status: 'IN_PROGRESS' } }];
  const outputs = outputsOf(action);
  const id = action.type === 'completeCheckRun' ? action.id : undefined;
  return outputs.map((output, index) => {
    const completed = index === outputs.length - 1 ? completionOf(action) : {};
    return id === undefined
      ? { name: 'createCheckRun', input: { ...created, output, ...completed } }
      : { name: 'updateCheckRun', input: { repositoryId, checkRunId: id, output, ...completed } };
  });
}

type Completion = Exclude<CheckRunAction, { type: 'createCheckRun' }>;

function completionOf({ conclusion, output: { button } }: Completion) {
  const actions = button === undefined ? [] : [{ ...button, identifier: RECHECK_BUTTON }];
  return { status: 'COMPLETED', conclusion: conclusion.toUpperCase(), actions };
}

/** At least one, be it without annotations. */
function outputsOf(action: Completion) {
  const { title, summary, annotations }: CheckRunOutput = action.output;
  const { fingerprint } = action;
  const { missing, basis, ownConclusion } = action.type === 'completeCheckRun' ? action : {};
  const text = renderMarker({
    fingerprint,
    ...(missing === undefined ? {} : { missing }),
    ...(basis === undefined ? {} : { basis }),
    ...(ownConclusion === undefined ? {} : { own: ownConclusion }),
  });
  const count = Math.max(1, Math.ceil(annotations.length / ANNOTATIONS_A_MUTATION));
  return Array.from({ length: count }, (_, index) => {
    const from = index * ANNOTATIONS_A_MUTATION;
    const chunk = annotations.slice(from, from + ANNOTATIONS_A_MUTATION).map(annotationOf);
    return { title, summary: bodyWithin(summary), text, annotations: chunk };
  });
}

function annotationOf({ path, startLine, endLine, level, title, message }: Annotation) {
  const location = { startLine, endLine };
  return { path, location, annotationLevel: level.toUpperCase(), title, message };
}

function threadOf({ path, line, startLine, body, identity }: LineComment) {
  const start = startLine === undefined || startLine === line ? {} : { startLine, startSide: 'RIGHT' };
  const marked = bodyWithin(body, `\n\n${renderMarker({ identity })}`);
  return { path, line, side: 'RIGHT', ...start, body: marked };
}
