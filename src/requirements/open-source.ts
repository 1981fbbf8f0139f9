import { valueOf } from '../facts/fact.ts';
import type { RepositoryFacts } from '../facts/repository-facts.ts';
import { judgeNotFound, judgeUnavailable, reasonOf } from './not-known.ts';
import { judgeLicences } from './open-source/judge-licences.ts';
import {
  findLicenceStatements,
  findRestrictedParts,
  findTakeBackInReadme,
} from './open-source/licence-statements.ts';
import { readProjectLicences } from './open-source/project-licences.ts';
import type { Finding, Requirement } from './requirement.ts';

/** All source code is under an open source license, any documentation under an open license. */
export const openSource: Requirement = {
  id: 'open-source',
  judge: ({ facts }) => (facts.repository === undefined ? NOT_ASKED : judgeRepository(facts.repository)),
};

const NOT_ASKED: Finding = judgeUnavailable('open-source', 'not-asked');

function judgeRepository(repository: RepositoryFacts): Finding {
  const { metadata, tree } = repository;
  if (metadata.status === 'absent') return judgeNotFound('open-source', repository.asked);
  const detected = valueOf(metadata)?.licenceSpdxId;
  const files = readProjectLicences(repository);
  const over = files.filter(({ kind }) => kind !== 'part').flatMap(({ licences }) => licences);
  const takeBack = findTakeBackInReadme(repository, over);
  return judgeLicences({
    nameWithOwner: valueOf(metadata)?.nameWithOwner ?? repository.asked,
    headSha: valueOf(metadata)?.headSha,
    detected: detected === 'NOASSERTION' ? undefined : detected,
    files,
    ...(takeBack === undefined ? {} : { takeBack }),
    statements: findLicenceStatements(repository),
    restrictedParts: findRestrictedParts(repository),
    sourceFiles: valueOf(tree)?.files ?? [],
    notSeen:
      reasonOf(tree) ?? reasonOf(metadata) ?? (valueOf(tree)?.isTruncated === true ? 'truncated' : undefined),
  });
}
