import type { Commit } from './repository-facts.ts';

/** Whoever stands behind a commit or on the contributors list. */
export interface Actor {
  /** Absent: no account is linked. */
  readonly login?: string;
  readonly name?: string;
  /** GitHub's account type (`User`, `Bot`, `Organization`), where it is known. */
  readonly accountType?: string;
}

/** Robots whose name does not say so: services that commit under an account of their own, as their documentation names it. */
const SERVICE_ACCOUNTS = new Set(
  `web-flow github github-actions github-action actions-user dependabot dependabot-preview renovate renovate-approve
  greenkeeper greenkeeperio mergify bors homu depfu imgbot imgbotapp snyk allcontributors all-contributors
  pre-commit-ci deepsource-autofix restyled-io kodiakhq semantic-release release-please google-cla scorecard
  stepsecurity-app pyup whitesource mend-bolt-for-github mend-renovate crowdin weblate hosted-weblate transifex lokalise
  netlify vercel copybara copybara-service istio-testing travis-ci circleci jenkins
  buildkite azure-pipelines teamcity gitlab-ci goreleaser codecov gitbook gitlocalize lgtm-com
  fossabot googlebot mergifybot renovatebot traviscibot pytorchmergebot deepsourcebot automation`.split(
    /\s+/,
  ),
);

/** Agents that write commits by themselves: the accounts and author names that their documentation gives. */
const AGENT_ACCOUNTS = new Set(
  `copilot copilot-swe-agent github-copilot claude claude-code devin-ai-integration devin-ai cursoragent
  cursor-agent google-labs-jules codex openai-codex chatgpt-codex-connector openhands openhands-agent
  gemini-code-assist gemini-cli sweep-ai codegen-sh ellipsis-dev amazon-q-developer factory-droid
  coderabbitai lovable-dev roomote`.split(/\s+/),
);

/** Services that act through accounts of their own; some are a person's name too, so they count before a role only. */
const SERVICES = new Set(
  `artifacthub aws azure bitdeli coala codacy codeclimate codecov codefactor codesee copr coveralls docker drone
  fossa github gitlab gitter google helm homebrew hound houndci jenkins julia lgtm mend npm openssf packit
  scrutinizer sentry sigstore snyk sonarcloud sonarqube sourcery stepsecurity travis waffle`.split(/\s+/),
);

/** What an automation does, as the last word of its name. */
const ROLES = new Set(
  `action actions app autobump autofix autoformat automation automerge autoroll autoroller autoupdate autoupdater
  badger bumper cd ci commenter deploy deployer formatter generator importer linter publisher releaser releases
  runner scanner sync syncer updater uploader user`.split(/\s+/),
);

/** Accounts that companies keep for their machines. */
const MACHINE = /^(?:svc|srv|ci|automation) |(?:^| )(?:service account|machine user|svc)$/;

/** What a robot calls itself as a word of its own; `Abbot` and `Talbot` are other words. */
const ROBOT_WORDS = new Set(['bot', 'robot', 'autobot']);

/** Trades that come glued to `bot`; a family name ends that way, too, so any other letters before it say nothing. */
const GLUED_ROBOT =
  /^(?:ci|build|release|merge|deploy|test|auto|sync|update|backport|version|format|lint|git)(?:ro)?bot$/;

/** Commits that one large company's systems write carry numbered authors. */
const GENERATED_NAME = /^generatedunixname\d+$/;

/** Longer ones are no names; keeps hostile input cheap. */
const MAXIMUM_NAME_LENGTH = 200;

/**
 * Whether an automation is at work and no person: by account type, and by name in words of its own. `owner`: of
 * the repository, whose robot is often called after it.
 */
export function isAutomation(actor: Actor, owner?: string): boolean {
  if (actor.accountType === 'Bot') return true;
  const name = (actor.name ?? '').slice(0, MAXIMUM_NAME_LENGTH);
  if (/\[bot\]$/i.test(actor.login ?? '') || /\[bot\]$/i.test(name)) return true;
  if (actor.login === undefined) return isRobotName(name, owner);
  if (isRobotName(actor.login.slice(0, MAXIMUM_NAME_LENGTH), owner)) return true;
  // "Bot" is a family name as well: with an account that does not end that way, it is one.
  return /bot$/i.test(actor.login) && partsOf(name).some((word) => ROBOT_WORDS.has(word));
}

/**
 * Whether a name reads like an automation's though nothing says so for certain, and no person's name stands beside
 * it: `acme-releaser`, `rustbot`, `svc-build`. Enough to ask, and not to count somebody out.
 */
export function looksAutomated({ login, name = '' }: Actor): boolean {
  const called = name.slice(0, MAXIMUM_NAME_LENGTH);
  const account = (login ?? called).slice(0, MAXIMUM_NAME_LENGTH);
  if (hasRole(called)) return true;
  const isNamed = login !== undefined && wordsOf(called).length > 1;
  return !isNamed && (hasRole(account) || /[a-z\d]bot$/i.test(account));
}

function hasRole(name: string): boolean {
  const parts = partsOf(name);
  const last = parts.at(-1) ?? '';
  return (parts.length > 1 && (ROLES.has(last) || ROBOT_WORDS.has(last))) || MACHINE.test(parts.join(' '));
}

/** Whether an automation wrote the commit, or the commit does no more than merge an automation's branch. */
export function isAutomatedCommit(commit: Commit, owner?: string): boolean {
  return isAutomation(authorOf(commit), owner) || mergesAutomation(commit.headline);
}

export function authorOf({ authorName, authorLogin }: Commit): Actor {
  return { name: authorName, ...(authorLogin === undefined ? {} : { login: authorLogin }) };
}

/** GitHub's own headline of a merge: the branch says who wrote what is merged. */
const MERGE_HEADLINE = /^Merge pull request #\d+ from ([\w.-]{1,100})\/([\w.-]{1,100})/;

function mergesAutomation(headline: string): boolean {
  const [, owner, branch] = MERGE_HEADLINE.exec(headline) ?? [];
  if (owner === undefined || branch === undefined) return false;
  return isAutomation({ login: owner }) || SERVICE_ACCOUNTS.has(branch.toLowerCase());
}

/**
 * Upkeep that organisations roll out over all their repositories at once, under a person's account: it touches
 * workflows and notices and never the code. Seen on repositories without any other commit in years.
 */
const HOUSEKEEPING =
  /\b(?:codeowners|security\.md|security policy|code of conduct|licen[cs]e headers?|copyright (?:years?|headers?|notices?)|catalog-info|semgrep|codeql|(?:issue|pr|pull request) templates?|funding\.yml|workflows?|github actions?|dependabot|renovate|stale bot|default branch|pre-commit)\b/i;

/** So many commits have to be alike before they tell anything. */
const FEWEST_ALIKE = 5;

/**
 * Authors who write the same headline every time but for its numbers, `Update the rules of 2026-06-01`: scripts
 * that run under an account, whatever it is called. A release says its number as well and is a person's work.
 */
export function authorsByRote(commits: readonly Commit[]): ReadonlySet<string> {
  const headlines = Map.groupBy(commits, (commit) => nameOfAuthor(commit));
  const byRote = [...headlines].filter(([, ofOne]) => {
    const shapes = new Set(ofOne.map(({ headline }) => shapeOf(headline)));
    const [shape = ''] = shapes;
    return ofOne.length >= FEWEST_ALIKE && shapes.size === 1 && ROTE.test(shape) && !RELEASE.test(shape);
  });
  return new Set(byRote.map(([author]) => author));
}

/** The account, or the name where there is none. */
export function nameOfAuthor({ authorLogin, authorName }: Commit): string {
  return authorLogin ?? authorName;
}

/** Some words and a number: fewer words (`Day 12`) are how people count. */
const ROTE = /^(?=.*#)\P{L}*(?:\p{L}+\P{L}+){2}\p{L}/u;
const RELEASE = /release|version|bump|^v?#|merge|tag/i;

function shapeOf(headline: string): string {
  return headline.slice(0, MAXIMUM_NAME_LENGTH).replaceAll(/\d[\d.:TZ+/-]*/g, '#');
}

/** Whether a headline speaks of upkeep alone. A hint, never enough to turn a project away. */
export function isHousekeeping(commit: Commit): boolean {
  return HOUSEKEEPING.test(commit.headline.slice(0, MAXIMUM_NAME_LENGTH));
}

function isRobotName(name: string, owner: string | undefined): boolean {
  const words = wordsOf(name);
  const plain = words.join('-');
  if (SERVICE_ACCOUNTS.has(plain) || AGENT_ACCOUNTS.has(plain) || GENERATED_NAME.test(plain)) return true;
  const [first = '', ...others] = words.filter((word) => word !== 'the');
  if (SERVICES.has(first) && ROLES.has(others.at(-1) ?? '')) return true;
  if (owner !== undefined && plain === `${wordsOf(owner).join('-')}bot`) return true;
  return words.some((word) => ROBOT_WORDS.has(word) || GLUED_ROBOT.test(word));
}

function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** `JuliaTagBot` as three words. */
function partsOf(name: string): readonly string[] {
  return wordsOf(name.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '));
}
