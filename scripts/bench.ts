import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { measureArchive } from './bench/archive.ts';
import { measureAudit } from './bench/audit.ts';
import { measureBesideDanger } from './bench/beside-danger.ts';
import { measureBurst } from './bench/burst.ts';
import { measureCheck } from './bench/check.ts';
import { measureComputing } from './bench/computing-time.ts';
import { measureFootprint } from './bench/footprint.ts';
import { measureGrowth } from './bench/growth.ts';
import { measureLatency } from './bench/latency.ts';
import { measureNeverLost } from './bench/never-lost.ts';
import { type Section, renderSection } from './bench/report.ts';

/** Real pull requests and projects, where somebody has them; some parts are left out without. */
const CORPUS = process.env['LANDSCAPE_CORPUS'] ?? '';
const REPORT = new URL('../docs/performance.md', import.meta.url);

const usage = `usage: npm run bench -- [--write] [--corpus <folder>] [part …]
parts: latency danger burst footprint computing archive check audit growth never-lost; all of them without any
`;

/** Prints the figures of each part; `--write` puts them into docs/performance.md with the machine. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { write: { type: 'boolean' }, corpus: { type: 'string', default: CORPUS } },
  });
  const parts: Readonly<Record<string, () => Promise<readonly (Section | undefined)[]>>> = {
    latency: async () => [await measureLatency()],
    danger: async () => [await measureBesideDanger()],
    burst: async () => [await measureBurst()],
    footprint: async () => [await measureFootprint()],
    computing: async () => [await measureComputing(values.corpus)],
    archive: async () => [await measureArchive(values.corpus)],
    check: async () => measureCheck(values.corpus),
    audit: async () => [await measureAudit()],
    growth: async () => measureGrowth(),
    'never-lost': async () => [await measureNeverLost()],
  };
  const wanted = positionals.length === 0 ? Object.keys(parts) : positionals;
  const rendered: string[] = [];
  for (const name of wanted) {
    const measure = parts[name];
    if (measure === undefined) {
      process.stderr.write(usage);
      process.exitCode = 2;
      return;
    }
    for (const section of await measure()) {
      if (section === undefined) continue;
      rendered.push(renderSection(section));
      process.stdout.write(`${renderSection(section)}\n`);
    }
  }
  if (values.write === true) writeFileSync(REPORT, `${heading()}\n${rendered.join('\n')}`);
}

function heading(): string {
  const [cpu] = cpus();
  return `# Performance

Measured by \`npm run bench -- --write\`, against the local GitHub of the tests, on a machine with ${cpus().length} × ${cpu?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, on ${new Date().toISOString().slice(0, 10)}. Compare within a table: everything in one was measured in the same run. Node has the image's flags in “Memory and start” only.
`;
}

await main();
