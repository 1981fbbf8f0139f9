/** The software that shows a repository on the web, by which the addresses of its files and commits are known. */
export type ForgeKind = 'gitlab' | 'forgejo' | 'sourcehut' | 'cgit' | 'gitweb' | 'git';

/** A repository that can be cloned over https, read off an address. */
export interface ForgeAddress {
  readonly kind: ForgeKind;
  readonly cloneUrl: string;
  /** Where people look at it. */
  readonly webUrl: string;
  /** Its folder that the address leads to: that part is the project then. */
  readonly part?: string;
}

const FORGEJO = /^(?:codeberg\.org|(?:gitea|forgejo)\.)/;
const GITLAB = /^gitlab\.|(?:^|\.)salsa\.debian\.org$/;
const SOURCEHUT = /^git\.sr\.ht$/;
/** What a path's segment may be called; `..` and the like never are. */
const SEGMENT = /^(?!\.{1,2}$)[~\w.+-]{1,100}$/;
/** Deeper folders are no project's home. */
const MAXIMUM_SEGMENTS = 20;

/** The repository that an address leads into; undefined where the address does not tell how to clone one. */
export function forgeAddressOf(address: string): ForgeAddress | undefined {
  const url = URL.parse(address.trim());
  if (url === null || !/^https?:$/.test(url.protocol) || url.port !== '' || !url.hostname.includes('.'))
    return undefined;
  const segments = url.pathname
    .split('/')
    .filter((segment) => segment !== '')
    .map(decode);
  if (segments.length > MAXIMUM_SEGMENTS) return undefined;
  const place = { host: url.hostname, segments, search: url.search };
  return READERS.map((read) => read(place)).find((found) => found !== undefined);
}

/** The repository's name in texts and in facts: its address without scheme, and the part of it. */
export function forgeNameOf({ cloneUrl, part }: ForgeAddress): string {
  const name = cloneUrl.replace(/^https:\/\//, '').replace(/\.git$/, '');
  return part === undefined ? name : `${name}/${part}`;
}

interface Place {
  readonly host: string;
  readonly segments: readonly string[];
  readonly search: string;
}

type Reader = (place: Place) => ForgeAddress | undefined;

/** `/~owner/name/tree/<ref>/item/<path>` */
const readSourcehut: Reader = ({ host, segments }) => {
  const [owner = '', name, view, , item, ...path] = segments;
  if (!SOURCEHUT.test(host) || !owner.startsWith('~') || name === undefined) return undefined;
  const isPart = view === 'tree' && item === 'item';
  return repository('sourcehut', host, [owner, name], { suffix: '', path: isPart ? path : [] });
};

/** `/group/subgroup/name/-/tree/<ref>/<path>`; groups may lie in groups. */
const readGitlab: Reader = ({ host, segments }) => {
  const dash = segments.indexOf('-');
  if (dash < 0 ? !GITLAB.test(host) : dash < 2) return undefined;
  const project = dash < 0 ? segments : segments.slice(0, dash);
  const [view, , ...path] = dash < 0 ? [] : segments.slice(dash + 1);
  if (project.length < 2) return undefined;
  return repository('gitlab', host, withoutGit(project), { path: view === 'tree' ? path : [] });
};

/** `/owner/name/src/branch/<branch>/<path>` */
const readForgejo: Reader = ({ host, segments }) => {
  const [owner, name, view, kind = '', , ...path] = segments;
  const isView = view === 'src' && /^(?:branch|commit|tag)$/.test(kind);
  if (owner === undefined || name === undefined || (!isView && !FORGEJO.test(host))) return undefined;
  return repository('forgejo', host, withoutGit([owner, name]), { path: isView ? path : [] });
};

/** `/any/where/name.git/tree/<path>`, and behind gitweb `/git/?p=name.git;a=tree;f=<path>` */
const readPlain: Reader = ({ host, segments, search }) => {
  const shown = /[?&;]p=([\w.+/-]{1,200}\.git)(?:[&;]|$)/.exec(search)?.[1];
  if (shown !== undefined) {
    const folder = segments.at(-1) === 'gitweb.cgi' ? segments.slice(0, -1) : segments;
    const part = /[&;]a=tree;(?:.{0,100};)?f=([^;&]{1,300})/.exec(search)?.[1];
    const path = part === undefined ? [] : decode(part).split('/');
    const found = repository('gitweb', host, [...folder, ...shown.split('/')], { suffix: '', path });
    return found && { ...found, webUrl: `https://${[host, ...folder].join('/')}/?p=${shown}` };
  }
  const end = segments.findIndex((segment) => /.\.git$/.test(segment));
  if (end < 0) return undefined;
  const [view, ...path] = segments.slice(end + 1);
  const isCgit = /(?:^|\/)cgit(?:\/|\.|$)|^git\.kernel\.org/.test([host, ...segments].join('/'));
  const kind = isCgit || view !== undefined ? 'cgit' : 'git';
  const isPart = view === 'tree' || view === 'log';
  return repository(kind, host, segments.slice(0, end + 1), { suffix: '', path: isPart ? path : [] });
};

const READERS: readonly Reader[] = [readSourcehut, readGitlab, readForgejo, readPlain];

function repository(
  kind: ForgeKind,
  host: string,
  segments: readonly string[],
  { suffix = '.git', path }: { readonly suffix?: string; readonly path: readonly string[] },
): ForgeAddress | undefined {
  if (![...segments, ...path].every((segment) => SEGMENT.test(segment))) return undefined;
  const webUrl = `https://${[host, ...segments].join('/')}`;
  const part = path.length === 0 ? {} : { part: path.join('/') };
  return { kind, cloneUrl: `${webUrl}${suffix}`, webUrl, ...part };
}

function withoutGit(segments: readonly string[]): readonly string[] {
  return segments.map((segment, index) =>
    index === segments.length - 1 ? segment.replace(/\.git$/, '') : segment,
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // No encoding: refused by its characters later on.
    return text;
  }
}
