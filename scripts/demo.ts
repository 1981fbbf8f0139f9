import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { auditTable } from '../src/audit/audit-table.ts';
import { auditPage } from '../src/audit/page/audit-page.ts';
import { PRESETS } from '../src/config/presets.ts';
import { terminalText } from '../src/cli/terminal-text.ts';
import { wrapText } from '../src/cli/terminal-width.ts';
import type { ShownState } from '../test/local-github/model/shown-state.ts';
import { startSandbox } from '../test/local-github/sandbox.ts';
import { anAudit } from '../test/support/an-audit.ts';
import { startProgram } from '../test/support/program.ts';

const WORLD = join(import.meta.dirname, '../fixtures/worlds/demo');
const AUDIT_WORLD = join(import.meta.dirname, '../fixtures/worlds/audit');
/** GitHub refuses to show this project: what cannot be found out is said as well. */
const UNREADABLE = 'flowlib/flowlib';
const RULE = '─'.repeat(80);

/** `npm run demo`: the real program reviews a few telling pull requests on a local GitHub, and shows what they show. */
async function main(): Promise<void> {
  await demonstrateReviews();
  await demonstrateAudit();
}

async function demonstrateReviews(): Promise<void> {
  const startedAt = performance.now();
  const program = await startProgram({ worlds: [WORLD] });
  const isStyled = process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '';
  program.sandbox.fail({ how: 403, match: ({ path }) => path.startsWith(`/repos/${UNREADABLE}/`) });
  try {
    console.log('A local GitHub holds a small landscape; the program listens for its deliveries.\n');
    for (const pullRequest of program.sandbox.pullRequests) {
      program.sandbox.resetRequests();
      await program.deliver('pull_request', 'opened', pullRequest);
      const { count } = program.sandbox.requests;
      console.log(describe(pullRequest.number, program.sandbox.state(pullRequest), count, isStyled));
    }
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    console.log(
      `${program.sandbox.pullRequests.length} pull requests reviewed in ${seconds} s, start included.`,
    );
  } finally {
    await program.stop();
  }
}

function describe(number: number, shown: ShownState, requests: number, isStyled: boolean): string {
  const runs = shown.checkRuns.map(({ name, conclusion, title }) => `${name}: ${conclusion} (${title})`);
  const comments = shown.comments.map(({ body }) => terminalText(body, { isStyled }));
  const lines = shown.lineComments.map(
    ({ path, line, body }) => `On line ${line} of ${path}:\n\n${terminalText(body, { isStyled })}`,
  );
  return [
    RULE,
    `Pull request #${number} "${shown.title}"`,
    `Labels: ${shown.labels.join(', ')}`,
    `Check runs: ${runs.join(', ')}`,
    `Requests to GitHub: ${requests}`,
    RULE,
    '',
    ...comments,
    ...lines,
  ].join('\n');
}

/** A larger landscape, audited: as a table here, and as a page to look at. */
async function demonstrateAudit(): Promise<void> {
  const startedAt = performance.now();
  const sandbox = await startSandbox({ worlds: [AUDIT_WORLD] });
  const page = join(tmpdir(), 'landscape-audit.html');
  const isStyled = process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '';
  try {
    const { audit, requests } = await anAudit(sandbox);
    const { thresholds } = PRESETS['ebpf.io'];
    writeFileSync(page, auditPage(audit, { language: 'en', thresholds }));
    console.log(`\n${RULE}\nAn audit of ${audit.counts.all} made-up projects\n${RULE}\n`);
    const table = auditTable(audit, 'en', (style, text) => (isStyled ? styleText(style, text) : text));
    console.log(wrapText(table, { hanging: 2 }));
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    console.log(`Requests to GitHub: ${requests}, in ${seconds} s. The same as a page to look at:\n${page}`);
  } finally {
    await sandbox.stop();
  }
}

await main();
