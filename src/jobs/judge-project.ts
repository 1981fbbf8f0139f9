import { judgementKeyOf, standingOf } from '../audit/audit-landscape.ts';
import type { ProjectStanding } from '../audit/project-standing.ts';
import type { Policy } from '../config/policy.ts';
import { EBPF_IO_LISTS } from '../config/preset-lists.ts';
import { valueOf } from '../facts/fact.ts';
import type { GitHub } from '../github/client/github.ts';
import type { RepositoryName } from '../github/read/pull-request-snapshot.ts';
import { listDefinitionOf } from '../landscape/list-definition.ts';
import { parseList } from '../landscape/parse-list.ts';
import type { Entry } from '../landscape/entry.ts';
import type { Tier } from '../vocabulary/judgement.ts';
import { judgeList } from './audit-list.ts';

interface Asked {
  readonly github: GitHub;
  readonly policy: Policy;
  /** Of a list that has tiers. */
  readonly tier: Tier;
  readonly now: Date;
}

/** Judges a project by itself, as an audit would if it were listed; undefined: there is no such public repository. */
export async function judgeProject(
  repository: RepositoryName,
  { github, policy, now, ...asked }: Asked,
): Promise<ProjectStanding | undefined> {
  const hasTiers = policy.lists.some((list) => list.tier !== 'none');
  const tier = hasTiers ? asked.tier : 'none';
  const entry = entryOf(repository, tier);
  const tools = { github, policy, now, requestLog: { count: 0 } };
  const judged = (await judgeList([entry], tools)).get(judgementKeyOf(entry));
  if (judged === undefined || judged.metadata.status === 'absent') return undefined;
  const required = judged.findings.filter(
    ({ requirement }) => policy.requirements[requirement] === 'required',
  );
  return {
    project: valueOf(judged.metadata)?.nameWithOwner ?? `${repository.owner}/${repository.name}`,
    tier,
    standing: standingOf({ judged, problems: [], policy }),
    required,
    ...(policy.tiers === undefined ? {} : { tiers: policy.tiers }),
  };
}

const PATH = 'src/data/pages/applications/emerging.json';

function entryOf({ owner, name }: RepositoryName, tier: Tier): Entry {
  const card = { name, urls: [{ label: 'GitHub', url: `https://github.com/${owner}/${name}` }] };
  const definition = listDefinitionOf(PATH, EBPF_IO_LISTS);
  const [entry] = definition === undefined ? [] : parseList(PATH, definition, JSON.stringify([card])).entries;
  if (entry === undefined) throw new Error('An entry of our own cannot be read');
  return { ...entry, tier };
}
