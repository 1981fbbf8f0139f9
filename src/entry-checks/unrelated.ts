import type { ChangedFile } from '../landscape/changed-file.ts';
import { isSameContent } from '../landscape/diff-entries.ts';
import type { EntryChange } from '../landscape/entry-change.ts';
import { message } from '../messages/message.ts';
import type { CheckInput, EntryCheck, Found } from './entry-check.ts';
import { listOf } from './entry-place.ts';

/** What GitHub or a shell runs: never part of a listing. */
const RUN_BY_OTHERS =
  /^(?:\.github\/(?:workflows|actions)\/|\.husky\/|\.githooks\/|\.circleci\/)|^\.gitlab-ci\.yml$|\.(?:sh|bash|zsh|fish|ps1|bat|cmd|py|rb|pl|exe|dll|so|dylib)$|(?:^|\/)(?:Makefile|Dockerfile|Jenkinsfile)$/i;
const IN_A_SCRIPT_FOLDER = /^(?:scripts?|bin|tools?|hack|ci)\//i;
const PROGRAM = /\.(?:[cm]?[jt]sx?)$/i;
/** Shorter files change whole by being edited at all. */
const MIN_LINES = 20;
/** From this share of lines on, a file was reformatted rather than edited. */
const REFORMATTED_SHARE = 0.5;
/** Of ebpf.io's own update of 49 star counts, three had their links mended as well. */
const MENDED_SHARE = 0.25;

/** Files that a listing does not need: what others run, and lists or logo modules that were reformatted as a whole. */
export const unrelated: EntryCheck = {
  id: 'unrelated',
  rule: 'Nothing beside the landscape is changed.',
  check: (input) => [...checkRunFiles(input), ...checkReformatting(input)],
};

function checkRunFiles(input: CheckInput): readonly Found[] {
  const severity = isListing(input) ? 'warning' : 'notice';
  return input.changedFiles.filter(isRun).map(({ path }) => ({
    severity,
    path,
    message: message('unrelated.run', { path }),
  }));
}

function isRun({ path }: ChangedFile): boolean {
  return RUN_BY_OTHERS.test(path) || (IN_A_SCRIPT_FOLDER.test(path) && PROGRAM.test(path));
}

/**
 * More than upkeep of the site's own: a change of format or an update of all star counts comes with its script, and
 * mends a link or two on the way.
 */
function isListing({ changes }: CheckInput): boolean {
  const others = changes.filter((change) => !isStarUpdate(change));
  const isListed = others.some(({ kind }) => kind !== 'modified');
  return isListed || others.length > (changes.length - others.length) * MENDED_SHARE;
}

function isStarUpdate(change: EntryChange): boolean {
  if (change.kind !== 'modified') return false;
  const { stars } = change.after.profile.fields;
  const fields = new Set([...Object.keys(change.before.fields), ...Object.keys(change.after.fields)]);
  if (stars !== undefined) fields.delete(stars);
  return [...fields].every((field) => isSameContent(change.before.fields[field], change.after.fields[field]));
}

function checkReformatting(input: CheckInput): readonly Found[] {
  const lists = input.head.lists.map(({ path, text }) => ({
    path,
    text,
    before: listOf(input.base, path)?.text,
  }));
  const registries = Object.values(input.head.logoRegistries).map(({ path, text }) => ({
    path,
    text,
    before: input.base.logoRegistries[path]?.text,
  }));
  return [...lists, ...registries]
    .filter(({ path }, index, all) => all.findIndex((other) => other.path === path) === index)
    .filter(({ text, before }) => before !== undefined && isReformatted(before, text))
    .map(({ path }) => ({ severity: 'notice', path, message: message('unrelated.reformatted', { path }) }));
}

/** Most lines differ although, white space and quotes aside, most are still there. A re-ordered file has the same lines. */
function isReformatted(before: string, after: string): boolean {
  if (before === after) return false;
  const old = before.split('\n').filter((line) => line.trim() !== '');
  if (old.length < MIN_LINES) return false;
  const kept = shareIn(old, after.split('\n'));
  if (kept >= 1 - REFORMATTED_SHARE) return false;
  const pieces = before.match(/[\w/:.-]{3,}/g) ?? [];
  const alike = shareIn(pieces, after.match(/[\w/:.-]{3,}/g) ?? []);
  return alike > REFORMATTED_SHARE && alike - kept > REFORMATTED_SHARE / 2;
}

/** The share of the first ones that are among the second ones, each counted as often as it stands there. */
function shareIn(wanted: readonly string[], present: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const each of present) counts.set(each, (counts.get(each) ?? 0) + 1);
  let found = 0;
  for (const each of wanted) {
    const left = counts.get(each) ?? 0;
    if (left === 0) continue;
    counts.set(each, left - 1);
    found += 1;
  }
  return wanted.length === 0 ? 1 : found / wanted.length;
}
