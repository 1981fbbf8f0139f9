import { addComment, checkBody, findComment } from './conversation.ts';
import type { IssueComment, PullRequest } from './entities.ts';
import type { GitHub } from './github.ts';
import type { People } from './people.ts';
import { person, teller } from './teller.ts';

/** Those who comment. */
export function talkers(
  github: GitHub,
  pullRequest: PullRequest,
): Pick<People, 'comment' | 'editComment' | 'deleteComment'> {
  const tell = teller(github, pullRequest);
  const commentOf = (id: number): IssueComment => {
    const comment = findComment([pullRequest], id);
    if (comment === undefined) throw new Error(`there is no comment ${id}`);
    return comment;
  };
  return {
    comment(body, by) {
      const comment = addComment(github, pullRequest, person(by ?? pullRequest.author.login), body);
      tell('created', by, { event: 'issue_comment', comment });
      return comment.id;
    },
    editComment(id, body, by) {
      const comment = commentOf(id);
      const changes = { body: { from: comment.body } };
      comment.body = checkBody(body);
      // An edit within the same millisecond is one as well.
      comment.updatedAt = new Date(Math.max(github.now().getTime(), comment.createdAt.getTime() + 1));
      tell('edited', by ?? comment.author.login, { event: 'issue_comment', comment, changes });
    },
    deleteComment(id, by) {
      const comment = commentOf(id);
      pullRequest.comments = pullRequest.comments.filter((other) => other !== comment);
      tell('deleted', by, { event: 'issue_comment', comment });
    },
  };
}
