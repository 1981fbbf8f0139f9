import {
  CONFIGURATION_PATH,
  OTHER_CONFIGURATION_PATH,
  isConfigurationPath,
} from '../config/configuration.ts';
import { type ProposedConfiguration, checkConfiguration } from '../review/configuration-check.ts';
import { type GitFile, type ListSource, fileAt } from '../github/read/read-files.ts';
import type { PullRequestSnapshot } from '../github/read/pull-request-snapshot.ts';
import { UnreadableError } from '../github/client/request-failure.ts';
import { impliedPreset } from './read-policy.ts';
import type { Action } from '../publish/action.ts';
import { planPosting } from '../publish/plan-check-run.ts';
import type { Language } from '../messages/catalogue.ts';
import type { Policy } from '../config/policy.ts';
import { type Statement, compareStatements, statementsIn } from '../facts/criteria.ts';
import type { Fact } from '../facts/fact.ts';
import { checkCriteria } from '../review/criteria-check.ts';
import type { GitHub } from '../github/client/github.ts';
import { externalIdOf } from '../github/read/posted-check-run.ts';
import { readCheckRun } from '../github/read/read-check-run.ts';
import type { PostedCheckRun } from '../publish/posted-review.ts';

/** The check runs on a change of the configuration and of the rules, beside the one on the lists. */
const CONFIGURATION_CHECK_NAME = 'landscape-config';
const CRITERIA_CHECK_NAME = 'landscape-criteria';

interface Tools {
  readonly github: GitHub;
  readonly app?: { readonly id: number };
  readonly renewsCheckRun?: boolean;
  readonly list: ListSource;
}

/** What a pull request that changes the configuration gets to know of it; nothing for any other. Writes nothing. */
export async function reviewConfiguration(
  snapshot: PullRequestSnapshot,
  language: Language,
  tools: Tools,
): Promise<readonly Action[]> {
  if (!changesConfiguration(snapshot)) return [];
  const [proposed, posted] = await Promise.all([
    readProposed(tools.list, snapshot),
    readPosted(snapshot, CONFIGURATION_CHECK_NAME, tools),
  ]);
  const result = checkConfiguration(proposed, language, impliedPreset(snapshot.configurations));
  return planPosting(posted, { name: CONFIGURATION_CHECK_NAME, headSha: snapshot.headSha, ...result });
}

function changesConfiguration({ changedFiles }: PullRequestSnapshot): boolean {
  return changedFiles.some(({ path, previousPath }) => [path, previousPath].some(isConfigurationPath));
}

/** As it will be read: of both endings the first one that is there, whichever of them the pull request changes. */
async function readProposed(list: ListSource, snapshot: PullRequestSnapshot): Promise<ProposedConfiguration> {
  const { headSha: commit, changedFiles } = snapshot;
  const paths = [CONFIGURATION_PATH, OTHER_CONFIGURATION_PATH];
  const files = await list.readFiles(paths.map((path) => ({ commit, path, want: 'text' }) as const));
  if (files.some((file) => file.status === 'unavailable' && file.reason !== 'too-large'))
    throw new UnreadableError('The proposed configuration cannot be read');
  const [first, second] = paths.flatMap((path, index) => {
    const file = fileAt(files, index);
    return file.status === 'known' ? [{ path, text: file.value.text }] : [];
  });
  if (first !== undefined) return { status: 'present', ...first, hidesOther: second !== undefined };
  const isThere = changedFiles.some(({ path, status }) => isConfigurationPath(path) && status !== 'removed');
  return { status: isThere ? 'unreadable' : 'removed' };
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

/** A check run beside the one on the lists, as it stands on the head; undefined where it is to be posted anew. */
async function readPosted(
  snapshot: PullRequestSnapshot,
  checkName: string,
  { github, app, renewsCheckRun }: Tools,
): Promise<PostedCheckRun | undefined> {
  if (app === undefined || renewsCheckRun === true) return undefined;
  const { repository, headSha } = snapshot;
  const wanted = { headSha, checkName, appId: app.id, externalId: externalIdOf(snapshot) };
  return (await readCheckRun(github, repository, wanted)).posted;
}
