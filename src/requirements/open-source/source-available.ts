/** A license that shows the source and withholds a freedom, as it was found in a text. */
export interface SourceAvailable {
  /** Its SPDX id, or the name that it goes by. */
  readonly licence: string;
  /** The text grants under these terms or bears their title; otherwise it only mentions them. */
  readonly isGrant: boolean;
}

interface Terms {
  readonly licence: string;
  /** How it is called. */
  readonly name?: RegExp;
  /** Words that stand in its own text and nowhere else. */
  readonly grant?: RegExp;
}

/** A title stands within these first characters, behind a heading or a parameter block. */
const TITLE_ZONE = 400;

/**
 * Each from its own text as its steward publishes it (mariadb.com, mongodb.com, elastic.co, redis.io, fsl.software,
 * polyformproject.org, commonsclause.com, …). Matched against words in lower case, one blank between.
 */
const TERMS: readonly Terms[] = [
  {
    licence: 'BUSL-1.1',
    name: /\b(?:business source license|busl 1 1|bsl 1 1)\b/,
    grant: /\bmake non production use of the licensed work\b/,
  },
  {
    licence: 'SSPL-1.0',
    name: /\b(?:server side public license|sspl(?:v1| 1 0| v1)?)\b/,
    grant: /\bservice source code means the corresponding source\b/,
  },
  {
    licence: 'Elastic-2.0',
    name: /\b(?:elastic license (?:version )?v?2(?: 0)?|elv2|elastic 2 0)\b/,
    grant: /\byou may not provide the software to third parties as a hosted or managed service\b/,
  },
  { licence: 'Elastic License', name: /\belastic license\b(?! v?2| version 2)/ },
  { licence: 'RSAL', name: /\b(?:redis source available license|rsal(?:v[12])?)\b/ },
  { licence: 'source-available license', name: /(?<!redis )\bsource available license\b/ },
  {
    licence: 'Commons Clause',
    name: /\bcommons clause\b/,
    grant: /\blicense does not grant to you the right to sell the software\b/,
  },
  { licence: 'PolyForm', name: /\bpolyform (?:\w+ ){1,3}license\b/ },
  { licence: 'FSL', name: /\b(?:functional source license|fsl 1 [01])\b/ },
  { licence: 'FCL', name: /\bfair core license\b/ },
  { licence: 'Fair Source', name: /\bfair source license\b/ },
  { licence: 'SUL-1.0', name: /\bsustainable use license\b/ },
  { licence: 'Timescale License', name: /\btimescale (?:community )?license\b/ },
  { licence: 'Confluent Community License', name: /\bconfluent community license\b/ },
  { licence: 'CockroachDB license', name: /\bcockroach(?:db)? (?:community|software) license\b/ },
  { licence: 'Prosperity', name: /\bprosperity public license\b/ },
  { licence: 'Big Time', name: /\bbig time public license\b/ },
  { licence: 'Hippocratic', name: /\bhippocratic license\b/ },
  { licence: 'Aladdin', name: /\baladdin free public license\b/ },
  { licence: 'ACSL', name: /\banti capitalist software license\b/ },
  { licence: 'MS-LPL', name: /\bmicrosoft limited public license\b/ },
  { licence: 'Llama', name: /\bllama \d? ?\d? ?community license\b/ },
  {
    licence: 'CC-BY-NC',
    name: /\b(?:creative commons )?attribution non ?commercial\b/,
    grant: /\bcc by nc(?: sa| nd)? \d\b/,
  },
  {
    licence: 'CC-BY-ND',
    name: /\b(?:creative commons )?attribution no ?deriv(?:ative)?s?\b/,
    grant: /\bcc by nd \d\b/,
  },
];

/** Terms without a steward, by what they say. */
const OWN_TERMS: readonly Terms[] = [
  { licence: 'enterprise license', grant: /\bmay only be used in production if you\b/ },
  {
    licence: 'non-commercial terms',
    grant:
      /\b(?:(?:for|to) (?:\w+ ){0,4}non ?commercial (?:\w+ ){0,3}(?:use|uses|purposes?) only|(?:solely|only|exclusively) for (?:\w+ ){0,4}non ?commercial (?:\w+ ){0,3}(?:use|uses|purposes?)|non ?commercial use only|commercial use (?:of (?:the|this) \w+ )?(?:is|are) (?:strictly )?(?:prohibited|forbidden|not (?:allowed|permitted))|(?:may|must|can) not be used (?:for|in) (?:any )?commercial)\b/,
  },
  {
    licence: 'terms against offering it as a service',
    grant:
      /\b(?:may|shall|must|can|agree) not\b.{0,200}\bto (?:third parties|others) as a (?:\w+ ){0,4}service\b/,
  },
  {
    licence: 'proprietary terms',
    grant:
      /\b(?:unauthorized (?:copying|use|reproduction|distribution)\b.{0,120}\bprohibited|(?:is|are) (?:the )?proprietary and confidential|no license (?:or right )?is granted to (?:use|copy|you))\b/,
  },
];

/**
 * The source-available licenses in a text that `phraseTextOf` gave, each once. `rest` is what may hold terms without
 * a steward: the GPL has words on noncommercial distribution, too.
 */
export function findSourceAvailable(phrases: string, rest = phrases): readonly SourceAvailable[] {
  const own = OWN_TERMS.filter(({ grant }) => grant?.test(rest) === true);
  return [...findNamed(phrases), ...own.map(({ licence }) => ({ licence, isGrant: true }))];
}

function findNamed(phrases: string): readonly SourceAvailable[] {
  const title = phrases.slice(0, TITLE_ZONE);
  return TERMS.flatMap(({ licence, name, grant }) => {
    const isGrant = name?.test(title) === true || grant?.test(phrases) === true;
    return isGrant || name?.test(phrases) === true ? [{ licence, isGrant }] : [];
  });
}

/** Says that of several licenses, one may be chosen. */
const CHOICE =
  /\b(?:tri licens\w+|triple licens\w+|dual licens\w+|dually licensed|(?:one|any) of the following licenses|your (?:choice|election|option) of|at your (?:choice|election)|choose (?:one|between)|either (?:\w+ ){1,12}?or (?:\w+ ){0,8}?licen[sc]e)\b/;

export function offersChoice(phrases: string): boolean {
  return CHOICE.test(phrases);
}

/** Says that the license depends on where a file stands. */
const BY_FOLDER = /\b(?:director(?:y|ies)|subdirector(?:y|ies)|(?:sub)?folders?|variously)\b/;

export function dividesByFolder(phrases: string): boolean {
  return BY_FOLDER.test(phrases);
}
