import * as fc from 'fast-check';
import { CONFIGURATION_PATH } from '../../src/config/configuration.ts';
import { checkConfiguration } from '../../src/review/configuration-check.ts';
import { parseConfiguration } from '../../src/config/parse-configuration.ts';
import { PRESETS } from '../../src/config/presets.ts';
import { parseCommands } from '../../src/conversation/parse-commands.ts';
import { checkEntries } from '../../src/entry-checks/check-entries.ts';
import { compareLandscapes } from '../../src/landscape/compare-landscapes.ts';
import type { Landscape } from '../../src/landscape/landscape.ts';
import { parseLogoRegistry } from '../../src/landscape/parse-logo-registry.ts';
import { writerIn } from '../../src/messages/render-message.ts';
import { concludeReview } from '../../src/review/conclude.ts';
import { headTexts, renderLineComments } from '../../src/review/line-comments.ts';
import { markdownText } from '../../src/review/markdown.ts';
import { renderRepairs } from '../../src/review/patch.ts';
import { renderReply } from '../../src/review/reply.ts';
import type { Review } from '../../src/review/review.ts';
import { LANGUAGES, type Language } from '../../src/messages/catalogue.ts';
import { LIST_FORMAT_NAMES, type ListFormat } from '../../src/landscape/list-definition.ts';
import { aFinding, aJudgedEntry, aProblem, aReviewInput, statement } from '../../test/support/a-review.ts';
import { anEntry } from '../../test/support/an-entry.ts';
import { hostileText } from '../../test/support/hostile-text.ts';
import { parsedAs } from '../../test/support/list-texts.ts';
import { mutate, tokens } from './mutate.ts';
import type { Random } from './random.ts';
import type { Seeds } from './seeds.ts';

/** One thing to try: how much text goes in, and the work, which throws where something is wrong. */
export interface Case {
  readonly size: number;
  readonly run: () => void;
}

export interface Target {
  readonly name: string;
  /** In CPU time: a start, and so much for each thousand characters. Measured worst cases take about a quarter. */
  readonly limit: { readonly startMs: number; readonly perThousandMs: number };
  readonly prepare: (random: Random, seeds: Seeds) => Case;
}

/** Their parsers are none of our own. */
const SLOW_FORMATS: ReadonlySet<ListFormat> = new Set(['landscape2', 'yaml', 'markdown']);
const POLICY = PRESETS['ebpf.io'];
/** Made once: it prepares all of Unicode. */
const HOSTILE_TEXT = hostileText();
/** GitHub's own: https://docs.github.com/rest/issues/comments */
const MAX_COMMENT = 65_536;
/** What is larger is parsed only: the stages behind see what a parser lets through. */
const MAX_REVIEWED = 200_000;
/** git's `fsck.largePathname`; https://git-scm.com/docs/git-fsck */
const MAX_PATH = 4096;

function mutated(seeds: readonly string[], random: Random): string {
  return random.oneIn(20) ? tokens(random) : mutate(random.pick(seeds), random);
}

function landscapeOf(format: ListFormat, text: string): Landscape {
  return { commit: 'c'.repeat(40), lists: [parsedAs(format, text)], logoRegistries: {} };
}

function assert(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}

function assertFits({ comment, checkRun }: Review): void {
  assert(comment.length <= MAX_COMMENT, `a comment of ${comment.length} characters`);
  assert(Buffer.byteLength(checkRun.summary) < MAX_COMMENT, 'a summary that is too long');
}

/** Everything between two texts and the review of their difference that needs no facts. */
function reviewLists(format: ListFormat, before: string, after: string): void {
  const [base, head] = [landscapeOf(format, before), landscapeOf(format, after)];
  for (const { range } of head.lists[0]?.entries ?? []) {
    assert(range.start.offset >= 0 && range.end.offset <= after.length, 'an entry outside its file');
  }
  if (after.length > MAX_REVIEWED) return;
  const { changes } = compareLandscapes(base, head);
  const path = `emerging.${format}`;
  const changedFiles = [
    { path, status: 'modified', additions: 1, deletions: 1, patch: `@@ -1 +1,2 @@\n ${after}` },
    { path: 'a\nb.svg', status: 'added', additions: 1, deletions: 0 },
  ] as const;
  const problems = checkEntries({
    base,
    head,
    tip: base,
    changes,
    changedFiles,
    logoTexts: {},
    links: {},
    policy: POLICY,
    factsOf: () => undefined,
  });
  assert(!problems.some(({ message }) => message.key === 'check.not-carried-out'), 'a check that threw');
  const texts = headTexts(head);
  const told = renderLineComments({ problems, changedFiles, texts }, writerIn('en', markdownText));
  const patch = renderRepairs(problems, told.suggested, texts);
  const entries = changes
    .slice(0, 100)
    .map((change) =>
      aJudgedEntry({ change, problems: problems.filter((problem) => problem.change === change) }),
    );
  for (const language of languagesFor(Object.values(texts).join('').length)) {
    const { lineComments, unanchored } = told;
    assertFits(
      concludeReview(aReviewInput({ entries, problems, lineComments, unanchored, patch, language })),
    );
  }
}

/** English and another one, as the greatest review is written: in the list's language and in that of its author. */
function languagesFor(size: number): readonly Language[] {
  return ['en', LANGUAGES[size % LANGUAGES.length] ?? 'en'];
}

function listTarget(format: ListFormat): Target {
  return {
    name: `list: ${format}`,
    limit: { startMs: 2000, perThousandMs: SLOW_FORMATS.has(format) ? 40 : 20 },
    prepare: (random, seeds) => {
      const before = random.pick(seeds.lists[format]);
      const after = mutated(seeds.lists[format], random);
      return { size: after.length, run: () => reviewLists(format, before, after) };
    },
  };
}

const registries: Target = {
  name: 'logo registry',
  limit: { startMs: 1000, perThousandMs: 20 },
  prepare: (random, seeds) => {
    const text = mutated(seeds.registries, random);
    return { size: text.length, run: () => void parseLogoRegistry('card.jsx', text) };
  },
};

const configurations: Target = {
  name: 'configuration',
  // Longer than a hundred thousand characters is refused unread.
  limit: { startMs: 4000, perThousandMs: 0 },
  prepare: (random, seeds) => {
    const text = mutated(seeds.configurations, random);
    return {
      size: text.length,
      run: () => {
        const parsed = parseConfiguration(text);
        const lines = text.split(/\r\n|[\n\r]/u).length;
        const problems = parsed.isValid ? [] : parsed.problems;
        assert(
          problems.every(({ line }) => line >= 1 && line <= lines),
          'a problem outside the file',
        );
        assert(parsed.isValid || problems.length > 0, 'a broken file without a problem');
        for (const language of languagesFor(text.length)) {
          const { output } = checkConfiguration(
            { status: 'present', text, path: CONFIGURATION_PATH },
            language,
          );
          assert(output.summary.length < MAX_COMMENT, 'a summary that is too long');
        }
      },
    };
  },
};

const commands: Target = {
  name: 'commands',
  limit: { startMs: 500, perThousandMs: 5 },
  prepare: (random, seeds) => {
    const text = mutated(seeds.comments, random);
    return {
      size: text.length,
      run: () => {
        for (const command of parseCommands(text)) {
          assert(JSON.stringify(command).length < 10_000, 'a command that keeps too much of the comment');
        }
      },
    };
  },
};

/** A stranger's text: hostile pieces, and now and then one of ten megabytes. */
function strangersText(random: Random, seeds: Seeds): string {
  if (random.oneIn(10)) return mutated(seeds.comments, random);
  const [text = ''] = fc.sample(HOSTILE_TEXT, { seed: random.below(2 ** 31), numRuns: 1 });
  return random.oneIn(200) ? text.padEnd(10 * 1024 * 1024, random.pick(['a', '`', '@', '\\', '👍'])) : text;
}

const rendering: Target = {
  name: 'rendering',
  limit: { startMs: 2000, perThousandMs: 2 },
  prepare: (random, seeds) => {
    const texts = Array.from({ length: 5 }, () => strangersText(random, seeds));
    const [name = '', path = '', evidence = '', description = '', url = ''] = texts;
    return {
      size: texts.join('').length,
      run: () => renderAll({ name, path: path.slice(0, MAX_PATH), evidence, description, url }, random),
    };
  },
};

interface Texts {
  readonly name: string;
  readonly path: string;
  readonly evidence: string;
  readonly description: string;
  readonly url: string;
}

function renderAll({ name, path, evidence, description, url }: Texts, random: Random): void {
  const after = anEntry({ name, fields: { name, description }, repositoryUrl: url });
  const lines = Array.from({ length: 7 }, () => ({ statement: statement(evidence), url }));
  const findings = [
    aFinding({ outcome: 'unmet', evidence: lines, remedy: statement(evidence) }),
    aFinding({
      requirement: 'ebpf-core',
      outcome: 'needs-review',
      evidence: lines,
      question: statement(name),
    }),
  ];
  const problems = Array.from({ length: random.oneIn(20) ? 100 : 1 }, () =>
    aProblem({ path, message: statement(description) }),
  );
  const entry = aJudgedEntry({ change: { kind: 'added', after }, findings, problems });
  const entries = Array.from({ length: random.oneIn(20) ? 60 : 1 + random.below(4) }, () => entry);
  const policy = { ...POLICY, nextSteps: { text: description, url } };
  for (const language of languagesFor(name.length + description.length)) {
    const review = concludeReview(
      aReviewInput({
        entries,
        problems,
        unanchored: new Set(problems),
        patch: evidence.slice(0, 50_000),
        policy,
        language,
      }),
    );
    assertFits(review);
    const reply = {
      refusals: [],
      to: 'author',
      refused: [],
      explained: ['open-source' as const, 'ebpf-core' as const],
      showsHelp: true,
    };
    const text = renderReply({ reply, entries: review.entries, policy, language });
    assert(text.length > 0, 'an empty reply');
  }
}

export const TARGETS: readonly Target[] = [
  ...LIST_FORMAT_NAMES.map(listTarget),
  registries,
  configurations,
  commands,
  rendering,
];
