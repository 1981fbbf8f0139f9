import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { worldFile } from './recorded.ts';

/** A world's files: by their path in it, where each lies on the disk. */
export type WorldFiles = ReadonlyMap<string, string>;

/**
 * All files of a world. One that names a `base` holds only what differs from it: the base's repositories are there, a
 * pull request's `base/` lies over what the base has in `repositories/<owner>/<name>/base/`, and its `head/` and `tip/`
 * lie over that. What `without` names is not taken over, and a pull request of the base stays as it is there.
 */
export function worldFiles(folder: string): WorldFiles {
  const own = filesBelow(folder);
  const file = own.get('world.json');
  if (file === undefined) throw new Error(`${folder} holds no world.json`);
  const { base, without } = worldFile.pick({ base: true, without: true }).parse(readJson(file));
  if (base === undefined) return own;
  const inherited = worldFiles(join(folder, base));
  const isWanted = (path: string) => !without.some((each) => path === each || path.startsWith(`${each}/`));
  const all = new Map([...inherited].filter(([path]) => isWanted(path)));
  for (const pullRequest of pullRequestsOf(own)) {
    if (inherited.has(`${pullRequest}/pull-request.json`)) continue;
    const [, owner, name] = pullRequest.split('/');
    layInto(all, `${pullRequest}/base/`, below(inherited, `repositories/${owner}/${name}/base/`), isWanted);
    layInto(all, `${pullRequest}/base/`, below(own, `${pullRequest}/base/`));
    const baseSide = below(all, `${pullRequest}/base/`);
    layInto(all, `${pullRequest}/head/`, baseSide, isWanted);
    if (below(own, `${pullRequest}/tip/`).size > 0) layInto(all, `${pullRequest}/tip/`, baseSide, isWanted);
  }
  for (const [path, where] of own) all.set(path, where);
  return all;
}

/** The files below a folder of a world (with a slash at its end), by their path in it. */
export function below(files: WorldFiles, folder: string): WorldFiles {
  return new Map(
    [...files]
      .filter(([path]) => path.startsWith(folder))
      .map(([path, where]) => [path.slice(folder.length), where]),
  );
}

function pullRequestsOf(files: WorldFiles): readonly string[] {
  const name = '/pull-request.json';
  return [...files.keys()].filter((path) => path.endsWith(name)).map((path) => path.slice(0, -name.length));
}

function layInto(
  all: Map<string, string>,
  folder: string,
  files: WorldFiles,
  isWanted: (path: string) => boolean = () => true,
): void {
  for (const [path, where] of files) if (isWanted(folder + path)) all.set(folder + path, where);
}

function filesBelow(folder: string): WorldFiles {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(folder, file).split(sep).join('/'), file]),
  );
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
