import { isNamedAfterEbpf } from '../../facts/ebpf-paths.ts';
import { readmeOf } from '../../facts/readme.ts';
import { valueOf } from '../../facts/fact.ts';
import type { RepositoryFacts } from '../../facts/repository-facts.ts';

/** Where a project speaks of eBPF. `opening`: a reader meets it at once. */
export interface Mention {
  readonly place: 'readme-opening' | 'description' | 'topics' | 'name' | 'readme';
  readonly path?: string;
  /** The README's first paragraph says it, and so does GitHub's line about the project or one of its topics. */
  readonly isSaidTwice?: boolean;
  /** Only the short word "BPF" stands there, which may be a filter of the classic kind. */
  readonly isVague?: boolean;
}

/** Among 104 core and 103 other projects an (e)BPF word this early had precision .81 and recall .93. */
const OPENING = 2_000;
/** The first paragraph behind a title and badges: what a project says there, it is; further down it lists what it can do. */
const FIRST_PARAGRAPH = 600;
const MAXIMUM_TEXT = 50_000;

const WORD = /ebpf|\bxdp\b|\baf_xdp\b|\blibbpf|\bbpft(?:race|ool)\b/i;
/** The short word names both kinds of BPF: it counts where nothing speaks of packet or system call filters. */
const SHORT_WORD = /\bbpf\b/i;
const TOPIC = /^(?:ebpf|xdp|libbpf|af-xdp)(?:-|$)/;
const CLASSIC = /seccomp|pcap\b|berkeley|bsd packet filter|packet capture|kafel/i;

/** The most telling place in which the project itself speaks of eBPF, or undefined. */
export function mentionOf(repository: RepositoryFacts): Mention | undefined {
  const place = placeOf(repository);
  if (place === undefined) return undefined;
  const said = `${valueOf(repository.metadata)?.description}\n${proseOf(readmeOf(repository)?.text ?? '')}`;
  const isVague =
    place.place.startsWith('readme') || place.place === 'description' ? !WORD.test(said) : false;
  return { ...place, isVague };
}

function placeOf(repository: RepositoryFacts): Mention | undefined {
  const metadata = valueOf(repository.metadata);
  const readme = readmeOf(repository);
  const text = readme === undefined ? '' : proseOf(readme.text);
  const isDescribed = metadata !== undefined && speaksOfEbpf(metadata.description);
  const isTopic = metadata?.topics.some((topic) => TOPIC.test(topic)) === true;
  if (readme !== undefined && speaksOfEbpf(text.slice(0, OPENING))) {
    const isSaidTwice = (isDescribed || isTopic) && speaksOfEbpf(beginOf(text));
    return { place: 'readme-opening', path: readme.path, isSaidTwice };
  }
  if (isDescribed) return { place: 'description' };
  if (isTopic) return { place: 'topics' };
  if (isNamedAfterEbpf(nameOf(metadata?.nameWithOwner ?? repository.asked))) return { place: 'name' };
  return readme !== undefined && speaksOfEbpf(text) ? { place: 'readme', path: readme.path } : undefined;
}

function beginOf(text: string): string {
  return text.slice(0, OPENING).replace(/\s+/g, ' ').slice(0, FIRST_PARAGRAPH);
}

function nameOf(nameWithOwner: string): string {
  return nameWithOwner.split('/').at(-1) ?? '';
}

function speaksOfEbpf(text: string): boolean {
  return WORD.test(text) || (SHORT_WORD.test(text) && !CLASSIC.test(text));
}

/** Without addresses and tags, whose words nobody reads. */
function proseOf(text: string): string {
  return text
    .slice(0, MAXIMUM_TEXT)
    .replace(/\]\([^)\s]{0,300}\)/g, ']')
    .replace(/<[^<>]{0,500}>/g, ' ')
    .replace(/https?:\/\/[^\s)>\]]{1,300}/g, ' ');
}
