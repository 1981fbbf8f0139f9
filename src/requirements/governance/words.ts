/** A README's length up to which it is searched; foundations and trackers stand in its first or last part. */
const SEARCHED = 100_000;

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

/** Trackers besides GitHub's, by what a README calls them. */
const TRACKERS =
  /\b(?:mailing[ -]list|issue tracker|bug tracker|bugzilla|jira|gerrit|patchwork|discourse|lists?\.[a-z0-9-]{1,60}\.[a-z]{2,}|[a-z0-9._-]{1,60}@(?:vger|lists)\.[a-z0-9.-]{1,60})/i;

/** The foundation that a text says to host the project. */
export function foundationIn(text: string): string | undefined {
  const searched = text.slice(0, SEARCHED);
  for (const sentence of searched.split(/[\n.!?]+/)) {
    const words = sentence.slice(0, 500);
    const foundation = FOUNDATIONS.find((name) => words.includes(name));
    if (foundation !== undefined && HOSTED.test(words)) return foundation;
  }
  return undefined;
}

/** How a text names a public tracker, in its own words. */
export function trackerIn(text: string): string | undefined {
  return TRACKERS.exec(text.slice(0, SEARCHED))?.[0];
}
