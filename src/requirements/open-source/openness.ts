import parseExpression from 'spdx-expression-parse';
import spdxLicences from 'spdx-license-list';
import { ids } from './ids.ts';

/**
 * `open`: OSI-approved or free to the FSF. `documents`: open for documents, not meant for code. `restricted`: known
 * to withhold a freedom. `undecided`: neither approved nor known to be restricted.
 */
export type Openness = 'open' | 'documents' | 'restricted' | 'undecided';

/** `isFsfLibre` without OSI approval, from SPDX license-list-data 3.28. */
const FSF_FREE: ReadonlySet<string> = new Set(
  ids(`
  AGPL-1.0 Apache-1.0 BSD-3-Clause-Clear BSD-4-Clause BitTorrent-1.1 CC0-1.0
  CECILL-2.0 CECILL-B CECILL-C ClArtistic Condor-1.1 eCos-2.0 FSFAP FTL
  gnuplot IJG iMatix Imlib2 LPPL-1.2 LPPL-1.3a NOSL NPL-1.0 NPL-1.1
  OFL-1.0 OLDAP-2.3 OLDAP-2.7 OpenSSL OSL-1.1 Python-2.0.1 Ruby SGI-B-2.0
  SMLNJ StandardML-NJ Vim WTFPL X11 XFree86-1.1 xinetd YPL-1.1 Zend-2.0
  Zimbra-1.3 ZPL-2.0
  `),
);

/** Mostly variants of MIT and BSD that nobody sent to OSI; Fedora's list of licenses allowed for software has them. */
const ALSO_OPEN: ReadonlySet<string> = new Set(
  ids(`
  curl MIT-CMU MIT-Festival MIT-Modern-Variant BSD-4-Clause-UC BSD-Source-Code
  Linux-OpenIB libpng-2.0 Libpng bzip2-1.0.6 blessing TCL libtiff Info-ZIP
  zlib-acknowledgement X11-distribute-modifications-variant HPND-sell-variant NTP-0
  BSD-2-Clause-Views BSD-3-Clause-Attribution ISC-Veillard LOOP Bitstream-Vera
    GPL-1.0 PSF-2.0 TCP-wrappers ImageMagick BSD-2-Clause-NetBSD BSD-2-Clause-FreeBSD NRL OSSP SSLeay-standalone
  `),
);

/** Open for documents and pictures: https://opendefinition.org/licenses/ and the FSF's list. */
const FOR_DOCUMENTS = /^(?:CC-BY-(?:SA-)?\d|GFDL-|FDL-|OFL-|ODbL-|ODC-By-|PDDL-|CDLA-|OPUBL-|LAL-)/;

/** Licenses on the SPDX list that withhold use, sale or change from somebody. */
const RESTRICTED =
  /^(?:BUSL-|SSPL-|Elastic-|PolyForm-|FSL-|SUL-|CC-BY-(?:NC|ND)|Hippocratic-|Aladdin$|MS-LPL$|Prosperity-|LicenseRef-(?:.*-)?(?:BUSL|BSL|SSPL|Elastic|RSAL|PolyForm|FSL|Commons-Clause|Timescale|TSL|Confluent|Commercial|Proprietary|Enterprise))/i;

/** What an SPDX expression allows; `OR` leaves the choice, `AND` binds to all. Never throws. */
export function opennessOf(expression: string): Openness {
  const parsed = parse(expression);
  return parsed === undefined ? opennessOfId(expression) : opennessOfParsed(parsed);
}

/** Whether a text is an SPDX expression of known ids. */
export function isExpression(text: string): boolean {
  return parse(text) !== undefined;
}

type Parsed = ReturnType<typeof parseExpression>;

/** From the most to the least open. */
const ORDER: readonly Openness[] = ['open', 'documents', 'undecided', 'restricted'];
/** A longer one is no license statement. */
const MAXIMUM_EXPRESSION = 300;

function parse(text: string): Parsed | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > MAXIMUM_EXPRESSION) return undefined;
  try {
    return parseExpression(trimmed);
  } catch {
    // The parser's only way to say that it is none.
    return undefined;
  }
}

function opennessOfParsed(parsed: Parsed): Openness {
  if ('license' in parsed) return opennessOfId(parsed.license);
  const both = [opennessOfParsed(parsed.left), opennessOfParsed(parsed.right)] as const;
  // Code under the one and documents under the other.
  if (both.includes('open') && both.includes('documents')) return 'open';
  const [left, right] = [ORDER.indexOf(both[0]), ORDER.indexOf(both[1])];
  const index = parsed.conjunction === 'or' ? Math.min(left, right) : Math.max(left, right);
  return ORDER[index] ?? 'undecided';
}

function opennessOfId(id: string): Openness {
  if (RESTRICTED.test(id)) return 'restricted';
  const base = id.replace(/(?:-only|-or-later|\+)$/, '');
  const listed = Object.hasOwn(spdxLicences, id) ? spdxLicences[id] : undefined;
  if (listed?.osiApproved === true || FSF_FREE.has(base) || ALSO_OPEN.has(base)) return 'open';
  return FOR_DOCUMENTS.test(id) ? 'documents' : 'undecided';
}
