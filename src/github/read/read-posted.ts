import type { z } from 'zod';
import { parseMarker } from '../../publish/marker.ts';
import type { CommandReaction, Conversation } from '../../conversation/conversation.ts';
import type { PostedLineComment, PostedReview } from '../../publish/posted-review.ts';
import { query, requireWhole } from '../client/answers.ts';
import type { GitHub } from '../client/github.ts';
import { neighboursOf, postedCheckRunOf } from './posted-check-run.ts';
import {
  type CommentNode,
  type LabelNode,
  type Page,
  type PullRequestNode,
  type ThreadNode,
  MORE_COMMENTS_QUERY,
  MORE_LABELS_QUERY,
  MORE_THREADS_QUERY,
  cursorBehind,
  moreCommentsAnswer,
  moreLabelsAnswer,
  moreThreadsAnswer,
} from './pull-request-query.ts';
import type { NodeIds, PullRequestPlace } from './pull-request-snapshot.ts';
import { parseReply } from '../../publish/command-reply.ts';

/** GitHub closes a conversation at 2,500 comments; of whatever is longer no more is read. */
const PAGES = 25;

interface FirstPages {
  readonly repositoryId: string;
  readonly pullRequest: PullRequestNode;
  readonly labels: Page<LabelNode> | undefined;
}

/** What stands on the pull request: this program's own work, and what people say. */
export interface Posted {
  readonly posted: PostedReview;
  readonly conversation: Conversation;
  readonly nodeIds: NodeIds;
}

/** What this program posted on the pull request: from the first pages, and from further ones where there are any. */
export async function readPosted(
  github: GitHub,
  place: PullRequestPlace,
  { repositoryId, pullRequest, labels }: FirstPages,
): Promise<Posted> {
  const follow = async <N>(
    first: Page<N> | undefined,
    text: string,
    answer: z.ZodType<Page<N> | undefined>,
  ) =>
    readAllPages(first, async (after) => {
      const variables = { ...place.repository, number: place.number, after };
      const page = await query(github, text, variables, { answer });
      // A comment that is there would be written a second time.
      requireWhole(page, 'What is posted');
      return page.data;
    });
  const [comments, threads, existing] = await Promise.all([
    follow(pullRequest.comments, MORE_COMMENTS_QUERY, moreCommentsAnswer),
    follow(pullRequest.reviewThreads, MORE_THREADS_QUERY, moreThreadsAnswer),
    follow(labels, MORE_LABELS_QUERY, moreLabelsAnswer),
  ]);
  const comment = comments.find((each) => isOwnReview(each));
  const head = { ...place, headSha: pullRequest.headRefOid };
  const checkRun = postedCheckRunOf(pullRequest.commits, head);
  const posted: PostedReview = {
    headSha: pullRequest.headRefOid,
    isDraft: pullRequest.isDraft,
    isLocked: pullRequest.locked,
    labels: pullRequest.labels?.nodes.map((label) => label.name) ?? [],
    existingLabels: existing.map((label) => label.name),
    ...(comment === undefined ? {} : { comment: { id: comment.id, body: comment.body } }),
    ...(checkRun === undefined ? {} : { checkRun }),
    neighbours: neighboursOf(pullRequest.commits, head).map(({ number }) => number),
    lineComments: threads.flatMap((thread) => ownLineComments(thread)),
  };
  const known = [...existing, ...(pullRequest.labels?.nodes ?? [])];
  const nodeIds = {
    repository: repositoryId,
    pullRequest: pullRequest.id,
    labels: Object.fromEntries(known.map(({ id, name }) => [name.toLowerCase(), id])),
    comments: Object.fromEntries(comments.map(({ id, fullDatabaseId }) => [fullDatabaseId, id])),
  };
  return { posted, conversation: conversationOf(comments), nodeIds };
}

async function readAllPages<N>(
  first: Page<N> | undefined,
  readPage: (after: string) => Promise<Page<N> | undefined>,
): Promise<readonly N[]> {
  const all: N[] = [];
  let page = first;
  for (let count = 1; page !== undefined; count += 1) {
    all.push(...page.nodes);
    const after = cursorBehind(page);
    page = after !== undefined && count < PAGES ? await readPage(after) : undefined;
  }
  return all;
}

/** Marker and author must both be right: anybody may quote the marker. */
function isOwnReview(comment: CommentNode): boolean {
  return comment.viewerDidAuthor && parseMarker(comment.body)?.['kind'] === 'review';
}

/** Only the first comment of a thread can be this program's: it answers nobody there. */
function ownLineComments(thread: ThreadNode): readonly PostedLineComment[] {
  const [first] = thread.comments.nodes;
  const identity = first?.viewerDidAuthor === true ? parseMarker(first.body)?.['identity'] : undefined;
  if (first === undefined || identity === undefined) return [];
  const { id: nodeId, isMinimized, outdated: isOutdated, minimizedReason } = first;
  const reason = typeof minimizedReason === 'string' ? { minimizedReason } : {};
  return [{ nodeId, identity, isMinimized, isOutdated, ...reason }];
}

const REACTIONS: Readonly<Record<string, CommandReaction>> = {
  EYES: 'eyes',
  THUMBS_UP: '+1',
  THUMBS_DOWN: '-1',
};

/** What others said on the pull request, and what this program replied to them. */
function conversationOf(comments: readonly CommentNode[]): Conversation {
  return {
    comments: comments
      .filter(({ viewerDidAuthor }) => !viewerDidAuthor)
      .map((comment) => ({
        id: comment.fullDatabaseId,
        url: comment.url,
        author: comment.author?.login ?? 'ghost',
        // GraphQL names an app without `[bot]`, so that its kind alone tells it from a person.
        isPerson: comment.author?.__typename === 'User',
        createdAt: comment.createdAt,
        isEdited: typeof comment.lastEditedAt === 'string',
        body: comment.body,
        reactions: (comment.reactionGroups ?? [])
          .filter(({ viewerHasReacted }) => viewerHasReacted)
          .flatMap(({ content }) => REACTIONS[content] ?? []),
      })),
    replies: comments
      .filter(({ viewerDidAuthor }) => viewerDidAuthor)
      .flatMap(({ body }) => parseReply(body) ?? []),
  };
}
