import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConversationComment } from '../../src/conversation/conversation.ts';
import { MAXIMUM_RECORDS, type Memory, NO_MEMORY } from '../../src/conversation/memory.ts';
import { type JudgedSubject, deriveOverrides } from '../../src/conversation/overrides.ts';
import { subjectOf, subjectOfFiles } from '../../src/conversation/subject.ts';
import { REQUIREMENT_IDS } from '../../src/requirements/registry.ts';
import { type Circumstances, aComment, heard } from '../support/a-conversation.ts';
import { anEntry } from '../support/an-entry.ts';
import { ANY_CHARACTER } from '../support/any-character.ts';

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);
const ACCEPT = '/landscape accept maintained because it is';
const DECLINE = '/landscape decline maintained because it is not';

function aSubject(given: Parameters<typeof anEntry>[0] = {}): JudgedSubject {
  const subject = subjectOf({ kind: 'added', after: anEntry(given) });
  return { ...subject, asked: ['open-source', 'maintained'] };
}

const PWRU = aSubject();
const TETRAGON = aSubject({ name: 'Tetragon' });

interface Given extends Circumstances {
  readonly subjects?: readonly JudgedSubject[];
  readonly files?: JudgedSubject | undefined;
  readonly memory?: Memory;
  readonly headSha?: string;
  readonly shownSha?: string;
}

function derive(comments: readonly ConversationComment[], given: Given = {}) {
  const { subjects = [PWRU], files, memory = NO_MEMORY, headSha = A, shownSha, replies = [] } = given;
  return deriveOverrides({
    conversation: { comments, replies },
    hearing: heard(comments, given),
    subjects,
    ...(files === undefined ? {} : { files }),
    memory,
    headSha,
    ...(shownSha === undefined ? {} : { shownSha }),
  });
}

function withLogo(subject: JudgedSubject): JudgedSubject {
  return { ...subject, asked: ['logo'] };
}

function filesOf(subject: JudgedSubject, asked: JudgedSubject['asked']): JudgedSubject {
  return { ...subjectOfFiles([subject]), asked };
}

function refusalsOf({ hearing }: ReturnType<typeof derive>) {
  return hearing.commands.map(({ refusal }) => refusal?.kind);
}

describe('a judgement', () => {
  it('is a record of who, when, why and for which commit', () => {
    const { inForce, memory } = derive([aComment(ACCEPT)]);

    expect(inForce).toEqual([
      {
        kind: 'accepted',
        about: 'maintained',
        subject: PWRU.key,
        by: 'maintainer',
        at: '2026-06-15T11:00:00Z',
        url: 'https://github.com/ebpf-io/site/pull/5#issuecomment-1',
        commit: A,
        reason: 'it is',
      },
    ]);
    expect(memory).toMatchObject({ records: [{ commentId: 1, commit: A }], shown: [PWRU.key] });
  });

  it('keeps the commit that it was said of', () => {
    const comments = [aComment(ACCEPT)];
    const { memory } = derive(comments);

    expect(derive(comments, { memory, headSha: B, shownSha: A }).inForce).toMatchObject([{ commit: A }]);
  });

  it.each([
    ['the later one', [ACCEPT, DECLINE], ['declined']],
    ['the later one', [DECLINE, ACCEPT], ['accepted']],
    ['nothing behind a reset', [ACCEPT, '/landscape reset maintained'], []],
    ['what is said behind a reset', ['/landscape reset maintained', ACCEPT], ['accepted']],
    ['a reset of another requirement', [ACCEPT, '/landscape reset open-source'], ['accepted']],
  ])('leaves in force %s: %j', (_, bodies, kinds) => {
    const { inForce } = derive(bodies.map((body, id) => aComment(body, { id })));

    expect(inForce.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('says which of several entries, by name or by repository, whatever the case', () => {
    const subjects = [PWRU, TETRAGON];
    const named = (words: string) =>
      derive([aComment(`/landscape accept maintained for ${words} because x`)], { subjects });

    expect(named('tetragon').inForce).toMatchObject([{ subject: TETRAGON.key }]);
    expect(named('Example/PWRU').inForce).toMatchObject([{ subject: PWRU.key }]);
    expect(refusalsOf(named('cilium'))).toEqual(['unknown-entry']);
    expect(refusalsOf(derive([aComment(ACCEPT)], { subjects }))).toEqual(['several-entries']);
  });

  it('waives a check for everything where it found something, or for the entry that is named', () => {
    const subjects = [withLogo(PWRU), withLogo(TETRAGON)];
    const waive = (words: string, files?: JudgedSubject) =>
      derive([aComment(`/landscape waive logo${words} because x`)], { subjects, files });
    const files = withLogo({ ...subjectOfFiles(subjects), asked: [] });

    expect(waive('', files).inForce.map(({ subject }) => subject)).toEqual([
      PWRU.key,
      TETRAGON.key,
      files.key,
    ]);
    expect(waive(' for pwru', files).inForce).toMatchObject([{ kind: 'waived', subject: PWRU.key }]);
    expect(refusalsOf(derive([aComment('/landscape waive logo because x')]))).toEqual(['not-asked']);
  });

  it('waives no danger, and what else the same check finds all the same', () => {
    const comments = [aComment('/landscape waive logo because x')];
    const dangerous = { ...withLogo(PWRU), dangerous: ['logo' as const] };

    expect(refusalsOf(derive(comments, { subjects: [dangerous] }))).toEqual(['dangerous']);
    expect(derive(comments, { subjects: [dangerous, withLogo(TETRAGON)] }).inForce).toHaveLength(2);
  });

  it('on the files comes back with what it was said of, and lapses with the entries', () => {
    const comments = [aComment('/landscape waive unrelated because x')];
    const { memory } = derive(comments, { files: filesOf(PWRU, ['unrelated']) });

    const mended = derive(comments, { memory, files: filesOf(PWRU, []) });
    expect([mended.inForce, mended.lapsed]).toEqual([[], []]);
    expect(derive(comments, { memory, files: filesOf(PWRU, ['unrelated']) }).inForce).toHaveLength(1);
    const other = derive(comments, {
      memory,
      subjects: [TETRAGON],
      files: filesOf(TETRAGON, ['unrelated']),
    });
    expect(other.inForce).toEqual([]);
    expect(other.lapsed).toEqual([
      { kind: 'waived', requirement: 'unrelated', by: 'maintainer', why: 'entry' },
    ]);
  });

  it('is refused where the requirement is not asked', () => {
    const comment = aComment('/landscape accept contributors because x');

    expect(refusalsOf(derive([comment]))).toEqual(['not-asked']);
  });

  it('is refused where the entry is not the one that its writer saw', () => {
    const { memory } = derive([]);
    const other = aSubject({ repositoryUrl: 'https://github.com/somebody/else' });

    const late = derive([aComment(ACCEPT)], { subjects: [other], memory, headSha: B, shownSha: A });

    expect(refusalsOf(late)).toEqual(['entry-changed']);
    expect(late.inForce).toEqual([]);
  });

  it('is refused beyond what can be kept', () => {
    const comments = Array.from({ length: MAXIMUM_RECORDS + 1 }, (_, id) => aComment(ACCEPT, { id }));

    expect(refusalsOf(derive(comments)).at(-1)).toBe('too-many');
    expect(derive(comments).memory.records).toHaveLength(MAXIMUM_RECORDS);
  });
});

describe('a lapse', () => {
  const said = [aComment(ACCEPT)];
  const { memory } = derive(said);
  const answered = [aComment(ACCEPT, { reactions: ['eyes', '+1'] })];

  it.each([
    ['its repository is another one', aSubject({ repositoryUrl: 'https://github.com/somebody/else' })],
    ['its tier is another one', aSubject({ tier: 'major' })],
    [
      'it points into another part of the repository',
      aSubject({ repositoryUrl: 'https://github.com/example/pwru/tree/main/x' }),
    ],
    ['it has no address any more', aSubject({ withoutRepository: true })],
  ])('of an entry: %s', (_, subject) => {
    const { inForce, lapsed } = derive(answered, { memory, subjects: [subject], headSha: B, shownSha: A });

    expect(inForce).toEqual([]);
    expect(lapsed).toEqual([{ kind: 'accepted', requirement: 'maintained', by: 'maintainer', why: 'entry' }]);
  });

  it.each([
    ['name', aSubject({ name: 'PWRU 2', repositoryUrl: 'https://github.com/example/pwru' })],
    ['words', aSubject({ fields: { description: 'Other words.' } })],
    ['spelling of the address', aSubject({ repositoryUrl: 'http://www.github.com/Example/pwru.git/' })],
  ])('does not come of another %s', (_, subject) => {
    const { inForce, lapsed } = derive(answered, { memory, subjects: [subject], headSha: B, shownSha: A });

    expect(inForce).toHaveLength(1);
    expect(lapsed).toEqual([]);
  });

  it.each([
    ['deleted', []],
    ['edited', [aComment(`${ACCEPT}!`, { isEdited: true, reactions: ['+1'] })]],
    ['permission', [aComment(ACCEPT, { reactions: ['+1'] })]],
  ] as const)('of a comment: %s', (why, comments) => {
    const roles = why === 'permission' ? { maintainer: 'triage' as const } : { maintainer: 'write' as const };
    const { inForce, lapsed } = derive(comments, { memory, roles });

    expect(inForce).toEqual([]);
    expect(lapsed).toMatchObject([{ why, by: 'maintainer', entry: 'pwru' }]);
  });

  it('lets the earlier judgement count again where the later one is deleted', () => {
    const both = [aComment(ACCEPT), aComment(DECLINE, { id: 2 })];
    const { memory: kept } = derive(both);

    expect(derive(said, { memory: kept })).toMatchObject({ inForce: [{ kind: 'accepted' }], lapsed: [] });
  });

  it('is told until somebody judges again', () => {
    const other = aSubject({ repositoryUrl: 'https://github.com/somebody/else' });
    const again = [...answered, aComment(ACCEPT, { id: 2 })];

    const { inForce, lapsed } = derive(again, { memory, subjects: [other] });

    expect(inForce).toMatchObject([{ subject: other.key, commit: A }]);
    expect(lapsed).toEqual([]);
  });

  it('ends when the entry is what it was again', () => {
    const other = aSubject({ repositoryUrl: 'https://github.com/somebody/else' });
    const { memory: kept } = derive(answered, { memory, subjects: [other], headSha: B });

    expect(derive(answered, { memory: kept, headSha: 'c'.repeat(40) }).inForce).toMatchObject([
      { commit: A },
    ]);
  });
});

describe('laws', () => {
  const body = fc
    .tuple(
      fc.constantFrom('accept', 'decline', 'reset', 'hold', 'help', 'x'),
      fc.constantFrom(...REQUIREMENT_IDS, 'stars'),
      fc.constantFrom('', 'for pwru', 'for tetragon', 'for nobody'),
      fc.constantFrom('because x', ''),
    )
    .map((words) => `/landscape ${words.join(' ')}`);
  const comment = fc.record({
    body: fc.oneof(
      { weight: 4, arbitrary: body },
      { weight: 1, arbitrary: fc.string({ unit: ANY_CHARACTER }) },
    ),
    author: fc.constantFrom('maintainer', 'contributor', 'triager', 'stranger'),
    isPerson: fc.boolean(),
    isEdited: fc.boolean(),
    reactions: fc.subarray(['eyes', '+1', '-1'] as const),
  });
  const conversation = fc
    .array(comment, { maxLength: 12 })
    .map((all) => all.map(({ body: text, ...given }, id) => aComment(text, { id, ...given })));

  it('never counts a word of the author, of a stranger, of a bot, or one that was edited', () => {
    fc.assert(
      fc.property(conversation, (comments) => {
        const { inForce } = derive(comments, { subjects: [PWRU, TETRAGON] });

        for (const { by, url } of inForce) {
          const said = comments.find((each) => each.url === url);
          expect(by).toBe('maintainer');
          expect(said).toMatchObject({ isPerson: true, isEdited: false });
        }
      }),
    );
  });

  it('comes to the same when it is derived again from what it kept', () => {
    fc.assert(
      fc.property(conversation, (comments) => {
        const first = derive(comments, { subjects: [PWRU, TETRAGON] });
        const second = derive(comments, { subjects: [PWRU, TETRAGON], memory: first.memory, shownSha: A });

        expect(second).toEqual(first);
      }),
    );
  });
});
