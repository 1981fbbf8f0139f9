import { message } from '../messages/message.ts';
import type { Writer } from '../messages/render-message.ts';
import type { TierNames } from '../messages/text-format.ts';
import { columnsOf, visibleText } from '../messages/visible-text.ts';
import type { Finding } from '../requirements/registry.ts';
import type { Tier } from '../vocabulary/judgement.ts';
import type { Standing } from './audit.ts';
import { escapeHtml, type Html, htmlLink } from './page/html.ts';

/** How one project, listed or not, stands against what is required of a tier. */
export interface ProjectStanding {
  /** `owner/name` at present. */
  readonly project: string;
  readonly tier: Tier;
  readonly standing: Standing;
  readonly required: readonly Finding[];
  readonly tiers?: TierNames;
}

const COLORS: Readonly<Record<Standing, string>> = {
  fine: '#1a7f37',
  ask: '#9a6700',
  fails: '#cf222e',
  'not-known': '#59636e',
};
const HEIGHT = 20;
/** Of a Latin letter at eleven pixels, about. */
const LETTER = 6.6;

/** A badge as a picture that stands by itself. */
export function standingBadge({ tier, standing, required }: ProjectStanding, { write }: Writer): string {
  const met = required.filter(({ outcome }) => outcome === 'met').length;
  const parts = [
    ['#24292f', write(message('audit.badge.landscape', { tier }))],
    [COLORS[standing], write(message('audit.badge.met', { met, all: required.length }))],
  ] as const;
  const widths = parts.map(([, text]) => Math.round(columnsOf(text) * LETTER) + 12);
  const title = escapeHtml(parts.map(([, text]) => text).join(': '));
  let at = 0;
  const drawn = parts.map(([color, text], index) => {
    const width = widths[index] ?? 0;
    const middle = at + width / 2;
    const box = `<rect x="${at}" width="${width}" height="${HEIGHT}" fill="${color}"/>`;
    at += width;
    return `${box}<text x="${middle}" y="14" textLength="${width - 12}">${escapeHtml(text)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${at}" height="${HEIGHT}" role="img" aria-label="${title}"><title>${title}</title><g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">${drawn.join('')}</g></svg>\n`;
}

/** What is required, what was found of it and what would help: a line each, the second and third ones indented. */
export function standingLines({ required }: ProjectStanding, { write }: Writer): readonly string[] {
  return required.flatMap(({ name, outcome, evidence, remedy, question }) => [
    `${write(name)}: ${write(message(`review.outcome.${outcome}`, {}))}`,
    ...evidence.slice(0, SHOWN_EVIDENCE).map(({ statement }) => `  ${write(statement)}`),
    ...(outcome === 'met' ? [] : [question, remedy]).flatMap((said) =>
      said === undefined ? [] : [`  → ${write(said)}`],
    ),
  ]);
}

const SHOWN_EVIDENCE = 3;

/** The same as the body of a page. */
export function standingBody(standing: ProjectStanding, writer: Writer): Html {
  const { write } = writer;
  const { project, tier } = standing;
  const findings = standing.required.map(({ name, outcome, evidence, remedy, question }) => {
    const lines = evidence.map(({ statement, url }) =>
      url === undefined ? write(statement) : `${write(statement)} ${htmlLink('↗', url)}`,
    );
    const rest = (outcome === 'met' ? [] : [question, remedy]).flatMap((said) =>
      said === undefined ? [] : [write(said)],
    );
    const items = [...lines, ...rest].map((line) => `<li>${line}</li>`).join('');
    return `<h2>${write(name)}: ${write(message(`review.outcome.${outcome}`, {}))}</h2><ul>${items}</ul>`;
  });
  const link = htmlLink(escapeHtml(visibleText(project)), `https://github.com/${project}`);
  const about = write(message('audit.badge.about', { tier: tier === 'major' ? 'major' : 'none' }));
  return `<p>${link}</p>${findings.join('')}<p class="soft">${about}</p>`;
}
