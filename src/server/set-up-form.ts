import { asAttribute, escapeHtml } from '../audit/page/html.ts';
import { type Message, message } from '../messages/message.ts';
import type { Writer } from '../messages/render-message.ts';
import type { WebPage } from './web-page.ts';
import { WEBHOOK_PATH } from './webhook-route.ts';

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
export const SET_UP_FIELDS = ['owner', 'organization', 'public', 'github', 'webhook'] as const;
export type SetUpFields = Readonly<Record<(typeof SET_UP_FIELDS)[number], string>>;

type FieldProblems = Partial<Record<keyof SetUpFields, Message>>;

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
    ...(github === undefined ? { github: message('set-up.wrong.github', {}) } : {}),
    ...(fields.owner === 'organization' && !ORGANIZATION.test(organization)
      ? { organization: message('set-up.wrong.organization', {}) }
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
  if (webhook === undefined) return { webhook: message('set-up.wrong.webhook', { path: WEBHOOK_PATH }) };
  const isReachable =
    !LOOPBACK.test(webhook.hostname) || (github !== undefined && LOOPBACK.test(github.hostname));
  return isReachable ? {} : { webhook: message('set-up.wrong.loopback', {}) };
}

export interface Asking {
  readonly token: string;
  readonly fields: SetUpFields;
  readonly problems?: FieldProblems;
}

/** The page that asks, with what is wrong beside each field. */
export function askingPage({ token, fields, problems = {} }: Asking, { write }: Writer): WebPage {
  const said = (field: keyof SetUpFields) =>
    problems[field] === undefined ? '' : `<p class="bad" id="${field}-problem">${write(problems[field])}</p>`;
  const text = (field: keyof SetUpFields, type: 'text' | 'url', label: Message) =>
    `<input type="${type}" name="${field}" aria-label="${asAttribute(write(label))}" value="${escapeHtml(fields[field])}" autocomplete="off" spellcheck="false"${problems[field] === undefined ? '' : ` aria-invalid="true" aria-describedby="${field}-problem"`}>${said(field)}`;
  const choice = (owner: 'person' | 'organization') =>
    `<label><input type="radio" name="owner" value="${owner}"${fields.owner === owner ? ' checked' : ''}> ${write(message(`set-up.owner.${owner}`, {}))}</label>`;
  return {
    title: write(message('set-up.title', {})),
    formsTo: "'self'",
    body: `<p>${write(message('set-up.about', {}))}</p>
<form method="post" action="/" novalidate>
<input type="hidden" name="token" value="${token}">
<fieldset><legend>${write(message('set-up.owner', {}))}</legend>
${choice('person')}
${choice('organization')}
${text('organization', 'text', message('set-up.organization', {}))}</fieldset>
<fieldset><legend>${write(message('set-up.public', {}))}</legend>
<label><input type="checkbox" name="public" value="yes"${fields.public === '' ? '' : ' checked'}> ${write(message('set-up.public.others', {}))}</label>
<p class="soft">${write(message('set-up.public.why', {}))}</p></fieldset>
<fieldset><legend>${write(message('set-up.github', {}))}</legend>
${text('github', 'url', message('set-up.github.address', {}))}
<p class="soft">${write(message('set-up.github.enterprise', {}))}</p></fieldset>
<fieldset><legend>${write(message('set-up.webhook', {}))}</legend>
${text('webhook', 'url', message('set-up.webhook.address', {}))}
<p class="soft">${write(message('set-up.webhook.about', { path: WEBHOOK_PATH }))}</p></fieldset>
<button>${write(message('set-up.continue', {}))}</button>
</form>`,
  };
}

/** What became of a look at the address for deliveries. */
export type WebhookAnswer =
  | { readonly kind: 'here' }
  | { readonly kind: 'answered'; readonly status: number }
  | { readonly kind: 'silent'; readonly code?: string };

export interface Confirming {
  readonly setUp: SetUp;
  readonly manifest: object;
  readonly state: string;
  readonly answer: WebhookAnswer;
}

/** The page whose button leads to GitHub, with the manifest of the App. */
export function confirmingPage({ setUp, manifest, state, answer }: Confirming, { write }: Writer): WebPage {
  const { organization, github, isPublic, webhookUrl } = setUp;
  const owner = organization === undefined ? '' : `/organizations/${organization}`;
  const action = `${github}${owner}/settings/apps/new?state=${state}`;
  const [look, said] = ofAnswer(answer);
  const make = write(message('set-up.make', {}));
  return {
    title: make,
    formsTo: github,
    body: `<ul>
<li>${write(message('set-up.belongs', { organization, github }))} ${write(message('set-up.installs', { isPublic }))}</li>
<li>${write(message('set-up.delivers', { address: webhookUrl }))} <span class="${look}">${write(said)}</span></li>
</ul>
<form method="post" action="${escapeHtml(action)}">
<input type="hidden" name="manifest" value="${escapeHtml(JSON.stringify(manifest))}">
<button>${make}</button>
</form>
<p>${write(message('set-up.leads-back', {}))} <a href="/?${escapeHtml(fieldsOf(setUp))}">${write(message('set-up.change', {}))}</a></p>`,
  };
}

/** As the address of the page that asks takes them. */
function fieldsOf({ organization = '', isPublic, github, webhookUrl }: SetUp): string {
  const owner = organization === '' ? 'person' : 'organization';
  const fields = { owner, organization, public: isPublic ? 'yes' : '', github, webhook: webhookUrl };
  return new URLSearchParams(fields satisfies SetUpFields).toString();
}

function ofAnswer(answer: WebhookAnswer): readonly [look: string, said: Message] {
  if (answer.kind === 'here') return ['good', message('set-up.answer.here', {})];
  if (answer.kind === 'silent') return ['bad', message('set-up.answer.silent', { code: answer.code })];
  const { status } = answer;
  if (status === 405) return ['good', message('set-up.answer.reviewer', {})];
  return status >= 300 && status < 400
    ? ['bad', message('set-up.answer.elsewhere', { status })]
    : ['warn', message('set-up.answer.another', { status })];
}

export interface NewApp {
  readonly name: string;
  readonly page: string;
}

/** The last page: what is left to do. */
export function createdPage({ name, page }: NewApp, file: string, { write }: Writer): WebPage {
  return {
    title: write(message('set-up.made', {})),
    body: `<p class="good">${write(message('set-up.made.kept', { app: name, file }))}</p>
<h2>${write(message('set-up.next', {}))}</h2>
<ol>
<li>${write(message('set-up.next.start', {}))}</li>
<li>${write(message('set-up.next.install', { url: `${page}/installations/new` }))}</li>
<li>${write(message('set-up.next.doctor', {}))}</li>
</ol>`,
  };
}

export function failedPage(reason: Message, status: number, { write }: Writer): WebPage {
  return {
    title: write(message('set-up.failed', {})),
    status,
    body: `<p class="bad">${write(reason)}</p>\n<p><a href="/">${write(message('set-up.failed.again', {}))}</a></p>`,
  };
}
