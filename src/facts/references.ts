import { getDomain, parse } from 'tldts';
import { sectionsOf } from './document-sections.ts';

/** An address in a text, with the words around it. */
export interface Reference {
  readonly url: string;
  /** Host name in lower case, without `www.`. */
  readonly host: string;
  /** Who speaks there: the registrable domain, or on a site that many write on, the author's own corner of it. */
  readonly organisation: string;
  /** Its line, the first line of its paragraph, list or table, and the heading that it stands under. */
  readonly context: string;
}

/** A pull request's description is at most 65,536 characters long. */
const MAX_LENGTH = 65_536;
const MAX_REFERENCES = 200;
const MAX_CONTEXT = 600;

/** Sites where the path says who speaks: one path segment for an account, the whole address for a talk or a post. */
const ACCOUNT_SITES = new Set([
  'github.com',
  'gitlab.com',
  'codeberg.org',
  'medium.com',
  'dev.to',
  'substack.com',
]);
const TALK_SITES = new Set(
  `youtube.com youtu.be vimeo.com linkedin.com x.com twitter.com slideshare.net speakerdeck.com sched.com infoq.com
  google.com reddit.com ycombinator.com lwn.net fosdem.org usenix.org acm.org arxiv.org bilibili.com zhihu.com
  juejin.cn csdn.net`.split(/\s+/),
);

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
/** Badges and screenshots are no references. */
const IMAGE = /!\[[^\]\n]{0,300}\]\([^)\n]{0,2000}\)/g;
const ADDRESS = /\bhttps?:\/\/[^\s<>"'`|\\^{}[\]]{4,1000}/gi;

/** Without HTML comments (templates hide their hints there) and images, and cut to a length. */
export function visibleText(text: string): string {
  return text.slice(0, MAX_LENGTH).replaceAll(COMMENT, ' ').replaceAll(IMAGE, ' ');
}

/** Every http(s) address of a Markdown text, once each, in order. */
export function referencesIn(text: string): readonly Reference[] {
  const visible = visibleText(text);
  const sections = sectionsOf(visible);
  const references = new Map<string, Reference>();
  let opening: string | undefined;
  for (const line of visible.split('\n')) {
    opening = line.trim() === '' ? undefined : (opening ?? line);
    for (const [match] of line.matchAll(ADDRESS)) {
      const reference = parseReference(trimAddress(match));
      if (reference === undefined || references.has(reference.url)) continue;
      if (references.size >= MAX_REFERENCES) return [...references.values()];
      const heading = sections.findLast(({ body }) => body.includes(match))?.heading ?? '';
      references.set(reference.url, {
        ...reference,
        context: [heading, opening ?? '', line].map((part) => part.slice(0, MAX_CONTEXT)).join('\n'),
      });
    }
  }
  return [...references.values()];
}

/** The organisation behind an address, or undefined where it is none that anyone could open. */
export function organisationOf(url: string): string | undefined {
  return parseReference(url)?.organisation;
}

/** Sentences end with marks, and Markdown closes its links with a bracket. */
function trimAddress(address: string): string {
  const trimmed = address.replace(/[.,;:!?*_~]+$/, '');
  return trimmed.endsWith(')') && !trimmed.includes('(') ? trimmed.replace(/\)+[.,;:!?]*$/, '') : trimmed;
}

function parseReference(address: string): Omit<Reference, 'context'> | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const { domain, isIp } = parse(url.hostname);
  if (domain === null || isIp === true) return undefined;
  const host = url.hostname.toLowerCase().replace(/^www\./, '');
  return { url: url.href, host, organisation: speakerOf(url, domain) };
}

function speakerOf(url: URL, domain: string): string {
  const account = url.pathname.toLowerCase().split('/')[1] ?? '';
  if (ACCOUNT_SITES.has(domain))
    return getDomain(url.hostname) === url.hostname ? `${domain}/${account}` : url.hostname;
  return TALK_SITES.has(domain) ? `${domain}${url.pathname}${url.search}` : domain;
}
