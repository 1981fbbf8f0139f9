import type { LinkFacts } from '../entry-checks/entry-check.ts';
import { type Fact, unavailable } from '../facts/fact.ts';
import type { ProjectFacts } from '../facts/project-facts.ts';
import type { RepositoryFacts } from '../facts/repository-facts.ts';
import type { PullRequestSnapshot } from '../github/read/pull-request-snapshot.ts';
import type { FileRequest } from '../github/read/read-files.ts';
import { keyOf, lookupIn } from '../github/read/read-project-facts.ts';
import type { ReadingInterceptor, ReadingTools } from '../pipeline/reading-tools.ts';
import { CommandLineError } from './command.ts';
import type {
  RecordedFile,
  RecordedHome,
  RecordedMergeBase,
  RecordedProject,
  Recording,
} from './recording.ts';

export interface Recorder extends ReadingInterceptor {
  /** Undefined: there was no pull request to read. */
  readonly recorded: () => Recording | undefined;
}

/** Lets a review read as always, and keeps what it was told. */
export function createRecorder(now: Date): Recorder {
  let snapshot: PullRequestSnapshot | undefined;
  const mergeBases: RecordedMergeBase[] = [];
  const files: RecordedFile[] = [];
  const projects = new Map<string, RecordedProject>();
  const links: Record<string, Fact<LinkFacts>> = {};
  const homes: RecordedHome[] = [];
  const keep = (facts: ProjectFacts, isCloser: boolean): ProjectFacts => {
    const { home: _, ...project } = facts;
    const key = keyOf(project.repository?.asked ?? '');
    if (key !== '' && (isCloser || !projects.has(key))) projects.set(key, project);
    return facts;
  };
  return {
    readPullRequest: async (read) => (snapshot = await read()),
    readingTools: (reading) => ({
      ...reading,
      list: recordList(reading.list, { mergeBases, files }),
      readLinks: async (urls) => {
        const answers = await reading.readLinks(urls);
        Object.assign(links, answers);
        return answers;
      },
      readRemote: async (request, options) => {
        const project = await reading.readRemote?.(request, options);
        homes.push({ urls: request.urls, project });
        return project;
      },
      readFacts: async (requests, options) => {
        const lookup = await reading.readFacts(requests, options);
        return (change) => keep(lookup(change), false);
      },
      readCloser: async (facts, options) => keep(await reading.readCloser(facts, options), true),
    }),
    recorded: () =>
      snapshot && {
        now: now.toISOString(),
        snapshot,
        mergeBases,
        files,
        projects: [...projects.values()],
        links,
        homes,
      },
  };
}

interface RecordedList {
  readonly mergeBases: RecordedMergeBase[];
  readonly files: RecordedFile[];
}

function recordList(list: ReadingTools['list'], { mergeBases, files }: RecordedList): ReadingTools['list'] {
  return {
    readMergeBase: async (tip, head) => {
      const commit = await list.readMergeBase(tip, head);
      mergeBases.push({ tip, head, commit });
      return commit;
    },
    readFiles: async (requests) => {
      const answers = await list.readFiles(requests);
      for (const [index, answer] of answers.entries()) {
        const request = requests[index];
        if (request !== undefined) files.push({ ...request, answer });
      }
      return answers;
    },
  };
}

/** Answers a review from a recording alone. What it does not hold was not asked; of the list that is an error. */
export function playRecording(recording: Recording): ReadingInterceptor {
  const byName = (change: (project: RecordedProject) => RecordedProject) =>
    new Map(
      recording.projects.map((project) => [keyOf(project.repository?.asked ?? ''), change(project)] as const),
    );
  const atFirst = lookupIn(byName(beforeCloserLook));
  const closer = byName((project) => project);
  return {
    readPullRequest: async () => Promise.resolve(recording.snapshot),
    readingTools: (reading) => ({
      ...reading,
      list: listIn(recording),
      readLinks: async (urls) =>
        Promise.resolve(
          Object.fromEntries(urls.map((url) => [url, recording.links[url] ?? unavailable('not-asked')])),
        ),
      readEarly: () => undefined,
      readRemote: async ({ urls }) => {
        const found = recording.homes.find((home) => home.urls.join('\n') === urls.join('\n'));
        return Promise.resolve(found?.project);
      },
      readFacts: async () => Promise.resolve(atFirst),
      readCloser: async (facts) => {
        const project = closer.get(keyOf(facts.repository?.asked ?? ''));
        return Promise.resolve({ ...facts, ...project });
      },
    }),
  };
}

function questionOf({ commit, path, want }: FileRequest): string {
  return JSON.stringify([commit, path, want]);
}

function listIn({ files, mergeBases }: Recording): ReadingTools['list'] {
  const answers = new Map(files.map((file) => [questionOf(file), file.answer]));
  return {
    readMergeBase: async (tip, head) => {
      const found = mergeBases.find((each) => each.tip === tip && each.head === head);
      return Promise.resolve(found?.commit ?? refuse('the merge base'));
    },
    readFiles: async (requests) =>
      Promise.resolve(requests.map((request) => answers.get(questionOf(request)) ?? refuse(request.path))),
  };
}

function refuse(wanted: string): never {
  throw new CommandLineError(
    `the recording does not hold ${JSON.stringify(wanted)}, which a review reads by now; record it again`,
  );
}

/** Only a closer look reads archives and what is further away. */
function beforeCloserLook({ repository, related }: RecordedProject): RecordedProject {
  return {
    ...(repository === undefined ? {} : { repository: withoutArchive(repository) }),
    related: related.map(withoutArchive),
  };
}

function withoutArchive(facts: RepositoryFacts): RepositoryFacts {
  return { ...facts, archive: unavailable('not-asked') };
}
