import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repositoryNoticeOf } from '../../src/facts/readme-notices.ts';

const NAMES = ['tracer', 'Packet Tracer'];

function kindOfDescription(description: string): string | undefined {
  return repositoryNoticeOf({ description, topics: [] }, NAMES)?.kind;
}

describe('repositoryNoticeOf', () => {
  it.each([
    'DEPRECATED',
    'DEPRECATED: Traces packets',
    'DEPRECATED Traces packets',
    'Deprecated. Use another one.',
    'Deprecated in favour of another one',
    '[archived] Traces packets',
    'Traces packets [DEPRECATED]',
    'Traces packets (unmaintained)',
    'Traces packets **deprecated**',
    'Traces packets - no longer maintained',
    'Traces packets. No longer maintained.',
    'Traces packets. This project is deprecated.',
    '⚠️ UNMAINTAINED ⚠️ Traces packets',
    'Not maintained anymore, use another one',
    'Repository archived. Use another one.',
    'tracer is no longer maintained',
    'Acme has ceased development of this project',
  ])('takes %j for the end', (description) => {
    expect(kindOfDescription(description)).toBe('ended');
  });

  it.each([
    'Moved to https://codeberg.org/example/tracer',
    'This repo has moved to example/tracer',
    'Superseded by another one',
  ])('takes %j for a move', (description) => {
    expect(kindOfDescription(description)).toBe('moved');
  });

  it.each([
    '',
    'Traces packets',
    'Deprecated API finder',
    'DEPRECATED API finder',
    'Archived logs, live logs: one reader',
    'Archived, compressed and live logs in one reader',
    'Finds deprecated and removed APIs',
    'Deprecated and removed APIs at a glance',
    'No longer maintained branches 1.x stay readable',
    'A maintained fork of the abandoned bpfd',
    'Fork of bpfd, which is no longer maintained',
    'Drop-in replacement for the deprecated bpfd',
    'Says when a repository is archived',
    'We deprecated the v1 API',
    'Moved to the front: packets that matter',
    'Moves files from tracer to tracer',
  ])('leaves %j alone', (description) => {
    expect(kindOfDescription(description)).toBeUndefined();
  });

  it.each([
    [['ebpf', 'deprecated'], 'paused'],
    [['no-longer-maintained'], 'paused'],
    [['Archived-Repo'], 'paused'],
    [['ebpf', 'deprecated-api', 'archive', 'maintained'], undefined],
    [[], undefined],
  ])('topics %j: %s', (topics, kind) => {
    expect(repositoryNoticeOf({ description: 'Traces packets', topics }, NAMES)?.kind).toBe(kind);
  });

  it('quotes the sentence', () => {
    const description = 'Traces packets. No longer maintained.';
    expect(repositoryNoticeOf({ description, topics: [] }, NAMES)).toEqual({
      kind: 'ended',
      place: 'description',
      text: 'No longer maintained.',
    });
  });

  it('never throws, whatever it reads', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (description, topics) => {
        expect(() => repositoryNoticeOf({ description, topics }, NAMES)).not.toThrow();
      }),
    );
  });
});
