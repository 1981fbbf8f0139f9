import { expect, it } from 'vitest';
import { WritePace, type WriteRank } from '../../src/github/client/write-pace.ts';
import { PAUSE_CLOCK } from '../../src/github/client/pause-clock.ts';
import { fastClock } from '../support/fast-clock.ts';

const SECOND = 1000;
const HOUR = 3_600_000;

/** When so many requests of one rank go out, each as soon as it may. */
function times(pace: WritePace, count: number, now = 0, rank: WriteRank = 'usual'): readonly number[] {
  let at = now;
  return Array.from({ length: count }, () => {
    at = pace.opensAt(rank, at);
    pace.noteRequest(at);
    return at;
  });
}

it('lets fifty-four go at once, and then one every three seconds', () => {
  const all = times(new WritePace(PAUSE_CLOCK), 57);

  expect(all.lastIndexOf(0)).toBe(53);
  expect(all.slice(54)).toEqual([3 * SECOND, 6 * SECOND, 9 * SECOND]);
});

it('never lets out more than 80 in a minute, whoever asks', () => {
  const all = times(new WritePace(PAUSE_CLOCK), 300, 0, 'awaited');

  for (const from of all) {
    expect(all.filter((at) => at >= from && at < from + 60 * SECOND).length).toBeLessThanOrEqual(80);
  }
});

it('keeps some of it for what people wait for, and gives what is optional the rest alone', () => {
  const pace = new WritePace(PAUSE_CLOCK);
  times(pace, 54);

  expect(pace.opensAt('usual', 0)).toBe(3 * SECOND);
  expect(pace.opensAt('awaited', 0)).toBe(0);
  expect(times(new WritePace(PAUSE_CLOCK), 11, 0, 'optional').filter((at) => at === 0)).toHaveLength(9);
});

it('has its burst again after a rest', () => {
  const pace = new WritePace(PAUSE_CLOCK);
  times(pace, 54);

  expect(times(pace, 54, 200 * SECOND).at(-1)).toBe(200 * SECOND);
});

it('has room for 450 contents an hour', () => {
  const pace = new WritePace(PAUSE_CLOCK);
  pace.noteContents(1, 0);
  pace.noteContents(448, 1);

  expect(pace.roomForContent(SECOND)).toBe(SECOND);
  pace.noteContents(1, 449);
  expect(pace.roomForContent(SECOND)).toBe(HOUR);
  expect(pace.roomForContent(HOUR + 1)).toBe(HOUR + 1);
});

it('is shared by the replicas of the program', () => {
  const pace = new WritePace(PAUSE_CLOCK, 4);
  times(pace, 14);
  pace.noteContents(1, 0);
  pace.noteContents(110, 1);

  expect(times(pace, 1, SECOND)[0]).toBeGreaterThan(2 * SECOND);
  expect(pace.roomForContent(SECOND)).toBe(SECOND);
  pace.noteContents(1, SECOND);
  expect(pace.roomForContent(SECOND)).toBe(HOUR);
});

it('keeps room for what has begun, until that is over', () => {
  const pace = new WritePace(PAUSE_CLOCK);
  pace.noteContents(1, 0);
  pace.noteContents(443, 1);

  expect(pace.keepRoom(4, SECOND)).toBeUndefined();
  // Six are left, four of them kept: two more have to be freed.
  expect(pace.keepRoom(4, SECOND)).toBe(HOUR + 1);
  pace.giveBack(4);
  expect(pace.keepRoom(4, SECOND)).toBeUndefined();
});

it('asks again soon where what is kept is all that lacks, and never for more than there can be', () => {
  const pace = new WritePace(PAUSE_CLOCK, 150);

  expect(pace.keepRoom(4, 0)).toBeUndefined();
  expect(pace.keepRoom(4, 0)).toBe(450 * SECOND);
});

it('shrinks with the clock', () => {
  const pace = new WritePace(fastClock());
  times(pace, 54);

  expect(pace.opensAt('usual', 0)).toBe(3);
});

it('holds nothing back for longer because the clock was set back', () => {
  const pace = new WritePace(PAUSE_CLOCK);
  times(pace, 54, 10 * HOUR);
  pace.noteContents(450, 10 * HOUR);

  expect(pace.opensAt('usual', 0)).toBe(3 * SECOND);
  expect(pace.opensAt('usual', 3 * SECOND)).toBe(3 * SECOND);
  expect(pace.roomForContent(0)).toBe(HOUR);
  expect(pace.roomForContent(HOUR + 1)).toBe(HOUR + 1);
});
