import { notFound } from '../http/api-error.ts';
import type { Answer, Call } from '../http/call.ts';
import { created, numberParam, ok, param } from '../http/call.ts';
import { paged } from '../http/paging.ts';
import type { Route } from '../http/route.ts';
import { repositoryRoute } from '../http/route.ts';
import { checkRunsOf, createCheckRun, suiteIdOf, updateCheckRun } from '../model/check-runs.ts';
import type { CheckRun, Repository } from '../model/entities.ts';
import { requireCommit } from '../model/revisions.ts';
import { actorOf, type Writer, writerOf } from './actor.ts';
import { serializeApp } from './serialize-account.ts';
import { serializeCheckRun } from './serialize-check-run.ts';
import type { Served } from './served.ts';

/** Check runs and the suites that they stand in. */
export const checkRoutes: readonly Route[] = [
  repositoryRoute('POST /repos/{owner}/{repo}/check-runs', ['checks:write'], (call, repository) => {
    return created(serializeCheckRun(beginCheckRun(writerOf(call), repository, call.body)));
  }),
  repositoryRoute(
    'GET /repos/{owner}/{repo}/check-runs/{check_run_id}',
    ['checks:read'],
    (call, repository) => ok(serializeCheckRun(runOf(call, repository))),
  ),
  repositoryRoute(
    'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
    ['checks:write'],
    (call, repository) => {
      const run = runOf(call, repository);
      changeCheckRun(writerOf(call), run, call.body);
      return ok(serializeCheckRun(run));
    },
  ),
  repositoryRoute(
    'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
    ['checks:read'],
    (call, repository) => paged(call, runOf(call, repository).annotations),
  ),
  repositoryRoute(
    'POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest',
    ['checks:write'],
    (call, repository) => {
      tell(writerOf(call), runOf(call, repository), 'rerequested');
      return created({});
    },
  ),
  repositoryRoute(
    'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    ['checks:read'],
    (call, repository) => {
      const runs = listedRuns(call, repository);
      return paged(call, runs, (page) => ({
        total_count: runs.length,
        check_runs: page.map(serializeCheckRun),
      }));
    },
  ),
  repositoryRoute('GET /repos/{owner}/{repo}/commits/{ref}/check-suites', ['checks:read'], listSuites),
  repositoryRoute(
    'POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest',
    ['checks:write'],
    (call, repository) => {
      const run = repository.checkRuns.find(
        (each) => suiteIdOf(each) === numberParam(call, 'check_suite_id'),
      );
      if (run === undefined) throw notFound();
      call.github.onHappening({
        event: 'check_suite',
        action: 'rerequested',
        repository,
        sender: actorOf(call),
        checkRun: run,
      });
      return created({});
    },
  ),
];

export function beginCheckRun(writer: Writer, repository: Repository, body: unknown): CheckRun {
  const run = createCheckRun(writer.github, repository, body);
  tell(writer, run, 'created');
  if (run.status === 'completed') tell(writer, run, 'completed');
  return run;
}

export function changeCheckRun(writer: Writer, run: CheckRun, body: unknown): void {
  const wasCompleted = run.status === 'completed';
  updateCheckRun(writer.github, run, body);
  if (run.status === 'completed' && !wasCompleted) tell(writer, run, 'completed');
}

function runOf(call: Call, repository: Repository): CheckRun {
  const run = repository.checkRuns.find(({ id }) => id === numberParam(call, 'check_run_id'));
  if (run === undefined) throw notFound();
  return run;
}

function listedRuns(call: Call, repository: Repository): readonly CheckRun[] {
  const { oid } = requireCommit(repository, param(call, 'ref'));
  const appId = call.query.get('app_id');
  return checkRunsOf(repository, oid, {
    name: call.query.get('check_name') ?? undefined,
    appId: appId === null ? undefined : Number(appId),
    status: call.query.get('status') ?? undefined,
    isLatest: call.query.get('filter') !== 'all',
  });
}

function listSuites(call: Call, repository: Repository): Answer {
  const runs = listedRuns(call, repository);
  const bySuite = new Map(runs.map((run) => [suiteIdOf(run), run]));
  const suites = [...bySuite].map(([id, run]): Served<'check-suite'> => ({
    id,
    head_sha: run.headSha,
    status: run.status,
    conclusion: run.conclusion as 'success',
    app: serializeApp(run.app),
  }));
  return paged(call, suites, (page) => ({ total_count: suites.length, check_suites: page }));
}

function tell({ github, sender }: Writer, checkRun: CheckRun, action: string): void {
  github.onHappening({ event: 'check_run', action, repository: checkRun.repository, sender, checkRun });
}
