import type { Account, CheckRun } from '../model/entities.ts';
import { isPullRequest } from '../model/entities.ts';
import { suiteIdOf } from '../model/check-runs.ts';
import type { GitHub } from '../model/github.ts';
import { installationOf, ownerOf } from '../model/github.ts';
import type { Happening } from '../model/happening.ts';
import { requireCommit } from '../model/revisions.ts';
import { timestamp } from '../model/timestamp.ts';
import { serializeAccount, serializeApp } from '../rest/serialize-account.ts';
import { addressesBelow } from '../rest/addresses.ts';
import { serializeInstallation } from '../rest/app-routes.ts';
import { serializeCheckRun } from '../rest/serialize-check-run.ts';
import { serializeComment, serializeIssue, serializeLabel } from '../rest/serialize-issue.ts';
import { serializePullRequest, type serializeReview } from '../rest/serialize-pull-request.ts';
import { serializeRepository } from '../rest/serialize-repository.ts';

export type Payload = Readonly<Record<string, unknown>>;

/** The body of a delivery, in GitHub's shape: https://docs.github.com/en/webhooks/webhook-events-and-payloads */
export function payloadOf(github: GitHub, happening: Happening): Payload {
  const { action, repository, sender, changes, extra } = happening;
  const installation = installationOf(github, repository);
  return {
    ...(action !== undefined && { action }),
    ...subjectOf(github, happening),
    ...(changes !== undefined && { changes }),
    repository: serializeRepository(github, repository),
    ...(ownerOf(repository).type === 'Organization' && {
      organization: organizationOf(ownerOf(repository)),
    }),
    sender: serializeAccount(sender),
    ...(installation !== undefined && {
      installation: happening.event.startsWith('installation')
        ? serializeInstallation(github, installation)
        : { id: installation.id, node_id: `I_${installation.id}` },
    }),
    ...extra,
    ...(happening.event === 'push' && pushPayload(happening)),
    ...(extra?.['review'] !== undefined && { review: reviewOf(extra['review'] as Review) }),
  };
}

function organizationOf(owner: Account): Payload {
  const { login, id, node_id, avatar_url } = serializeAccount(owner);
  const url = `https://api.github.com/orgs/${login}`;
  const addresses = addressesBelow(url, ['events', 'hooks', 'issues', 'members', 'public_members', 'repos']);
  return { login, id, node_id, avatar_url, url, ...addresses, description: null };
}

type Review = ReturnType<typeof serializeReview>;

function subjectOf(github: GitHub, happening: Happening): Payload {
  const { event, issue, comment, label, checkRun } = happening;
  return {
    ...(issue !== undefined && issueOf(github, event, issue)),
    ...(comment !== undefined && { comment: serializeComment(comment) }),
    ...(label !== undefined && { label: serializeLabel(happening.repository, label) }),
    ...(checkRun !== undefined &&
      (event === 'check_suite' ? suiteOf(checkRun) : { check_run: checkRunOf(checkRun) })),
    ...(event.startsWith('installation') && installationPayload(github, happening)),
  };
}

function issueOf(github: GitHub, event: string, issue: NonNullable<Happening['issue']>): Payload {
  return event.startsWith('pull_request') && isPullRequest(issue)
    ? { number: issue.number, pull_request: serializePullRequest(github, issue) }
    : { issue: serializeIssue(issue) };
}

function checkRunOf(run: CheckRun): Payload {
  const told = serializeCheckRun(run);
  return {
    ...told,
    external_id: told.external_id ?? '',
    details_url: told.details_url ?? told.html_url,
    check_suite: suiteOf(run)['check_suite'],
  };
}

function suiteOf(run: CheckRun): Payload {
  const { repository } = run;
  const url = `https://api.github.com/repos/${repository.owner}/${repository.name}/check-suites/${suiteIdOf(run)}`;
  return {
    check_suite: {
      id: suiteIdOf(run),
      node_id: `CS_${suiteIdOf(run)}`,
      url,
      before: null,
      after: run.headSha,
      created_at: timestamp(run.startedAt),
      updated_at: timestamp(run.completedAt ?? run.startedAt),
      latest_check_runs_count: repository.checkRuns.filter((each) => suiteIdOf(each) === suiteIdOf(run))
        .length,
      check_runs_url: `${url}/check-runs`,
      head_commit: headCommitOf(run),
      head_sha: run.headSha,
      head_branch: null,
      status: run.status,
      conclusion: run.conclusion,
      app: serializeApp(run.app),
      pull_requests: [],
    },
  };
}

/** What every push tells besides where it went; of its commits, what files they change. */
function pushPayload({ repository, sender, extra = {} }: Happening): Payload {
  const {
    before,
    after,
    commits = [],
  } = extra as Readonly<Record<string, unknown>> & {
    readonly commits?: readonly Payload[];
  };
  const page = `https://github.com/${repository.owner}/${repository.name}`;
  const pushed = commits.map((commit) => ({
    ...commit,
    ...headCommitOf({ repository, headSha: String(commit['id']) }),
    distinct: true,
    url: `${page}/commit/${String(commit['id'])}`,
  }));
  return {
    before: before ?? after,
    created: false,
    deleted: false,
    forced: false,
    base_ref: null,
    compare: `${page}/compare/${String(before ?? after)}...${String(after)}`,
    pusher: { name: sender.login },
    commits: pushed,
    head_commit: pushed.at(-1) ?? null,
  };
}

function headCommitOf({ repository, headSha }: Pick<CheckRun, 'repository' | 'headSha'>): Payload {
  const commit = requireCommit(repository, headSha);
  const { name, email } = commit.author;
  const by = { name, email };
  return {
    id: headSha,
    tree_id: headSha,
    message: commit.message,
    timestamp: timestamp(commit.committedAt),
    author: by,
    committer: by,
  };
}

/** In deliveries a review's state is in lower case, and an empty body is null. */
function reviewOf(review: Review): Payload {
  return { ...review, state: review.state?.toLowerCase(), body: review.body === '' ? null : review.body };
}

/** `installation` names all repositories, `installation_repositories` those that were added. */
function installationPayload(github: GitHub, { event, repository }: Happening): Payload {
  const installation = installationOf(github, repository);
  const repositories = (installation?.repositories ?? []).map((each) => {
    const { id, node_id, name, full_name, private: isPrivate } = serializeRepository(github, each);
    return { id, node_id, name, full_name, private: isPrivate };
  });
  return event === 'installation'
    ? { repositories }
    : {
        requester: null,
        repository_selection: 'selected',
        repositories_added: repositories,
        repositories_removed: [],
      };
}
