import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../src/cli/main.ts';
import { terminalText } from '../src/cli/terminal-text.ts';
import type { ShownState } from './sandbox/model/shown-state.ts';
import { startSandbox } from './sandbox/sandbox.ts';
import { startProgram } from './support/program.ts';

const WORLD = join(import.meta.dirname, '../fixtures/worlds/demo');
const AUDIT_WORLD = join(import.meta.dirname, '../fixtures/worlds/audit');
const RULE = '─'.repeat(100);

/** `npm run demo`: the real program reviews a few telling pull requests on a local GitHub, and shows what they show. */
async function main(): Promise<void> {
  await demonstrateReviews();
  await demonstrateAudit();
}

async function demonstrateReviews(): Promise<void> {
  const startedAt = performance.now();
  const program = await startProgram({ worlds: [WORLD] });
  const isStyled = process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '';
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

/** A larger landscape, audited from the command line: as a table here, and as a page to look at. */
async function demonstrateAudit(): Promise<void> {
  const sandbox = await startSandbox({ worlds: [AUDIT_WORLD] });
  const page = join(tmpdir(), 'landscape-audit.html');
  const environment = {
    ...process.env,
    GITHUB_API_URL: sandbox.url,
    GITHUB_TOKEN: sandbox.personalToken('maintainer'),
  };
  const output = { stdout: process.stdout, stderr: process.stderr, surroundings: { now: sandbox.now } };
  try {
    console.log(`\n${RULE}\nAn audit of a list of 56 made-up projects\n${RULE}\n`);
    await runCommandLine(['audit', 'ebpf-io/ebpf.io-website'], environment, output);
    const requests = sandbox.requests.count;
    await runCommandLine(
      ['audit', 'ebpf-io/ebpf.io-website', '--format', 'html', '-o', page],
      environment,
      output,
    );
    console.log(`Requests to GitHub: ${requests}. The same as a page to look at: ${page}`);
  } finally {
    await sandbox.stop();
  }
}

await main();
