import { expect, it } from 'vitest';
import { parseReply, planAnswers, planArrival, replyBody } from '../../src/publish/command-reply.ts';
import { commentBody } from '../../src/publish/review-comment.ts';

it.each([
  { commentId: 12, refused: [] },
  { commentId: 9_007_199_254_740_991, refused: [0, 3] },
])('says in its marker what it answers: %o', (reply) => {
  expect(parseReply(replyBody(reply, 'Hello'))).toEqual(reply);
});

it.each([
  'Hello',
  commentBody({ headSha: 'a', fingerprint: 'b', comment: 'c' }),
  '<!-- landscape-reviewer kind=reply -->',
])('finds no reply in %j', (body) => {
  expect(parseReply(body)).toBeUndefined();
});

it('replies before it reacts, so that what bears the last reaction was answered whole', () => {
  const reply = { to: 'author', refused: [], refusals: [], explained: [], showsHelp: true };

  expect([
    ...planArrival([1]),
    ...planAnswers([{ commentId: 1, reaction: '+1', reply }], () => 'Hello'),
  ]).toEqual([
    { type: 'addReaction', commentId: 1, reaction: 'eyes' },
    { type: 'createReply', commentId: 1, body: replyBody({ commentId: 1, refused: [] }, 'Hello') },
    { type: 'addReaction', commentId: 1, reaction: '+1' },
  ]);
});
