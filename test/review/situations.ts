import { message } from '../../src/messages/message.ts';
import type { Finding } from '../../src/requirements/registry.ts';
import type { ReviewInput } from '../../src/review/conclude.ts';
import { anEntry } from '../support/an-entry.ts';
import { aFinding, aJudgedEntry, aProblem, aReviewInput, onLine } from '../support/a-review.ts';

const AT_COMMIT = 'https://github.com/cilium/pwru/blob/1f2e3d4c5b6a79880917263544a3b2c1d0e9f8a7';
const EMERGING = 'src/data/pages/applications/emerging.json';

const OPEN_SOURCE = aFinding({
  requirement: 'open-source',
  evidence: [
    {
      statement: message('open-source.file', { path: 'LICENSE', licences: ['Apache-2.0'] }),
      url: `${AT_COMMIT}/LICENSE`,
    },
    {
      statement: message('open-source.file', {
        path: 'bpf/LICENSE',
        licences: ['GPL-2.0-only', 'BSD-2-Clause'],
      }),
      url: `${AT_COMMIT}/bpf/LICENSE`,
    },
  ],
});

const EBPF_CORE = aFinding({
  requirement: 'ebpf-core',
  evidence: [
    {
      statement: message('core.programs', {
        core: 'eBPF',
        count: 3,
        example: 'bpf/kprobe_pwru.c',
      }),
      url: `${AT_COMMIT}/bpf/kprobe_pwru.c`,
    },
    {
      statement: message('core.dependency', { name: 'github.com/cilium/ebpf', path: 'go.mod' }),
      url: `${AT_COMMIT}/go.mod`,
    },
  ],
});

const MAINTAINED = aFinding({
  requirement: 'maintained',
  evidence: [
    { statement: message('maintained.last-commit', { date: '2026-06-03T10:12:00Z' }) },
    {
      statement: message('maintained.last-release', { name: 'v1.0.9', date: '2026-05-20T08:00:00Z' }),
      url: 'https://github.com/cilium/pwru/releases',
    },
    {
      statement: message('maintained.activity', { perMonth: [4, 9, 0, 2, 14, 22, 8, 5, 11, 17, 30, 12] }),
      url: 'https://github.com/cilium/pwru/graphs/commit-activity',
    },
  ],
});

const GOVERNANCE = aFinding({
  requirement: 'governance',
  evidence: [
    { statement: message('governance.issues-open', {}), url: 'https://github.com/cilium/pwru/issues' },
    {
      statement: message('governance.owner-file', { owner: 'cilium', path: 'CONTRIBUTING.md' }),
      url: 'https://github.com/cilium/.github/blob/main/CONTRIBUTING.md',
    },
    { statement: message('governance.file', { path: 'CODEOWNERS' }), url: `${AT_COMMIT}/CODEOWNERS` },
  ],
});

const YOUNG = aFinding({
  requirement: 'maturity',
  outcome: 'unmet',
  evidence: [
    { statement: message('maturity.since', { date: '2026-04-11T00:00:00Z' }) },
    { statement: message('maturity.stars', { stars: 31 }) },
  ],
  remedy: message('maturity.remedy-age-and-stars', {
    date: '2026-10-11T00:00:00Z',
    months: 6,
    missing: 20,
    bound: 'more-than',
    stars: 50,
  }),
});

const GOOD: readonly Finding[] = [OPEN_SOURCE, EBPF_CORE, MAINTAINED, GOVERNANCE];
const PWRU = anEntry({ name: 'pwru', repositoryUrl: 'https://github.com/cilium/pwru' });
const PWRU_HOME = { kind: 'github', nameWithOwner: 'cilium/pwru' } as const;

const GOOD_ADDITION = aJudgedEntry({
  change: { kind: 'added', after: PWRU },
  home: PWRU_HOME,
  findings: [...GOOD, YOUNG],
});

const THIN_PROMOTION = aJudgedEntry({
  change: { kind: 'moved', before: PWRU, after: { ...PWRU, tier: 'major' } },
  home: PWRU_HOME,
  findings: [
    ...GOOD,
    aFinding({
      requirement: 'contributors',
      outcome: 'needs-review',
      evidence: [
        {
          statement: message('contributors.range', { repository: 'cilium/pwru', from: 43, to: 61 }),
          url: 'https://github.com/cilium/pwru/graphs/contributors',
        },
      ],
      remedy: message('contributors.remedy-uncertain', { moreThan: 50 }),
      question: message('contributors.question', { moreThan: 50 }),
    }),
    aFinding({
      requirement: 'production-use',
      outcome: 'unmet',
      evidence: [{ statement: message('production-use.nothing', {}) }],
      remedy: message('production-use.who', { wanted: 2 }),
    }),
  ],
});

const STARS = aProblem({
  check: 'stars',
  severity: 'notice',
  path: EMERGING,
  range: onLine(118),
  message: message('stars.differs', { name: 'SSHLog', written: 10, actual: 412 }),
});

const NO_GITHUB_LINK = aProblem({
  check: 'github-link',
  path: EMERGING,
  range: onLine(112, 125),
  message: message('github-link.missing', { name: 'SSHLog' }),
});

const SOURCE_AVAILABLE = aJudgedEntry({
  change: { kind: 'added', after: anEntry({ name: 'SSHLog' }) },
  home: { kind: 'github', nameWithOwner: 'sshlog/agent' },
  findings: [
    aFinding({
      requirement: 'open-source',
      outcome: 'unmet',
      evidence: [
        {
          statement: message('open-source.file-restricted', { path: 'LICENSE', licences: ['RSAL-1.0'] }),
          url: `https://github.com/sshlog/agent/blob/0123456789abcdef0123456789abcdef01234567/LICENSE`,
        },
      ],
      remedy: message('open-source.remedy-restricted', { licence: 'RSAL-1.0' }),
    }),
    EBPF_CORE,
    aFinding({
      requirement: 'maintained',
      outcome: 'needs-review',
      evidence: [
        { statement: message('maintained.last-commit', { date: '2025-11-02T00:00:00Z' }) },
        { statement: message('maintained.activity', { perMonth: [0, 0, 3, 1, 0, 0, 0, 0, 0, 0, 0, 0] }) },
      ],
      remedy: message('maintained.remedy-quiet', { commitDays: 90, releaseDays: 180 }),
      question: message('maintained.question-quiet', {}),
    }),
    aFinding({
      requirement: 'governance',
      outcome: 'unknown',
      evidence: [{ statement: message('not-known.no-answer', {}) }],
      remedy: message('not-known.remedy', {}),
    }),
  ],
  problems: [NO_GITHUB_LINK, STARS],
});

const PATCH = `diff --git a/${EMERGING} b/${EMERGING}
--- a/${EMERGING}
+++ b/${EMERGING}
@@ -116,3 +116,3 @@
     "urls": [],
-    "githubStars": 10
+    "githubStars": 412
   },
`;

const EDIT = aJudgedEntry({
  change: { kind: 'modified', before: anEntry({ name: 'Tetragon' }), after: anEntry({ name: 'Tetragon' }) },
  scope: 'entry-checks',
  home: { kind: 'github', nameWithOwner: 'cilium/tetragon' },
});

const CONFIRMED_REMOVAL = aJudgedEntry({
  change: { kind: 'removed', before: anEntry({ name: 'ply' }) },
  scope: 'confirm',
  home: { kind: 'github', nameWithOwner: 'iovisor/ply' },
  findings: [
    aFinding({
      requirement: 'maintained',
      evidence: [
        { statement: message('maintained.archived', {}), url: 'https://github.com/iovisor/ply' },
        { statement: message('maintained.last-commit', { date: '2023-10-02T00:00:00Z' }) },
      ],
    }),
  ],
});

const QUESTIONED_REMOVAL = aJudgedEntry({
  change: { kind: 'removed', before: anEntry({ name: 'BumbleBee', tier: 'major' }) },
  scope: 'confirm',
  home: { kind: 'github', nameWithOwner: 'solo-io/bumblebee' },
  findings: [
    aFinding({
      requirement: 'maintained',
      outcome: 'needs-review',
      evidence: [{ statement: message('maintained.last-commit', { date: '2026-07-02T00:00:00Z' }) }],
      remedy: message('removal.remedy', {}),
      question: message('removal.question', { name: 'BumbleBee' }),
    }),
  ],
});

/** What people will see, one file each under `golden/`. */
export const SITUATIONS = {
  'good-addition': aReviewInput({ entries: [GOOD_ADDITION] }),
  'promotion-without-production-use': aReviewInput({ entries: [THIN_PROMOTION] }),
  'source-available': aReviewInput({
    entries: [SOURCE_AVAILABLE],
    lineComments: [{ path: EMERGING, line: 118, body: 'suggestion', identity: 'stars' }],
    patch: PATCH,
    showsCommands: true,
  }),
  'broken-json': aReviewInput({
    entries: [],
    problems: [
      aProblem({
        check: 'syntax',
        path: EMERGING,
        range: onLine(813),
        message: message('syntax.trailing-comma', {}),
      }),
    ],
  }),
  'edit-of-a-listed-entry': aReviewInput({ entries: [EDIT] }),
  'confirmed-removal': aReviewInput({ entries: [CONFIRMED_REMOVAL] }),
  'several-entries': aReviewInput({
    entries: [GOOD_ADDITION, EDIT, THIN_PROMOTION, CONFIRMED_REMOVAL, QUESTIONED_REMOVAL],
    showsCommands: true,
  }),
  'base-unreadable': aReviewInput({
    entries: [GOOD_ADDITION],
    notices: [
      { message: message('review.notice.base-unreadable', { path: EMERGING }), verdict: 'needs-maintainer' },
    ],
  }),
} as const satisfies Readonly<Record<string, ReviewInput>>;
