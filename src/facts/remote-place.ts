import { pathInAddress } from './web-addresses.ts';

/** Where a repository that is not on GitHub may be cloned from, and the part of it that is meant. */
export interface RemotePlace {
  /** To be tried one after another. */
  readonly urls: readonly string[];
  readonly subdirectory?: string;
}

/** How hosts show a folder: what stands before it is the repository. */
const VIEWS: readonly RegExp[] = [
  // GitLab
  /^(?<home>.+?)\/-\/(?:(?:tree|blob)\/[^/]+\/(?<part>.+)|.*)$/,
  // Gitiles
  /^(?<home>.+?)\/\+\/(?:refs\/heads\/)?[^/]+(?:\/(?<part>.+))?$/,
  // Forgejo and Gitea
  /^(?<home>.+?)\/src\/(?:branch|commit|tag)\/[^/]+(?:\/(?<part>.+))?$/,
  // cgit
  /^(?<home>.+?\.git)\/(?:tree|log|about|commit|refs|summary|plain)(?:\/(?<part>.+))?$/,
  // SourceHut
  /^(?<home>\/~[^/]+\/[^/]+)\/(?:tree|log|refs|blob)(?:\/[^/]+(?:\/item)?(?:\/(?<part>.+))?)?$/,
  // An older GitLab, Bitbucket
  /^(?<home>\/[^/]+\/[^/]+)\/(?:tree|blob|src)\/[^/]+(?:\/(?<part>.+))?$/,
];
/** Where programs that show repositories lie beside the repositories themselves. */
const VIEWER = /\/(?:cgit|gitweb(?:\.cgi)?)(?=\/|$)/;
const MAXIMUM_PLACES = 3;
const MAXIMUM_LENGTH = 500;

/** Places that an entry's addresses lead to, in their order; addresses on github.com are somebody else's matter. */
export function remotePlacesOf(urls: readonly string[]): readonly RemotePlace[] {
  const places = new Map<string, RemotePlace>();
  for (const url of urls) {
    const place = url.length > MAXIMUM_LENGTH ? undefined : placeOf(url);
    const [first] = place?.urls ?? [];
    if (place !== undefined && first !== undefined && !places.has(first)) places.set(first, place);
  }
  return [...places.values()].slice(0, MAXIMUM_PLACES);
}

function placeOf(text: string): RemotePlace | undefined {
  const url = URL.parse(text.trim());
  if (url === null || !/^https?:$/.test(url.protocol) || /(?:^|\.)github\.com$/.test(url.hostname))
    return undefined;
  const path = url.pathname.replace(/\/+$/, '');
  const shown = shownByGitweb(url, path) ?? VIEWS.map((view) => view.exec(path)?.groups).find(Boolean);
  const home = shown?.['home'] ?? path;
  // A whole host is no repository.
  if (home === '') return undefined;
  const part = shown?.['part'] === undefined ? undefined : decode(shown['part']);
  // What is asked over http is there over https, or it is not read.
  const urls = pathsOf(home).map((each) => `https://${url.host}${each}`);
  return { urls, ...(part === undefined ? {} : { subdirectory: part }) };
}

/** `/git/?p=gcc.git;a=tree;f=gcc/config/bpf` */
function shownByGitweb({ search }: URL, path: string): Record<string, string | undefined> | undefined {
  const fields = new Map(search.slice(1).split(/[;&]/).map(fieldOf));
  const project = fields.get('p')?.replace(/^\/+/, '');
  if (project === undefined || !project.endsWith('.git')) return undefined;
  return { home: `${path}/${pathInAddress(project)}`, part: fields.get('f') };
}

function fieldOf(field: string): readonly [string, string] {
  const at = field.indexOf('=');
  return [field.slice(0, at), decode(field.slice(at + 1))];
}

function pathsOf(home: string): readonly string[] {
  const bare = home.replace(/\.git$/, '');
  const beside = VIEWER.test(home) ? [home.replace(VIEWER, '/git'), home.replace(VIEWER, '')] : [];
  return [...new Set([`${bare}.git`, bare, ...beside])];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not an encoding: the text is what it looks like.
    return text;
  }
}
