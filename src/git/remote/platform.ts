import { z } from 'zod';
import type { RepositoryMetadata, RepositoryWeb, WebKind } from '../../facts/repository-facts.ts';
import type { LinkTarget } from '../../links/link-target.ts';
import { requestText } from '../../links/request-text.ts';

/** What a platform tells of a repository beyond git. */
export type PlatformFacts = Partial<Omit<RepositoryMetadata, 'nameWithOwner' | 'headSha'>>;

interface Platform {
  readonly kind: WebKind;
  /** Of the repository at a path such as `group/name`; undefined where the platform has no such paths. */
  readonly api: (path: string) => string | undefined;
  readonly parse: (answer: unknown) => PlatformFacts;
}

/** Longer texts are no description. */
const text = z.string().transform((written) => written.slice(0, 1000));
const date = z.string().refine((written) => !Number.isNaN(Date.parse(written)));
const topics = z.array(z.string().max(100)).max(50);

const gitlabProject = z.object({
  data: z.object({
    project: z.object({
      archived: z.boolean(),
      createdAt: date,
      description: text.nullish(),
      issuesEnabled: z.boolean(),
      starCount: z.number(),
      topics: topics.nullish(),
    }),
  }),
});

/** https://docs.gitlab.com/api/graphql/reference/#project: the REST API does not tell everybody whether it is archived. */
const GITLAB: Platform = {
  kind: 'gitlab',
  api: (path) => {
    const fields = 'archived createdAt description issuesEnabled starCount topics';
    const query = `{ project(fullPath: ${JSON.stringify(path)}) { ${fields} } }`;
    return `/api/graphql?query=${encodeURIComponent(query)}`;
  },
  parse: (answer) => {
    const { archived, createdAt, description, issuesEnabled, starCount, ...project } =
      gitlabProject.parse(answer).data.project;
    return {
      isArchived: archived,
      createdAt,
      description: description ?? '',
      hasIssues: issuesEnabled,
      stars: starCount,
      topics: project.topics ?? [],
    };
  },
};

const forgejoRepository = z.object({
  archived: z.boolean(),
  created_at: date,
  description: text,
  fork: z.boolean(),
  has_issues: z.boolean(),
  mirror: z.boolean(),
  parent: z.object({ full_name: z.string().max(200) }).nullish(),
  stars_count: z.number(),
  topics: topics.nullish(),
});

/** https://codeberg.org/api/swagger#/repository/repoGet, which Gitea answers alike. */
const FORGEJO: Platform = {
  kind: 'forgejo',
  api: (path) => (path.split('/').length === 2 ? `/api/v1/repos/${path}` : undefined),
  parse: (answer) => {
    const repository = forgejoRepository.parse(answer);
    const { parent } = repository;
    return {
      isArchived: repository.archived,
      createdAt: repository.created_at,
      description: repository.description,
      isFork: repository.fork,
      hasIssues: repository.has_issues,
      isMirror: repository.mirror,
      stars: repository.stars_count,
      topics: repository.topics ?? [],
      ...(parent === undefined || parent === null ? {} : { parent: parent.full_name }),
    };
  },
};

const PLATFORMS = [FORGEJO, GITLAB];
const TIMEOUT_MS = 4000;

/** Asks the platform that a repository seems to be on, without a token; nothing where it is none, or does not say. */
export async function readPlatform(
  target: LinkTarget,
  settings: { readonly ca?: string },
): Promise<PlatformFacts> {
  const { kind } = webOf(target.url);
  const path = target.url.pathname.slice(1).replace(/\.git$/, '');
  const candidates = PLATFORMS.filter((each) => each.kind === kind || kind === 'plain');
  for (const platform of candidates) {
    const api = platform.api(path);
    if (api === undefined) continue;
    try {
      const url = new URL(api, target.url.origin);
      const signal = AbortSignal.timeout(TIMEOUT_MS);
      const answer = await requestText({ ...target, url }, { ...settings, signal });
      const facts = platform.parse(JSON.parse(answer ?? ''));
      return { ...facts, web: { kind: platform.kind, url: target.url.href.replace(/\.git$/, '') } };
    } catch {
      // Another platform, an older one, or no answer: git tells the rest.
    }
  }
  return {};
}

const KINDS: readonly (readonly [WebKind, RegExp])[] = [
  ['gitlab', /(?:^|\.)gitlab\.|^(?:salsa\.debian\.org|invent\.kde\.org|framagit\.org)$/],
  ['forgejo', /(?:^|\.)(?:gitea|forgejo)\.|^(?:codeberg\.org|opendev\.org)$/],
  ['sourcehut', /^git\.sr\.ht$/],
  ['cgit', /^(?:git\.kernel\.org|git\.zx2c4\.com)$|(?:^|\.)cgit\./],
  ['gitiles', /\.googlesource\.com$/],
];

/** How the host of a repository shows it, as far as its name tells. */
export function webOf({ hostname, href }: URL): RepositoryWeb {
  const [kind] = KINDS.find(([, hosts]) => hosts.test(hostname)) ?? ['plain' as const];
  // cgit calls repositories by the whole name of their folder.
  return { kind, url: kind === 'cgit' || kind === 'plain' ? href : href.replace(/\.git$/, '') };
}
