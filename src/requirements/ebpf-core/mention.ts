import { isNamedAfterEbpf } from '../../facts/ebpf-paths.ts';
import { readmeOf } from '../../facts/readme.ts';
import { valueOf } from '../../facts/fact.ts';
import type { RepositoryFacts } from '../../facts/repository-facts.ts';

/** The most telling first. `opening`: a reader meets it at once. */
const PLACES = ['readme-opening', 'description', 'topics', 'name', 'readme'] as const;

/** Where a project speaks of eBPF. */
export interface Mention {
  readonly place: (typeof PLACES)[number];
  readonly path?: string;
  /** Its name, GitHub's line about it, a topic or the README's first paragraph says it, not one point of a list. */
  readonly isSaidAtOnce: boolean;
  /** A reader meets it with the first words, be it as one point of a list; what is not even there is only mentioned. */
  readonly isAtTop: boolean;
  /** The README's first paragraph says it, and so does GitHub's line about the project or one of its topics. */
  readonly isSaidTwice: boolean;
  /** The README's first sentence says that the project does what it does by means of it. */
  readonly isMeans: boolean;
  /** The README's first paragraph says that the project "is an eBPF-based" something. */
  readonly isKind: boolean;
  /** Only the short word "BPF" stands there, which may be a filter of the classic kind. */
  readonly isVague: boolean;
  /** Only points of a list in the README name it, and no sentence does. */
  readonly isListed: boolean;
}

/** Among 104 core and 103 other projects an (e)BPF word this early had precision .81 and recall .93. */
const OPENING = 2_000;
/** The first paragraph behind a title and badges: what a project says there, it is; further down it lists what it can do. */
const FIRST_PARAGRAPH = 600;
const FIRST_WORDS = 400;
const MAXIMUM_TEXT = 50_000;

/** BTF describes the types of eBPF programs and of the kernel to them. */
const WORD = /ebpf|\bxdp\b|\baf_xdp\b|\blibbpf|\bbpft(?:race|ool)\b|\bbtf\b/i;
/** The short word names both kinds of BPF: it counts where nothing speaks of packet or system call filters. */
const SHORT_WORD = /\bbpf\b/i;
const TOPIC = /^(?:ebpf|xdp|libbpf|af-xdp)(?:-|$)/;
const CLASSIC =
  /seccomp|pcap\b|berkeley|bsd packet filter|packet capture|kafel|\/dev\/bpf|\bnet\/bpf\.h|\bbpf\(4\)/i;
/** An interface of Windows that is named after Linux's, and no eBPF. */
const WINDOWS = /xdp[- ]for[- ]windows/i;
const KIND = /\bis an? (?:[\w-]{1,30},? ){0,4}e?bpf[- ](?:based|powered|driven|native)\b/i;
/** In the first sentence: how the project does what it does, and not that alone. Not where eBPF is one way among several. */
const MEANS =
  /^[^.!?]{0,300}(?<!\b(?:it|this) (?:is |was )?)\b(?:via|using|uses|with|through|based on|built (?:on|with)|powered by|leverag(?:es|ing)) (?:[\w-]{1,20} ){0,2}e?bpf\b(?!\s?(?:,|or|\/))/i;
/** Also a row of a table. */
const POINT_OF_A_LIST = /^[ \t]{0,20}(?:[-*+•][ \t]|\|).*$/gm;

/** The most telling place in which the project itself speaks of eBPF, or undefined. */
export function mentionOf(repository: RepositoryFacts): Mention | undefined {
  const {
    nameWithOwner = repository.asked,
    description = '',
    topics = [],
  } = valueOf(repository.metadata) ?? {};
  const readme = readmeOf(repository);
  const text = proseOf(readme?.text ?? '');
  const opening = text.slice(0, OPENING);
  const beginning = beginningOf(text);
  const name = nameWithOwner.split('/').at(-1) ?? '';
  const places = {
    'readme-opening': speaksOfEbpf(opening),
    description: speaksOfEbpf(description),
    topics: topics.some((topic) => TOPIC.test(topic)),
    name: isNamedAfterEbpf(name),
    readme: speaksOfEbpf(text),
  };
  const place = PLACES.find((each) => places[each]);
  if (place === undefined) return undefined;
  const isShown = places.description || places.topics;
  const isSaidAtOnce = isShown || places.name || speaksOfEbpf(beginning);
  return {
    place,
    ...(place.startsWith('readme') && readme !== undefined ? { path: readme.path } : {}),
    isSaidAtOnce,
    isAtTop: isSaidAtOnce || speaksOfEbpf(beginOf(opening, FIRST_WORDS)),
    isSaidTwice: isShown && speaksOfEbpf(beginning),
    isMeans: MEANS.test(beginning),
    isKind: KIND.test(beginning),
    isVague: isVague(place, `${name}\n${description}\n${text}`),
    isListed: isOnlyListed(places, text),
  };
}

function isOnlyListed(places: Readonly<Record<Mention['place'], boolean>>, text: string): boolean {
  if (!places.readme || places.description || places.topics) return false;
  return !speaksOfEbpf(text.replace(POINT_OF_A_LIST, ''));
}

/** A short name is as vague as a short word where the words beside it are of the classic kind. */
function isVague(place: Mention['place'], said: string): boolean {
  if (place === 'topics' || WORD.test(said)) return false;
  return place !== 'name' || (SHORT_WORD.test(said) && CLASSIC.test(said));
}

/** What a README says first, in one line: without the points of lists. */
export function beginningOf(readme: string): string {
  return beginOf(proseOf(readme).slice(0, OPENING).replace(POINT_OF_A_LIST, ''), FIRST_PARAGRAPH);
}

function beginOf(text: string, length: number): string {
  return text.replace(/\s+/g, ' ').slice(0, length);
}

function speaksOfEbpf(text: string): boolean {
  const word = WINDOWS.test(text) ? /ebpf/i : WORD;
  return word.test(text) || (SHORT_WORD.test(text) && !CLASSIC.test(text));
}

/** Without addresses and tags, whose words nobody reads. */
function proseOf(text: string): string {
  return text
    .slice(0, MAXIMUM_TEXT)
    .replace(/\]\([^)\s]{0,300}\)/g, ']')
    .replace(/<[^<>]{0,500}>/g, ' ')
    .replace(/https?:\/\/[^\s)>\]]{1,300}/g, ' ');
}
