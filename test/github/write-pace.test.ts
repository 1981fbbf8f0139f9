import { expect, it } from 'vitest';
import { WritePace } from '../../src/github/write-pace.ts';

const SECOND = 1000;
const HOUR = 3_600_000;

it('lets ten go at once, and then one a second', () => {
  const pace = new WritePace(1);

  const times = Array.from({ length: 13 }, () => pace.take(5 * SECOND) - 5 * SECOND);

  expect(times).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, SECOND, 2 * SECOND, 3 * SECOND]);
});

it('has its burst again after a rest', () => {
  const pace = new WritePace(1);
  for (let count = 0; count < 12; count += 1) pace.take(0);

  const times = Array.from({ length: 11 }, () => pace.take(20 * SECOND));

  expect(times).toEqual([...Array.from({ length: 10 }, () => 20 * SECOND), 21 * SECOND]);
});

it('has room for 450 contents an hour', () => {
  const pace = new WritePace(1);
  for (let count = 0; count < 449; count += 1) pace.noteContent(count);

  expect(pace.roomForContent(SECOND)).toBe(SECOND);
  pace.noteContent(449);
  expect(pace.roomForContent(SECOND)).toBe(HOUR);
  expect(pace.roomForContent(HOUR + 1)).toBe(HOUR + 1);
});

it('is shared by the replicas of the program', () => {
  const pace = new WritePace(1, 4);
  for (let count = 0; count < 10; count += 1) pace.take(0);
  for (let count = 0; count < 111; count += 1) pace.noteContent(count);

  expect(pace.take(0)).toBe(4 * SECOND);
  expect(pace.roomForContent(SECOND)).toBe(SECOND);
  pace.noteContent(SECOND);
  expect(pace.roomForContent(SECOND)).toBe(HOUR);
});

it('keeps room for what has begun, until that is over', () => {
  const pace = new WritePace(1);
  for (let count = 0; count < 444; count += 1) pace.noteContent(count);

  expect(pace.keepRoom(4, SECOND)).toBeUndefined();
  // Six are left, four of them kept: two more have to be freed.
  expect(pace.keepRoom(4, SECOND)).toBe(HOUR + 1);
  pace.giveBack(4);
  expect(pace.keepRoom(4, SECOND)).toBeUndefined();
});

it('asks again soon where what is kept is all that lacks, and never for more than there can be', () => {
  const pace = new WritePace(1, 150);

  expect(pace.keepRoom(4, 0)).toBeUndefined();
  expect(pace.keepRoom(4, 0)).toBe(150 * SECOND);
});

it('shrinks with the clock', () => {
  const pace = new WritePace(0.001);
  for (let count = 0; count < 10; count += 1) pace.take(0);

  expect(pace.take(0)).toBe(1);
});
