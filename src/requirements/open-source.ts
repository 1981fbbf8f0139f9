import { valueOf } from '../facts/fact.ts';
import type { RepositoryFacts } from '../facts/repository-facts.ts';
import { addressesOf } from '../facts/web-addresses.ts';
import { message } from '../messages/message.ts';
import { judgeNotFound, judgeUnavailable, reasonOf } from './not-known.ts';
import { judgeLicences } from './open-source/judge-licences.ts';
import {
  findLicenceStatements,
  findRestrictedParts,
  findTakeBackInReadme,
} from './open-source/licence-statements.ts';
import { loadLicenceTexts } from './open-source/reference-texts.ts';
import { readProjectLicences } from './open-source/project-licences.ts';
import { type Judgement, requirement } from './requirement.ts';

/** All source code is under an open source license, any documentation under an open license. */
export const openSource = requirement({
  id: 'open-source',
  about: 'All source code under an open source license, documents under an open license.',
  level: { 'ebpf.io': 'required', landscape2: 'advice' },
  tiers: ['emerging', 'major'],
  settings: {},
  prepare: loadLicenceTexts,
  reasonTo: ['remove', 'demote'],
  judge: ({ facts: { repository } }) =>
    repository === undefined ? judgeUnavailable('not-asked') : judgeRepository(repository),
  words: () => ({
    name: message('requirement.open-source.name', {}),
    rule: message('requirement.open-source.rule', {}),
    how: message('requirement.open-source.how', {}),
    question: message('elsewhere.question-open-source', {}),
  }),
});

function judgeRepository(repository: RepositoryFacts): Judgement {
  const { metadata, tree } = repository;
  if (metadata.status === 'absent') return judgeNotFound(repository.asked);
  const detected = valueOf(metadata)?.licenceSpdxId;
  const files = readProjectLicences(repository);
  const over = files.filter(({ kind }) => kind !== 'part').flatMap(({ licences }) => licences);
  const takeBack = findTakeBackInReadme(repository, over);
  return judgeLicences({
    nameWithOwner: valueOf(metadata)?.nameWithOwner ?? repository.asked,
    headSha: valueOf(metadata)?.headSha,
    addresses: addressesOf(repository),
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
