import type { UnavailableReason } from '../../facts/fact.ts';
import { isLikelyRestricted, isReuseText, isSourceFile } from '../../facts/licence-files.ts';
import type { TreeFile } from '../../facts/repository-facts.ts';
import { type WebAddresses, pathInAddress } from '../../facts/web-addresses.ts';
import { type Message, message } from '../../messages/message.ts';
import { judgeUnavailable } from '../not-known.ts';
import type { Evidence, Judgement } from '../requirement.ts';
import type { LicenceStatement, TakeBack } from './licence-statements.ts';
import { opennessOf } from './openness.ts';
import { isCopyleft } from './take-back.ts';
import type { LicenceFileVerdict, ProjectLicence } from './project-licences.ts';

export interface FoundLicences {
  readonly nameWithOwner: string;
  readonly headSha: string | undefined;
  readonly addresses: WebAddresses;
  /** GitHub's own detection, where it came to one. */
  readonly detected: string | undefined;
  readonly files: readonly ProjectLicence[];
  readonly statements: readonly LicenceStatement[];
  readonly restrictedParts: readonly LicenceStatement[];
  /** What the README says against the license files. */
  readonly takeBack?: TakeBack;
  readonly sourceFiles: readonly TreeFile[];
  /** Why more may be there than was seen. */
  readonly notSeen: UnavailableReason | undefined;
}

const MAXIMUM_EVIDENCE = 10;
const MAXIMUM_QUOTE = 200;
const FOR_MONEY =
  /^(?:licen[sc]e[-_. ]|LICENSES\/LicenseRef-(?:[\w.]{1,40}-){0,3})?commercial\b(?:[-_. ]licen[sc]e)?/i;
const MAIN_FILE = /^(?:licen[sc]e|copying)(?:\.(?:txt|md|rst))?$/i;

/** The files over the whole project decide; then what GitHub says; then what is only stated. */
export function judgeLicences(everything: FoundLicences): Judgement {
  const found = withoutAlternatives(everything);
  return (
    judgeRestricted(found) ??
    judgeTakenBack(found) ??
    judgeParts(found) ??
    judgeOpen(found) ??
    judgeUnclear(found) ??
    judgeElsewhere(found) ??
    judgeNone(found)
  );
}

/** Beside copyleft, terms for money are the other choice of who does not want it. */
function withoutAlternatives(found: FoundLicences): FoundLicences {
  const hasCopyleft = over(found, 'open').some(({ licences }) => licences.some(isCopyleft));
  if (!hasCopyleft) return found;
  const files = found.files.filter(({ path }) => !FOR_MONEY.test(path));
  return { ...found, files };
}

/** Source-available terms over the whole project, and no open ones beside them. */
function judgeRestricted(found: FoundLicences): Judgement | undefined {
  const restricted = over(found, 'restricted').filter(
    ({ kind, path }) => kind === 'root' || (isReuseText(path) && isSilentInRoot(found)),
  );
  const detected = found.detected !== undefined && opennessOf(found.detected) === 'restricted';
  if (restricted.length === 0 && !detected) return undefined;
  // What `LICENSE` itself withholds, the texts of parts do not give.
  const isMain = restricted.some(({ path }) => MAIN_FILE.test(path));
  const beside = [...over(found, 'open'), ...over(found, 'mixed')];
  if (beside.some(({ kind }) => kind === 'root' || !isMain)) return undefined;
  const licence = restricted[0]?.licences[0] ?? found.detected ?? '';
  return finding('unmet', fileEvidence(found, restricted.length > 0 ? restricted : found.files), {
    remedy: message('open-source.remedy-restricted', { licence }),
  });
}

/** No file of the root says more than where to look. */
function isSilentInRoot({ files }: FoundLicences): boolean {
  return files.every(
    ({ kind, verdict, isLong }) => kind !== 'root' || (verdict === 'unmatched' && isLong !== true),
  );
}

/** A sentence beside an open license that withholds what the license gives. */
function judgeTakenBack(found: FoundLicences): Judgement | undefined {
  const files = found.files.filter(({ takesBack }) => takesBack !== undefined);
  const said = [
    ...files.map(({ path, takesBack = '' }) => ({ path, text: takesBack })),
    ...(found.takeBack === undefined ? [] : [found.takeBack]),
  ];
  const [first] = said;
  if (first === undefined) return undefined;
  const restricted = over(found, 'restricted');
  const rest = [...over(found, 'mixed'), ...over(found, 'open')].filter(
    ({ licences }) => licences.length > 0,
  );
  const evidence = [
    ...fileEvidence(found, restricted),
    ...said.map((one) => saidEvidence(found, one)),
    ...fileEvidence(found, rest),
  ];
  return finding('needs-review', evidence, {
    remedy: message('open-source.remedy-says', {}),
    question: message('open-source.question-says', { path: restricted[0]?.path ?? first.path }),
  });
}

/** Source-available terms over a part, or over some of the files, or as one of several to choose from. */
function judgeParts(found: FoundLicences): Judgement | undefined {
  const files = found.files.filter(
    ({ verdict, kind, path }) =>
      verdict === 'restricted' ||
      (verdict === 'mixed' && kind !== 'part') ||
      (verdict === 'unmatched' && kind === 'part' && isLikelyRestricted(path)),
  );
  const maps = found.restrictedParts;
  const path = files[0]?.path ?? maps[0]?.path;
  if (path === undefined) return undefined;
  const rest = over(found, 'open').filter((file) => !files.includes(file));
  const evidence = [
    ...fileEvidence(found, files),
    ...maps.map((map) => statementEvidence(found, map)),
    ...fileEvidence(found, rest),
  ];
  return finding('needs-review', evidence, {
    remedy: message('open-source.remedy-part', {}),
    question: message('open-source.question-part', { path }),
  });
}

function judgeOpen(found: FoundLicences): Judgement | undefined {
  const isDetected = found.detected !== undefined && opennessOf(found.detected) === 'open';
  if (!isDetected && hasUnknownMainText(found)) return undefined;
  const hasOpenFile = over(found, 'open').length > 0;
  const onlyDocuments = over(found, 'documents').length > 0 && !hasSource(found);
  if (!isDetected && !hasOpenFile && !(onlyDocuments && found.notSeen === undefined)) return undefined;
  const shown = found.files.filter(
    ({ verdict }) => verdict === 'open' || verdict === 'documents' || verdict === 'undecided',
  );
  const evidence = hasOpenFile || onlyDocuments ? [] : [detectedEvidence(found)];
  return finding('met', [...evidence, ...fileEvidence(found, shown)], {});
}

/** `LICENSE` itself holds a long text that nobody knows: open texts in a folder may then be other people's. */
function hasUnknownMainText(found: FoundLicences): boolean {
  const main = found.files.filter(({ kind, path }) => kind === 'root' && MAIN_FILE.test(path));
  return (
    main.some((file) => file.verdict === 'unmatched' && file.isLong === true) &&
    main.every((file) => file.verdict !== 'open')
  );
}

/** A license text stands over the project, and a person has to say what it is worth. */
function judgeUnclear(found: FoundLicences): Judgement | undefined {
  const unread = over(found, 'unread').find(({ kind }) => kind === 'root');
  if (unread !== undefined) return judgeUnavailable(unread.reason ?? 'not-asked');
  for (const verdict of ['documents', 'undecided', 'unmatched'] as const) {
    const files = over(found, verdict);
    const [file] = files;
    if (file === undefined) continue;
    const licence = file.licences[0] ?? '';
    return finding('needs-review', fileEvidence(found, files), UNCLEAR[verdict](file.path, licence));
  }
  if (found.detected === undefined) return undefined;
  return finding('needs-review', [detectedEvidence(found)], UNCLEAR.undecided('', found.detected));
}

interface Advice {
  readonly remedy?: Message;
  readonly question?: Message;
}

const UNCLEAR = {
  documents: (path: string, licence: string): Advice => ({
    remedy: message('open-source.remedy-documents', { licence }),
    question: message('open-source.question-documents', { path, licence }),
  }),
  undecided: (_path: string, licence: string): Advice => ({
    remedy: message('open-source.remedy-undecided', { licence }),
    question: message('open-source.question-undecided', { licence }),
  }),
  unmatched: (path: string): Advice => ({
    remedy: message('open-source.remedy-unmatched', { path }),
    question: message('open-source.question-unmatched', { path }),
  }),
} satisfies Partial<Record<LicenceFileVerdict, (path: string, licence: string) => Advice>>;

/** No license over the whole, but one in a folder or in words. */
function judgeElsewhere(found: FoundLicences): Judgement | undefined {
  const parts = found.files.filter(({ kind, verdict }) => kind === 'part' && verdict !== 'unread');
  if (parts.length + found.statements.length === 0) return undefined;
  const statements = found.statements.map((statement) => statementEvidence(found, statement));
  return finding('needs-review', [...statements, ...fileEvidence(found, parts)], {
    remedy: message('open-source.remedy-no-file', { repository: found.nameWithOwner }),
    question: message('open-source.question-stated', {}),
  });
}

function judgeNone(found: FoundLicences): Judgement {
  if (found.notSeen !== undefined) return judgeUnavailable(found.notSeen);
  const url = found.addresses.home;
  return finding('unmet', [{ statement: message('open-source.none', {}), url }], {
    remedy: message('open-source.remedy-no-file', { repository: found.nameWithOwner }),
  });
}

/** The files of a verdict that stand over the whole project. */
function over(found: FoundLicences, verdict: LicenceFileVerdict): readonly ProjectLicence[] {
  return found.files.filter((file) => file.kind !== 'part' && file.verdict === verdict);
}

function hasSource(found: FoundLicences): boolean {
  return found.sourceFiles.some((file) => isSourceFile(file.path));
}

function finding(outcome: Judgement['outcome'], evidence: readonly Evidence[], advice: Advice): Judgement {
  return { outcome, evidence: evidence.slice(0, MAXIMUM_EVIDENCE), ...advice };
}

function detectedEvidence({ detected = '', addresses }: FoundLicences): Evidence {
  const statement = message('open-source.detected', { licence: detected });
  return { statement, url: addresses.home };
}

function fileEvidence(found: FoundLicences, files: readonly ProjectLicence[]): readonly Evidence[] {
  return files.map(({ path, licences, verdict }) => ({
    statement:
      licences.length === 0
        ? message('open-source.file-unmatched', { path })
        : message(verdict === 'restricted' ? 'open-source.file-restricted' : 'open-source.file', {
            path,
            licences,
          }),
    ...linkTo(found, path),
  }));
}

function saidEvidence(found: FoundLicences, { path, text }: TakeBack): Evidence {
  const whole = text.replace(/[;:,]$/, '');
  const shown =
    whole.length <= MAXIMUM_QUOTE ? whole : `${whole.slice(0, MAXIMUM_QUOTE - 1).trimEnd()}\u2026`;
  return { statement: message('open-source.says', { path, text: shown }), ...linkTo(found, path) };
}

function statementEvidence(found: FoundLicences, { path, licences }: LicenceStatement): Evidence {
  return { statement: message('open-source.stated', { path, licences }), ...linkTo(found, path) };
}

function linkTo({ addresses, headSha }: FoundLicences, path: string): { readonly url?: string } {
  return headSha === undefined ? {} : { url: addresses.file(pathInAddress(path)) };
}
