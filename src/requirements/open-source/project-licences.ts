import { type Fact, type UnavailableReason, valueOf } from '../../facts/fact.ts';
import { type LicenceFileKind, licenceFileKind, selectLicenceFiles } from '../../facts/licence-files.ts';
import type { RepositoryFacts, Tree } from '../../facts/repository-facts.ts';
import { linkTarget } from '../../facts/symbolic-link.ts';
import { isExpression, opennessOf } from './openness.ts';
import { type RecognisedText, recogniseLicences } from './recognise-licences.ts';

/**
 * What one license file comes to. `mixed`: open and source-available terms beside one another, or open ones with
 * something taken back. `unmatched`: no license that is known. `unread`: the content could not be had.
 */
export type LicenceFileVerdict =
  | 'open'
  | 'documents'
  | 'undecided'
  | 'mixed'
  | 'restricted'
  | 'unmatched'
  | 'unread';

export interface ProjectLicence {
  readonly path: string;
  readonly kind: LicenceFileKind;
  readonly verdict: LicenceFileVerdict;
  /** SPDX ids, expressions, and names of source-available licenses; what decides comes first. */
  readonly licences: readonly string[];
  /** Its text is long enough to be a license rather than to point at one. */
  readonly isLong?: boolean;
  /** A sentence that takes something back. */
  readonly takesBack?: string;
  /** Of `unread`. */
  readonly reason?: UnavailableReason;
}

/** Every license file of the project's own, as far as its text was read; links to another one left out. */
export function readProjectLicences(repository: RepositoryFacts): readonly ProjectLicence[] {
  const tree = valueOf(repository.tree);
  if (tree === undefined) return [];
  return selectLicenceFiles(tree).flatMap((path) => {
    const kind = licenceFileKind(path);
    return kind === undefined ? [] : readLicenceFile(repository, tree, path, kind);
  });
}

function readLicenceFile(
  repository: RepositoryFacts,
  tree: Tree,
  path: string,
  kind: LicenceFileKind,
): readonly ProjectLicence[] {
  const content = contentOf(repository, path);
  const target = linkTarget(tree, path, valueOf(content) ?? '');
  if (target !== undefined && has(tree, target) && isCountedThere(target, kind)) return [];
  const text = valueOf(target === undefined ? content : contentOf(repository, target)) ?? '';
  const hint = spdxIdIn(path);
  // REUSE names a text by its id, so that the name serves where the text could not be had.
  const readable = text.trim() === '' && isExpression(hint) ? hint : text;
  if (readable.trim() !== '' || content.status === 'known')
    return [concludeFile(path, kind, recogniseLicences(readable, hint), hint)];
  return [{ path, kind, verdict: 'unread', licences: [], ...reasonFor(content) }];
}

function concludeFile(
  path: string,
  kind: LicenceFileKind,
  text: RecognisedText,
  hint: string,
): ProjectLicence {
  const isLong = !text.isShort;
  // Terms of the project's own, which its name tells.
  if (hint.startsWith('LicenseRef-') && opennessOf(hint) === 'restricted')
    return { path, kind, isLong, verdict: 'restricted', licences: [hint] };
  return { path, kind, isLong, ...concludeText(text, kind) };
}

function reasonFor(content: Fact<string>): Pick<ProjectLicence, 'reason'> {
  return content.status === 'unavailable' ? { reason: content.reason } : {};
}

function contentOf(repository: RepositoryFacts, path: string): Fact<string> {
  const content = Object.hasOwn(repository.files, path) ? repository.files[path] : undefined;
  return content ?? { status: 'unavailable', reason: 'not-asked' };
}

/** A link in the root puts a text over the whole project that would otherwise be a folder's. */
function isCountedThere(target: string, kind: LicenceFileKind): boolean {
  const there = licenceFileKind(target);
  return there !== undefined && !(kind === 'root' && there === 'part');
}

function has(tree: Tree, path: string): boolean {
  return tree.files.some((file) => file.path === path);
}

/** `BSD-2-Clause` in `LICENSE.BSD-2-Clause` and in `LICENSES/BSD-2-Clause.txt`. */
function spdxIdIn(path: string): string {
  const name = path.split('/').at(-1) ?? '';
  return name.replace(/^(?:licen[sc]e|copying)[-._]/i, '').replace(/\.(?:txt|md|rst)$/i, '');
}

/** What a text comes to, for a file that stands over the project or over a part of it. */
export function concludeText(
  text: RecognisedText,
  kind: LicenceFileKind,
): Pick<ProjectLicence, 'verdict' | 'licences' | 'takesBack'> {
  const { takesBack } = text;
  const conclusion = concludeLicences(text);
  if (takesBack === undefined || conclusion.verdict === 'restricted') return conclusion;
  // Around the texts of dependencies stand many words; over the project, they are the project's own.
  if (kind === 'part' || (kind === 'texts' && conclusion.licences.length > 0)) return conclusion;
  return { verdict: 'mixed', licences: conclusion.licences, takesBack };
}

function concludeLicences(text: RecognisedText): Pick<ProjectLicence, 'verdict' | 'licences'> {
  const open = text.licences.filter((licence) => opennessOf(licence) === 'open');
  const withheld = text.sourceAvailable.map(({ licence }) => licence);
  if (withheld.length > 0) {
    const isGrant = text.sourceAvailable.some((one) => one.isGrant);
    if (open.length > 0 && text.isChoice && !text.isByPart)
      return { verdict: 'open', licences: [...open, ...withheld] };
    const leavesOpenPart = open.length > 0 && (text.isChoice || text.isByPart);
    const licences = [...withheld, ...open];
    if (isGrant && !leavesOpenPart) return { verdict: 'restricted', licences: withheld };
    return { verdict: 'mixed', licences };
  }
  const { licences } = text;
  if (open.length > 0) return { verdict: 'open', licences };
  if (licences.some((licence) => opennessOf(licence) === 'documents'))
    return { verdict: 'documents', licences };
  return { verdict: licences.length > 0 ? 'undecided' : 'unmatched', licences };
}
