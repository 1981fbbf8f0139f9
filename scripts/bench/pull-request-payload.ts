import examples from '@octokit/webhooks-examples' with { type: 'json' };
import type { PullRequestName, Sandbox } from '../../test/local-github/sandbox.ts';

/** GitHub's own example of such a delivery, in its full length, about one of the sandbox's pull requests. */
export function payloadOf(
  { app }: Pick<Sandbox, 'app'>,
  { owner, name, number }: PullRequestName,
): Readonly<Record<string, unknown>> {
  const example = (examples as unknown as { name: string; examples: Record<string, unknown>[] }[])
    .find((each) => each.name === 'pull_request')
    ?.examples.find(({ action }) => action === 'opened');
  if (example === undefined) throw new Error('there is no example of a pull request');
  const repository = example['repository'] as Record<string, unknown>;
  const pullRequest = example['pull_request'] as Record<string, unknown>;
  return {
    ...example,
    number,
    installation: { id: app.installationIds[0] },
    pull_request: { ...pullRequest, number },
    repository: { ...repository, name, full_name: `${owner}/${name}`, owner: { login: owner } },
  };
}
