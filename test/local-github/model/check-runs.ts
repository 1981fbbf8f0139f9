import { z } from 'zod';
import { ApiError } from '../http/api-error.ts';
import type { Annotation, CheckRun, CheckRunAction, Repository } from './entities.ts';
import type { GitHub } from './github.ts';

const CONCLUSIONS = [
  'action_required',
  'cancelled',
  'failure',
  'neutral',
  'success',
  'skipped',
  'timed_out',
] as const;
// https://docs.github.com/en/rest/checks/runs
const TEXT_BYTES = 65_535;
export const ANNOTATIONS_OF_REQUEST = 50;
const ANNOTATION_MESSAGE_LENGTH = 65_536;

const boundedText = z
  .string()
  .refine((text) => Buffer.byteLength(text) <= TEXT_BYTES, { error: `Only ${TEXT_BYTES} bytes are allowed` });

const annotation = z.object({
  path: z.string().min(1),
  start_line: z.number().int(),
  end_line: z.number().int(),
  start_column: z.number().int().optional(),
  end_column: z.number().int().optional(),
  annotation_level: z.enum(['notice', 'warning', 'failure']),
  message: z.string().min(1).max(ANNOTATION_MESSAGE_LENGTH),
  title: z.string().max(255).optional(),
  raw_details: z.string().max(ANNOTATION_MESSAGE_LENGTH).optional(),
});

const fields = z.object({
  name: z.string().min(1).optional(),
  head_sha: z.string().optional(),
  status: z.enum(['queued', 'in_progress', 'completed']).optional(),
  conclusion: z.enum(CONCLUSIONS).optional(),
  external_id: z.string().optional(),
  details_url: z.string().optional(),
  started_at: z.string().optional(),
  completed_at: z.string().optional(),
  output: z
    .object({
      title: z.string().optional(),
      summary: boundedText,
      text: boundedText.optional(),
      annotations: z.array(annotation).max(ANNOTATIONS_OF_REQUEST).optional(),
    })
    .optional(),
  actions: z
    .array(
      z.object({
        label: z.string().max(20),
        description: z.string().max(40),
        identifier: z.string().max(20),
      }),
    )
    .max(3)
    .optional(),
});
type Fields = z.infer<typeof fields>;

/** Throws GitHub's 422 on fields that are out of bounds. */
export function createCheckRun(github: GitHub, repository: Repository, body: unknown): CheckRun {
  const wanted = parseFields(body);
  if (wanted.name === undefined || wanted.head_sha === undefined) {
    throw unprocessable("For 'properties', name and head_sha are required");
  }
  if (!repository.commits.has(wanted.head_sha)) throw unprocessable('No commit found for SHA');
  const run: CheckRun = {
    id: github.nextId(),
    repository,
    headSha: wanted.head_sha,
    app: github.app,
    name: wanted.name,
    status: 'queued',
    conclusion: null,
    externalId: null,
    detailsUrl: null,
    startedAt: github.now(),
    completedAt: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
    actions: [],
  };
  applyFields(github, run, wanted);
  repository.checkRuns.push(run);
  return run;
}

/** Annotations are added to those that are there; everything else is replaced where it is named. */
export function updateCheckRun(github: GitHub, run: CheckRun, body: unknown): void {
  if (run.app.id !== github.app.id)
    throw new ApiError(
      403,
      'Invalid app_id `' +
        run.app.id +
        '` - check run can only be modified by the GitHub App that created it.',
    );
  applyFields(github, run, parseFields(body));
}

function parseFields(body: unknown): Fields {
  const parsed = fields.safeParse(body);
  if (!parsed.success) {
    const reasons = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw unprocessable(`Invalid request.\n\n${reasons.join('\n')}`);
  }
  if (parsed.data.status === 'completed' && parsed.data.conclusion === undefined) {
    throw unprocessable('Invalid request.\n\n"conclusion" wasn\'t supplied.');
  }
  return parsed.data;
}

function applyFields(github: GitHub, run: CheckRun, wanted: Fields): void {
  run.name = wanted.name ?? run.name;
  run.externalId = wanted.external_id ?? run.externalId;
  run.detailsUrl = wanted.details_url ?? run.detailsUrl;
  if (wanted.started_at !== undefined) run.startedAt = new Date(wanted.started_at);
  run.status = wanted.conclusion === undefined ? (wanted.status ?? run.status) : 'completed';
  run.conclusion = run.status === 'completed' ? (wanted.conclusion ?? run.conclusion) : null;
  run.completedAt = run.status === 'completed' ? new Date(wanted.completed_at ?? github.now()) : null;
  applyOutput(run, wanted.output);
  const actions: readonly CheckRunAction[] | undefined = wanted.actions;
  run.actions = actions ?? run.actions;
}

function applyOutput(run: CheckRun, output: Fields['output']): void {
  if (output === undefined) return;
  run.title = output.title ?? run.title;
  run.summary = output.summary;
  run.text = output.text ?? null;
  run.annotations.push(...(output.annotations ?? []).map(withoutUndefined));
}

function withoutUndefined(given: z.infer<typeof annotation>): Annotation {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as unknown as Annotation;
}

function unprocessable(message: string): ApiError {
  return new ApiError(422, message);
}

export interface CheckRunFilter {
  readonly name?: string | undefined;
  readonly appId?: number | undefined;
  readonly status?: string | undefined;
  /** Of several with one name by one App, only the newest. */
  readonly isLatest: boolean;
}

/** Newest first. */
export function checkRunsOf(
  repository: Repository,
  headSha: string,
  filter: CheckRunFilter,
): readonly CheckRun[] {
  const runs = repository.checkRuns
    .filter(
      (run) =>
        run.headSha === headSha &&
        (filter.name === undefined || run.name === filter.name) &&
        (filter.appId === undefined || run.app.id === filter.appId) &&
        (filter.status === undefined || run.status === filter.status),
    )
    .reverse();
  if (!filter.isLatest) return runs;
  const seen = new Set<string>();
  return runs.filter(({ name, app }) => {
    const key = `${app.id} ${name}`;
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  });
}

/** GitHub keeps one suite for each App and commit; here it has the id of its first check run. */
export function suiteIdOf(run: CheckRun): number {
  const first = run.repository.checkRuns.find(
    ({ headSha, app }) => headSha === run.headSha && app.id === run.app.id,
  );
  return (first?.id ?? run.id) + SUITE_ID_OFFSET;
}

const SUITE_ID_OFFSET = 500_000;
