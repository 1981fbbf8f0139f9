import { type Message, message } from '../../messages/message.ts';
import type { Writer } from '../../messages/render-message.ts';
import { visibleText } from '../../messages/visible-text.ts';
import type { Finding } from '../../requirements/registry.ts';
import type { Outcome } from '../../vocabulary/judgement.ts';
import { type AuditedProject, STANDINGS } from '../audit.ts';
import { newsKind, newsReason } from '../news.ts';
import { starRemarksOf } from '../remarks.ts';
import { failuresOf } from '../reasons.ts';
import { asAttribute, escapeHtml, type Html, htmlLink, icon, shownText, withCode } from './html.ts';
import { peopleBar, sparkline } from './pictures.ts';

/** Beside the color, so that nobody has to see it. */
const SIGNS = {
  met: 'yes',
  unmet: 'no',
  'needs-review': 'ask',
  unknown: 'unknown',
  'not-applicable': 'none',
  fine: 'yes',
  fails: 'no',
  ask: 'ask',
  'not-known': 'unknown',
} as const satisfies Readonly<Record<Outcome | AuditedProject['standing'], string>>;

export interface RowOptions {
  readonly writer: Writer;
  readonly moreThan: number;
  /** Keys of the projects that are different from the audit before. */
  readonly changed: ReadonlySet<string>;
}

/** One project: a line of the table, and what was found below it. */
export function projectRows(project: AuditedProject, options: RowOptions): Html {
  const { entry, standing, perMonth, contributors, stars } = project;
  const commits = perMonth.reduce((sum, count) => sum + count, 0);
  const numbers = {
    standing: STANDINGS.indexOf(standing),
    tier: entry.tier === 'major' ? 1 : 0,
    commits,
    contributors: contributors?.logins ?? -1,
    stars: stars.present ?? stars.listed ?? -1,
  };
  const data = Object.entries(numbers).map(([key, value]) => ` data-${key}="${value}"`);
  const { write } = options.writer;
  const name = escapeHtml(visibleText(entry.name).toLowerCase());
  const words = escapeHtml(wordsOf(project));
  return [
    `<tbody data-name="${name}" data-words="${words}" data-tags="${tagsOf(project, options.changed).join(' ')}"${data.join('')}>`,
    '<tr>',
    `<th scope="row" class="name">${nameOf(project, write)}</th>`,
    `<td class="standing">${chip(standing, write(message(`audit.standing.${standing}`, {})))}</td>`,
    `<td class="tier ${entry.tier}">${write(message(`audit.tier.${entry.tier}`, {}))}</td>`,
    `<td class="commits">${commitsCell(project, commits, options)}</td>`,
    `<td class="contributors">${contributorsCell(project, options)}</td>`,
    `<td class="stars">${starsCell(project, options)}</td>`,
    '</tr>',
    `<tr class="more"><td colspan="6">${moreOf(project, options)}</td></tr>`,
    '</tbody>',
  ].join('');
}

/** What the filters go by. */
export function tagsOf(project: AuditedProject, changed: ReadonlySet<string>): readonly string[] {
  const { standing, repository, stars, news, problems, key } = project;
  return [
    standing,
    ...(repository?.isMoved === true ? ['moved'] : []),
    ...news.map(({ kind }) => kind).filter((kind) => kind !== 'moved'),
    ...(stars.isOff ? ['stars'] : []),
    ...(problems.length > 0 ? ['problems'] : []),
    ...(changed.has(key) ? ['changed'] : []),
  ];
}

/** Without the path of the list, whose words stand in every project's. */
function wordsOf({ entry, repository }: AuditedProject): string {
  return [entry.name, entry.tier, repository?.listed, repository?.present]
    .flatMap((text) => (text === undefined ? [] : [visibleText(text).toLowerCase()]))
    .join(' ');
}

/** On a phone, which has no column for it, the tier stands beside the repository's name. */
function nameOf({ entry, repository }: AuditedProject, write: Writer['write']): Html {
  const shown = `<span class="title">${shownText(entry.name)}</span>`;
  const tier = `<span class="tier-beside ${entry.tier}">${write(message(`audit.tier.${entry.tier}`, {}))}</span>`;
  if (repository === undefined) return `${shown}<span class="below">${tier}</span>`;
  const present = repository.present ?? repository.listed;
  return `${htmlLink(shown, `https://github.com/${present}`)}<span class="below">${tier}<span class="repository">${shownText(present)}</span></span>`;
}

function chip(kind: Outcome | AuditedProject['standing'], text: Html): Html {
  return `<span class="chip ${kind}">${icon(SIGNS[kind])}${text}</span>`;
}

function commitsCell({ perMonth }: AuditedProject, commits: number, { writer }: RowOptions): Html {
  if (perMonth.length === 0) return notCounted(writer);
  const said = asAttribute(writer.write(message('audit.commits', { count: commits })));
  return measure(sparkline(perMonth, said), writer.format.number(commits));
}

function contributorsCell({ contributors }: AuditedProject, { writer, moreThan }: RowOptions): Html {
  const { write, format } = writer;
  if (contributors === undefined) return notCounted(writer);
  const { logins: count, isOpenUpwards } = contributors;
  const said = write(
    message(isOpenUpwards ? 'audit.contributors-at-least' : 'audit.contributors', { count }),
  );
  const bar = peopleBar(count, { moreThan, label: asAttribute(said) });
  return measure(bar, `${format.number(count)}${isOpenUpwards ? '+' : ''}`);
}

function measure(picture: Html, number: Html): Html {
  return `<span class="measure">${picture}<span class="number">${number}</span></span>`;
}

function notCounted({ write }: Writer): Html {
  return `<span class="measure soft"><span aria-hidden="true">–</span><span class="hidden">${write(message('audit.not-counted', {}))}</span></span>`;
}

function starsCell({ stars }: AuditedProject, { writer: { format } }: RowOptions): Html {
  const { listed, present, isOff } = stars;
  const shown = present ?? listed;
  if (shown === undefined) return '<span class="soft">–</span>';
  const before = isOff && listed !== undefined ? `<s class="soft number">${format.number(listed)}</s>` : '';
  return `<span class="count number">${format.number(shown)}${icon('star')}</span>${before}`;
}

function moreOf(project: AuditedProject, options: RowOptions): Html {
  const { writer } = options;
  const say = (said: Message): Html => withCode(writer.write(said));
  const news = project.news.map(
    (each) => `<li><strong>${say(newsKind(each))}</strong> ${withCode(newsReason(each, writer))}</li>`,
  );
  const remarks = [...news, ...starRemarksOf(project).map((remark) => `<li>${say(remark)}</li>`)];
  const shown = remarks.length === 0 ? '' : `<ul class="remarks">${remarks.join('')}</ul>`;
  const evidence = `<span class="words">${say(message('audit.page.evidence', {}))}</span>`;
  const summary = [evidence, ...reasonsOf(project, say)].join(' ');
  const problems = project.problems.map(
    ({ path, range, message: said }) =>
      `<li><code>${shownText(`${path}:${range?.start.line ?? 1}`)}</code> ${say(said)}</li>`,
  );
  const entry =
    problems.length === 0
      ? ''
      : `<dt>${say(message('audit.heading.entries', {}))}</dt><dd><ul>${problems.join('')}</ul></dd>`;
  const found = project.findings.map((finding) => findingOf(finding, say)).join('');
  return `${shown}<details><summary>${summary}<span class="hidden"> ${shownText(project.entry.name)}</span></summary><dl class="evidence">${found}${entry}</dl></details>`;
}

function reasonsOf(project: AuditedProject, say: (message: Message) => Html): readonly Html[] {
  const open = project.findings.filter(({ outcome }) => outcome === 'unmet' || outcome === 'needs-review');
  const chips = open.map(({ name, outcome }) => chip(outcome, say(name)));
  const isToMend = failuresOf(project).length > 0;
  return isToMend ? [...chips, chip('unmet', say(message('audit.filter.problems', {})))] : chips;
}

function findingOf(
  { name: named, outcome, evidence, remedy, question }: Finding,
  say: (message: Message) => Html,
): Html {
  const outcomeChip = chip(outcome, say(message(`review.outcome.${outcome}`, {})));
  const source = `${icon('out')}<span class="hidden">${say(message('audit.page.source', {}))}</span>`;
  const lines = evidence.map(({ statement, url }) => {
    const said = say(statement);
    return url === undefined ? said : `${said}<span class="kept">&#160;${htmlLink(source, url)}</span>`;
  });
  const rest =
    outcome === 'met' ? [] : [question, remedy].flatMap((each) => (each === undefined ? [] : [say(each)]));
  const items = [...lines, ...rest].map((line) => `<li>${line}</li>`).join('');
  const name = say(named);
  return `<dt>${name} ${outcomeChip}</dt><dd><ul>${items === '' ? '<li>–</li>' : items}</ul></dd>`;
}
