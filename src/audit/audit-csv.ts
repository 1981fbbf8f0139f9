import { plainText } from '../messages/plain-text.ts';
import { writerIn } from '../messages/render-message.ts';
import { visibleText } from '../messages/visible-text.ts';
import { REQUIREMENT_IDS } from '../requirements/registry.ts';
import type { Audit, AuditedProject } from './audit.ts';
import { newsKind, newsReason } from './news.ts';
import { reasonsOf } from './reasons.ts';
import { starRemarksOf } from './remarks.ts';

const MAXIMUM_TEXT_LENGTH = 500;
/** What a spreadsheet takes for a formula, and so would carry out. */
const FORMULA = /^[=+\-@\t\r]/u;
const LINE_END = '\r\n';

/** The audit as a table for spreadsheets, in English: a line for each project, a column for each requirement. */
export function auditCsv({ projects }: Audit): string {
  const ids = REQUIREMENT_IDS.filter((id) =>
    projects.some(({ findings }) => findings.some(({ requirement }) => requirement === id)),
  );
  const rows = projects.map((project) => {
    const { entry, standing, repository, lastCommitAt, contributors, stars, findings } = project;
    const outcomes = ids.map((id) => findings.find(({ requirement }) => requirement === id)?.outcome);
    return [
      entry.name,
      entry.tier,
      standing,
      repository?.listed,
      repository?.present,
      lastCommitAt?.slice(0, 10),
      contributors?.logins,
      stars.listed,
      stars.present,
      ...outcomes,
      whyOf(project),
      entry.list,
      entry.range.start.line,
    ];
  });
  return [[...COLUMNS, ...ids, 'why', 'list', 'line'], ...rows]
    .map((row) => `${row.map(cellOf).join(',')}${LINE_END}`)
    .join('');
}

const COLUMNS = [
  'project',
  'tier',
  'standing',
  'listed repository',
  'present repository',
  'last commit',
  'contributors',
  'listed stars',
  'present stars',
] as const;

function whyOf(project: AuditedProject): string {
  const writer = writerIn('en', plainText);
  const { write } = writer;
  const { failures, open } = reasonsOf(project);
  const questions = open.map(({ requirements, evidence }) => {
    const found = evidence.map(({ statement }) => write(statement)).join(' · ');
    const names = requirements.map(write).join(', ');
    return found === '' ? names : `${names}: ${found}`;
  });
  const news = project.news.map((each) => `${write(newsKind(each))}: ${newsReason(each, writer)}`);
  const remarks = starRemarksOf(project).map(write);
  return [...failures.map((problem) => write(problem.message)), ...questions, ...news, ...remarks].join('; ');
}

/** One line of text, in quotes where it has to be; never a formula. */
function cellOf(value: string | number | undefined): string {
  if (typeof value !== 'string') return String(value ?? '');
  const text = FORMULA.test(value.trimStart()) || FORMULA.test(value) ? `'${value}` : value;
  const shown = visibleText(text, MAXIMUM_TEXT_LENGTH);
  return /[",]/u.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}
