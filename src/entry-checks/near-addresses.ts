import { distance } from 'fastest-levenshtein';
import { valueOf } from '../facts/fact.ts';
import type { Entry } from '../landscape/entry.ts';
import type { Landscape } from '../landscape/landscape.ts';
import { addressesOf, entryBefore, newAddressesOf } from './entry-place.ts';
import type { CheckInput } from './entry-check.ts';
import { canonicalAddress, parseGithubAddress, repositoryKey } from './github-address.ts';

/** An address that leads nowhere, and one that differs from it in a letter or two. */
export interface NearAddress {
  readonly entry: Entry;
  readonly dead: string;
  readonly near: string;
}

/** Two letters that changed places are two edits (Levenshtein). */
const MAXIMUM_EDITS = 2;
/** Shorter words are all alike. */
const MINIMUM_LETTERS = 4;
/** Of a pull request: each costs a request. */
const MAXIMUM_GUESSES = 2;

type Input = Pick<CheckInput, 'changes' | 'base' | 'factsOf' | 'links'>;

/**
 * What the addresses that lead nowhere may be slips of: the hosts that the list knows, and the words that the entry
 * itself has for its repository. The likeliest of each address first.
 */
export function nearAddresses(input: Input): readonly NearAddress[] {
  const hosts = hostsOf(input.base);
  const ranked = input.changes.flatMap((change) => {
    if (change.kind === 'removed') return [];
    const entry = change.after;
    const fresh = new Set(newAddressesOf(entry, entryBefore(change)).map(({ url }) => url.trim()));
    const isMissing = input.factsOf(change)?.repository?.metadata.status === 'absent';
    const key = repositoryKey(entry.repositoryUrl);
    const isDead = (url: string): boolean =>
      key !== undefined && repositoryKey(url) === key ? isMissing : leadsNowhere(url, input);
    const dead = [...fresh].filter(isDead);
    return dead.flatMap((url) => guessesAt(entry, url, hosts).map((guess, rank) => ({ ...guess, rank })));
  });
  return ranked
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, MAXIMUM_GUESSES)
    .map(({ entry, dead, near }) => ({ entry, dead, near }));
}

function leadsNowhere(url: string, { links }: Input): boolean {
  const facts = Object.hasOwn(links, url) ? links[url] : undefined;
  const status = facts === undefined ? undefined : valueOf(facts)?.status;
  return status === 'dead' || status === 'unreachable';
}

/** The fewest edits first; what the entry says elsewhere before what the address says twice. */
function guessesAt(entry: Entry, dead: string, hosts: ReadonlySet<string>): readonly NearAddress[] {
  const host = URL.parse(dead)?.hostname;
  if (host === undefined) return [];
  const elsewhere = [...hosts].map((other) => ({ word: host, other, near: withHost(dead, other) }));
  const near = [...elsewhere, ...repositoriesNear(entry, dead)]
    .map((guess) => ({ ...guess, edits: editsBetween(guess.word, guess.other) }))
    .filter(({ edits }) => edits > 0 && edits <= MAXIMUM_EDITS)
    .toSorted((one, other) => one.edits - other.edits);
  return [...new Set(near.map((guess) => guess.near))].map((url) => ({ entry, dead, near: url }));
}

interface Guess {
  readonly word: string;
  readonly other: string;
  readonly near: string;
}

/** With another owner or another name, out of the words that the entry uses elsewhere. */
function repositoriesNear(entry: Entry, dead: string): readonly Guess[] {
  const [owner, name] = parseGithubAddress(dead)?.repository?.split('/') ?? [];
  if (owner === undefined || name === undefined) return [];
  const owners = (other: string): Guess => ({
    word: owner,
    other,
    near: canonicalAddress(`${other}/${name}`),
  });
  const names = (other: string): Guess => ({
    word: name,
    other,
    near: canonicalAddress(`${owner}/${other}`),
  });
  const words = [...wordsOf(entry, dead)];
  return [...words.map(owners), ...words.map(names), owners(name), names(owner)];
}

/** Its name, and what its addresses call its owner, its repository and its site. */
function wordsOf(entry: Entry, dead: string): ReadonlySet<string> {
  const others = addressesOf(entry).filter(({ url }) => repositoryKey(url) !== repositoryKey(dead));
  const words = others.flatMap(({ url }) => {
    const repository = parseGithubAddress(url)?.repository?.split('/');
    return (
      repository ??
      URL.parse(url)
        ?.hostname.replace(/^www\./, '')
        .split('.')
        .slice(0, -1) ??
      []
    );
  });
  return new Set([entry.name.trim().replace(/\s+/g, '-').toLowerCase(), ...words].filter(isWord));
}

/** What may stand in an address on GitHub. */
function isWord(word: string): boolean {
  return /^[\w.-]{1,100}$/.test(word);
}

function hostsOf({ lists }: Pick<Landscape, 'lists'>): ReadonlySet<string> {
  const addresses = lists.flatMap(({ entries }) => entries).flatMap(addressesOf);
  return new Set(['github.com', ...addresses.flatMap(({ url }) => URL.parse(url)?.hostname ?? [])]);
}

function withHost(address: string, host: string): string {
  const url = new URL(address);
  url.hostname = host;
  return url.href;
}

/** No number of them where the words are too short to tell. */
function editsBetween(one: string, other: string): number {
  if (Math.min(one.length, other.length) < MINIMUM_LETTERS) return Number.POSITIVE_INFINITY;
  return distance(one.toLowerCase(), other.toLowerCase());
}
