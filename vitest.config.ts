import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type Reporter, type TestSpecification } from 'vitest/node';

/** What starts a Postgres, a browser, git hosts, bundles or shells, is killed again and again, goes through every fixture or answer once more, or tries hostile texts by the hundred. */
const SLOW = [
  'test/{demo,found-again,image,main,never-lose-a-review,package,pseudo-language,quiet}.test.ts',
  'test/audit/page*.test.ts',
  'test/cli/{action,action-bundle,audit-command,audit-fix,check-command,check-like-server,completion,doctor-answers,no-answer,process,record}.test.ts',
  'test/end-to-end/*.test.ts',
  'test/messages/another-language.test.ts',
  'test/git/remote-reader.test.ts',
  'test/queue/postgres-*.test.ts',
  'test/review/{hostile-review,rendered}.test.ts',
  'test/server/{database-away,open-queue,set-up-page,webhook-examples}.test.ts',
];

/** What takes longest of them, in this order: begun last, one alone would keep the run from its end. */
const LONGEST = [
  'never-lose-a-review',
  'found-again',
  'end-to-end/every-failure',
  'end-to-end/audit-failures',
  'queue/postgres-trouble',
  'queue/postgres-queue',
  'server/database-away',
  'review/hostile-review',
  'end-to-end/burst',
  'cli/audit-fix',
  'cli/check-like-server',
  'main',
  'review/rendered',
  'cli/doctor-answers',
  'audit/page',
  'cli/audit-command',
  'end-to-end/writes-that-fail',
].map((name) => resolve(import.meta.dirname, `test/${name}.test.ts`));

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const longest = LONGEST.flatMap((path) => sorted.filter(({ moduleId }) => moduleId === path));
    return [...longest, ...sorted.filter((file) => !longest.includes(file))];
  }
}

/** Names each test that passed at its second attempt only, and what was wrong at the first: `.ci/run` lists these lines. */
const secondAttempts: Reporter = {
  onTestCaseResult(test) {
    if (test.diagnostic()?.flaky !== true) return;
    const [reason] = test.result().errors ?? [];
    console.log(
      `second attempt: ${test.module.relativeModuleId} > ${test.fullName}: ${reason?.message ?? ''}`,
    );
  },
};

export default defineConfig({
  // Dependencies as the program itself loads them, and not what they have for their own development: slower, with assertions.
  ssr: { resolve: { conditions: ['module', 'node'] } },
  test: {
    // Ends what hangs, and nothing else: what takes a second on a quiet machine took a minute on a busy one.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 120_000, interval: 10 } },
    setupFiles: ['test/support/property-seed.ts'],
    // For the test's own processes and for those that they start: nearly half of the CPU time of starting the program.
    env: { NODE_COMPILE_CACHE: resolve(import.meta.dirname, 'node_modules/.cache/node') },
    // Only where a landing hangs on it.
    retry: process.env['CI'] === undefined ? 0 : 1,
    reporters: [
      'default',
      ...(process.env['GITHUB_ACTIONS'] === 'true' ? ['github-actions'] : []),
      secondAttempts,
    ],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: SLOW,
          // Loading the program again for each file would take longer than most of the tests in it.
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      // Most of their time is waiting: for a process, a database, a pause that is over.
      {
        extends: true,
        test: {
          name: 'slow',
          include: SLOW,
          globalSetup: 'test/support/bundled-process.ts',
          maxWorkers: 4,
          sequence: { groupOrder: 1 },
        },
      },
    ],
    coverage: { include: ['src/**/*.ts'], reporter: ['text-summary', 'lcovonly'] },
  },
});
