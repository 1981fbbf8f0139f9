import { type DerivedReview, deriveReview } from '../pipeline/derive-review.ts';
import { gitListSource } from '../git/git-list-source.ts';
import { readLandscapePaths } from '../github/read/read-landscapes.ts';
import type { ListSource } from '../github/read/read-files.ts';
import type { PullRequestSnapshot } from '../github/read/pull-request-snapshot.ts';
import { listDefinitionOf, touchesList } from '../landscape/list-definition.ts';
import type { Language } from '../messages/catalogue.ts';
import { type ConfiguredPolicy, policyFrom } from '../pipeline/read-policy.ts';
import type { ReadingTools } from '../pipeline/reading-tools.ts';
import type { Policy } from '../config/policy.ts';
import { REQUIREMENT_IDS } from '../requirements/registry.ts';
import { reviewLanguage } from '../review/language.ts';
import { CommandLineError } from './command.ts';
import { type CheckFinding, type CheckReport, findingsOf } from './findings.ts';
import { applyFixes } from './fix-files.ts';
import { type LocalOptions, type LocalPullRequest, readLocalPullRequest } from './local-pull-request.ts';

/** A repair may make room for another one; more rounds than this nobody has needed. */
const MAXIMUM_ROUNDS = 10;

type Reading = Omit<ReadingTools, 'list'>;

interface CheckWish {
  readonly reading: Reading;
  readonly isOnline: boolean;
  readonly isFixing: boolean;
  /** Absent: that of the review. */
  readonly language?: Language;
}

/** Checks, and where it shall fix, repairs and checks again until nothing mechanical is left. */
export async function checkUntilFixed(options: LocalOptions, wish: CheckWish): Promise<CheckReport> {
  const seen = new Set<string>();
  let fixedFiles: readonly string[] = [];
  const repaired: CheckFinding[] = [];
  for (let round = 0; ; round += 1) {
    const local = await readLocalPullRequest(options);
    try {
      const report = await checkOnce(local, wish);
      const isRepeated = seen.has(local.snapshot.headSha) || round === MAXIMUM_ROUNDS;
      const fixed = wish.isFixing && !isRepeated ? await applyFixes(report.review, local) : [];
      if (fixed.length === 0) return { ...report, fixedFiles, repairs: goneFrom(report.findings, repaired) };
      repaired.push(...report.findings.filter(({ isFixable, path }) => isFixable && fixed.includes(path)));
      seen.add(local.snapshot.headSha);
      fixedFiles = [...new Set([...fixedFiles, ...fixed])].toSorted();
    } finally {
      await local.dispose();
    }
  }
}

function keyOf({ rule, path, message }: CheckFinding): string {
  return JSON.stringify([rule, path, message]);
}

function goneFrom(found: readonly CheckFinding[], before: readonly CheckFinding[]): readonly CheckFinding[] {
  const left = new Set(found.map(keyOf));
  return [...new Map(before.map((each) => [keyOf(each), each]))]
    .filter(([key]) => !left.has(key))
    .map(([, finding]) => finding);
}

async function checkOnce(local: LocalPullRequest, wish: CheckWish): Promise<CheckReport> {
  const { reading, isOnline } = wish;
  const { snapshot, sides, comparison } = local;
  const configured = configuredFor(policyFrom(snapshot.configurations), isOnline);
  const list = gitListSource(sides);
  const { language = reviewLanguage(configured.policy, snapshot.text) } = wish;
  const common = { isOnline, comparison, language, fixedFiles: [], repairs: [], texts: {} };
  if (!touchesList(snapshot, configured.policy)) {
    await requireLists(list, snapshot, configured.policy);
    return { ...common, findings: [] };
  }
  await requireReadableLists(list, snapshot, configured.policy);
  const pullRequest = { snapshot, configured, hearing: { commands: [] } };
  const { review }: DerivedReview = await deriveReview(pullRequest, { ...reading, list });
  const findings = findingsOf(review, configured.policy, language);
  const paths = [...new Set(findings.map(({ path }) => path))];
  const requests = paths.map((path) => ({ commit: snapshot.headSha, path, want: 'text' }) as const);
  const files = await list.readFiles(requests);
  const texts = Object.fromEntries(
    files.flatMap((file, index) => (file.status === 'known' ? [[paths[index] ?? '', file.value.text]] : [])),
  );
  return { ...common, review, findings, texts };
}

/** Without a network nothing is judged that only a network can tell. */
function configuredFor(configured: ConfiguredPolicy, isOnline: boolean): ConfiguredPolicy {
  if (isOnline) return configured;
  const requirements = Object.fromEntries(REQUIREMENT_IDS.map((id) => [id, 'off'])) as Policy['requirements'];
  return { ...configured, policy: { ...configured.policy, requirements, checkLinks: false } };
}

/** That nothing is found where there is no list is no good news. Throws `CommandLineError`. */
async function requireLists(
  list: ListSource,
  snapshot: PullRequestSnapshot,
  policy: Pick<Policy, 'lists'>,
): Promise<void> {
  const paths = await readLandscapePaths(list, snapshot, policy);
  const files = await list.readFiles(
    paths.map((path) => ({ commit: snapshot.headSha, path, want: 'id' }) as const),
  );
  if (files.some(({ status }) => status !== 'absent')) return;
  throw new CommandLineError(
    `there is no list here, such as ${policy.lists[0]?.path ?? 'a landscape'}; name yours in .github/landscape-reviewer.yml`,
  );
}

/**
 * A list that is no text has no line to point at. Throws `CommandLineError`; what is text, and broken or empty, is for
 * the review to tell of.
 */
async function requireReadableLists(
  list: ListSource,
  { changedFiles, headSha }: PullRequestSnapshot,
  policy: Pick<Policy, 'lists'>,
): Promise<void> {
  const paths = changedFiles
    .filter(({ path, status }) => status !== 'removed' && listDefinitionOf(path, policy.lists) !== undefined)
    .map(({ path }) => path);
  const files = await list.readFiles(paths.map((path) => ({ commit: headSha, path, want: 'text' }) as const));
  const unreadable = paths.find((_, index) => files[index]?.status === 'absent');
  if (unreadable === undefined) return;
  throw new CommandLineError(
    `${unreadable} is no text in UTF-8, so it cannot be read as a list; save it as UTF-8, or bring it back with git`,
  );
}
