import type { Audit, JudgedProject, PreviousAudit } from '../../src/audit/audit.ts';
import { auditLandscape } from '../../src/audit/audit-landscape.ts';
import { type Fact, ABSENT, known, unavailable } from '../../src/facts/fact.ts';
import type { RepositoryMetadata } from '../../src/facts/repository-facts.ts';
import type { Entry } from '../../src/landscape/entry.ts';
import { listDefinitionOf } from '../../src/landscape/list-definition.ts';
import { parseList } from '../../src/landscape/parse-list.ts';
import { message } from '../../src/messages/message.ts';
import {
  DEFAULT_SETTINGS,
  wordsOf,
  type Finding,
  type RequirementId,
} from '../../src/requirements/registry.ts';
import type { Outcome } from '../../src/vocabulary/judgement.ts';
import type { Policy } from '../../src/config/policy.ts';
import { EMERGING, aCard, jsonList } from './a-list.ts';
import { POLICY } from './a-review.ts';

/** How a listed project fares; a project in good shape unless something is given. */
export interface Fares {
  readonly outcomes?: Readonly<Partial<Record<RequirementId, Outcome>>>;
  /** `absent`: there is no such repository; `no answer`: GitHub did not say. */
  readonly repository?: 'absent' | 'no answer' | Partial<RepositoryMetadata>;
  /** What the list says of it in place of the usual fields. */
  readonly card?: Readonly<Record<string, unknown>>;
}

export interface AuditedListOptions {
  readonly policy?: Policy;
  readonly now?: string;
  readonly previous?: PreviousAudit;
  readonly criteriaText?: string;
}

const ALL_MET = { 'open-source': 'met', 'ebpf-core': 'met', maintained: 'met', governance: 'met' } as const;
const STARS = 100;

/** An audit of a list of these projects, by name; each stands at `<name>/<name>` with a hundred stars. */
export function anAuditedList(
  projects: Readonly<Record<string, Fares>>,
  { policy = POLICY, now = '2026-08-22T00:00:00Z', ...rest }: AuditedListOptions = {},
): Audit {
  const definition = listDefinitionOf(EMERGING, policy.lists);
  if (definition === undefined) throw new Error('no list');
  const cards = Object.entries(projects).map(([name, { card }]) =>
    aCard(name, { githubStars: STARS, ...card }),
  );
  return auditLandscape({
    repository: 'acme/list',
    landscape: {
      commit: 'abcdef0123',
      lists: [parseList(EMERGING, definition, jsonList(cards))],
      logoRegistries: {},
    },
    judgedOf: (entry) => judgedOf(entry, projects[entry.name] ?? {}),
    policy,
    now: new Date(now),
    ...rest,
  });
}

function judgedOf(entry: Entry, { outcomes, repository = {} }: Fares): JudgedProject {
  const isUnknown = typeof repository === 'string';
  const findings = Object.entries({ ...ALL_MET, ...outcomes }).map(([requirement, outcome]): Finding => {
    const statement = message('maintained.archived', {});
    const id = requirement as RequirementId;
    return {
      requirement: id,
      name: wordsOf(id, DEFAULT_SETTINGS).name,
      outcome: isUnknown ? 'unknown' : outcome,
      evidence: [{ statement, url: 'https://github.com/acme/project' }],
    };
  });
  return { metadata: metadataOf(entry, repository), findings, perMonth: [], commits: 0, recentPeople: 0 };
}

function metadataOf({ name }: Entry, repository: NonNullable<Fares['repository']>): Fact<RepositoryMetadata> {
  if (repository === 'absent') return ABSENT;
  if (repository === 'no answer') return unavailable('server-error');
  const metadata = { nameWithOwner: `${name}/${name}`, stars: STARS, ...repository };
  return known(metadata as RepositoryMetadata);
}
