import { valueOf } from '../facts/fact.ts';
import { type Readme, readmeOf } from '../facts/readme.ts';
import type { RepositoryFacts, RepositoryMetadata } from '../facts/repository-facts.ts';
import { type EntryChange, entryOf } from '../landscape/entry-change.ts';
import { addressesIn } from '../facts/web-addresses.ts';
import { message } from '../messages/message.ts';
import { judgeNotFound, judgeUnavailable, reasonOf } from './not-known.ts';
import { type Participation, participationOf } from './governance/participation.ts';
import { type GovernanceSign, governanceSignsOf } from './governance/signs.ts';
import { refusalIn } from './governance/words.ts';
import { type Evidence, type JudgeInput, type Judgement, requirement } from './requirement.ts';

/** So many pull requests left lying are no accident. */
const WAITING = 3;
/** What an archived repository keeps to be read. */
const CLOSED_IN_ARCHIVE = new Set<string>(['governance.issues-open', 'governance.discussions-open']);

/**
 * Open to collaboration, judged by what people can do and do, and then by what is written. Emerging: a public tracker
 * is open, and nothing speaks against it. Major: besides, people from outside take part, or it is written how they may
 * or who decides. Of 53 listed projects 77 % have no governance file, and the list's maintainers never asked for one.
 */
export const governance = requirement({
  id: 'governance',
  about: 'Open to collaboration, with a governance model.',
  level: { 'ebpf.io': 'required', landscape2: 'off' },
  tiers: ['emerging', 'major'],
  settings: {
    documents: {
      default: 'optional',
      choices: ['optional', 'required'],
      about: '`required`: files or the README have to say how to contribute and who decides.',
    },
  },
  isHiddenByMirror: true,
  reasonTo: [],
  judge: (input) => judgeRepository(input.facts.repository, input),
  words: (settings) => ({
    name: message('requirement.governance.name', {}),
    rule: message('requirement.governance.rule', {}),
    how: message('requirement.governance.how', settings),
    question: message('elsewhere.question-governance', {}),
  }),
});

type GovernanceInput = JudgeInput<{ readonly documents: 'optional' | 'required' }>;

function judgeRepository(repository: RepositoryFacts | undefined, input: GovernanceInput): Judgement {
  if (repository === undefined) return judgeUnavailable('not-asked');
  if (repository.metadata.status === 'absent') return judgeNotFound(repository.asked);
  const metadata = valueOf(repository.metadata);
  if (metadata === undefined) {
    return judgeUnavailable(reasonOf(repository.metadata) ?? 'not-asked');
  }
  return judgeSeen({ repository, metadata }, input);
}

interface Seen {
  readonly repository: RepositoryFacts;
  readonly metadata: RepositoryMetadata;
}

type Has = (part: GovernanceSign['part']) => boolean;

function judgeSeen({ repository, metadata }: Seen, { change, settings, now }: GovernanceInput): Judgement {
  const signs = governanceSignsOf(repository, metadata, linksOf(change));
  const participation = participationOf(repository, metadata, now);
  const has: Has = (part) => signs.some((sign) => sign.part === part);
  const against = whatSpeaksAgainst(metadata, readmeOf(repository), participation);
  const isTrue = ({ statement }: Evidence): boolean =>
    !metadata.isArchived || !CLOSED_IN_ARCHIVE.has(statement.key);
  const evidence = [...against, ...evidenceOf(signs, participation).filter(isTrue)];
  const remedy = remedyFor(has);
  const advice = remedy === undefined ? {} : { remedy };
  if (has('tracker') && against.length === 0) {
    const isSaid = has('contributing') && has('stewardship');
    const isMajorEnough =
      participation.outsiders > 0 ||
      has('contributing') ||
      has('stewardship') ||
      entryOf(change).tier !== 'major';
    const isEnough = settings.documents === 'required' ? isSaid : isMajorEnough;
    if (isEnough) return { outcome: 'met', evidence, ...advice };
  }
  // What is missing may only not have been seen.
  if (repository.tree.status === 'unavailable') {
    const unknown = judgeUnavailable(repository.tree.reason);
    return { ...unknown, evidence: [...unknown.evidence, ...evidence] };
  }
  if (signs.length === 0 && isSeenWhole(repository)) {
    return { outcome: 'unmet', evidence, ...advice };
  }
  const question = message(against.length > 0 ? 'governance.question-against' : 'governance.question', {});
  const helps = against.length > 0 ? {} : advice;
  return { outcome: 'needs-review', evidence, ...helps, question };
}

/** A pull request can always be opened, so only a repository that says nothing at all to others is closed. */
function isSeenWhole({ tree, ownerHealthFiles }: RepositoryFacts): boolean {
  return valueOf(tree)?.isTruncated !== true && ownerHealthFiles.status !== 'unavailable';
}

function linksOf(change: EntryChange): readonly string[] {
  const { urls } = entryOf(change);
  return urls.map(({ label, url }) => `${label} ${url}`);
}

/** What is open comes first, then what people did with it, then what is written. */
function evidenceOf(signs: readonly GovernanceSign[], { statements }: Participation): readonly Evidence[] {
  const shown = signs.map(({ statement, url }): Evidence =>
    url === undefined ? { statement } : { statement, url },
  );
  return [...shown.slice(0, 1), ...statements, ...shown.slice(1)];
}

function whatSpeaksAgainst(
  metadata: RepositoryMetadata,
  readme: Readme | undefined,
  { waiting, outsiders }: Participation,
): readonly Evidence[] {
  const { home, file } = addressesIn(metadata);
  const words = readme === undefined ? undefined : refusalIn(readme.text);
  return [
    ...(readme === undefined || words === undefined
      ? []
      : [{ statement: message('governance.readme-refuses', { words }), url: file(readme.path) }]),
    ...(waiting < WAITING || outsiders > 0
      ? []
      : [{ statement: message('governance.waiting', { count: waiting }), url: `${home}/pulls` }]),
  ];
}

/** The one step that helps most. */
function remedyFor(has: Has) {
  if (!has('tracker')) return message('governance.add-tracker', {});
  if (!has('contributing') && !has('stewardship')) return message('governance.add-both', {});
  if (!has('contributing')) return message('governance.add-contributing', {});
  return has('stewardship') ? undefined : message('governance.add-stewardship', {});
}
