import { describe, expect, it } from 'vitest';
import type { ConversationComment } from '../../src/conversation/conversation.ts';
import { permissionsToAsk } from '../../src/conversation/hear-commands.ts';
import { COMMANDS, aComment, heard } from '../support/a-conversation.ts';

const ACCEPT = '/landscape accept maintained because it is';
const HOLD = '/landscape hold because we talk';
const INPUT = { author: 'contributor', commands: COMMANDS };

function refusalsOf(hearing: ReturnType<typeof heard>) {
  return hearing.commands.map(({ refusal }) => refusal?.kind);
}

describe('who may say what', () => {
  it.each([
    ['/landscape recheck', 'contributor', undefined],
    ['/landscape recheck', 'triager', undefined],
    ['/landscape recheck', 'stranger', 'permission'],
    ['/landscape language sw', 'CONTRIBUTOR', undefined],
    ['/landscape language sw', 'stranger', 'permission'],
    ['/landscape help', 'stranger', undefined],
    ['/landscape explain maintained', 'stranger', undefined],
    [ACCEPT, 'maintainer', undefined],
    [ACCEPT, 'admin', undefined],
    [ACCEPT, 'triager', 'permission'],
    [ACCEPT, 'contributor', 'own-entry'],
    [ACCEPT, 'Contributor', 'own-entry'],
    ['/landscape reset maintained', 'contributor', 'own-entry'],
    [HOLD, 'contributor', 'permission'],
    ['/landscape resume', 'triager', 'permission'],
    ['/landscape dance', 'maintainer', 'unknown-command'],
  ])('%s by %s: %s', (body, author, refusal) => {
    expect(refusalsOf(heard([aComment(body, { author })]))).toEqual([refusal]);
  });

  it('holds the author to it with any role', () => {
    const roles = { contributor: 'admin' } as const;

    expect(refusalsOf(heard([aComment(ACCEPT, { author: 'contributor' })], { roles }))).toEqual([
      'own-entry',
    ]);
  });

  it.each([
    ['a bot', { isPerson: false }],
    ['somebody who edited it', { isEdited: true }],
  ])('hears nothing from %s', (_, given) => {
    expect(heard([aComment(ACCEPT, given)]).commands).toEqual([]);
  });
});

describe('circumstances', () => {
  it('refuses to judge a draft, but not what was judged before', () => {
    const comments = [aComment(ACCEPT, { reactions: ['eyes', '+1'] }), aComment(ACCEPT, { id: 2 })];

    expect(refusalsOf(heard(comments, { isDraft: true }))).toEqual([undefined, 'draft']);
  });

  it('has nothing to do beside the lists, but to help', () => {
    const hearing = heard([aComment('/landscape recheck\n/landscape help')], { isRelated: false });

    expect(refusalsOf(hearing)).toEqual(['unrelated', undefined]);
  });

  it('refuses what is said on hold, until it is over', () => {
    const hearing = heard([
      aComment(ACCEPT),
      aComment(HOLD, { id: 2 }),
      aComment('/landscape recheck', { id: 3 }),
      aComment('/landscape help', { id: 4 }),
      aComment('/landscape resume', { id: 5 }),
      aComment(ACCEPT, { id: 6 }),
    ]);

    expect(hearing.hold).toBeUndefined();
    expect(refusalsOf(hearing)).toEqual([undefined, undefined, 'on-hold', undefined, undefined, undefined]);
  });

  it('goes by the order of the comments, however they are listed', () => {
    const hearing = heard([aComment('/landscape resume', { id: 1 }), aComment(HOLD, { id: 2 })].toReversed());

    expect(hearing.hold).toEqual({ by: 'maintainer', at: '2026-06-15T11:00:00Z', reason: 'we talk' });
  });

  it('takes the language that was chosen last', () => {
    const hearing = heard([
      aComment('/landscape language sw'),
      aComment('/landscape language en', { id: 2, author: 'stranger' }),
    ]);

    expect(hearing.language).toBe('sw');
  });
});

describe('what was refused', () => {
  it('stays refused, although the role came', () => {
    const comment = aComment(HOLD, { author: 'newcomer', reactions: ['-1'] });

    expect(heard([comment], { roles: { newcomer: 'write' } }).hold).toBeUndefined();
  });

  it('is the part of the comment that the reply says', () => {
    const body = `/landscape dance\n${HOLD}`;
    const replies = [{ commentId: 1, refused: [0] }];

    expect(heard([aComment(body, { reactions: ['-1'] })], { replies }).hold?.reason).toBe('we talk');
  });
});

describe('what was carried out', () => {
  const done = { reactions: ['eyes', '+1'] } as const;

  it.each([
    ['a hold', [HOLD], { hold: { by: 'gone' } }],
    ['the end of a hold', [HOLD, '/landscape resume'], { hold: undefined }],
    ['a language', ['/landscape language sw'], { language: 'sw' }],
    ['what a reset took back', [ACCEPT, '/landscape reset maintained'], {}],
  ])('stays so although the last one who spoke has no role any more: %s', (_, bodies, expected) => {
    const last = bodies.length;
    const comments = bodies.map((body, index) =>
      aComment(body, { id: index + 1, ...done, ...(index + 1 === last ? { author: 'gone' } : {}) }),
    );
    const hearing = heard(comments);

    expect({ hold: undefined, ...hearing }).toMatchObject(expected);
    expect(refusalsOf(hearing)).toEqual(bodies.map(() => undefined));
    expect(permissionsToAsk({ ...INPUT, conversation: { comments, replies: [] } })).not.toContainEqual(
      expect.objectContaining({ login: 'gone' }),
    );
  });

  it('counts as a judgement only while who said it has the role', () => {
    expect(refusalsOf(heard([aComment(ACCEPT, { author: 'gone', ...done })]))).toEqual(['permission']);
  });

  it('is no less so where the end of an earlier hold is taken away', () => {
    const comments = [aComment(HOLD, done), aComment(ACCEPT, { id: 3, ...done })];

    expect(refusalsOf(heard(comments))).toEqual([undefined, undefined]);
  });
});

function ask(...comments: readonly ConversationComment[]) {
  return permissionsToAsk({ ...INPUT, conversation: { comments, replies: [] } });
}

describe('permissionsToAsk', () => {
  it('asks live for a command that is new, and else once for each person', () => {
    expect(
      ask(
        aComment(ACCEPT, { reactions: ['+1'] }),
        aComment(HOLD, { id: 2, author: 'Maintainer' }),
        aComment(ACCEPT, { id: 3, author: 'admin', reactions: ['+1'] }),
      ),
    ).toEqual([
      { login: 'Maintainer', isFresh: true },
      { login: 'admin', isFresh: false },
    ]);
  });

  it.each([
    ['takes no role', '/landscape help', {}],
    ['the author may say', '/landscape recheck', { author: 'contributor' }],
    ['the author may not say', ACCEPT, { author: 'contributor' }],
    ['was refused', ACCEPT, { reactions: ['-1'] as const }],
    ['is no command', 'Thanks!', {}],
    ['cannot be understood', '/landscape dance', {}],
  ])('asks for nobody where what is said %s', (_, body, given) => {
    expect(ask(aComment(body, given))).toEqual([]);
  });

  it('asks for fifty people at most', () => {
    const comments = Array.from({ length: 80 }, (_, id) => aComment(ACCEPT, { id, author: `person-${id}` }));

    expect(ask(...comments)).toHaveLength(50);
  });
});
