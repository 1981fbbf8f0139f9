import type { RepositoryWeb, WebKind } from '../../facts/repository-facts.ts';

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
