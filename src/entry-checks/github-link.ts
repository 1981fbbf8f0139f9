import type { Link } from '../landscape/entry.ts';
import { type Message, message } from '../messages/message.ts';
import { githubRepositoryOf } from '../landscape/repository-address.ts';
import { valueOf } from '../facts/fact.ts';
import { subdirectoryOf } from '../facts/project-home.ts';
import type { SourceRange, TextEdit } from '../vocabulary/source-range.ts';
import type { CheckInput, EntryCheck, Found, Problem, StandingChange } from './entry-check.ts';
import { entryBefore, rangeOf, sourceOf, standingChanges } from './entry-place.ts';
import { canonicalAddress, parseGithubAddress } from './github-address.ts';
import { habitsOf } from './list-habits.ts';
import { locateLiteral, replaceLiteral } from './literal-edit.ts';

/** What a link to a part of a repository can be labeled. */
const OTHER_LABEL = 'Source';

/**
 * One url is labelled exactly `GitHub` and names a repository, nothing behind it: the site's monthly star update
 * goes by it. In a list without star counts nothing breaks, so what is odd there is a notice. Libraries in a
 * component file have no labels and may be a folder of a repository: they are left alone.
 */
export const githubLink: EntryCheck = {
  id: 'github-link',
  rule: 'The link to GitHub is the repository’s present address.',
  check: (input) => standingChanges(input).flatMap((change) => checkGitHubLink(input, change)),
};

interface Told {
  readonly message: Message;
  readonly range: SourceRange;
  readonly edits?: readonly TextEdit[];
  readonly severity?: Problem['severity'];
}

function checkGitHubLink(input: CheckInput, change: StandingChange): readonly Found[] {
  const { after } = change;
  const { repositoryBy, fields } = after.profile;
  if (repositoryBy === 'any-link') return [];
  const isStarred = repositoryBy === 'label' && habitsOf(input, after).hasStarUpdate;
  const found =
    repositoryBy === 'field'
      ? checkRepositoryField(input, change)
      : checkLabelledLinks(input, change, isStarred);
  const severity = isStarred ? 'failure' : 'notice';
  return found.map((each) => ({ severity, field: fields.links ?? fields.repository, change, ...each }));
}

function checkLabelledLinks(input: CheckInput, change: StandingChange, isStarred: boolean): readonly Told[] {
  const { links, repository: wanted } = change.after.profile.fields;
  const labelled = change.after.urls.filter(({ label }) => label === wanted);
  const labelledBefore = entryBefore(change)?.urls.filter(({ label }) => label === wanted);
  if (labelled.length === 0) {
    return labelledBefore?.length === 0 ? [] : checkMissingLabel(input, change, isStarred);
  }
  if (labelled.length > 1) {
    if (labelledBefore !== undefined && labelledBefore.length >= labelled.length) return [];
    const range = labelled[1]?.range ?? rangeOf(change.after, links);
    return [{ message: message('github-link.two', { name: change.after.name }), range }];
  }
  const knownUrls = new Set(labelledBefore?.map((link) => link.url));
  return labelled.flatMap((link) => {
    if (knownUrls.has(link.url)) return [];
    const folder = folderOf(link);
    if (folder === undefined) return checkAddress(input, change, link, isStarred);
    return isStarred ? [ofFolder(input, change, link, folder)] : [];
  });
}

interface Folder {
  readonly repository: string;
  readonly path: string;
}

/** A part of a repository, of whose stars it is not the reason. */
function folderOf({ url }: Link): Folder | undefined {
  const found = githubRepositoryOf(url);
  const path = found && subdirectoryOf(found);
  return path === undefined ? undefined : { repository: `${found?.owner}/${found?.name}`, path };
}

function ofFolder(
  input: CheckInput,
  { after }: StandingChange,
  { label, range }: Link,
  folder: Folder,
): Told {
  const source = sourceOf(input, after);
  const edits = replaceLiteral(source, range, { from: label, to: OTHER_LABEL });
  return {
    message: message('github-link.folder', { ...folder, label: OTHER_LABEL }),
    range: locateLiteral(source, range, label),
    edits,
  };
}

function checkMissingLabel(input: CheckInput, change: StandingChange, isStarred: boolean): readonly Told[] {
  const { after } = change;
  const { name } = after;
  const { links, repository: wanted } = after.profile.fields;
  const sameWord = after.urls.find(
    (link) => link.label.trim().toLowerCase() === wanted.toLowerCase() && folderOf(link) === undefined,
  );
  const link = sameWord ?? after.urls.find(isRepositoryItself);
  if (link !== undefined)
    return [mislabelled(input, change, link, isStarred), ...checkAddress(input, change, link, isStarred)];
  // A project that lives elsewhere has no such link, and a list without star counts does not need one.
  if (!isStarred) return [];
  const range = rangeOf(after, links);
  const isElsewhere = input.factsOf(change)?.home.kind === 'elsewhere' || after.urls.some(folderOf);
  if (!isElsewhere) return [{ message: message('github-link.missing', { name }), range }];
  return [{ message: message('github-link.elsewhere', { name }), range, severity: 'notice' }];
}

function mislabelled(
  input: CheckInput,
  { after }: StandingChange,
  { label, range }: Link,
  isStarred: boolean,
): Told {
  const source = sourceOf(input, after);
  const edits = replaceLiteral(source, range, { from: label, to: after.profile.fields.repository });
  return {
    message: message('github-link.label', { name: after.name, label, isStarred }),
    range: locateLiteral(source, range, label),
    edits,
  };
}

/** Not a page within it, which other links may lead to. */
function isRepositoryItself({ url }: Link): boolean {
  const found = githubRepositoryOf(url);
  return found !== undefined && found.rest === undefined;
}

function checkAddress(
  input: CheckInput,
  change: StandingChange,
  link: Pick<Link, 'url' | 'range'>,
  isStarred: boolean,
): readonly Told[] {
  const source = sourceOf(input, change.after);
  const range = locateLiteral(source, link.range, link.url);
  const address = parseGithubAddress(link.url);
  if (address === undefined) {
    return [{ message: message('github-link.other-host', { url: link.url }), range }];
  }
  if (address.repository === undefined) {
    return [{ message: message('github-link.organisation', { url: link.url }), range }];
  }
  const isSaidElsewhere = isOnlyAnotherScheme(link.url, canonicalAddress(address.repository));
  if (address.isCanonical || isSaidElsewhere) return [];
  const canonical = canonicalAddress(presentName(input, change, address.repository));
  const edits = replaceLiteral(source, link.range, { from: link.url, to: canonical });
  const said = message('github-link.not-canonical', { url: link.url, canonical, isStarred });
  return [{ message: said, range, edits }];
}

/** A repository that moved is not asked for under its old name. */
function presentName(input: CheckInput, change: StandingChange, repository: string): string {
  const facts = input.factsOf(change)?.repository;
  const metadata = facts && valueOf(facts.metadata);
  const isSame = facts?.asked.toLowerCase() === repository.toLowerCase();
  return isSame && metadata !== undefined ? metadata.nameWithOwner : repository;
}

/** `http` for `https` is the link check's. */
function isOnlyAnotherScheme(url: string, canonical: string): boolean {
  return url.replace(/^http:/, 'https:') === canonical;
}

/** What follows the repository keeps its stars and its license from being gathered; a slash does not. */
function checkRepositoryField(input: CheckInput, change: StandingChange): readonly Told[] {
  const { name, repositoryUrl: url } = change.after;
  if (url === undefined || entryBefore(change)?.repositoryUrl === url) return [];
  const address = parseGithubAddress(url);
  const place = change.after.urls.findLast((link) => link.url === url);
  if (address === undefined || place === undefined) return [];
  if (address.repository === undefined)
    return [{ message: message('github-link.no-repository', { name, url }), range: place.range }];
  const canonical = canonicalAddress(presentName(input, change, address.repository));
  const isPlain = /^https?:\/\/github\.com\/[^/]+\/[^/?#]+\/?$/.test(url);
  if (address.isCanonical || (isPlain && !url.endsWith('.git'))) return [];
  const edits = replaceLiteral(sourceOf(input, change.after), place.range, { from: url, to: canonical });
  const said = message('github-link.not-gathered', { name, url, canonical });
  return [{ message: said, range: place.range, edits }];
}
