import { expect, it } from 'vitest';
import type { GitHub } from '../../src/github/client/github.ts';
import { readContributors } from '../../src/github/read/contributors.ts';

/** A repository with so many accounts, on one page, and so many people with anonymous ones. */
function counting(accounts: number, people: number): GitHub {
  const data = Array.from({ length: accounts }, (_, index) => ({ login: `p${index}`, type: 'User' }));
  const request = async (_route: string, { anon }: { readonly anon?: string }) =>
    anon === undefined
      ? { data, headers: {} }
      : { data: [{}], headers: { link: `<https://api.github.com/x?page=${people}>; rel="last"` } };
  return { request } as unknown as GitHub;
}

it.each([
  [60, false, { logins: 60, withAnonymous: 75, isOpenUpwards: false }],
  [60, true, { logins: 60, withAnonymous: 60, isOpenUpwards: true }],
  [40, true, { logins: 40, withAnonymous: 75, isOpenUpwards: false }],
])('counts %i accounts, frugally: %s', async (accounts, isFrugal, value) => {
  const repository = { owner: 'example', name: 'project' };
  const counted = await readContributors(counting(accounts, 75), repository, { moreThan: 50, isFrugal });
  expect(counted).toMatchObject({ status: 'known', value });
});
