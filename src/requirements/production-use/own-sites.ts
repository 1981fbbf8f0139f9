import { valueOf } from '../../facts/fact.ts';
import type { ProjectFacts } from '../../facts/project-facts.ts';
import { type Reference, organisationOf } from '../../facts/references.ts';
import type { Entry } from '../../landscape/entry.ts';

/** Places that say something about the project or the list, and nothing about who runs it. */
const NEUTRAL = new Set(
  `ebpf.io shields.io wikipedia.org kernel.org readthedocs.io cncf.io artifacthub.io docker.com npmjs.com crates.io
  pypi.org github.dev githubusercontent.com go.dev godoc.org star-history.com bestpractices.dev opensource.org spdx.org
  github.com/ebpf-io`.split(/\s+/),
);

/** Where people talk, and nobody shows anything. */
const CHATS = new Set(['slack.com', 'discord.gg', 'discord.com', 't.me', 'gitter.im', 'matrix.to']);

/** What companies put behind their name in a login or in a domain. */
const AFFIXES =
  /^(?:get|use|try|go)-?|-?(?:io|hq|labs?|inc|org|oss|com|dev|tech|project|foundation|security)$/g;

type Site = 'own' | 'neutral' | 'chat' | 'others';

/** Tells the project's own and its vendor's sites, and those of nobody, from those of others. */
export function sitesOf(entry: Entry, facts: ProjectFacts): (reference: Reference) => Site {
  const metadata = facts.repository === undefined ? undefined : valueOf(facts.repository.metadata);
  const repositories = [facts.repository?.asked, metadata?.nameWithOwner].filter(
    (name) => name !== undefined,
  );
  const addresses = [...entry.urls.map(({ url }) => url), metadata?.homepageUrl ?? ''];
  const organisations = new Set(addresses.map(organisationOf).filter((name) => name !== undefined));
  const names = new Set([entry.name, ...repositories.flatMap((name) => name.split('/'))].map(bareName));
  return ({ organisation }) => {
    if (CHATS.has(organisation)) return 'chat';
    if (NEUTRAL.has(organisation)) return 'neutral';
    const isOwn = organisations.has(organisation) || names.has(bareName(nameIn(organisation)));
    return isOwn ? 'own' : 'others';
  };
}

/** `coroot.com` → `coroot`, `github.com/kubescape` → `kubescape`. */
function nameIn(organisation: string): string {
  return organisation.includes('/') ? (organisation.split('/')[1] ?? '') : (organisation.split('.')[0] ?? '');
}

function bareName(name: string): string {
  const plain = name.toLowerCase().replaceAll(/[\s_.]+/g, '-');
  return plain.replaceAll(AFFIXES, '').replaceAll('-', '') || plain;
}
