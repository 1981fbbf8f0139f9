import type { CoreEvidence } from './core-evidence.ts';

/** `core`: no doubt is left. `some`: there is eBPF, its weight is for a person. `words`: nothing but the word. */
export type Grade = 'core' | 'some' | 'words' | 'none';

/** Among 207 projects, no project below eBPF's core had a tenth of its own source files with an eBPF signal. */
const CORE_SHARE = 0.1;
/** With few programs and no direct dependency a larger part is asked: one recorder or one filter is not yet a core. */
const CORE_SHARE_FEW_PROGRAMS = 0.15;
/** Such a part speaks for itself, whatever the README opens with. */
const LARGE_SHARE = 0.2;
/** What holds hardly anything else than programs is about them, be it a single one that needs no library. */
const MOST = 0.5;
/** No accident where the project introduces itself with eBPF and has several programs. */
const INTRODUCED_SHARE = 0.05;
/** The same with a direct dependency, where what the programs are made into is most of the eBPF there is. */
const MINIMUM_SHARE = 0.01;
/** The same where the first sentence says that eBPF is the project's means. */
const MEANS_SHARE = 0.03;
export const SEVERAL_PROGRAMS = 5;
/** A system has at least so many own source files; in a smaller project one file is no small part. */
const SYSTEM = 50;
/** At most that part of a system, even if each unread file that is named after eBPF were one, is a small one. */
const SMALL_SHARE = 0.06;
/** Names of more files than that speak for more than was counted. */
const SMALL_SHARE_NAMED = 0.1;
/** With so many programs and the library for them such a part may be what the rest is there to steer. */
const ENOUGH_PROGRAMS = 3;
/** More files than that carry eBPF for their own sake, be it in a large system. */
const SMALL_COUNT = 15;
/** Among 450 projects, none with eBPF at its core used it in that part of its files or less without a word of it. */
const TINY_SHARE = 0.04;
/** Counted, such a part with its loader and library is the core of a project of which any sentence names eBPF. */
const COUNTED_SHARE = 0.06;
/** What fetches, builds or starts the eBPF that another repository holds. */
const BUILD_FILE = /(?:dockerfile|containerfile|makefile|cmakelists\.txt|\.(?:cmake|mk|service))$/i;
/** A library or tool that introduces itself with eBPF or bears it in its name needs this many files that show it. */
const NAMED_FILES = 3;

/** Weighs what one repository shows. No single sign suffices. */
export function gradeOf(evidence: CoreEvidence): Grade {
  const programs = Math.max(evidence.programs.length, countPrograms(evidence));
  const files = programs + evidence.users.length;
  const isSome = files > 0 || evidence.dependencies.length > 0;
  // Whoever uses eBPF in production does so by it, however much else there is.
  if (
    evidence.runtime !== undefined ||
    isLargely(evidence, programs) ||
    isMostlyPrograms(evidence) ||
    isNamedAndSaid(evidence, files) ||
    isAllAboutIt(evidence) ||
    isWrittenAndLoaded(evidence, programs) ||
    isIntroducedCore(evidence, programs, files) ||
    (isSome && evidence.mention?.isKind === true)
  )
    return 'core';
  if (isSome) return 'some';
  return evidence.mention !== undefined || evidence.traces.length > 0 ? 'words' : 'none';
}

function isLargely({ share, dependencies }: CoreEvidence, programs: number): boolean {
  if (programs >= SEVERAL_PROGRAMS && share >= CORE_SHARE) return true;
  return programs > 0 && dependencies.length > 0 && share >= LARGE_SHARE;
}

function isMostlyPrograms({ programs, sourceFiles }: CoreEvidence): boolean {
  return programs.length > 0 && programs.length >= sourceFiles * MOST;
}

/**
 * The project bears eBPF in its name and introduces itself with it, and several of its files are named after it, which
 * a file or a library bears out where all were read; or it includes what its owner keeps apart under
 * such a name.
 */
function isNamedAndSaid(evidence: CoreEvidence, files: number): boolean {
  const { mention } = evidence;
  if (!isIntroduced(evidence)) return false;
  // The name alone may stand for something else, as long as no file bears it out.
  const isOpen = !evidence.isReadWhole && mention?.isVague === false && mention.place !== 'name';
  const isBorneOut = files > 0 || evidence.dependencies.length > 0 || isOpen;
  return (evidence.isNamed && evidence.named >= NAMED_FILES && isBorneOut) || evidence.includesOwn;
}

/** A library or tool for it in whatever language: the name and the README say so, and most of its files speak of it. */
function isAllAboutIt(evidence: CoreEvidence): boolean {
  const { isNamed, isReadWhole, mention, mentions, counted, sourceFiles } = evidence;
  if (!isNamed || !isReadWhole || mention?.isVague !== false || mention.place === 'name') return false;
  return isIntroduced(evidence) && mentions.length + counted > sourceFiles / 2;
}

/** It holds a program, what loads it and the library for that in a part that was counted, and any sentence names eBPF. */
function isWrittenAndLoaded(evidence: CoreEvidence, programs: number): boolean {
  const { mention, dependencies, users, counted, sourceFiles } = evidence;
  if (mention === undefined || mention.isVague || mention.isListed || dependencies.length === 0) return false;
  return programs > 0 && users.length > 0 && counted >= sourceFiles * COUNTED_SHARE;
}

/** The project introduces itself with eBPF, and its own code bears that out. */
function isIntroducedCore(evidence: CoreEvidence, programs: number, files: number): boolean {
  if (!isIntroduced(evidence) || files === 0) return false;
  const { share, isNamed } = evidence;
  if (isMeans(evidence, programs) || isSaidToWork(evidence, programs)) return true;
  if (share >= shareNeeded(evidence, programs, files) || isSaidAndDone(evidence, programs, files))
    return true;
  return isNamed && (files >= NAMED_FILES || share >= CORE_SHARE);
}

/** The first sentence says that it works by eBPF; a program, what loads it and the library bear that out. */
function isMeans({ mention, dependencies, users, share }: CoreEvidence, programs: number): boolean {
  const isEquipped = programs > 0 && users.length > 0 && dependencies.length > 0;
  return mention?.isMeans === true && isEquipped && share >= MEANS_SHARE;
}

/** Where it says of itself that it works by eBPF, what it loads bears that out, however much else there is. */
function isSaidToWork({ mention, dependencies, users }: CoreEvidence, programs: number): boolean {
  const depends = dependencies.length > 0;
  const isSaidTwice = mention?.isDescribed === true && mention.place === 'readme-opening';
  if (isSaidTwice && depends && users.length >= NAMED_FILES) return true;
  const isEquipped = programs > 0 && users.length > 0 && (depends || programs >= SEVERAL_PROGRAMS);
  return mention?.isUsed === true && isEquipped;
}

function shareNeeded({ dependencies }: CoreEvidence, programs: number, files: number): number {
  const depends = dependencies.length > 0;
  if (programs >= SEVERAL_PROGRAMS) return depends ? MINIMUM_SHARE : INTRODUCED_SHARE;
  return depends || files >= SEVERAL_PROGRAMS ? CORE_SHARE : CORE_SHARE_FEW_PROGRAMS;
}

/** Written, loaded and depended on, at whatever share where it is said twice; else much, and loaded or in several files. */
function isSaidAndDone(evidence: CoreEvidence, programs: number, files: number): boolean {
  const { mention, dependencies, users, share, counted, sourceFiles } = evidence;
  const isWritten = programs > 0;
  const isLoaded = users.length > 0;
  const isEquipped = isWritten && dependencies.length > 0;
  if (mention?.isSaidTwice === true && isEquipped && (isLoaded || share >= INTRODUCED_SHARE)) return true;
  const isMuch = counted >= sourceFiles * INTRODUCED_SHARE;
  return mention?.isSaidAtOnce === true && isMuch && ((isWritten && isLoaded) || files >= NAMED_FILES);
}

/**
 * Whether eBPF is a small part of a large system that nowhere says it is about eBPF, or names it far down in a list as a
 * part that it has: it would keep its purpose without.
 * What people build or run their own eBPF with is none: its size tells nothing.
 */
export function isAside(evidence: CoreEvidence): boolean {
  const { sourceFiles, share, shareAtMost, counted, programs, dependencies, isReadWhole } = evidence;
  const isSmall = isReadWhole && share <= SMALL_SHARE && shareAtMost <= SMALL_SHARE_NAMED;
  const isTiny = isSmall && share <= TINY_SHARE;
  if (sourceFiles < SYSTEM || isToolchain(evidence) || !isHardlySaid(evidence, isTiny)) return false;
  if (isOwnWay(evidence)) return false;
  const isEquipped = isTiny
    ? programs.length >= SEVERAL_PROGRAMS && share >= MEANS_SHARE
    : programs.length >= ENOUGH_PROGRAMS;
  if (isEquipped && dependencies.length > 0) return false;
  return isTiny || (counted <= SMALL_COUNT && (isSmall || shareAtMost <= SMALL_SHARE));
}

/** It has a library at hand that only its tests or users need, and a file named after eBPF: a way of its own to it. */
function isOwnWay({ counted, dependencies, mentions, core }: CoreEvidence): boolean {
  return counted === 0 && dependencies.length > 0 && mentions.some((path) => core.isNamed(nameOf(path)));
}

/** Whether it is not named, not with the first words where nothing uses it, or in a list far down where little does. */
function isHardlySaid({ mention, isReadWhole, counted, programs }: CoreEvidence, isTiny: boolean): boolean {
  if (mention === undefined) return true;
  if (isReadWhole && counted === 0) return !mention.isAtTop;
  return isTiny && programs.length > 0 && mention.place === 'readme' && mention.isListed;
}

/** Not where such a folder holds what the project itself generates and loads. */
export function isToolchain({ programs, users, traces, generated, core }: CoreEvidence): boolean {
  if (generated.length > 0) return false;
  return [...programs, ...users, ...traces].some(core.isToolchain);
}

/**
 * Whether nothing but words speaks of eBPF: far down in the README, behind its first words in a system of which every
 * file was read, or by the short name alone, which may mean other filters. Not where its opening names what collects
 * for it by eBPF, or a file of its own is about it.
 */
export function isOnlySaid(evidence: CoreEvidence): boolean {
  const { mention, traces, isNamed, isReadWhole, sourceFiles, named } = evidence;
  if (mention === undefined) return false;
  const isTelling = isNamed && !(mention.place === 'name' && mention.isVague);
  if (traces.length > 0 && (isTelling || !isOnlyTraced(evidence))) return false;
  if (mention.isVague) return true;
  if (mention.isWay || hasOwnFile(evidence)) return false;
  if (mention.place === 'readme') return true;
  return isReadWhole && sourceFiles >= SYSTEM && !mention.isAtTop && named === 0;
}

/** One that bears the name and speaks of it, be it only to start what another repository holds. */
function hasOwnFile({ mentions, core }: CoreEvidence): boolean {
  return mentions.some((path) => core.isNamed(nameOf(path)) && !core.words.isVague(nameOf(path), 'readme'));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether every file was read, and those that name eBPF are no programs, load none and build none. */
export function isOnlyTraced(evidence: CoreEvidence): boolean {
  const isBuilt = evidence.traces.some(
    (path) => BUILD_FILE.test(path) && evidence.core.isNamed(nameOf(path)),
  );
  return evidence.isReadWhole && !isBuilt && !isToolchain(evidence);
}

/** Whether a reader meets eBPF where the project introduces itself. */
export function isIntroduced({ mention }: CoreEvidence): boolean {
  return mention !== undefined && mention.place !== 'readme';
}

/** One program is generated for several machines. */
function countPrograms({ generated, core }: CoreEvidence): number {
  return new Set(generated.map(core.programOf)).size;
}
