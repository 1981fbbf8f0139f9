import { valueOf } from '../facts/fact.ts';
import { type Message, message } from '../messages/message.ts';
import type { TextEdit } from '../vocabulary/source-range.ts';
import type { CheckInput, EntryCheck, Found, LinkFacts, StandingChange } from './entry-check.ts';
import {
  type PlacedAddress,
  addressesOf,
  entryBefore,
  newAddressesOf,
  sourceOf,
  standingChanges,
} from './entry-place.ts';
import { parseGithubAddress } from './github-address.ts';
import { locateLiteral, replaceLiteral } from './literal-edit.ts';

/** What works all the same. */
const MATTERS_OF_TASTE: ReadonlySet<string> = new Set(['link.http', 'link.twice']);

/** The addresses that a pull request brings in are addresses, lead somewhere, and over https where they can. */
export const link: EntryCheck = {
  id: 'link',
  rule: 'Other addresses answer, over https where they can.',
  check: (input) => standingChanges(input).flatMap((change) => checkLinks(input, change)),
};

function checkLinks(input: CheckInput, change: StandingChange): readonly Found[] {
  const fresh = newAddressesOf(change.after, entryBefore(change));
  return [
    ...fresh.flatMap((address) => checkAddress(input, change, address)),
    ...checkRepeated(input, change, fresh),
  ];
}

function checkAddress(input: CheckInput, change: StandingChange, address: PlacedAddress): readonly Found[] {
  const url = address.url.trim();
  // An empty one is the schema's.
  if (url === '') return [];
  // Where the format has rules, the schema says what is no address.
  if (!isWebAddress(url))
    return change.after.profile.schema.by === 'rules'
      ? []
      : [problemAt(input, change, address, message('link.none', { url }))];
  const facts = Object.hasOwn(input.links, url) ? input.links[url] : undefined;
  const asked = facts === undefined ? undefined : valueOf(facts);
  return [
    ...checkScheme(input, change, address, asked),
    ...brokenMessages(url, asked, input.near?.[url]).map((said) => ({
      ...problemAt(input, change, address, said),
      edits: meantEdits(input, change, address),
    })),
  ];
}

function brokenMessages(
  url: string,
  asked: LinkFacts | undefined,
  near: string | undefined,
): readonly Message[] {
  if (asked?.status === 'dead')
    return [message('link.dead', { url, statusCode: asked.statusCode ?? 404, near })];
  if (asked?.status === 'unreachable') return [message('link.unreachable', { url, near })];
  // A web server on another port may well be public; it is only never asked.
  if (asked?.status === 'refused' && new URL(url).port === '') return [message('link.refused', { url })];
  return [];
}

/** The address that was most likely meant, where one is there. */
function meantEdits(
  input: CheckInput,
  { after }: StandingChange,
  { url, range }: PlacedAddress,
): readonly TextEdit[] {
  const to = input.near?.[url.trim()];
  return to === undefined ? [] : replaceLiteral(sourceOf(input, after), range, { from: url, to });
}

function checkScheme(
  input: CheckInput,
  change: StandingChange,
  address: PlacedAddress,
  asked: LinkFacts | undefined,
): readonly Found[] {
  const url = address.url.trim();
  if (!/^http:/i.test(url)) return [];
  // GitHub is known to answer over https; nobody needs to ask.
  if (asked?.httpsAnswers !== true && parseGithubAddress(url) === undefined) return [];
  const secure = url.replace(/^http:/i, 'https:');
  const edits = replaceLiteral(sourceOf(input, change.after), address.range, { from: url, to: secure });
  return [{ ...problemAt(input, change, address, message('link.http', { url })), edits }];
}

/** Two links of one entry that lead to the same place; a card's own `logoUrl` may lead where one of them does. */
function checkRepeated(
  input: CheckInput,
  change: StandingChange,
  fresh: readonly PlacedAddress[],
): readonly Found[] {
  const { links: listed } = change.after.profile.fields;
  const links = addressesOf(change.after).filter((address) => address.field === listed);
  return links.flatMap((address, index) => {
    const first = links.findIndex((other) => sameAddress(other.url, address.url));
    const isFresh = fresh.some((other) => other.url === address.url);
    if (first === index || !isFresh) return [];
    return [problemAt(input, change, address, message('link.twice', { url: address.url }))];
  });
}

function problemAt(input: CheckInput, change: StandingChange, address: PlacedAddress, said: Message): Found {
  return {
    severity: MATTERS_OF_TASTE.has(said.key) ? 'notice' : 'warning',
    range: locateLiteral(sourceOf(input, change.after), address.range, address.written),
    field: address.field,
    message: said,
    change,
  };
}

function isWebAddress(url: string): boolean {
  if (!URL.canParse(url) || /\s/.test(url)) return false;
  const { protocol, hostname } = new URL(url);
  return (protocol === 'https:' || protocol === 'http:') && hostname.includes('.');
}

function sameAddress(a: string, b: string): boolean {
  return comparable(a) === comparable(b);
}

function comparable(url: string): string {
  return url
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');
}
