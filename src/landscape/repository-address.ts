export interface GithubRepository {
  readonly owner: string;
  readonly name: string;
  /** What stands behind the repository in the address, such as `tree/main/tools`; absent: nothing. */
  readonly rest?: string;
}

const SCHEME = /^[a-z][a-z\d+.-]{0,20}:\/\//i;
const SSH_ADDRESS = /^git@([^:/]{1,100}):/i;
/** `https://sourceware.org/git/?p=systemtap.git;a=summary` */
const GITWEB_PROJECT = /^[^#]{1,1000}?[?&;]p=([^&;#\s]{1,200})/;
const OWNER = /^[a-z\d][a-z\d-]{0,38}$/i;
const NAME = /^[\w.-]{1,100}$/;
/** First segments of github.com's own pages: no account has these names. */
const PAGES_OF_GITHUB: ReadonlySet<string> = new Set(
  'about apps collections enterprise explore features login marketplace orgs search settings sponsors topics users'.split(
    ' ',
  ),
);

/**
 * What two addresses have in common when they mean the same place: no scheme, `www.`, case, trailing slash, `.git`,
 * fragment or query, but for the project that gitweb is asked for. For comparison only; no network is asked.
 */
export function addressKeyOf(url: string): string {
  const [, project] = GITWEB_PROJECT.exec(isOnGithub(url) ? '' : url) ?? [];
  const address = bareAddressOf(url) + (project === undefined ? '' : `?p=${project}`);
  return withoutTrailingSlashes(withoutSuffix(address, '.git')).toLowerCase();
}

export function isOnGithub(url: string): boolean {
  const address = bareAddressOf(url).toLowerCase();
  return address === 'github.com' || address.startsWith('github.com/');
}

/** The repository on github.com that an address lies in; undefined where it lies in none. */
export function githubRepositoryOf(url: string): GithubRepository | undefined {
  if (!isOnGithub(url)) return undefined;
  const [, owner = '', written = '', ...others] = bareAddressOf(url).split('/');
  const name = withoutSuffix(written, '.git');
  const isName = NAME.test(name) && name !== '.' && name !== '..';
  if (!isName || !OWNER.test(owner) || PAGES_OF_GITHUB.has(owner.toLowerCase())) return undefined;
  const rest = others.filter((segment) => segment !== '').join('/');
  return { owner, name, ...(rest === '' ? {} : { rest }) };
}

/** The address that `owner/name` is short for; undefined where a text is something else. */
export function shortAddressOf(text: string): string | undefined {
  const [owner = '', name = '', ...others] = text.split('/');
  const isShort = others.length === 0 && OWNER.test(owner) && NAME.test(name) && !/^\.{1,2}$/.test(name);
  return isShort ? `https://github.com/${text}` : undefined;
}

function bareAddressOf(url: string): string {
  const path = url.trim().split(/[?#]/, 1)[0] ?? '';
  const address = path
    .replace(SCHEME, '')
    .replace(SSH_ADDRESS, '$1/')
    .replace(/^git@/i, '')
    .replace(/^www\./i, '');
  return withoutTrailingSlashes(address);
}

function withoutSuffix(text: string, suffix: string): string {
  return text.toLowerCase().endsWith(suffix) ? text.slice(0, -suffix.length) : text;
}

function withoutTrailingSlashes(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === '/') end -= 1;
  return text.slice(0, end);
}
