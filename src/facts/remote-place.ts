import { decoded, pathInAddress } from './web-addresses.ts';

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
  const part = shown?.['part'] === undefined ? undefined : decoded(shown['part']);
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
  return [field.slice(0, at), decoded(field.slice(at + 1))];
}

function pathsOf(home: string): readonly string[] {
  const bare = home.replace(/\.git$/, '');
  const beside = VIEWER.test(home) ? [home.replace(VIEWER, '/git'), home.replace(VIEWER, '')] : [];
  return [...new Set([`${bare}.git`, bare, ...beside])];
}

const CLONE = /\bgit clone\s+(?:-[\w=-]{1,40}\s+(?:\d{1,6}\s+)?){0,5}(?:git|https?):\/\/([^\s"'<>]{1,300})/g;
const LINK = /\bhref=["']([^"'#\s]{1,300}\.git)\/?["']/gi;
/** A page with more of them is a list of many projects. */
const MAXIMUM_ON_PAGE = 4;

/**
 * The repository that a page of a host speaks of: how to clone it, or links to the trees of one group, of which the first
 * is as good as any. Nothing where it may be another project's.
 */
export function repositoryOnPage(html: string, page: URL): string | undefined {
  const commands = [...html.matchAll(CLONE)].map(([, address = '']) => `https://${address}`);
  const links = [...html.matchAll(LINK)].map(([, address = '']) => address);
  const found = (commands.length > 0 ? commands : links).flatMap((address) => {
    const url = URL.parse(address, page.href);
    return url?.host === page.host ? [`https://${url.host}${url.pathname.replace(/\/+$/, '')}`] : [];
  });
  const addresses = new Set(found);
  const folders = new Set(found.map((address) => address.slice(0, address.lastIndexOf('/'))));
  return addresses.size <= MAXIMUM_ON_PAGE && folders.size === 1 ? found[0] : undefined;
}
