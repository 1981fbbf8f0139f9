import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/entry-checks/entry-check.ts';
import { message } from '../../src/messages/message.ts';
import { concludeReview } from '../../src/review/conclude.ts';
import type { JudgedEntry, ReviewInput } from '../../src/review/conclude.ts';
import type { Finding } from '../../src/requirements/registry.ts';
import { LANGUAGES, type Language } from '../../src/messages/catalogue.ts';
import { anEntry } from '../support/an-entry.ts';
import { aFinding, aJudgedEntry, aProblem, aReviewInput, statement } from '../support/a-review.ts';
import { hostileText } from '../support/hostile-text.ts';
import { nodesOf, outlineOf, parseMarkdown } from '../support/markdown-tree.ts';

/** Every text that a stranger writes. */
interface Texts {
  readonly name: string;
  readonly evidence: string;
  readonly remedy: string;
  readonly question: string;
  readonly path: string;
  readonly problem: string;
  readonly configured: string;
}

const HARMLESS: Texts = {
  name: 'pwru',
  evidence: 'LICENSE',
  remedy: 'README.md',
  question: 'ADOPTERS.md',
  path: 'src/list.json',
  problem: 'githubStars',
  configured: 'list.yml',
};

function findings({ evidence, remedy, question }: Texts): readonly Finding[] {
  const lines = Array.from({ length: 7 }, () => ({
    statement: statement(evidence),
    url: `https://github.com/o/r/blob/main/${encodeURIComponent(evidence.toWellFormed())}`,
  }));
  return [
    aFinding({ requirement: 'open-source', outcome: 'unmet', evidence: lines, remedy: statement(remedy) }),
    aFinding({
      requirement: 'ebpf-core',
      outcome: 'needs-review',
      evidence: lines.slice(0, 1),
      remedy: statement(remedy),
      question: statement(question),
    }),
    aFinding({ requirement: 'maintained', outcome: 'unknown', remedy: statement(remedy) }),
    aFinding({ requirement: 'maturity', outcome: 'unmet', evidence: lines, remedy: statement(remedy) }),
  ];
}

function problem({ path, problem: text }: Texts, overrides: Partial<Problem> = {}): Problem {
  return aProblem({ path, message: statement(text), ...overrides });
}

function entries(texts: Texts): readonly JudgedEntry[] {
  const after = anEntry({ name: texts.name });
  const judged = findings(texts);
  return [
    aJudgedEntry({ change: { kind: 'added', after }, findings: judged, problems: [problem(texts)] }),
    aJudgedEntry({ change: { kind: 'removed', before: after }, scope: 'confirm', findings: judged }),
    aJudgedEntry({ change: { kind: 'modified', before: after, after }, scope: 'entry-checks' }),
    aJudgedEntry({ change: { kind: 'added', after }, home: { kind: 'none' } }),
  ];
}

function inputOf(texts: Texts, count: number, language: Language): ReviewInput {
  return aReviewInput({
    language,
    entries: entries(texts).slice(0, count),
    problems: [problem(texts), problem(texts, { severity: 'warning' })],
    notices: [{ message: message('review.notice.configuration-broken', { path: texts.configured }) }],
    showsCommands: true,
    patch: '+ one line',
  });
}

const TEXTS = fc.record({
  name: hostileText(),
  evidence: hostileText(),
  remedy: hostileText(),
  question: hostileText(),
  path: hostileText(),
  problem: hostileText(),
  configured: hostileText(),
});

function hostsIn(tree: ReturnType<typeof parseMarkdown>): ReadonlySet<string> {
  return new Set(nodesOf(tree, 'link').map(({ url = '' }) => new URL(url).host));
}

describe.each(LANGUAGES)('a review of what strangers wrote, in %s', (language) => {
  it.each([0, 1, 4])(
    'says what it says of harmless texts, with %i entries, leads nowhere but to GitHub and hides nothing in annotations',
    (count) => {
      const harmless = concludeReview(inputOf(HARMLESS, count, language));
      const comment = outlineOf(parseMarkdown(harmless.comment));
      const summary = outlineOf(parseMarkdown(harmless.checkRun.summary));
      fc.assert(
        fc.property(TEXTS, (texts) => {
          const review = concludeReview(inputOf(texts, count, language));
          const tree = parseMarkdown(review.comment);
          expect(outlineOf(tree)).toEqual(comment);
          expect(hostsIn(tree)).toEqual(new Set(['github.com']));
          expect(outlineOf(parseMarkdown(review.checkRun.summary))).toEqual(summary);
          expect(review.checkRun.title).toBe(harmless.checkRun.title);
          for (const annotation of review.checkRun.annotations) {
            expect(`${annotation.title}${annotation.message}`).not.toMatch(/[\p{Cc}\p{Cf}]/u);
          }
        }),
        { numRuns: 40 },
      );
    },
  );
});
