import { decoded } from './web-addresses.ts';
/** What a badge says of the project's state. */
export interface BadgeNotice {
  readonly kind: 'ended' | 'paused' | 'moved';
  /** What its picture shows, as far as its address tells. */
  readonly text: string;
}

const ENDED =
  /^(?:archived|deprecated|unmaintained|abandoned|discontinued|obsolete|retired|defunct|dead|eol|sunset|end[- ]of[- ]life|unsupported|no longer (?:maintained|supported)|not maintained)$/;
/** To the question whether it is maintained. */
const NO = /^(?:no|nope|false|never|none|not anymore|no longer)$/;
const PAUSED = /^(?:inactive|paused|suspended|on hold|hibernating|dormant|not actively maintained)$/;

/** Badges of any other label (`python 2`, `api v1`) speak of something else. */
const STATE =
  /^(?:this )?(?:project|repo|repository|library|package|code)?(?:['’]s)? ?(?:state|status|maintenance|maintenance (?:level|status|state)|maintained|actively maintained|development|development status|lifecycle|life cycle|stability|support|supported|activity|warning|notice)?$/;
const QUESTION = /(?:maintained|maintenance|supported|support|development)$/;

/** Each named after what its picture says: repostatus.org, badges/stability-badges, lifecycle.r-lib.org, unmaintained.tech. */
const NAMED =
  /(?:repostatus\.org\/badges\/[\w.]{1,20}\/|stability-badges\/dist\/|lifecycle-)(abandoned|unsupported|deprecated|unmaintained|archived|retired|defunct|inactive|suspended|moved|superseded)\.svg|(unmaintained)\.tech\/badge|img\.shields\.io\/(maintenance\/no)(?:[/?.]|$)/i;

/** shields.io and badgen.net: an address that spells out its label and its message. */
const SPELT = /(?:shields\.io|badgen\.net)\/(badge|static\/v1)(?:\/([^?#]{1,200}))?(?:\?([^#]{0,400}))?/i;

/** What a badge's address says of the project's end, if anything; `names`: what the project is called, in small letters. */
export function badgeNoticeOf(address: string, names: ReadonlySet<string>): BadgeNotice | undefined {
  const named = NAMED.exec(address);
  if (named !== null) return namedNotice((named[1] ?? named[2] ?? 'maintained no').toLowerCase());
  const { label, text } = badgeOf(address) ?? {};
  if (label === undefined || text === undefined) return undefined;
  const about = label.toLowerCase().replace(/[?!:\s]+$/, '');
  const state = text.toLowerCase().replace(/[?!.\s]+$/, '');
  const said = `${label} ${text}`.trim();
  if (!STATE.test(about) && !names.has(about)) return undefined;
  if (ENDED.test(state) || (QUESTION.test(about) && NO.test(state))) return { kind: 'ended', text: said };
  return PAUSED.test(state) ? { kind: 'paused', text: said } : undefined;
}

function namedNotice(text: string): BadgeNotice {
  if (text === 'moved' || text === 'superseded') return { kind: 'moved', text };
  return { kind: text === 'inactive' || text === 'suspended' ? 'paused' : 'ended', text };
}

/** What a badge shows. */
interface Badge {
  readonly label: string;
  readonly text: string;
}

/** Of an address that spells it out. */
export function badgeOf(address: string): Badge | undefined {
  const [, form, path = '', query = ''] = SPELT.exec(address) ?? [];
  if (form === undefined) return undefined;
  const parameters = new URLSearchParams(query.replaceAll('&amp;', '&'));
  const label = parameters.get('label') ?? undefined;
  if (form !== 'badge') return { label: label ?? '', text: parameters.get('message') ?? '' };
  // badgen.net parts with slashes, shields.io with dashes, of which two stand for one.
  const parts = /badgen\.net/i.test(address)
    ? path.split('/')
    : path.replace(/\.(?:svg|png)$/i, '').split(/(?<!-)-(?!-)/);
  const [first = '', second = '', third] = parts.map(wordsOf);
  return third === undefined ? { label: label ?? '', text: first } : { label: label ?? first, text: second };
}

function wordsOf(part: string): string {
  return decoded(part).replaceAll('--', '-').replaceAll(/_+/g, ' ').trim();
}
