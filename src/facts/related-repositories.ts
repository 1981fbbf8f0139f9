import { coreDependenciesOf, dependenciesOf } from './core-dependencies.ts';
import type { CoreTechnology } from './core-technology.ts';
import { valueOf } from './fact.ts';
import { readmeOf } from './readme.ts';
import { pathRoles } from './source-paths.ts';
import type { ProjectFacts } from './project-facts.ts';
import type { RepositoryFacts } from './repository-facts.ts';

/** Each one costs a few requests. */
const MAXIMUM_REPOSITORIES = 5;
const MAXIMUM_FURTHER = 3;
const MAXIMUM_TEXT = 60_000;
const FIRST_WORDS = 400;
const OPENING = 6_000;
/** A repository that is linked this close to the word is most likely the one that holds that part. */
const NEAR = 200;
/** A dependency or a link whose name tells nothing needs the word beside it. */
const MINIMUM_WEIGHT = 3;

const GITHUB = /github\.com[/:]([\w.-]{1,39})\/([\w.-]{1,100})/gi;
const BESIDE =
  /^\.github$|docs?$|website|charts?$|helm|community|homebrew|blog|awesome|discussions|operator$|testing/i;

interface Candidate {
  readonly nameWithOwner: string;
  /** Submodules weigh most, then dependencies, then links near the word, then other links. */
  readonly weight: number;
}

/**
 * Repositories (`owner/name`) of the same owner that a repository includes, depends on or links, for a search of
 * the part that it does not hold itself: submodules first, at most five. Empty where it holds enough.
 */
export function relatedRepositories(facts: RepositoryFacts, core: CoreTechnology): readonly string[] {
  if (holdsCore(facts, core)) return [];
  const self = nameOf(facts.asked, facts.metadata);
  const weights = new Map<string, number>();
  for (const { nameWithOwner, weight } of candidatesOf(facts, core)) {
    const [owner, name = ''] = nameWithOwner.split('/');
    const isOther = nameWithOwner !== self && nameWithOwner !== facts.asked.toLowerCase();
    if (!isOther || owner !== self.split('/')[0] || BESIDE.test(name)) continue;
    const sum = weight + (core.isTellingName(name) ? 2 : 0);
    if (sum >= MINIMUM_WEIGHT) weights.set(nameWithOwner, Math.max(sum, weights.get(nameWithOwner) ?? 0));
  }
  return [...weights]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MAXIMUM_REPOSITORIES)
    .map(([name]) => name);
}

/** How the README of a front, or of a branch that nobody works on, says where the code is. */
const ELSEWHERE = /\b(?:branch|moved|renamed|lives? (?:at|in|on)|mirror)\b|\/tree\//i;

/** Whether a repository has no README, or names others of its owner or other branches, which may hold the code. */
export function pointsElsewhere(facts: RepositoryFacts, core: CoreTechnology): boolean {
  const text = readmeOf(facts)?.text;
  if (text === undefined || ELSEWHERE.test(text.slice(0, MAXIMUM_TEXT))) return true;
  const self = nameOf(facts.asked, facts.metadata);
  const others = candidatesOf(facts, core).map(({ nameWithOwner }) => nameWithOwner.replace(/\.svg$/, ''));
  return others.some((name) => name !== self && name.startsWith(`${self.split('/')[0]}/`));
}

/** Whether the owner is there for the project: `acme/acme`, `acme-io/acme`, `getacme/acme`. */
export function isFlagship(nameWithOwner: string): boolean {
  const [owner = '', name = ''] = nameWithOwner
    .toLowerCase()
    .replace(/[^a-z\d/]/g, '')
    .split('/');
  const around = owner.split(name);
  return (
    name.length > 2 &&
    around.length === 2 &&
    /^(?:get|try|use|the)?$/.test(around[0] ?? '') &&
    /^(?:io|hq|dev|org|project|security|labs?|oss|inc|com|ai|net|sh|app|cloud|tech)?$/.test(around[1] ?? '')
  );
}

/** How a README says on whose code a project runs, in front of the link. */
const CARRIED =
  /(?:built|based|relies|runs) (?:up)?on|powered by|made possible by|\buses?\b|\busing\b|\bfork of\b|\bfrom\b/i;

/**
 * Repositories a second step away, for where the first left open what the core technology is to a project: what the ones beside it
 * include, depend on or link, and other owners' that the project includes for it, or that its README says it
 * runs on. The nearest first, none of them read yet.
 */
export function furtherRepositories(
  { repository, related }: Pick<ProjectFacts, 'repository' | 'related'>,
  core: CoreTechnology,
): readonly string[] {
  if (repository === undefined) return [];
  const read = new Set(
    [repository, ...related].flatMap(({ asked, metadata }) => [asked.toLowerCase(), nameOf(asked, metadata)]),
  );
  const behind = related
    .filter(({ tree }) => tree.status === 'known')
    .flatMap((each) => relatedRepositories(each, core));
  const own = introducesCore(repository, core) ? ownSubmodules(repository, core) : [];
  const found = new Set([...own, ...otherOwners(repository, core), ...behind]);
  return [...found.difference(read)].slice(0, MAXIMUM_FURTHER);
}

/** Also where it holds a library, for which nothing beside it was read. */
function ownSubmodules(facts: RepositoryFacts, core: CoreTechnology): readonly string[] {
  const [owner = ''] = nameOf(facts.asked, facts.metadata).split('/');
  return dependenciesOf(facts)
    .filter(({ kind }) => kind === 'submodule')
    .flatMap(({ name }) => repositoriesIn(name).map(({ nameWithOwner }) => nameWithOwner))
    .filter((name) => name.startsWith(`${owner}/`) && core.isTellingName(name.split('/')[1] ?? ''));
}

/** Whether GitHub's line, a topic or the beginning of the README names it. */
function introducesCore(facts: RepositoryFacts, { words }: CoreTechnology): boolean {
  const { description = '', topics = [] } = valueOf(facts.metadata) ?? {};
  const opening = (readmeOf(facts)?.text ?? '').slice(0, OPENING);
  return topics.some(words.isTopic) || [description, opening].some(words.speaksOf);
}

function otherOwners(facts: RepositoryFacts, core: CoreTechnology): readonly string[] {
  const [owner] = nameOf(facts.asked, facts.metadata).split('/');
  const text = (readmeOf(facts)?.text ?? '').slice(0, MAXIMUM_TEXT);
  const links = repositoriesIn(text).map(({ nameWithOwner, index }) => ({
    nameWithOwner,
    isNear: core.isNear(text.slice(Math.max(0, index - NEAR), index + NEAR)),
    isCarrier: CARRIED.test(text.slice(Math.max(0, index - NEAR / 2), index)),
  }));
  const near = new Set(links.flatMap(({ nameWithOwner, isNear }) => (isNear ? [nameWithOwner] : [])));
  const included = dependenciesOf(facts)
    .flatMap(({ name }) => repositoriesIn(name).map(({ nameWithOwner }) => nameWithOwner))
    .filter((name) => core.isNear(name) || near.has(name));
  const said = links.flatMap(({ nameWithOwner, isNear, isCarrier }) =>
    isNear && isCarrier ? [nameWithOwner] : [],
  );
  return [...included, ...said].filter((nameWithOwner) => {
    const [other, name = ''] = nameWithOwner.split('/');
    return other !== owner && !core.isToolkit(nameWithOwner) && !BESIDE.test(name);
  });
}

function nameOf(asked: string, metadata: RepositoryFacts['metadata']): string {
  return (valueOf(metadata)?.nameWithOwner ?? asked).toLowerCase();
}

/** Programs or what was made of them in the tree, or a direct dependency on a library of another owner. */
function holdsCore(facts: RepositoryFacts, core: CoreTechnology): boolean {
  const roleOf = pathRoles();
  const files = valueOf(facts.tree)?.files ?? [];
  if (files.some(({ path }) => isTelling(path, core) && roleOf(path) === 'own')) return true;
  const owner = `github.com/${facts.asked.split('/')[0]?.toLowerCase()}/`;
  return coreDependenciesOf(facts, core).some(({ name }) => !name.toLowerCase().includes(owner));
}

function candidatesOf(facts: RepositoryFacts, core: CoreTechnology): readonly Candidate[] {
  const text = (readmeOf(facts)?.text ?? '').slice(0, MAXIMUM_TEXT);
  const isSpokenOf = core.isNear(text) || core.isNear(valueOf(facts.metadata)?.description ?? '');
  const depended = dependenciesOf(facts).flatMap(({ name, kind }) => {
    return repositoriesIn(name).map(({ nameWithOwner }) => {
      const isMeant = isSpokenOf || introduces(text, nameWithOwner);
      return { nameWithOwner, weight: kind === 'submodule' ? 6 : isMeant ? 4 : 2 };
    });
  });
  const linked = repositoriesIn(text).map(({ nameWithOwner, index }) => ({
    nameWithOwner,
    weight: core.isNear(text.slice(Math.max(0, index - NEAR), index + NEAR)) ? 3 : 1,
  }));
  return [...depended, ...linked, ...namedInText(facts.asked, text), ...frontedIn(facts.asked, text)];
}

/** How a README says what a project is there for: "a web dashboard for dae". */
const FRONT =
  /\b(?:dashboard|interface|[wt]?ui|gui|console|front-?end|client|plugin|extension|add-?on|viewer|visuali[sz]er|controller|operator|manager|exporter|wrapper)\b[^.!?\n]{0,40}\bfor (?:the )?/i;
/** Behind "for" stands a link with its tags. */
const FRONTED = 150;
/** Shorter words begin other names by chance. */
const MINIMUM_NAME = 3;

/**
 * What a project is the front of, where its README begins: a link behind "for", or a name with which its own begins, as
 * `cage-operator` does with `cage`; in one word, such as `cageshark`, that name has to be linked or to stand behind "for".
 */
function frontedIn(asked: string, text: string): readonly Candidate[] {
  const [owner = '', own = ''] = asked.toLowerCase().split('/');
  const opening = text.slice(0, OPENING);
  const front = FRONT.exec(opening);
  const behind = front === null ? '' : opening.slice(front.index + front[0].length).slice(0, FRONTED);
  const names = new Set([
    ...wordsOf(behind),
    ...repositoriesIn(opening).map(({ nameWithOwner }) => nameWithOwner.split('/')[1] ?? ''),
    ...wordsOf(opening).filter((word) => /^[-_.]/.test(own.slice(word.length))),
  ]);
  const named = [...names]
    .filter((name) => name.length >= MINIMUM_NAME && own.startsWith(name))
    .map((name) => `${owner}/${name}`);
  const linked = repositoriesIn(behind).map(({ nameWithOwner }) => nameWithOwner);
  const all = [...named, ...linked].filter((nameWithOwner) => nameWithOwner.startsWith(`${owner}/`));
  return all.map((nameWithOwner) => ({ nameWithOwner, weight: MINIMUM_WEIGHT }));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z][a-z\d]*/g) ?? [];
}

/** What goes with a project and is no front of it. */
const BEHIND =
  /docs?$|website|blog|awesome|community|discussions|homebrew|testing|charts?$|helm|packag(?:es?|ing)$|mirror|archive|bench/i;

/** Whether a project introduces itself as there for another repository of its owner: its console, client or plugin. */
export function isFrontOf(facts: RepositoryFacts, other: string): boolean {
  const text = readmeOf(facts)?.text ?? '';
  const [, own = ''] = facts.asked.split('/');
  const fronted = BEHIND.test(own) ? [] : frontedIn(facts.asked, text);
  return fronted.some(({ nameWithOwner }) => nameWithOwner === other.toLowerCase());
}

/** Whether the README's first words name another repository: a console, a client or a plugin of it. */
function introduces(text: string, nameWithOwner: string): boolean {
  const name = nameWithOwner.split('/')[1] ?? '';
  return name.includes('-') && plain(text.slice(0, FIRST_WORDS)).includes(plain(name));
}

/** Without case, and with one space for whatever parts two words. */
function plain(text: string): string {
  return ` ${text.toLowerCase().replace(/[^a-z\d]+/g, ' ')} `;
}

function isTelling(path: string, core: CoreTechnology): boolean {
  return core.isLikelyProgram(path) || core.isGenerated(path);
}

/** Words such as `project-agent` in the README of `project`: most often a repository of that name exists. */
function namedInText(asked: string, text: string): readonly Candidate[] {
  const [owner = '', name = ''] = asked.toLowerCase().split('/');
  const pattern = new RegExp(`(?<![\\w-])${RegExp.escape(name)}-[a-z][a-z-]{1,30}`, 'g');
  return (text.toLowerCase().match(pattern) ?? []).map((word) => ({
    nameWithOwner: `${owner}/${word}`,
    weight: 1,
  }));
}

function repositoriesIn(text: string): readonly { readonly nameWithOwner: string; readonly index: number }[] {
  return [...text.matchAll(GITHUB)].map((match) => ({
    nameWithOwner: `${match[1]}/${match[2]?.replace(/\.git$|\.+$/i, '')}`.toLowerCase(),
    index: match.index,
  }));
}
