import { escapeHtml } from '../audit/page/html.ts';
import type { WebPage } from './web-page.ts';
import { WEBHOOK_PATH } from './webhook-route.ts';

/** What the set-up page asks. */
export interface SetUp {
  /** Absent: the person who is signed in on GitHub. */
  readonly organization?: string;
  /** Whether others than its owner may install it. */
  readonly isPublic: boolean;
  /** GitHub as a browser opens it, and its API. */
  readonly github: string;
  readonly apiUrl: string;
  /** Where GitHub is to deliver. */
  readonly webhookUrl: string;
}

/** As people fill them in. */
export type SetUpFields = Readonly<
  Record<'owner' | 'organization' | 'public' | 'github' | 'webhook', string>
>;

type FieldProblems = Partial<Record<keyof SetUpFields, string>>;

const GITHUB_COM = 'https://github.com';
const API_OF_GITHUB_COM = 'https://api.github.com';
/** Organizations whose data stays in a region have a name of their own below it, and their API one in front of that. */
const WITH_DATA_RESIDENCY = '.ghe.com';
const ORGANIZATION = /^[a-z\d](?:[a-z\d-]{0,38})$/iu;
const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0)$/u;

/** What the fields begin with: GitHub's address by that of its API, and what the environment says. */
export function initialFields(apiUrl: string, webhookUrl = ''): SetUpFields {
  return { owner: 'person', organization: '', public: '', github: webAddressOf(apiUrl), webhook: webhookUrl };
}

function webAddressOf(apiUrl: string): string {
  if (apiUrl === API_OF_GITHUB_COM) return GITHUB_COM;
  const { protocol, host, origin } = new URL(apiUrl);
  return host.endsWith(WITH_DATA_RESIDENCY) ? `${protocol}//${host.replace(/^api\./u, '')}` : origin;
}

function apiAddressOf(github: URL, configured: string): string {
  if (github.origin === webAddressOf(configured)) return configured;
  if (github.origin === GITHUB_COM) return API_OF_GITHUB_COM;
  return github.host.endsWith(WITH_DATA_RESIDENCY)
    ? `${github.protocol}//api.${github.host}`
    : `${github.origin}/api/v3`;
}

/** `apiUrl` is what the environment says; a GitHub at another address has its API where GitHub always puts it. */
export function parseSetUp(
  fields: SetUpFields,
  apiUrl: string,
): { readonly setUp: SetUp } | { readonly problems: FieldProblems } {
  const github = addressIn(fields.github);
  const webhook = addressIn(fields.webhook);
  const organization = fields.organization.trim();
  const problems: FieldProblems = {
    ...(github === undefined
      ? { github: `Write it as a browser shows it, like ${GITHUB_COM} or https://github.example.com.` }
      : {}),
    ...(fields.owner === 'organization' && !ORGANIZATION.test(organization)
      ? { organization: 'Write the name in its address: that of https://github.com/ebpf-io is ebpf-io.' }
      : {}),
    ...webhookProblem(webhook, github),
  };
  if (github === undefined || webhook === undefined || Object.keys(problems).length > 0) return { problems };
  if (webhook.pathname === '/') webhook.pathname = WEBHOOK_PATH;
  return {
    setUp: {
      ...(fields.owner === 'organization' ? { organization } : {}),
      isPublic: fields.public !== '',
      github: github.origin,
      apiUrl: apiAddressOf(github, apiUrl),
      webhookUrl: webhook.href,
    },
  };
}

function addressIn(text: string): URL | undefined {
  const url = URL.parse(text.trim());
  return url !== null && /^https?:$/u.test(url.protocol) && url.username === '' ? url : undefined;
}

function webhookProblem(webhook: URL | undefined, github: URL | undefined): FieldProblems {
  if (webhook === undefined)
    return { webhook: `Write the whole address, like https://reviewer.example.com${WEBHOOK_PATH}.` };
  const isReachable =
    !LOOPBACK.test(webhook.hostname) || (github !== undefined && LOOPBACK.test(github.hostname));
  return isReachable
    ? {}
    : { webhook: 'GitHub cannot reach this machine by that address: write its public one.' };
}

/** The page that asks, with what is wrong beside each field. */
export function askingPage(token: string, fields: SetUpFields, problems: FieldProblems = {}): WebPage {
  const said = (field: keyof SetUpFields) =>
    problems[field] === undefined
      ? ''
      : `<p class="bad" id="${field}-problem">${escapeHtml(problems[field])}</p>`;
  const text = (field: keyof SetUpFields, type: 'text' | 'url', label: string) =>
    `<input type="${type}" name="${field}" aria-label="${label}" value="${escapeHtml(fields[field])}" autocomplete="off" spellcheck="false"${problems[field] === undefined ? '' : ` aria-invalid="true" aria-describedby="${field}-problem"`}>${said(field)}`;
  const choice = (owner: string, label: string) =>
    `<label><input type="radio" name="owner" value="${owner}"${fields.owner === owner ? ' checked' : ''}> ${label}</label>`;
  return {
    title: 'Set up the landscape reviewer',
    formsTo: "'self'",
    body: `<p>This page makes the GitHub App that reviews your list. Nothing is made before you press a button on GitHub.</p>
<form method="post" action="/" novalidate>
<input type="hidden" name="token" value="${token}">
<fieldset><legend>Whose App is it?</legend>
${choice('person', 'Mine: the account that I am signed in with on GitHub')}
${choice('organization', 'An organization’s, which I own or whose Apps I manage:')}
${text('organization', 'text', 'Name of the organization')}</fieldset>
<fieldset><legend>Who may install it?</legend>
<label><input type="checkbox" name="public" value="yes"${fields.public === '' ? '' : ' checked'}> Others than its owner as well</label>
<p class="soft">Needed where the list belongs to another account than the App. Whoever installs it has their lists reviewed by your server.</p></fieldset>
<fieldset><legend>Where is GitHub?</legend>
${text('github', 'url', 'Address of GitHub')}
<p class="soft">Another address for GitHub Enterprise.</p></fieldset>
<fieldset><legend>Where does GitHub reach your server?</legend>
${text('webhook', 'url', 'Address for deliveries')}
<p class="soft">A public address that leads to this program; its path is <code>${WEBHOOK_PATH}</code>.</p></fieldset>
<button>Continue</button>
</form>`,
  };
}

/** What became of a look at the address for deliveries. */
export type WebhookAnswer =
  | { readonly kind: 'here' }
  | { readonly kind: 'answered'; readonly status: number }
  | { readonly kind: 'silent'; readonly reason: string };

/** The page whose button leads to GitHub, with the manifest of the App. */
export function confirmingPage(
  setUp: SetUp,
  manifest: object,
  state: string,
  answer: WebhookAnswer,
): WebPage {
  const { organization, github, isPublic, webhookUrl } = setUp;
  const owner = organization === undefined ? '' : `/organizations/${organization}`;
  const action = `${github}${owner}/settings/apps/new?state=${state}`;
  const whose =
    organization === undefined
      ? 'your own account'
      : `the organization <code>${escapeHtml(organization)}</code>`;
  const [look, words] = ofAnswer(answer);
  return {
    title: 'Make the App on GitHub',
    formsTo: github,
    body: `<ul>
<li>It belongs to ${whose} on <code>${escapeHtml(github)}</code>, and ${isPublic ? 'others may install it' : 'nobody else may install it'}.</li>
<li>GitHub delivers to <code>${escapeHtml(webhookUrl)}</code>. <span class="${look}">${words}</span></li>
</ul>
<form method="post" action="${escapeHtml(action)}">
<input type="hidden" name="manifest" value="${escapeHtml(JSON.stringify(manifest))}">
<button>Make the App on GitHub</button>
</form>
<p>GitHub shows its name, which you may change, and leads you back here. <a href="/?${escapeHtml(fieldsOf(setUp))}">Change something first</a></p>`,
  };
}

/** As the address of the page that asks takes them. */
function fieldsOf({ organization = '', isPublic, github, webhookUrl }: SetUp): string {
  const owner = organization === '' ? 'person' : 'organization';
  const fields = { owner, organization, public: isPublic ? 'yes' : '', github, webhook: webhookUrl };
  return new URLSearchParams(fields satisfies SetUpFields).toString();
}

function ofAnswer(answer: WebhookAnswer): readonly [look: string, words: string] {
  if (answer.kind === 'here') return ['good', 'It leads to this program.'];
  if (answer.kind === 'silent') {
    return [
      'bad',
      `It does not answer (${escapeHtml(answer.reason)}). You may go on, and mend it before you start the program.`,
    ];
  }
  if (answer.status === 405) return ['good', 'A landscape reviewer answers there.'];
  if (answer.status >= 300 && answer.status < 400) {
    return [
      'bad',
      `It leads on to another address (${answer.status}), and GitHub does not follow: write that one.`,
    ];
  }
  return [
    'warn',
    `Something answers there, with ${answer.status}, and it is not this program: look at your proxy before you start the program.`,
  ];
}

/** What GitHub hands out with a new App. */
export interface NewApp {
  readonly name: string;
  readonly page: string;
}

/** The last page: what is left to do. */
export function createdPage({ name, page }: NewApp, file: string): WebPage {
  return {
    title: 'The App is made',
    body: `<p class="good"><code>${escapeHtml(name)}</code> is on GitHub, and its credentials are in <code>${escapeHtml(file)}</code>. This page ends with the program, which has stopped.</p>
<h2>Next</h2>
<ol>
<li>Start the program again: <code>npm start</code></li>
<li><a href="${escapeHtml(page)}/installations/new">Install the App</a> on the repository of the list. Its open pull requests are reviewed within seconds.</li>
<li>Ask whether all is well: <code>npm run doctor</code></li>
</ol>`,
  };
}

export function failedPage(reason: string, status: number): WebPage {
  return {
    title: 'That did not work',
    status,
    body: `<p class="bad">${escapeHtml(reason)}</p>\n<p><a href="/">Begin again</a></p>`,
  };
}
