import { subdirectoryOf } from '../facts/project-home.ts';
import type { RepositoryMetadata } from '../facts/repository-facts.ts';
import type { Entry } from '../landscape/entry.ts';
import { githubRepositoryOf } from '../landscape/repository-address.ts';
import { message } from '../messages/message.ts';
import type { TextEdit } from '../vocabulary/source-range.ts';
import type { CheckInput, EntryCheck, Found, Problem, StandingChange } from './entry-check.ts';
import {
  type PlacedAddress,
  addressesOf,
  entryBefore,
  rangeOf,
  sourceOf,
  standingChanges,
} from './entry-place.ts';
import { canonicalAddress, repositoryKey } from './github-address.ts';
import { replaceLiteral } from './literal-edit.ts';

/** The repository is there, under the name that the entry gives, and is no fork. */
export const repository: EntryCheck = {
  id: 'repository',
  rule: 'The repository is there and public.',
  check: (input) => standingChanges(input).flatMap((change) => checkRepository(input, change)),
};

function checkRepository(input: CheckInput, change: StandingChange): readonly Found[] {
  const { after } = change;
  const key = repositoryKey(after.repositoryUrl);
  const facts = input.factsOf(change)?.repository;
  if (key === undefined || facts === undefined) return [];
  if (repositoryKey(entryBefore(change)?.repositoryUrl) === key) return [];
  // Facts of another repository (a project's home elsewhere) say nothing of this address.
  if (facts.asked.toLowerCase() !== key) return [];

  const found = { range: repositoryRange(change), change };
  const parameters = { name: after.name, asked: facts.asked };
  if (facts.metadata.status === 'absent') {
    const near = after.repositoryUrl && input.near?.[after.repositoryUrl.trim()];
    const said = message('repository.not-found', { ...parameters, near });
    const edits = near === undefined || near === '' ? [] : meantEdits(input, change, near);
    return [{ ...found, severity: 'failure', message: said, edits }];
  }
  if (facts.metadata.status === 'unavailable') return [];
  const metadata = facts.metadata.value;
  return [
    ...checkMoved(input, change, metadata).map((moved) => ({ ...found, ...moved })),
    ...(metadata.isFork
      ? [{ ...found, severity: 'warning', message: forkMessage(parameters, metadata) } as const]
      : []),
  ];
}

/** Every address of the entry that leads to the repository which is not there. */
function meantEdits(input: CheckInput, { after }: StandingChange, to: string): readonly TextEdit[] {
  return addressesOf(after)
    .filter(({ url }) => url === after.repositoryUrl)
    .flatMap(({ url, range }) => replaceLiteral(sourceOf(input, after), range, { from: url, to }));
}

function checkMoved(
  input: CheckInput,
  change: StandingChange,
  metadata: RepositoryMetadata,
): readonly Pick<Problem, 'severity' | 'message' | 'edits'>[] {
  const { after } = change;
  const key = repositoryKey(after.repositoryUrl);
  if (key === undefined || metadata.nameWithOwner.toLowerCase() === key) return [];
  const edits = movedAddresses(change, key).flatMap(({ url, written, range }): readonly TextEdit[] =>
    replaceLiteral(sourceOf(input, after), range, {
      from: written,
      to: written === url ? presentAddress(after, url, metadata) : metadata.nameWithOwner,
    }),
  );
  const moved = message('repository.moved', { name: after.name, present: metadata.nameWithOwner });
  return [{ severity: 'notice', message: moved, edits }];
}

/** What leads to a page or a folder of the repository still does, but where the repository itself is wanted. */
function presentAddress(entry: Entry, url: string, { nameWithOwner }: RepositoryMetadata): string {
  const present = canonicalAddress(nameWithOwner);
  const [, page = ''] = /github\.com\/[^/]+\/[^/?#]+((?:\/+[^/]|[?#]).*)$/i.exec(url.trim()) ?? [];
  return isRepositoryWanted(entry, url) ? present : `${present}${page}`;
}

/** As the check of the link to GitHub has it, which lets a folder be. */
function isRepositoryWanted({ profile: { repositoryBy }, repositoryUrl }: Entry, url: string): boolean {
  if (url !== repositoryUrl || repositoryBy === 'any-link') return false;
  return repositoryBy === 'field' || subdirectoryOf(githubRepositoryOf(url) ?? {}) === undefined;
}

function movedAddresses(change: StandingChange, key: string): readonly PlacedAddress[] {
  return addressesOf(change.after).filter((address) => repositoryKey(address.url) === key);
}

function forkMessage(
  parameters: { name: string; asked: string },
  { parent }: RepositoryMetadata,
): Problem['message'] {
  if (parent === undefined) return message('repository.fork', parameters);
  return message('repository.fork-of', { ...parameters, parent });
}

function repositoryRange({ after }: StandingChange): Problem['range'] & {} {
  const place = addressesOf(after).findLast((address) => address.url === after.repositoryUrl);
  return place?.range ?? rangeOf(after);
}
