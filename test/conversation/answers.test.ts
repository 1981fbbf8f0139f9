import { describe, expect, it } from 'vitest';
import { answersTo, isRecheckAsked, unseenComments } from '../../src/conversation/answers.ts';
import type { ConversationComment, PostedReply } from '../../src/conversation/conversation.ts';
import { aComment, heard } from '../support/a-conversation.ts';

function answers(comments: readonly ConversationComment[], replies: readonly PostedReply[] = []) {
  return answersTo(heard(comments, { replies }), { comments, replies });
}

describe('answersTo', () => {
  it.each([
    ['/landscape recheck', { reaction: '+1' }],
    [
      '/landscape help',
      {
        reaction: '+1',
        reply: { to: 'maintainer', refused: [], refusals: [], explained: [], showsHelp: true },
      },
    ],
    [
      '/landscape explain maintained\n/landscape explain maintained',
      {
        reaction: '+1',
        reply: { to: 'maintainer', refused: [], refusals: [], explained: ['maintained'], showsHelp: false },
      },
    ],
    [
      '/landscape recheck\n/landscape language tlh',
      {
        reaction: '-1',
        reply: {
          to: 'maintainer',
          refused: [1],
          refusals: [{ kind: 'unknown-language', given: 'tlh' }],
          explained: [],
          showsHelp: false,
        },
      },
    ],
  ])('answers %j', (body, answer) => {
    expect(answers([aComment(body)])).toEqual([{ commentId: 1, ...answer }]);
  });

  it('answers a comment once', () => {
    expect(answers([aComment('/landscape help', { reactions: ['eyes', '+1'] })])).toEqual([]);
    expect(answers([aComment('/landscape help')], [{ commentId: 1, refused: [] }])).toEqual([
      { commentId: 1, reaction: '+1' },
    ]);
  });

  it('finishes what was refused before the program was stopped', () => {
    expect(answers([aComment('/landscape dance')], [{ commentId: 1, refused: [0] }])).toEqual([
      { commentId: 1, reaction: '-1' },
    ]);
  });

  it('says nothing more after fifty replies', () => {
    const comments = Array.from({ length: 60 }, (_, id) => aComment('/landscape help', { id }));

    expect(answers(comments).filter(({ reply }) => reply !== undefined)).toHaveLength(50);
  });
});

describe('isRecheckAsked', () => {
  it.each([
    [aComment('/landscape recheck'), true],
    [aComment('/landscape recheck', { author: 'stranger' }), false],
    [aComment('/landscape recheck', { reactions: ['+1'] }), false],
    [aComment('/landscape help'), false],
  ])('%o: %s', (comment, isAsked) => {
    expect(isRecheckAsked(heard([comment]))).toBe(isAsked);
  });
});

describe('unseenComments', () => {
  it('are those with a command that bear no sign of ours', () => {
    const comments = [
      aComment('/landscape help\n/landscape help'),
      aComment('/landscape help', { id: 2, reactions: ['eyes'] }),
      aComment('/landscape help', { id: 3, reactions: ['+1'] }),
      aComment('hello', { id: 4 }),
    ];

    expect(unseenComments(heard(comments))).toEqual([1]);
  });
});
