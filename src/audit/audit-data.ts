import { z } from 'zod';
import { parseJson } from '../facts/parse-json.ts';
import type { Problem } from '../entry-checks/entry-check.ts';
import { statementText } from '../review/criteria-check.ts';
import { REQUIREMENT_IDS } from '../requirements/registry.ts';
import { type Audit, type AuditedProject, NEWS_KINDS, type PreviousAudit } from './audit.ts';
import { findingAsData, sayInEnglish } from '../review/finding-as-data.ts';

const VERSION = 1;
const OUTCOMES = ['met', 'unmet', 'needs-review', 'unknown', 'not-applicable'] as const;

/** The audit as plain data, its sentences in English: what `--format json` prints, and `--previous` reads. */
export function auditAsData(audit: Audit): object {
  const { repository, commit, at, counts, criteria, projects, orders, problems, since } = audit;
  return {
    version: VERSION,
    repository,
    commit,
    at,
    counts,
    criteria: criteria && { ...criteria, added: criteria.added.map(statementText) },
    projects: projects.map(projectAsData),
    orders: orders.map(({ list, entries, moves }) => ({
      list,
      order: entries.map(({ name }) => name),
      moves: moves.map(({ entry, behind }) => ({ name: entry.name, behind })),
    })),
    problems: problems.map(problemAsData),
    since,
  };
}

function projectAsData(project: AuditedProject): object {
  const { entry, key, standing, findings, problems, repository, stars, licence, news } = project;
  return {
    key,
    name: entry.name,
    tier: entry.tier,
    list: entry.list,
    line: entry.range.start.line,
    standing,
    repository,
    stars,
    license: licence?.names,
    news: news.map(({ kind, since, statements, url }) => ({
      kind,
      since,
      reason: statements.map(sayInEnglish).join(' · '),
      url,
    })),
    lastCommitAt: project.lastCommitAt,
    commitsPerMonth: project.perMonth,
    contributors: project.contributors,
    requirements: Object.fromEntries(
      findings.map((finding) => [finding.requirement, findingAsData(finding)]),
    ),
    problems: problems.map(problemAsData),
  };
}

function problemAsData({ check, severity, path, range, message }: Problem): object {
  return { check, severity, path, line: range?.start.line, message: sayInEnglish(message) };
}

const outcome = z.object({ outcome: z.enum(OUTCOMES) });
const previousAudit = z.object({
  version: z.literal(VERSION),
  at: z.iso.datetime(),
  projects: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      license: z.string().optional(),
      news: z.array(z.object({ kind: z.enum(NEWS_KINDS), since: z.iso.datetime() })).default([]),
      requirements: z.partialRecord(z.enum(REQUIREMENT_IDS), outcome),
    }),
  ),
});

/** Reads what an earlier audit wrote; undefined where the text is nothing of the kind. */
export function parsePreviousAudit(text: string): PreviousAudit | undefined {
  const parsed = previousAudit.safeParse(parseJson(text));
  if (!parsed.success) return undefined;
  const { at, projects } = parsed.data;
  return {
    at,
    projects: projects.map(({ key, name, license: licence, news, requirements }) => ({
      key,
      name,
      since: Object.fromEntries(news.map(({ kind, since }) => [kind, since])),
      ...(licence === undefined ? {} : { licence }),
      outcomes: Object.fromEntries(Object.entries(requirements).map(([id, found]) => [id, found?.outcome])),
    })),
  };
}
