import type { Dependency } from './dependencies.ts';

/** What one file's contents tell about a technology, the strongest first. */
export type Signal = 'program' | 'library' | 'word';

/**
 * The technology that a landscape is about, by which signs it is known. What the signs of a project come to is the same
 * for each of them. Texts and paths are strangers': every answer takes time in proportion to them.
 */
export interface CoreTechnology {
  /** As sentences call it. */
  readonly name: string;
  /** Whether a path may hold source code; what other technologies have as well is `isSource` of `source-paths.ts`. */
  readonly isSource: (path: string) => boolean;
  /** Whether a file or a folder bears its name. */
  readonly isNamed: (path: string) => boolean;
  /** Whether a file is a program of its own kind by its path. */
  readonly isProgram: (path: string) => boolean;
  /** The same as long as nobody read it. */
  readonly isProgramUnread: (path: string) => boolean;
  /** Whether most of the files with such a path are one: they are read first. */
  readonly isLikelyProgram: (path: string) => boolean;
  readonly isGenerated: (path: string) => boolean;
  /** What of a generated file's path several machines have in common. */
  readonly programOf: (generated: string) => string;
  /** Whether such a folder holds what other people's programs are built or run with. */
  readonly isToolchain: (path: string) => boolean;
  /** Of a project's own source files, one of those that its programs are run or compiled by, where the project makes that. */
  readonly runtimeIn: (paths: readonly string[]) => string | undefined;
  /** The name of one of its libraries, as people call it; undefined for any other dependency. */
  readonly libraryOf: (dependency: Dependency) => string | undefined;
  readonly copiedLibraryOf: (path: string) => string | undefined;
  /** Other owners' repositories (`owner/name`) that everybody uses to work with it: a tool of a project, not its core. */
  readonly isToolkit: (nameWithOwner: string) => boolean;
  /** Whether a repository's name says that it may hold a project's part of it. */
  readonly isTellingName: (name: string) => boolean;
  /** Whether it says that the repository is a part of a project and has no purpose of its own: `project-agent`. */
  readonly isComponent: (name: string) => boolean;
  /** The strongest sign in a file's contents; `path` tells the language. */
  readonly signalOf: (text: string, path?: string) => Signal | undefined;
  /** Whether a text may hold any sign, so that it is worth keeping; bytes may stand for characters. */
  readonly mayTell: (text: string) => boolean;
  /** Whether the words around a link or a name are about it, by any of its names. */
  readonly isNear: (text: string) => boolean;
  readonly words: CoreWords;
}

/** How people speak of a technology. */
export interface CoreWords {
  readonly speaksOf: (text: string) => boolean;
  readonly isTopic: (topic: string) => boolean;
  /** Whether a paragraph says that the project "is a …-based" something. */
  readonly isKind: (text: string) => boolean;
  /** Whether its first sentence says that the project does what it does by means of it. */
  readonly isMeans: (text: string) => boolean;
  /** Whether a sentence says of the project, by its name, that it works by means of it. */
  readonly isUsedBy: (project: string, text: string) => boolean;
  /** Whether a text names what collects by means of it: an agent, a profiler. */
  readonly isWay: (text: string) => boolean;
  /** Whether only a word stands there that may mean something else; `place`: the first of the places that have it. */
  readonly isVague: (said: string, place: string) => boolean;
}
