// Holds a judged replay to the limits: nobody wrongly turned away, at most two let in wrongly, 97 % right everywhere,
// a person asked about eBPF for at most 16 %, answered and ready what a person would answer, and no more requests than
// promised.
import { readFileSync } from 'node:fs';

const [judged, replay] = process.argv.slice(2);
const problems = [];
let wronglyMet = 0;

for (const line of readFileSync(judged, 'utf8').split('\n')) {
  const [, name, right, total, rest = ''] = /^([a-z- ]+): (\d+)\/(\d+) right(?: \((.*)\))?$/.exec(line) ?? [];
  if (name === undefined) continue;
  const count = (what) => Number(new RegExp(`(\\d+) ${what}`).exec(rest)?.[1] ?? 0);
  wronglyMet += count('wrongly met');
  for (const never of ['wrongly unmet', 'unknown', 'missing', 'superfluous', 'not applicable']) {
    if (count(never) > 0) problems.push(`${name}: ${count(never)} ${never}`);
  }
  if (Number(right) / Number(total) < 0.97) problems.push(`${name}: only ${right} of ${total} right`);
}
if (wronglyMet > 2) problems.push(`${wronglyMet} wrongly met`);

// What a person who looks at the project would answer by himself is not to be asked.
const ANSWERED = {
  'governance answered as a maintainer who looks would': 109 / 109,
  'ebpf-core answered as a maintainer who looks would': 80 / 87,
  'ready where nothing speaks against it': 27 / 31,
};
for (const [name, least] of Object.entries(ANSWERED)) {
  const line = new RegExp(`^${name}: (\\d+) of (\\d+)$`, 'm').exec(readFileSync(judged, 'utf8'));
  const [, answered, total] = line ?? [];
  if (!(Number(answered) / Number(total) >= least)) problems.push(`${name}: only ${answered} of ${total}`);
}

const rows = readFileSync(replay, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const additions = rows.filter(({ world }) => world.includes('/projects/'));
const asked = additions.filter(
  ({ entries }) => entries[0]?.requirements['ebpf-core']?.outcome === 'needs-review',
);
if (asked.length > additions.length * 0.16)
  problems.push(`ebpf-core is asked about for ${asked.length} of ${additions.length}`);
for (const { world, requests } of rows) {
  if (requests.count > 30) problems.push(`${world}: ${requests.count} requests`);
}
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
console.log(
  `requests: median ${median(rows.map(({ requests }) => requests.count))}, most ${Math.max(...rows.map(({ requests }) => requests.count))}; ` +
    `in a row: median ${median(rows.map(({ requests }) => requests.depth))}, most ${Math.max(...rows.map(({ requests }) => requests.depth))}; ` +
    `eBPF asked about for ${asked.length} of ${additions.length}`,
);

for (const problem of problems) console.log(`over the limit: ${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;
