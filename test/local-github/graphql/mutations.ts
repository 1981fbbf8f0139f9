import { react, refuseLocked } from '../model/conversation.ts';
import type { CheckRun, Label, PullRequest } from '../model/entities.ts';
import { ANNOTATIONS_OF_REQUEST } from '../model/check-runs.ts';
import { beginCheckRun, changeCheckRun } from '../rest/check-routes.ts';
import { commentOn, editComment } from '../rest/issue-routes.ts';
import { putOn, takeOff } from '../rest/label-routes.ts';
import { submitReview } from '../rest/pull-routes.ts';
import { checkRunFields } from './checks.ts';
import type { Asker, Fields } from './fields.ts';
import { type Node, nodeFields, requireNode } from './nodes.ts';
import { REACTION_NAMES, commentFields, reactionFields, reviewFields } from './pull-request.ts';
import { GraphqlRefusal, forbidden, notFoundNode } from './refusal.ts';

/** What a mutation does with its input; GraphQL carries several out one after another. */
type Mutation = (asker: Asker, input: Fields) => Fields;

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  minimizeComment: (asker, input) => ({ minimizedComment: minimize(asker, input, input['classifier']) }),
  unminimizeComment: (asker, input) => ({ unminimizedComment: minimize(asker, input, undefined) }),
  addReaction,
  addComment,
  updateIssueComment,
  addPullRequestReview,
  addLabelsToLabelable: (asker, input) => changeLabels(asker, input, putOn),
  removeLabelsFromLabelable: (asker, input) =>
    changeLabels(asker, input, (writer, pullRequest, names) => {
      // One that is not there is taken off as well.
      for (const name of names) takeOff(writer, pullRequest, name);
    }),
  createCheckRun: (asker, input) => {
    const { repository } = nodeOf(asker, input['repositoryId'], 'R');
    asker.check(repository, 'checks:write');
    return checkRun(input, () => beginCheckRun(writerOf(asker), repository, checkRunOf(input)));
  },
  updateCheckRun: (asker, input) => {
    const { repository, run } = nodeOf(asker, input['checkRunId'], 'CR');
    asker.check(repository, 'checks:write');
    return checkRun(input, () => {
      changeCheckRun(writerOf(asker), run, checkRunOf(input));
      return run;
    });
  },
  // GitHub asks for contents: write here, which a reviewer should not have.
  resolveReviewThread: refuse,
  unresolveReviewThread: refuse,
};

/** A mutation that the test wants refused, and in which words. */
export interface RefusedMutation {
  readonly mutation: string;
  readonly type: string;
  readonly message: string;
}

export function mutationFields(asker: Asker, refused?: RefusedMutation): Fields {
  return Object.fromEntries(
    Object.entries(MUTATIONS).map(([name, carryOut]) => [
      name,
      ({ input }: { readonly input: Fields }) => {
        if (refused?.mutation === name) throw new GraphqlRefusal(refused.type, refused.message);
        return { clientMutationId: null, ...carryOut(asker, input) };
      },
    ]),
  );
}

function refuse(): never {
  throw forbidden();
}

function writerOf({ github, viewer }: Asker) {
  return { github, sender: viewer };
}

function nodeOf<K extends Node['kind']>(
  { github }: Asker,
  id: unknown,
  ...kinds: readonly K[]
): Extract<Node, { kind: K }> {
  const node = requireNode(github, String(id));
  if (!kinds.some((kind) => kind === node.kind)) throw notFoundNode(String(id));
  return node as Extract<Node, { kind: K }>;
}

function pullRequestOf(asker: Asker, id: unknown): PullRequest {
  return nodeOf(asker, id, 'PR').pullRequest;
}

function minimize(asker: Asker, { subjectId }: Fields, classifier: unknown): Fields {
  const { repository, comment } = nodeOf(asker, subjectId, 'IC', 'PRRC');
  asker.check(repository, 'pull_requests:write', 'issues:write');
  comment.minimized = lowerCase(classifier);
  return nodeFields(asker, String(subjectId));
}

function addReaction(asker: Asker, { subjectId, content: wanted }: Fields): Fields {
  const node = nodeOf(asker, subjectId, 'IC', 'PRRC');
  asker.check(node.repository, 'pull_requests:write', 'issues:write');
  if (node.kind === 'IC') refuseLocked(node.comment.issue, asker.viewer, 'create reaction');
  const name = String(wanted);
  const content = Object.entries(REACTION_NAMES).find(([, each]) => each === name)?.[0] ?? name.toLowerCase();
  const { reaction } = react(asker.github, node.comment.reactions, asker.viewer, content);
  return { reaction: reactionFields(reaction), subject: nodeFields(asker, String(subjectId)) };
}

function addComment(asker: Asker, { subjectId, body }: Fields): Fields {
  const pullRequest = pullRequestOf(asker, subjectId);
  asker.check(pullRequest.repository, 'issues:write', 'pull_requests:write');
  const comment = commentOn(writerOf(asker), pullRequest, body);
  return {
    commentEdge: { cursor: '', node: commentFields(asker, comment) },
    subject: () => nodeFields(asker, String(subjectId)),
  };
}

function updateIssueComment(asker: Asker, { id, body }: Fields): Fields {
  const { repository, comment } = nodeOf(asker, id, 'IC');
  asker.check(repository, 'issues:write', 'pull_requests:write');
  if (comment.author.login !== asker.viewer.login) throw forbidden();
  editComment(writerOf(asker), comment, body);
  return { issueComment: commentFields(asker, comment) };
}

function addPullRequestReview(asker: Asker, input: Fields): Fields {
  const pullRequest = pullRequestOf(asker, input['pullRequestId']);
  asker.check(pullRequest.repository, 'pull_requests:write');
  const threads = (input['threads'] ?? []) as readonly Fields[];
  const review = submitReview(writerOf(asker), pullRequest, {
    event: input['event'],
    body: input['body'] ?? '',
    commit_id: input['commitOID'],
    comments: threads.map(({ startLine, startSide, ...thread }) => ({
      ...thread,
      ...(startLine === undefined ? {} : { start_line: startLine, start_side: startSide }),
    })),
  });
  return { pullRequestReview: reviewFields(asker, review) };
}

function changeLabels(
  asker: Asker,
  { labelableId, labelIds }: Fields,
  change: (writer: ReturnType<typeof writerOf>, on: PullRequest, names: readonly string[]) => void,
): Fields {
  const pullRequest = pullRequestOf(asker, labelableId);
  asker.check(pullRequest.repository, 'issues:write', 'pull_requests:write');
  const ids = Array.isArray(labelIds) ? labelIds : [];
  const labels: readonly Label[] = ids.map((id) => nodeOf(asker, id, 'LA').label);
  change(
    writerOf(asker),
    pullRequest,
    labels.map(({ name }) => name),
  );
  return { labelable: () => nodeFields(asker, String(labelableId)) };
}

/** Too many annotations leave GitHub without an answer and without an error: mc1arke/sonarqube-community-branch-plugin#159 */
function checkRun(input: Fields, save: () => CheckRun): Fields {
  const { annotations } = (input['output'] ?? {}) as Fields;
  const isTooMuch = Array.isArray(annotations) && annotations.length > ANNOTATIONS_OF_REQUEST;
  return { checkRun: isTooMuch ? null : checkRunFields(save()) };
}

/** The input in the words of REST. */
function checkRunOf({ headSha, externalId, status, conclusion, output, ...input }: Fields): Fields {
  const { annotations, ...texts } = (output ?? {}) as Fields;
  return withoutUndefined({
    ...input,
    head_sha: headSha,
    external_id: externalId,
    status: lowerCase(status),
    conclusion: lowerCase(conclusion),
    output: output && {
      ...texts,
      annotations: ((annotations ?? []) as readonly Fields[]).map(annotationOf),
    },
  });
}

function annotationOf({ location, annotationLevel, rawDetails, ...annotation }: Fields): Fields {
  const { startLine, endLine, startColumn, endColumn } = location as Fields;
  return withoutUndefined({
    ...annotation,
    annotation_level: lowerCase(annotationLevel),
    raw_details: rawDetails,
    start_line: startLine,
    end_line: endLine,
    start_column: startColumn,
    end_column: endColumn,
  });
}

function lowerCase(word: unknown): string | undefined {
  return typeof word === 'string' ? word.toLowerCase() : undefined;
}

function withoutUndefined(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
