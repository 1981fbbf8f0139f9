import type { LinkFacts } from '../entry-checks/entry-check.ts';
import type { ProjectFacts } from '../facts/project-facts.ts';
import type { Fact } from '../facts/fact.ts';
import type { PullRequestSnapshot } from '../github/pull-request-snapshot.ts';
import type { FileRequest, GitFile } from '../github/read-files.ts';
import type { ReadingTools } from '../reading-tools.ts';

/** Everything that a review read. */
export interface Recording {
  readonly snapshot: PullRequestSnapshot;
  readonly mergeBase: string;
  readonly files: readonly RecordedFile[];
  readonly projects: readonly ProjectFacts[];
  readonly links: Readonly<Record<string, Fact<LinkFacts>>>;
}

interface RecordedFile extends FileRequest {
  readonly answer: Fact<GitFile>;
}

export interface Recorder {
  /** The same reading, which is listened to from now on. */
  readonly listen: (reading: ReadingTools, snapshot: PullRequestSnapshot) => ReadingTools;
  /** Undefined: nothing was read, as no list changes. */
  readonly recorded: () => Recording | undefined;
}

export function createRecorder(): Recorder {
  const files: RecordedFile[] = [];
  const projects = new Map<string, ProjectFacts>();
  const links: Record<string, Fact<LinkFacts>> = {};
  const keep = (facts: ProjectFacts): ProjectFacts => {
    if (facts.repository !== undefined) projects.set(facts.repository.asked.toLowerCase(), facts);
    return facts;
  };
  let read: Pick<Recording, 'snapshot' | 'mergeBase'> | undefined;
  return {
    listen: (reading, snapshot) => ({
      ...reading,
      list: {
        readMergeBase: async (tip, head) => {
          const mergeBase = await reading.list.readMergeBase(tip, head);
          read = { snapshot, mergeBase };
          return mergeBase;
        },
        readFiles: async (requests) => {
          const answers = await reading.list.readFiles(requests);
          for (const [index, answer] of answers.entries()) {
            const request = requests[index];
            if (request !== undefined) files.push({ ...request, answer });
          }
          return answers;
        },
      },
      readLinks: async (urls) => {
        const answers = await reading.readLinks(urls);
        Object.assign(links, answers);
        return answers;
      },
      readFacts: async (requests, options) => {
        const lookup = await reading.readFacts(requests, options);
        return (change) => keep(lookup(change));
      },
      readCloser: async (facts, options) => keep(await reading.readCloser(facts, options)),
    }),
    recorded: () => read && { ...read, files, projects: [...projects.values()], links },
  };
}
