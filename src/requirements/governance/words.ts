/** A README's length up to which it is searched; foundations and trackers stand in its first or last part. */
export const SEARCHED = 100_000;

/**
 * Foundations that host open source projects, as their own sites name themselves. A mention counts only in a
 * sentence that says so, since "integrates with CNCF projects" says nothing.
 */
const FOUNDATIONS: readonly string[] = [
  'Cloud Native Computing Foundation',
  'CNCF',
  'eBPF Foundation',
  'Linux Foundation',
  'Apache Software Foundation',
  'Eclipse Foundation',
  'OpenInfra Foundation',
  'Open Source Security Foundation',
  'OpenSSF',
  'Continuous Delivery Foundation',
  'LF Networking',
  'LF Edge',
  'Software Freedom Conservancy',
  'NumFOCUS',
  'Software in the Public Interest',
  'Commonhaus Foundation',
  'Kubernetes SIG',
];

/** "… is a CNCF sandbox project", "hosted by the …", "a project of the …", "incubating", "graduated". */
const HOSTED =
  /\b(?:is an?|are|as an?|hosted (?:by|at|under)|donated to|part of|project (?:of|under|within)|member of|home(?: is)? (?:at|in)|accepted (?:in|by|to)|joined)\b|\b(?:sandbox|incubating|incubation|incubator|graduated|top-level|hosted)\b/i;

/** What has not come to it, what is listed or tested there, and who pays there. */
const NOT_HOSTED =
  /\b(?:not|never|no longer|appl(?:y|ied|ies|ying|ication)|plan(?:s|ned|ning)?|propos\w{1,4}|submitted|landscape|certified|conforman\w{1,2}|(?:silver|gold|platinum|associate|general) members?|inspired|similar|compatible)\b|n['’]t\b/i;

/** What stands behind a noun tells of that one: "Falco, which is a CNCF project". */
const APPOSITION =
  /^(.*), (?:(?:which|that) (?:is|are|was) )?(?:itself |also )?(?:an?|the|another) (?:[\w-]{1,20} ){0,2}$/i;

/** Trackers besides GitHub's, by what a README calls them. */
const TRACKERS =
  /\b(?:mailing[ -]list|issue tracker|bug tracker|bugzilla|jira|gerrit|patchwork|discourse|lists?\.[a-z0-9-]{1,60}\.[a-z]{2,}|[a-z0-9._-]{1,60}@(?:vger|lists)\.[a-z0-9.-]{1,60})/i;

/** Products as well, which a project may talk to: a sentence on taking part has to name them. */
const PRODUCT = /^(?:jira|gerrit|patchwork|discourse|bugzilla)$/i;
const TAKING_PART =
  /\b(?:issues?|bugs?|report\w{0,3}|patch(?:es)?|review\w{0,3}|contribut\w{1,4}|submit\w{0,4}|track(?:ed|er|ing)|discuss\w{0,4}|forum|ask|questions?|development)\b|https?:/i;
const TALKING_TO =
  /\b(?:integrat\w{1,5}|alert\w{0,3}|notif\w{1,9}|export\w{0,3}|connector|plugins?|webhooks?|slack|creat(?:es?|ing)|opens|sends?)\b/i;
const NONE = /\b(?:no|not|without|neither)\b[^.!?\n]{0,30}$|n['’]t\b[^.!?\n]{0,30}$/i;

/** "This project", "it", "we are" at the beginning: the sentence is about the project itself. */
const OURSELVES =
  /^\W*(?:this (?:project|repository|repo)|the project|it|we are|we're|proudly|an? (?:official )?)\b/i;

/** The foundation that a text says to host the project `owner/name`; what it says of others' projects is none. */
export function foundationIn(text: string, nameWithOwner: string): string | undefined {
  const name = lettersOf(nameWithOwner.slice(nameWithOwner.indexOf('/') + 1));
  for (const sentence of text.slice(0, SEARCHED).split(/[\n!?]+|\.(?=\s)/)) {
    const words = sentence.slice(0, 500);
    const foundation = FOUNDATIONS.find((each) => words.includes(each));
    if (foundation === undefined || words.includes('|') || !HOSTED.test(words)) continue;
    const before = words.slice(0, words.indexOf(foundation));
    const noun = APPOSITION.exec(before)?.[1];
    if (NOT_HOSTED.test(words) || (noun !== undefined && lettersOf(noun) !== name)) continue;
    if (OURSELVES.test(words) || lettersOf(before).includes(name)) return foundation;
  }
  return undefined;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** A sentence that goes on like this makes a condition and refuses nobody, but for "to this project". */
const CONDITION =
  /^(?! (?:to|in|for) (?:this|the) (?:project|repo))[^.!?\n]{0,12}\b(?:that|which|without|unless|until|if|when|where|with|for|to|from|on|via|through|against|in)\b/i;

const REFUSALS: readonly RegExp[] = [
  /(?:\bnot|n['’]t|\bno longer|\bnever) (?:currently |yet |be )?(?:accept(?:s|ing)?|tak(?:es?|ing)|open to) (?:any )?(?:external |outside |public |third-party |code )?(?:contributions?|pull requests?|patches|prs)\b/i,
  /\b(?:pull requests?|prs|contributions?|patches) (?:are|will be) (?:not accepted|ignored|closed without (?:review|comment|notice|merging|being|further|consideration)|automatically closed)\b/i,
  /\b(?:closed to|not looking for) (?:any )?(?:external |outside )?contributions?\b/i,
  /\b(?:this|(?:this|the) (?:repository|repo|project)) is (?:only |just |merely )?an? (?:(?:read-?only|official|unofficial|automatic|automated|public|downstream|one-way|git|github|gitlab) ){0,3}mirror\b/i,
  /\bread-only mirror of\b/i,
];

/** The words with which a text says that contributions are not taken, or that the repository is a mirror. */
export function refusalIn(text: string): string | undefined {
  for (const line of text.slice(0, SEARCHED).split('\n')) {
    const words = line.slice(0, 1000).replace(/[*_`]/g, '');
    for (const refusal of REFUSALS) {
      const found = refusal.exec(words);
      const isMirror = found?.[0].toLowerCase().includes('mirror') === true;
      if (found === null || (!isMirror && CONDITION.test(words.slice(found.index + found[0].length))))
        continue;
      return found[0];
    }
  }
  return undefined;
}

/** How a text names a public tracker, in its own words. */
export function trackerIn(text: string): string | undefined {
  for (const line of text.slice(0, SEARCHED).split('\n')) {
    for (const sentence of line.slice(0, 2000).split(/(?<=[.!?])\s/)) {
      const found = TRACKERS.exec(sentence);
      if (found === null || NONE.test(sentence.slice(0, found.index))) continue;
      const isTalkedTo = !TAKING_PART.test(sentence) || TALKING_TO.test(sentence);
      if (!PRODUCT.test(found[0]) || !isTalkedTo) return found[0];
    }
  }
  return undefined;
}
