import { expect, it } from 'vitest';
import { newestRelease } from '../../src/facts/activity.ts';
import type { Release } from '../../src/facts/repository-facts.ts';
import { aRelease, daysAgo } from '../support/a-history.ts';

const NOW = new Date(daysAgo(0));

it.each<readonly [string, Release, Release]>([
  ['v1.0.0', aRelease(5, { name: 'v1.0.0-rc1', isPrerelease: true }), aRelease(5, { name: 'v1.0.0' })],
  // A tag says what it is by its name alone.
  ['v2', aRelease(5, { name: 'v2-beta.2', kind: 'tag' }), aRelease(5, { name: 'v2', kind: 'tag' })],
  ['v3', aRelease(5, { name: 'v3' }), aRelease(5, { name: 'v3rc1', kind: 'tag' })],
  // A newer one is shown, whatever it is.
  ['v4-rc1', aRelease(4.9, { name: 'v4-rc1', isPrerelease: true }), aRelease(5, { name: 'v3' })],
  ['predator-1', aRelease(5, { name: 'predator-1' }), aRelease(5, { name: 'v1' })],
])('a release comes before its candidates of the same second: %s', (name, first, second) => {
  expect(newestRelease([first, second], NOW)?.of.name).toBe(name);
});
