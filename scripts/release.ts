import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `node scripts/release.ts v1.2.3 owner/name`, in the release workflow: writes the version and the repository into the
 * manifest and what changed into `release-notes.md`, and prints what the workflow's steps need, one `name=value` a line.
 */
const ROOT = join(import.meta.dirname, '..');
const MANIFEST = join(ROOT, 'package.json');
const TAG = /^v(?<version>(?<major>0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?<ahead>-[0-9A-Za-z.-]+)?)$/u;

export interface Release {
  readonly version: string;
  /** npm's word for who gets it without asking: everybody, or whoever wants what comes next. */
  readonly channel: 'latest' | 'next';
  /** The tag that workflows name, `v1`; a version ahead of its time does not move it. */
  readonly actionTag?: string;
}

/** Throws where the tag is no version as https://semver.org has it. */
export function releaseOf(tag: string): Release {
  const { version, major, ahead } = TAG.exec(tag)?.groups ?? {};
  if (version === undefined || major === undefined) {
    throw new Error(`${tag} is no version to release; write it like v1.2.3`);
  }
  return ahead === undefined
    ? { version, channel: 'latest', actionTag: `v${major}` }
    : { version, channel: 'next' };
}

/** What changed, by the headlines of the commits, and how to get it. */
export function releaseNotes(
  { version, actionTag }: Release,
  repository: string,
  headlines: readonly string[],
): string {
  const image = `ghcr.io/${repository.toLowerCase()}:${version}`;
  const uses = actionTag === undefined ? [] : [`- \`uses: ${repository}@${actionTag}\` in a workflow`];
  const got = [`- \`npx landscape-reviewer@${version}\``, `- \`${image}\``, ...uses];
  return ['## Changes', '', ...headlines.map((line) => `- ${line}`), '', '## Get it', '', ...got, ''].join(
    '\n',
  );
}

/** The manifest of that version, and of the repository that npm's provenance is compared with. */
export function releasedManifest(text: string, { version }: Release, repository: string): string {
  const manifest = JSON.parse(text) as Record<string, unknown>;
  const url = `git+https://github.com/${repository}.git`;
  return `${JSON.stringify({ ...manifest, version, repository: { type: 'git', url } }, undefined, 2)}\n`;
}

function git(...args: readonly string[]): string {
  return execFileSync('git', args, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

/** Back to the version before, or to the beginning. */
function headlinesUpTo(tag: string): readonly string[] {
  let range = tag;
  try {
    range = `${git('describe', '--tags', '--abbrev=0', '--match', 'v*.*.*', `${tag}^`)}..${tag}`;
  } catch {
    // The first release has none before it.
  }
  return git('log', '--no-merges', '--format=%s', range).split('\n');
}

if (import.meta.main) {
  const [tag = '', repository = ''] = process.argv.slice(2);
  const release = releaseOf(tag);
  writeFileSync(join(ROOT, 'release-notes.md'), releaseNotes(release, repository, headlinesUpTo(tag)));
  writeFileSync(MANIFEST, releasedManifest(readFileSync(MANIFEST, 'utf8'), release, repository));
  const { version, channel, actionTag = '' } = release;
  process.stdout.write(`version=${version}\nchannel=${channel}\naction-tag=${actionTag}\n`);
}
