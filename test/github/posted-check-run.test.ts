import { expect, it } from 'vitest';
import { postedCheckRunOf } from '../../src/github/read/posted-check-run.ts';

const place = { repository: { owner: 'ebpf-io', name: 'list' }, number: 7 };

function commit(oid: string, externalId: string) {
  const run = { id: 'CR_3', databaseId: 3, status: 'IN_PROGRESS', externalId };
  return { commit: { oid, checkSuites: { nodes: [{ checkRuns: { nodes: [run] } }] } } };
}

it.each([
  ['on the head', 'a', 'ebpf-io/list#7', true],
  ['of another pull request', 'a', 'ebpf-io/list#8', false],
  ['on the former head, of which GitHub still tells', 'b', 'ebpf-io/list#7', false],
])('knows whether a check run is its own: one %s', (_, oid, externalId, isFound) => {
  const found = postedCheckRunOf({ nodes: [commit(oid, externalId)] }, { ...place, headSha: 'a' });

  expect(found !== undefined).toBe(isFound);
});
