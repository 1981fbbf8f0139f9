import type { EntryChange } from '../landscape/entry-change.ts';
import { entryBefore, newAddressesOf } from './entry-place.ts';
import { parseGithubAddress } from './github-address.ts';

/**
 * The links of a pull request that have to be asked, each once: those that its entries did not have before.
 * Repositories on GitHub are left out, since their facts tell more.
 */
export function linksToCheck(changes: readonly EntryChange[]): readonly string[] {
  const links = changes
    .filter((change) => change.kind !== 'removed')
    .flatMap((change) => newAddressesOf(change.after, entryBefore(change)))
    .map((address) => address.url.trim())
    .filter((url) => /^https?:\/\//i.test(url) && URL.canParse(url))
    .filter((url) => !isRepositoryItself(url));
  return [...new Set(links)];
}

/** Whether an address leads to a repository on GitHub, and to no page within it. */
export function isRepositoryItself(url: string): boolean {
  const address = parseGithubAddress(url);
  if (address?.repository === undefined) return false;
  return new URL(url).pathname.split('/').filter((segment) => segment !== '').length === 2;
}
