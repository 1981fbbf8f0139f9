import type { CoreTechnology } from '../../facts/core-technology.ts';
import { readmeOf } from '../../facts/readme.ts';
import { valueOf } from '../../facts/fact.ts';
import type { RepositoryFacts } from '../../facts/repository-facts.ts';

/** The most telling first. `opening`: a reader meets it at once. */
const PLACES = ['readme-opening', 'description', 'topics', 'name', 'readme'] as const;

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
  /** A sentence of the README's opening says of the project, by its name, that it works by means of it. */
  readonly isUsed: boolean;
  /** The README's opening names what collects for it by means of it, such as an agent or a profiler. */
  readonly isWay: boolean;
  /** GitHub's line about the project says that it works by means of it. */
  readonly isDescribed: boolean;
  /** The README's first paragraph says that the project "is an eBPF-based" something. */
  readonly isKind: boolean;
  /** Only a word stands there that may mean something else. */
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

/** Also a row of a table. */
const POINT_OF_A_LIST = /^[ \t]{0,20}(?:[-*+•][ \t]|\|).*$/gm;

/** The most telling place in which the project itself speaks of the core technology, or undefined. */
export function mentionOf(repository: RepositoryFacts, core: CoreTechnology): Mention | undefined {
  const { speaksOf, isTopic, isMeans, isUsedBy, isKind, isVague, isWay } = core.words;
  const metadata = valueOf(repository.metadata);
  const { nameWithOwner = repository.asked, description = '', topics = [] } = metadata ?? {};
  const readme = readmeOf(repository);
  const text = proseOf(readme?.text ?? '');
  const opening = text.slice(0, OPENING);
  const beginning = beginningOf(text);
  const name = nameWithOwner.split('/').at(-1) ?? '';
  const places = {
    'readme-opening': speaksOf(opening),
    description: speaksOf(description),
    topics: topics.some(isTopic),
    name: core.isNamed(name),
    readme: speaksOf(text),
  };
  const place = PLACES.find((each) => places[each]);
  if (place === undefined) return undefined;
  const isShown = places.description || places.topics;
  const isSaidAtOnce = isShown || places.name || speaksOf(beginning);
  return {
    place,
    ...(place.startsWith('readme') && readme !== undefined ? { path: readme.path } : {}),
    isSaidAtOnce,
    isAtTop: isSaidAtOnce || speaksOf(beginOf(opening, FIRST_WORDS)),
    isSaidTwice: isShown && speaksOf(beginning),
    isMeans: isMeans(beginning),
    isUsed: isUsedBy(name, sentencesOf(opening)),
    isWay: isWay(opening),
    isDescribed: description.split(/[.!?]\s/).some(isMeans),
    isKind: isKind(beginning),
    isVague: isVague(`${name}\n${description}\n${text}`, place),
    isListed: isOnlyListed(places, text, speaksOf),
  };
}

function isOnlyListed(
  places: Readonly<Record<Mention['place'], boolean>>,
  text: string,
  speaksOf: CoreTechnology['words']['speaksOf'],
): boolean {
  if (!places.readme || places.description || places.topics) return false;
  return !speaksOf(text.replace(POINT_OF_A_LIST, ''));
}

/** In one line, in which a title or a paragraph does not run into the next. */
function sentencesOf(text: string): string {
  return text
    .replace(/[*`~[\]]/g, '')
    .replace(/\n[ \t]*\r?\n|^#.*$/gm, ' . ')
    .replace(/\s+/g, ' ');
}

/** What a README says first, in one line: without the points of lists. */
export function beginningOf(readme: string): string {
  return beginOf(proseOf(readme).slice(0, OPENING).replace(POINT_OF_A_LIST, ''), FIRST_PARAGRAPH);
}

function beginOf(text: string, length: number): string {
  return text.replace(/\s+/g, ' ').slice(0, length);
}

/** Without addresses and tags, whose words nobody reads. */
function proseOf(text: string): string {
  return text
    .slice(0, MAXIMUM_TEXT)
    .replace(/\]\([^)\s]{0,300}\)/g, ']')
    .replace(/<[^<>]{0,500}>/g, ' ')
    .replace(/https?:\/\/[^\s)>\]]{1,300}/g, ' ');
}
