import type { Tier } from '../../vocabulary/judgement.ts';
import { message } from '../../messages/message.ts';
import type { Writer } from '../../messages/render-message.ts';
import { statementText } from '../../review/criteria-check.ts';
import type { Policy } from '../../config/policy.ts';
import type { Audit, AuditChange, AuditedProject, Standing } from '../audit.ts';
import { changeSentence, otherCounts, SHOWN_STANDINGS } from '../remarks.ts';
import { asAttribute, escapeHtml, type Html, htmlLink, shownText, withCode } from './html.ts';
import { newsKind, newsLines, newsReason, newsSince } from '../news.ts';
import { criteriaSentences, criteriaSetting } from '../criteria-news.ts';
import { isDrawn, landscapePlot, shownStars, squares } from './pictures.ts';

export interface SummaryOptions {
  readonly writer: Writer;
  readonly thresholds: Pick<Policy['thresholds'], 'maintained'>;
}

/** The list as two pictures, each with its legend. */
export function summaryCards(audit: Audit, options: SummaryOptions): Html {
  return `<div class="cards"><section class="card">${standings(audit, options.writer)}</section><section class="card">${activity(audit, options)}</section></div>`;
}

function standings(audit: Audit, writer: Writer): Html {
  const { write, format } = writer;
  const { counts } = audit;
  const label = asAttribute(
    write(
      message('audit.page.picture-describes', {
        fails: counts.fails,
        ask: counts.ask,
        unknown: counts['not-known'],
        fine: counts.fine,
      }),
    ),
  );
  const legend = SHOWN_STANDINGS.map(
    (standing) =>
      `<li><a href="#show=${standing}"><span class="dot ${standing}"></span><b>${format.number(counts[standing])}</b> ${standingIn(standing, writer)}</a></li>`,
  );
  const tip = (project: AuditedProject): Html =>
    tipOf([nameOf(project), standingIn(project.standing, writer)]);
  return [
    `<h2 class="headline">${write(message('audit.summary', { fine: counts.fine, all: counts.all }))}</h2>`,
    squares(audit, { label, tip }),
    `<ul class="legend">${legend.join('')}</ul>`,
    factsOf(audit, writer),
  ].join('');
}

function factsOf(audit: Audit, { write, format }: Writer): Html {
  const items = otherCounts(audit).map(
    ([said, count]) => `<li><b>${format.number(count)}</b>${write(said)}</li>`,
  );
  return `<ul class="facts">${items.join('')}</ul>`;
}

function activity(audit: Audit, { writer, thresholds }: SummaryOptions): Html {
  const { write, format } = writer;
  const quietAfterDays = thresholds.maintained.staleDays;
  const title = write(message('audit.page.picture-time', {}));
  const stars = write(message('audit.column.stars', {}));
  const tier = (name: Tier): Html => write(message(`audit.tier.${name}`, {}));
  const plot = landscapePlot(audit, {
    label: asAttribute(title),
    tip: (project) =>
      tipOf([
        nameOf(project),
        standingIn(project.standing, writer),
        tier(project.entry.tier),
        `${stars}: ${format.number(shownStars(project) ?? 0)}`,
      ]),
    quietAfterDays,
    times: [
      [2, write(message('audit.page.day', {}))],
      [30, write(message('audit.page.month', {}))],
      [90, write(message('audit.page.quarter', {}))],
      [365, write(message('audit.page.year', {}))],
    ],
  });
  const notDrawn = audit.projects.filter((project) => !isDrawn(project)).length;
  const legend = [
    `<li><span class="dot round small"></span>${tier('emerging')}</li>`,
    `<li><span class="dot round"></span>${tier('major')}</li>`,
    `<li><span class="dot zone"></span>${write(message('audit.page.quiet', { days: quietAfterDays }))}</li>`,
    ...(notDrawn === 0 ? [] : [`<li>${write(message('audit.page.not-drawn', { count: notDrawn }))}</li>`]),
  ];
  return `<h2>${title}</h2>${plot}<ul class="legend">${legend.join('')}</ul>`;
}

function tipOf(parts: readonly Html[]): Html {
  return asAttribute(parts.join(' · '));
}

function nameOf({ entry }: AuditedProject): Html {
  return shownText(entry.name);
}

function standingIn(standing: Standing, { write }: Writer): Html {
  return write(message(`audit.standing.${standing}`, {}));
}

/** The rules have changed: what is new in them, and how the configuration says that it follows. */
export function criteriaCard({ criteria }: Audit, { write }: Writer): Html {
  if (criteria === undefined) return '';
  const { before, behind } = criteriaSentences(criteria);
  const added = criteria.added.map((each) => `<li><ins>${escapeHtml(statementText(each))}</ins></li>`);
  const setting = criteriaSetting(criteria);
  return [
    `<section class="card news"><p>${write(before)}</p>`,
    added.length === 0 ? '' : `<ul>${added.join('')}</ul>`,
    ...behind.map((said) => `<p>${write(said)}</p>`),
    setting === '' ? '' : `<pre>${escapeHtml(setting)}</pre>`,
    '</section>',
  ].join('');
}

/** What has become of projects, one line each; many lines are shown on demand. */
export function newsCard(audit: Audit, writer: Writer): Html {
  const { write } = writer;
  const items = newsLines(audit).map((line) => {
    const what = `<b>${write(newsKind(line))}</b>`;
    const since = `<span class="soft">${newsSince(line, writer)}</span>`;
    const linked = line.url === undefined ? what : htmlLink(what, line.url);
    return `<li><strong>${nameOf(line.project)}</strong> ${linked}: ${withCode(newsReason(line, writer))} ${since}</li>`;
  });
  if (items.length === 0) return '';
  return `<section class="card news"><h2>${write(message('audit.heading.news', {}))}</h2>${changeLists(items, writer)}</section>`;
}

/** The ones that ask something of a person come first. */
const CHANGE_KINDS: readonly AuditChange['kind'][] = ['worse', 'no-longer-listed', 'better', 'listed'];
const MAXIMUM_CHANGES = 8;

/** What is different from the audit before; many changes are shown on demand. */
export function changesCard({ since }: Audit, writer: Writer): Html {
  if (since === undefined) return '';
  const { write } = writer;
  const items = CHANGE_KINDS.flatMap((kind) => since.changes.filter((change) => change.kind === kind)).map(
    (change) => `<li><strong>${shownText(change.name)}</strong> ${changeSentence(change, writer)}</li>`,
  );
  const heading = `<h2>${write(message('audit.heading.changes', { date: since.at }))}</h2>`;
  return `<section class="card news changes">${heading}${items.length === 0 ? `<p>${write(message('audit.changes-none', {}))}</p>` : changeLists(items, writer)}</section>`;
}

function changeLists(items: readonly Html[], { write }: Writer): Html {
  const first = items.length > MAXIMUM_CHANGES ? items.slice(0, MAXIMUM_CHANGES) : items;
  const rest = items.slice(first.length);
  const more =
    rest.length === 0
      ? ''
      : `<details><summary>${write(message('audit.more', { count: rest.length }))}</summary><ul>${rest.join('')}</ul></details>`;
  return `<ul>${first.join('')}</ul>${more}`;
}
