import { checkRunsOf, suiteIdOf } from '../model/check-runs.ts';
import type { AppIdentity, CheckRun, Repository } from '../model/entities.ts';
import { fullName } from '../model/entities.ts';
import { connection, listed } from './connection.ts';
import type { Asker, Fields } from './fields.ts';
import { refuseArguments } from './fields.ts';
import { timestamp, timestampOrNull } from '../model/timestamp.ts';

/** The fields of a commit that tell of its check runs. */
export function checkFieldsOf(asker: Asker, repository: Repository, oid: string): Fields {
  const runs = (): readonly CheckRun[] => {
    asker.check(repository, 'checks:read');
    return checkRunsOf(repository, oid, { isLatest: true });
  };
  return {
    checkSuites: (args: Fields) => {
      const { appId, checkName } = (args['filterBy'] ?? {}) as Fields;
      const suites = new Map(
        runs()
          .filter(({ app, name }) => (appId ?? app.id) === app.id && (checkName ?? name) === name)
          .map((run) => [suiteIdOf(run), run]),
      );
      return connection(listed('checkSuites', [...suites]), args, ([id, run]) => suiteFields(id, run));
    },
    statusCheckRollup: () => {
      const all = runs();
      return all.length === 0 ? null : rollupFields(all);
    },
    status: null,
  };
}

function suiteFields(id: number, { repository, headSha, app, status, conclusion }: CheckRun): Fields {
  return {
    __typename: 'CheckSuite',
    id: `CS_${id}`,
    databaseId: id,
    app: appFields(app),
    status: status.toUpperCase(),
    conclusion: conclusion?.toUpperCase() ?? null,
    checkRuns: (args: Fields) => {
      const filter = (args['filterBy'] ?? {}) as Fields;
      refuseArguments('CheckSuite.checkRuns', filter, 'statuses', 'conclusions');
      const runs = checkRunsOf(repository, headSha, {
        appId: app.id,
        name: typeof filter['checkName'] === 'string' ? filter['checkName'] : undefined,
        status: typeof filter['status'] === 'string' ? filter['status'].toLowerCase() : undefined,
        isLatest: filter['checkType'] !== 'ALL',
      }).filter((run) => (filter['appId'] ?? run.app.id) === run.app.id);
      return connection(listed('checkRuns', runs), args, checkRunFields);
    },
  };
}

function rollupFields(runs: readonly CheckRun[]): Fields {
  const isOpen = runs.some(({ status }) => status !== 'completed');
  const isFailing = runs.some(
    ({ conclusion }) => !['success', 'neutral', 'skipped', null].includes(conclusion),
  );
  return {
    __typename: 'StatusCheckRollup',
    id: `SCR_${runs[0]?.id}`,
    state: isFailing ? 'FAILURE' : isOpen ? 'PENDING' : 'SUCCESS',
    contexts: (args: Fields) => connection(listed('contexts', runs), args, checkRunFields),
  };
}

export function checkRunFields(run: CheckRun): Fields {
  const url = `https://github.com/${fullName(run.repository)}/runs/${run.id}`;
  return {
    __typename: 'CheckRun',
    id: `CR_${run.id}`,
    databaseId: run.id,
    name: run.name,
    status: run.status.toUpperCase(),
    conclusion: run.conclusion?.toUpperCase() ?? null,
    externalId: run.externalId,
    title: run.title,
    summary: run.summary,
    text: run.text,
    detailsUrl: run.detailsUrl,
    startedAt: timestamp(run.startedAt),
    completedAt: timestampOrNull(run.completedAt),
    url,
    permalink: url,
    checkSuite: () => suiteFields(suiteIdOf(run), run),
    annotations: (args: Fields) =>
      connection(listed('annotations', run.annotations), args, (annotation) => ({
        path: annotation.path,
        annotationLevel: annotation.annotation_level.toUpperCase(),
        message: annotation.message,
        title: annotation.title ?? null,
        rawDetails: annotation.raw_details ?? null,
        location: {
          start: { line: annotation.start_line, column: annotation.start_column ?? null },
          end: { line: annotation.end_line, column: annotation.end_column ?? null },
        },
      })),
  };
}

function appFields({ id, slug }: AppIdentity): Fields {
  return { __typename: 'App', id: `A_${id}`, databaseId: id, slug, name: slug };
}
