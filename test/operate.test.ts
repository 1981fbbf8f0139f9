import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { createMetrics } from '../src/server/metrics.ts';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'docs/operate');

function textOf(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8');
}

/** Tools of those who operate, which not every machine has; each was run when the files were made. */
function has(tool: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, tool)));
}

function run(tool: string, args: readonly string[]): string {
  return execFileSync(tool, args, { cwd: FOLDER, encoding: 'utf8' });
}

/** What the server serves at /metrics, by name; of a histogram its parts as well. */
async function servedMetrics(): Promise<ReadonlySet<string>> {
  const queue = { statistics: async () => ({ waiting: 0, running: 0, oldestWaitMs: 0, dead: 0 }) };
  const text = await createMetrics(queue).registry.metrics();
  return new Set(
    [...text.matchAll(/^# TYPE (\S+) (\S+)$/gmu)].flatMap(([, name = '', type]) =>
      type === 'histogram' ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name],
    ),
  );
}

/** The names of metrics in an expression of Prometheus's; `up` is its own. */
function metricsIn(expression: string): readonly string[] {
  return expression.match(/\b(?:landscape|process|nodejs)_\w+/gu) ?? [];
}

const alerts = z.object({
  groups: z.array(
    z.object({
      rules: z.array(
        z.object({
          alert: z.string(),
          expr: z.string(),
          for: z.string(),
          labels: z.object({ severity: z.enum(['info', 'warning', 'critical']) }),
          annotations: z.object({ summary: z.string(), description: z.string() }),
        }),
      ),
    }),
  ),
});

const dashboard = z.object({
  panels: z.array(
    z.object({
      id: z.number(),
      title: z.string(),
      gridPos: z.object({ x: z.number(), y: z.number(), w: z.number(), h: z.number() }),
      targets: z.array(z.object({ refId: z.string(), expr: z.string() })).min(1),
    }),
  ),
});

describe('the alerting rules', () => {
  const { groups } = alerts.parse(parse(textOf('alerts.yml')));
  const rules = groups.flatMap((group) => group.rules);

  it('ask for metrics that the server has', async () => {
    const served = await servedMetrics();
    const asked = rules.flatMap(({ expr }) => metricsIn(expr));

    expect(asked.length).toBeGreaterThan(rules.length);
    expect(asked.filter((name) => !served.has(name))).toEqual([]);
  });

  it('are each tried', () => {
    const tried = textOf('alerts.test.yml');

    expect(rules.filter(({ alert }) => !tried.includes(`alertname="${alert}"`))).toEqual([]);
  });

  it.runIf(has('promtool'))('hold what promtool asks of them', () => {
    expect(run('promtool', ['check', 'rules', 'alerts.yml'])).toContain(`${rules.length} rules found`);
    expect(run('promtool', ['test', 'rules', 'alerts.test.yml'])).toContain('SUCCESS');
  });
});

describe('the Grafana dashboard', () => {
  const { panels } = dashboard.parse(JSON.parse(textOf('grafana.json')));

  it('asks for metrics that the server has', async () => {
    const served = await servedMetrics();
    const asked = panels.flatMap(({ targets }) => targets.flatMap(({ expr }) => metricsIn(expr)));

    expect(asked.filter((name) => !served.has(name))).toEqual([]);
    const own = [...served].filter((name) => /^landscape_.*(?<!_sum|_count)$/u.test(name));
    expect(own.filter((name) => !asked.includes(name))).toEqual([]);
  });

  it('has panels that do not lie on each other', () => {
    const places = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_, index) => `${x + (index % w)},${y + Math.floor(index / w)}`),
    );

    expect(new Set(places).size).toBe(places.length);
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  });
});

describe('the systemd unit', () => {
  const unit = textOf('landscape-reviewer.service');

  it('starts what the image starts, and waits as long for its end', () => {
    const image = readFileSync(join(ROOT, 'Dockerfile'), 'utf8');
    const [, command = '[]'] = /^CMD (\[.*\])$/mu.exec(image) ?? [];

    const [, ...args] = JSON.parse(command) as readonly string[];
    expect(unit).toContain(`node_modules/.bin/node ${args.join(' ')}\n`);
    expect(unit).toContain('TimeoutStopSec=30');
  });

  it.runIf(has('systemd-analyze'))('leaves little open', () => {
    const file = 'landscape-reviewer.service';
    const said = run('systemd-analyze', ['security', '--offline=true', '--threshold=20', file]);

    expect(said).toContain('OK');
  });
});

describe('the Helm chart', () => {
  it('has values that its templates use, and the other way round', () => {
    const values = parse(textOf('helm/values.yaml')) as Record<string, unknown>;
    const templates = globSync('helm/templates/*', { cwd: FOLDER }).map(textOf).join('\n');
    const used = [...templates.matchAll(/\.Values\.(\w+)/gu)].map(([, name = '']) => name);

    expect([...new Set(used)].toSorted()).toEqual(Object.keys(values).toSorted());
  });

  it.runIf(has('helm'))('becomes a deployment, a service and, with a host, an ingress', () => {
    const image = ['--set', 'image.repository=ghcr.io/owner/reviewer'];
    const text = run('helm', ['template', 'mine', 'helm', ...image, '--set', 'ingress.host=a.example']);

    const kinds = parseAllDocuments(text).map((each) => (each.toJS() as { readonly kind: string }).kind);
    expect(kinds.toSorted()).toEqual(['Deployment', 'Ingress', 'Service']);
    expect(() => run('helm', ['template', 'mine', 'helm'])).toThrow('image.repository has to be given');
  });
});
