import type { Policy } from '../config/policy.ts';
import { compareStatements, type Statement, statementsIn } from '../facts/criteria.ts';
import type { Fact } from '../facts/fact.ts';
import { UnreadableError } from '../github/client/request-failure.ts';
import type { PullRequestSnapshot } from '../github/read/pull-request-snapshot.ts';
import { fileAt, type GitFile, type ListSource } from '../github/read/read-files.ts';
import type { Language } from '../messages/catalogue.ts';
import type { Action } from '../publish/action.ts';
import { planPosting } from '../publish/plan-posting.ts';
import { checkCriteria } from '../review/criteria-check.ts';
import { readPosted, type ReadPostedTools } from './read-posted.ts';

/** The check run on a change of the rules, beside the one on the lists. */
const CRITERIA_CHECK_NAME = 'landscape-criteria';

interface Tools extends ReadPostedTools {
  readonly list: ListSource;
}

type Criteria = NonNullable<Policy['criteria']>;

/** What a pull request that changes a sentence of the rules gets to know of it; nothing for any other. Writes nothing. */
export async function reviewCriteria(
  snapshot: PullRequestSnapshot,
  { criteria, language }: { readonly criteria: Policy['criteria']; readonly language: Language },
  tools: Tools,
): Promise<readonly Action[]> {
  if (criteria === undefined || !touches(snapshot, criteria.path)) return [];
  const [{ base, head }, posted] = await Promise.all([
    readSides(tools.list, snapshot, criteria),
    readPosted(snapshot, CRITERIA_CHECK_NAME, tools),
  ]);
  const { removed, added } = compareStatements(base, head);
  if (removed.length + added.length === 0) return [];
  const result = checkCriteria({ ...criteria, removed, added, isGone: head.length === 0 }, language);
  return planPosting(posted, { name: CRITERIA_CHECK_NAME, headSha: snapshot.headSha, ...result });
}

function touches({ changedFiles }: PullRequestSnapshot, path: string): boolean {
  return changedFiles.some((file) => file.path === path || file.previousPath === path);
}

async function readSides(
  list: ListSource,
  { tipSha, headSha }: PullRequestSnapshot,
  criteria: Criteria,
): Promise<Readonly<Record<'base' | 'head', readonly Statement[]>>> {
  const { path } = criteria;
  const base = await list.readMergeBase(tipSha, headSha);
  const files = await list.readFiles([base, headSha].map((commit) => ({ commit, path, want: 'text' })));
  const statementsAt = (index: number) => statementsIn(textOf(fileAt(files, index)), criteria);
  return { base: statementsAt(0), head: statementsAt(1) };
}

/** Empty where there is no such file, or one that is too large for rules. */
function textOf(file: Fact<GitFile>): string {
  if (file.status === 'known') return file.value.text;
  if (file.status === 'absent' || file.reason === 'too-large') return '';
  throw new UnreadableError('The rules cannot be read');
}
