import { ApiError, notFound } from '../http/api-error.ts';
import type { Call } from '../http/call.ts';
import { created, NO_CONTENT, ok, param, textOfBody, textsOf } from '../http/call.ts';
import type { Need } from '../http/caller.ts';
import { paged } from '../http/paging.ts';
import type { Route } from '../http/route.ts';
import { repositoryRoute } from '../http/route.ts';
import type { Issue, Label } from '../model/entities.ts';
import { isPullRequest } from '../model/entities.ts';
import { addLabels, createLabel, findLabel, removeLabel } from '../model/labels.ts';
import { type Writer, writerOf } from './actor.ts';
import { issueOf } from './issue-routes.ts';
import { labelsOf, serializeLabel } from './serialize-issue.ts';

const READ: readonly Need[] = ['issues:read', 'pull_requests:read'];
const WRITE: readonly Need[] = ['issues:write', 'pull_requests:write'];
const COLOR_WHERE_NONE_IS_GIVEN = 'ededed';

/** A repository's labels, and those that an issue or a pull request bears. */
export const labelRoutes: readonly Route[] = [
  repositoryRoute('GET /repos/{owner}/{repo}/labels', READ, (call, repository) =>
    paged(
      call,
      [...repository.labels.values()].map((label) => serializeLabel(repository, label)),
    ),
  ),
  repositoryRoute('POST /repos/{owner}/{repo}/labels', WRITE, (call, repository) => {
    const label = createLabel(call.github, repository, {
      name: textOfBody(call, 'name') ?? '',
      color: textOfBody(call, 'color') ?? COLOR_WHERE_NONE_IS_GIVEN,
      description: textOfBody(call, 'description') ?? null,
    });
    return created(serializeLabel(repository, label));
  }),
  repositoryRoute('GET /repos/{owner}/{repo}/labels/{name}', READ, (call, repository) => {
    const label = findLabel(repository, param(call, 'name'));
    if (label === undefined) throw notFound();
    return ok(serializeLabel(repository, label));
  }),
  repositoryRoute('GET /repos/{owner}/{repo}/issues/{issue_number}/labels', READ, (call, repository) =>
    paged(call, labelsOf(issueOf(call, repository))),
  ),
  repositoryRoute('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', WRITE, (call, repository) => {
    const issue = issueOf(call, repository);
    putOn(writerOf(call), issue, namesOf(call));
    return ok(labelsOf(issue));
  }),
  repositoryRoute('PUT /repos/{owner}/{repo}/issues/{issue_number}/labels', WRITE, (call, repository) => {
    const issue = issueOf(call, repository);
    const wanted = new Set(namesOf(call).map((name) => name.toLowerCase()));
    for (const name of issue.labels.filter((each) => !wanted.has(each.toLowerCase()))) {
      takeOff(writerOf(call), issue, name);
    }
    putOn(writerOf(call), issue, namesOf(call));
    return ok(labelsOf(issue));
  }),
  repositoryRoute('DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels', WRITE, (call, repository) => {
    const issue = issueOf(call, repository);
    for (const name of issue.labels) takeOff(writerOf(call), issue, name);
    return NO_CONTENT;
  }),
  repositoryRoute(
    'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}',
    WRITE,
    (call, repository) => {
      const issue = issueOf(call, repository);
      if (!takeOff(writerOf(call), issue, param(call, 'name'))) {
        throw new ApiError(404, 'Label does not exist');
      }
      return ok(labelsOf(issue));
    },
  ),
];

function namesOf({ body }: Call): readonly string[] {
  return textsOf(body['labels']);
}

export function putOn(writer: Writer, issue: Issue, names: readonly string[]): void {
  for (const label of addLabels(writer.github, issue, names)) tell(writer, 'labeled', issue, label);
}

/** False where it was not there. */
export function takeOff(writer: Writer, issue: Issue, name: string): boolean {
  const label = removeLabel(issue, name);
  if (label !== undefined) tell(writer, 'unlabeled', issue, label);
  return label !== undefined;
}

function tell({ github, sender }: Writer, action: 'labeled' | 'unlabeled', issue: Issue, label: Label): void {
  const event = isPullRequest(issue) ? 'pull_request' : 'issues';
  const { repository } = issue;
  github.onHappening({ event, action, repository, sender, issue, label });
}
