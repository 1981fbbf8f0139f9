import { expect, it } from 'vitest';
import { findNamedLicences } from '../../src/requirements/open-source/named-licences.ts';

it.each([
  ['eclipse public license version 1 0', 'EPL-1.0'],
  ['eclipse public license 2 0', 'EPL-2.0'],
  ['the eclipse public license', 'EPL-2.0'],
  ['mozilla public license v1 1', 'MPL-1.1'],
  ['mozilla public license version 2 0', 'MPL-2.0'],
])('a sentence with "%s" names %s', (phrases, id) => {
  expect(findNamedLicences(phrases)).toEqual([id]);
});
