import { expect, it } from 'vitest';
import type { RepositoryMetadata } from '../../src/facts/repository-facts.ts';
import { anAuditedList } from '../support/an-audited-list.ts';

const HOME = 'https://gitlab.com/heron/heron';

/** A project that is not on GitHub, of which the list says that it has a hundred stars. */
function audited(repository: Partial<RepositoryMetadata>) {
  const card = { urls: [{ label: 'Code', url: HOME }] };
  const web = { kind: 'gitlab', url: HOME } as const;
  const audit = anAuditedList({ heron: { card, repository: { web, ...repository } }, two: {} });
  const heron = audit.projects.find(({ entry }) => entry.name === 'heron');
  return { audit, heron };
}

it('takes the stars of another platform for none on GitHub', () => {
  const { audit, heron } = audited({ stars: 900 });

  expect(heron?.stars).toEqual({ listed: 100, isOff: false });
  expect(audit.orders.flatMap(({ moves }) => moves)).toEqual([]);
});

it('tells of a project that is archived there, with a link to it', () => {
  expect(audited({ isArchived: true }).heron?.news).toMatchObject([{ kind: 'archived', url: HOME }]);
  expect(audited({ isArchived: false }).heron?.news).toEqual([]);
});
