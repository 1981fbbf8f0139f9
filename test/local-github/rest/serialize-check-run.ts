import { suiteIdOf } from '../model/check-runs.ts';
import type { CheckRun } from '../model/entities.ts';
import { fullName } from '../model/entities.ts';
import { timestamp, timestampOrNull } from '../model/timestamp.ts';
import { serializeApp } from './serialize-account.ts';
import type { Served } from './served.ts';

export function serializeCheckRun(run: CheckRun): Served<'check-run'> {
  return {
    id: run.id,
    node_id: `CR_${run.id}`,
    name: run.name,
    url: `https://api.github.com/repos/${fullName(run.repository)}/check-runs/${run.id}`,
    head_sha: run.headSha,
    external_id: run.externalId,
    details_url: run.detailsUrl,
    status: run.status,
    conclusion: run.conclusion as 'success',
    started_at: timestamp(run.startedAt),
    completed_at: timestampOrNull(run.completedAt),
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `https://api.github.com/repos/${fullName(run.repository)}/check-runs/${run.id}/annotations`,
    },
    check_suite: { id: suiteIdOf(run) },
    app: serializeApp(run.app),
    // Empty for a head in a fork, as on GitHub.
    pull_requests: [],
    html_url: `https://github.com/${fullName(run.repository)}/runs/${run.id}`,
  };
}
