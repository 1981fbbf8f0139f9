import type { CoreTechnology } from './core-technology.ts';
import { valueOf } from './fact.ts';
import type { ProjectFacts } from './project-facts.ts';
import type { RepositoryFacts } from './repository-facts.ts';
import { selectFromArchive, sourceTexts } from './source-texts.ts';

export interface WantedArchive {
  /** The repository as it was asked for. */
  readonly asked: string;
  /** `owner/name`, as it is called now. */
  readonly repository: string;
  readonly sha: string;
  readonly wanted: ReadonlySet<string>;
  /** Of all that the tree holds, unpacked. */
  readonly bytes: number;
}

/** The repository itself, and the one beside it that is most likely to carry the core technology. */
const MAXIMUM_ARCHIVES = 2;

/** Whose archives to read where what was read of a project leaves open what the core technology is to it. */
export function archivesToRead(
  { repository, related }: ProjectFacts,
  core: CoreTechnology,
): readonly WantedArchive[] {
  return [repository ?? [], related]
    .flat()
    .flatMap((each) => wantedArchive(each, core) ?? [])
    .slice(0, MAXIMUM_ARCHIVES);
}

/** Undefined where it would show nothing more: all was read, or so much is there that even its tree is cut off. */
function wantedArchive(facts: RepositoryFacts, core: CoreTechnology): WantedArchive | undefined {
  const { nameWithOwner, headSha } = valueOf(facts.metadata) ?? {};
  const tree = valueOf(facts.tree);
  const isAsked = facts.archive.status !== 'unavailable' || facts.archive.reason !== 'not-asked';
  if (isAsked || nameWithOwner === undefined || headSha === undefined) return undefined;
  if (tree === undefined || tree.isTruncated) return undefined;
  const wanted = selectFromArchive(tree, core);
  const { isRead } = sourceTexts(facts);
  if ([...wanted].every(isRead)) return undefined;
  const bytes = tree.files.reduce((sum, file) => sum + (file.bytes ?? 0), 0);
  return { asked: facts.asked, repository: nameWithOwner, sha: headSha, wanted, bytes };
}
