import { createHash } from 'node:crypto';
import { message } from '../../messages/message.ts';
import { type Writer, withTiers, writerIn } from '../../messages/render-message.ts';
import type { TierNames } from '../../messages/text-format.ts';
import type { Language } from '../../messages/catalogue.ts';
import type { Policy } from '../../config/policy.ts';
import { type Audit, type AuditedProject, STANDINGS } from '../audit.ts';
import { moveSentences } from '../remarks.ts';
import { type Html, htmlText, icon, ICONS, shownText } from './html.ts';
import { PAGE_SCRIPT } from './page-script.ts';
import { PAGE_STYLE } from './page-style.ts';
import { evidenceBars } from './pictures.ts';
import { projectRows, tagsOf } from './project-rows.ts';
import { changesCard, criteriaCard, newsCard, summaryCards } from './summary.ts';

export interface PageOptions {
  readonly language: Language;
  readonly thresholds: Pick<Policy['thresholds'], 'contributors' | 'maintained'>;
  readonly tiers?: TierNames | undefined;
}

interface Page extends PageOptions {
  readonly writer: Writer;
}

/** The whole audit as one page that loads nothing: its style, its script and its pictures stand in it. */
export function auditPage(audit: Audit, options: PageOptions): Html {
  const markup = withTiers({ ...htmlText, sparkline: evidenceBars }, options.tiers);
  const page = { ...options, writer: writerIn(options.language, markup) };
  const { write } = page.writer;
  const title = write(message('audit.title', {}));
  return [
    '<!doctype html>',
    `<html lang="${options.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">`,
    '<meta name="referrer" content="no-referrer">',
    '<link rel="icon" href="data:,">',
    `<title>${title} · ${shownText(audit.repository)}</title>`,
    `<style>${PAGE_STYLE}</style>`,
    '</head>',
    '<body>',
    ICONS,
    `<header><h1>${title}</h1><p class="soft">${write(message('audit.of', { repository: audit.repository, date: audit.at, commit: audit.commit.slice(0, 7) }))}</p></header>`,
    '<main>',
    criteriaCard(audit, page.writer),
    summaryCards(audit, page),
    newsCard(audit, page.writer),
    changesCard(audit, page.writer),
    controls(audit, page),
    projectTable(audit, page),
    ordersCard(audit, page),
    '</main>',
    footer(audit, page),
    `<script>${PAGE_SCRIPT}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Nothing may be loaded or sent, and nothing runs but the style and the script that this page was made with. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `style-src '${hashOf(PAGE_STYLE)}'`,
  `script-src '${hashOf(PAGE_SCRIPT)}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** Whoever was renamed has moved as well. */
const FILTERS = [
  ...STANDINGS.map((name) => [name, message(`audit.standing.${name}`, {})] as const),
  ...(
    [
      'changed',
      'gone',
      'archived',
      'silent',
      'license-closed',
      'license',
      'moved',
      'renamed',
      'stars',
      'could-be-major',
      'major-no-longer',
      'problems',
    ] as const
  ).map((name) => [name, message(`audit.filter.${name}`, {})] as const),
];

/** Hidden until the script that they need has run. */
function controls(audit: Audit, { writer: { write, format } }: Page): Html {
  const changed = changedKeys(audit);
  const tags = audit.projects.flatMap((project) => tagsOf(project, changed));
  const buttons = FILTERS.flatMap(([name, said]) => {
    const count = tags.filter((tag) => tag === name).length;
    if (count === 0) return [];
    return [button(name, `${write(said)} <span class="number">${format.number(count)}</span>`)];
  });
  const search = write(message('audit.page.search', {}));
  return [
    '<div class="controls" hidden>',
    `<input type="search" aria-label="${search}" placeholder="${search}" autocomplete="off" spellcheck="false">`,
    `<p class="shown" role="status"><b>${audit.projects.length}</b> / ${audit.projects.length} ${write(message('audit.page.shown', {}))}</p>`,
    `<div class="filters" role="group" aria-label="${write(message('audit.page.filters', {}))}">`,
    `<button type="button" data-filter="" aria-pressed="true">${write(message('audit.page.all', {}))}</button>`,
    ...buttons,
    '</div></div>',
  ].join('');
}

function button(name: string, text: Html): Html {
  return `<button type="button" data-filter="${name}" aria-pressed="false">${text}</button>`;
}

function changedKeys({ since }: Audit): ReadonlySet<string> {
  return new Set(since?.changes.map(({ key }) => key));
}

/** Columns by what they sort, and which way a first click sorts them. */
const COLUMNS = [
  ['name', 'audit.column.project', 'ascending'],
  ['standing', 'audit.column.standing', 'ascending'],
  ['tier', 'audit.column.tier', 'descending'],
  ['commits', 'audit.page.commits', 'descending'],
  ['contributors', 'audit.column.contributors', 'descending'],
  ['stars', 'audit.column.stars', 'descending'],
] as const;

function projectTable(audit: Audit, page: Page): Html {
  const { write } = page.writer;
  const heads = COLUMNS.map(([name, key, first]) => {
    const sorted = name === 'standing' ? ' aria-sort="ascending"' : '';
    return `<th scope="col" data-sort="${name}" data-first="${first}"${sorted}><button type="button">${write(message(key, {}))}${icon('up')}</button></th>`;
  });
  const options = {
    writer: page.writer,
    moreThan: page.thresholds.contributors.moreThan,
    changed: changedKeys(audit),
  };
  const rows = audit.projects.map((project: AuditedProject) => projectRows(project, options));
  return [
    `<table><caption class="hidden">${write(message('audit.heading.all', {}))}. ${write(message('audit.page.sort-hint', {}))}</caption>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    ...rows,
    '</table>',
    `<p class="note">${write(message('audit.page.bars', {}))} ${write(message('audit.page.threshold', { moreThan: page.thresholds.contributors.moreThan }))}</p>`,
    `<div class="card nothing" hidden><p>${write(message('audit.page.nothing', {}))}</p><button type="button">${write(message('audit.page.show-all', {}))}</button></div>`,
  ].join('\n');
}

function ordersCard({ orders, problems }: Audit, { writer }: Page): Html {
  const { write } = writer;
  const open = orders.filter(({ moves }) => moves.length > 0);
  const lists = open.map((order) => {
    const moves = moveSentences(order, writer).map((sentence) => `<li>${sentence}</li>`);
    const head = write(message('audit.order.list', { list: order.list, count: order.moves.length }));
    return `<p>${head}</p><ul>${moves.join('')}</ul>`;
  });
  const broken = problems.map(
    ({ path, message: said }) => `<li><code>${shownText(path)}</code> ${write(said)}</li>`,
  );
  const right = lists.length === 0 ? `<p>${write(message('audit.order.right', {}))}</p>` : lists.join('');
  const files =
    broken.length === 0
      ? ''
      : `<h2>${write(message('audit.heading.lists', {}))}</h2><ul>${broken.join('')}</ul>`;
  return `<section class="card orders"><h2>${write(message('audit.heading.order', {}))}</h2>${right}${files}</section>`;
}

function footer({ repository }: Audit, { writer: { write } }: Page): Html {
  return `<footer><p>${write(message('audit.fix', { repository }))}</p><p>${write(message('audit.stated', {}))}</p><p>${write(message('audit.page.footer', {}))}</p></footer>`;
}
