import { type Fact, type UnavailableReason, valueOf } from '../facts/fact.ts';
import { type ProjectFacts, type ProjectHome, partOf } from '../facts/project-facts.ts';
import type { RepositoryMetadata } from '../facts/repository-facts.ts';
import { addressesOf } from '../facts/web-addresses.ts';
import { type Message, message } from '../messages/message.ts';
import type { Evidence, Judgement } from './requirement.ts';

/** `unknown`, for a fact that could not be had just now. */
export function judgeUnavailable(reason: UnavailableReason): Judgement {
  return unknown(statementOf(reason));
}

/** `unknown`, for a repository that GitHub does not show: there is none, or it is private. */
export function judgeNotFound(repository: string): Judgement {
  return unknown(message('not-known.not-found', { repository }), message('not-known.remedy-not-found', {}));
}

/** `unknown`, for a repository without a commit. */
export function judgeEmpty(): Judgement {
  return unknown(message('maintained.empty', {}), message('maintained.remedy-empty', {}));
}

/** `unknown`, where judging itself failed: a fault of this program's, never of the project's. */
export function judgeFailed(): Judgement {
  return unknown(message('not-known.failed', {}));
}

/** An entry without any address: nothing can be found out, and its author can put that right. */
export function judgeNoAddress(): Judgement {
  return unknown(message('elsewhere.no-address', {}), message('elsewhere.remedy-no-address', {}));
}

function unknown(statement: Message, remedy = message('not-known.remedy', {})): Judgement {
  return { outcome: 'unknown', evidence: [{ statement }], remedy };
}

/** Why a fact is unavailable; absent where it is known or there is none. */
export function reasonOf(fact: Fact<unknown>): UnavailableReason | undefined {
  return fact.status === 'unavailable' ? fact.reason : undefined;
}

function statementOf(reason: UnavailableReason): Message {
  if (reason === 'too-large' || reason === 'truncated') return message('not-known.too-large', {});
  if (reason === 'not-asked') return message('not-known.not-read', {});
  return message('not-known.no-answer', {});
}

type Elsewhere = Extract<ProjectHome, { readonly kind: 'elsewhere' }>;

/** A project that is not on GitHub: a person opens the links that the entry gives. */
export function judgeElsewhere(
  { urls, unread }: Pick<Elsewhere, 'urls' | 'unread'>,
  question: Message,
): Judgement {
  const addresses = urls.map((url) => ({
    statement: message('elsewhere.address', { address: url.replace(/^https?:\/\//i, '') }),
    url,
  }));
  const isLarge = unread === 'too-large';
  const failure = { statement: message(isLarge ? 'elsewhere.too-large' : 'elsewhere.unread', {}) };
  const evidence = unread === undefined ? addresses : [failure, ...addresses];
  return { outcome: 'needs-review', evidence, remedy: message('elsewhere.remedy', {}), question };
}

interface NotWhole {
  readonly facts: ProjectFacts;
  readonly question: Message;
  readonly isHiddenByMirror: boolean;
}

/**
 * What the repository lacks as a whole says little about a project that is a part of it, or whose home is
 * elsewhere: `unmet` becomes a question. Every other judgement stays as it is.
 */
export function askWhereNotWhole(
  judged: Judgement,
  { facts, question, isHiddenByMirror }: NotWhole,
): Judgement {
  const { home, repository } = facts;
  // What only GitHub would tell is no failure of the moment: a person looks.
  if (home.kind === 'elsewhere' && repository !== undefined && judged.outcome === 'unknown') {
    const { evidence } = judgeElsewhere(home, question);
    return { ...judgeElsewhere(home, question), evidence: [...evidence, ...judged.evidence] };
  }
  if (judged.outcome !== 'unmet') return judged;
  if (home.kind === 'elsewhere' && repository === undefined) {
    const { evidence } = judgeElsewhere(home, question);
    return ask(judged, evidence, { remedy: message('elsewhere.remedy', {}), question });
  }
  const path = partOf(home);
  if (path !== undefined) {
    const url =
      home.kind === 'github'
        ? `https://github.com/${home.nameWithOwner}/tree/HEAD/${encodeURI(path.toWellFormed())}`
        : repository && addressesOf(repository).home;
    const statement = message('elsewhere.part', { path });
    const part: Evidence = url === undefined ? { statement } : { statement, url };
    return ask(judged, [part], { remedy: message('elsewhere.remedy-part', {}), question });
  }
  const metadata = repository && valueOf(repository.metadata);
  if (metadata === undefined || !isHiddenByMirror || !isMirror(metadata)) return judged;
  const mirror: Evidence = { statement: message('elsewhere.mirror', {}) };
  return ask(judged, [mirror], { remedy: message('elsewhere.remedy', {}), question });
}

const MIRROR =
  /^(?:\W{0,4}(?:this is )?(?:an? |the )?(?:(?:read-?only|official|unofficial|automatic|git|github|public) ){0,3}mirror of\b)/i;

/** Whether a repository says of itself that it mirrors another one. */
function isMirror(metadata: RepositoryMetadata): boolean {
  return metadata.isMirror || MIRROR.test(metadata.description.slice(0, 200));
}

function ask(
  { evidence }: Judgement,
  further: readonly Evidence[],
  said: { readonly remedy: Message; readonly question: Message },
): Judgement {
  return { outcome: 'needs-review', evidence: [...evidence, ...further], ...said };
}
