import type { ProbotOctokit } from 'probot';

/** In markers and external ids: whose work it is, among all that write under one name. */
const KEY = 'id';
const MARKER_START = '<!-- landscape-reviewer ';
/** Of an id that a list chooses. */
export const IDENTITY = /^[\w.-]{1,50}$/;

/**
 * All Actions of a repository write as one bot. From here on what this client writes bears the id, and what others
 * wrote, or this program under another id, does not look like its own. Buttons are left out: nobody hears them.
 */
export function shareIdentity(octokit: Pick<ProbotOctokit, 'hook'>, id: string): void {
  octokit.hook.before('request', (options) => {
    Object.assign(options, markWrites(options as Fields, id), askForOwn(options as Fields, id));
  });
  octokit.hook.after('request', (response) => {
    response.data = disownOthers(response.data, id) as typeof response.data;
  });
}

type Fields = Readonly<Record<string, unknown>>;

/** Mutations bear what they write in their variables. */
function markWrites({ query, variables }: Fields, id: string): Fields {
  if (typeof query !== 'string' || !query.startsWith('mutation')) return {};
  const inputs = Object.entries((variables ?? {}) as Readonly<Record<string, Fields>>);
  return { variables: Object.fromEntries(inputs.map(([name, input]) => [name, markInput(input, id)])) };
}

/** Of check runs with one name GitHub shows the newest alone, so that each id needs names of its own. */
function markInput(input: Fields, id: string): Fields {
  const { body, threads, externalId, name, actions } = input;
  return {
    ...input,
    ...(typeof body === 'string' ? { body: marked(body, id) } : {}),
    ...(Array.isArray(threads) ? { threads: threads.map((thread: Fields) => markInput(thread, id)) } : {}),
    ...(typeof externalId === 'string' ? { externalId: `${externalId} ${id}` } : {}),
    ...(typeof name === 'string' ? { name: `${name} (${id})` } : {}),
    ...(actions === undefined ? {} : { actions: [] }),
  };
}

function askForOwn({ variables }: Fields, id: string): Fields {
  const { checkName } = (variables ?? {}) as Fields;
  return typeof checkName === 'string'
    ? { variables: { ...(variables as Fields), checkName: `${checkName} (${id})` } }
    : {};
}

function marked(body: string, id: string): string {
  const start = body.startsWith(MARKER_START) ? 0 : body.lastIndexOf(`\n${MARKER_START}`) + 1;
  if (!body.startsWith(MARKER_START, start)) return body;
  const end = start + MARKER_START.length;
  return `${body.slice(0, end)}${KEY}=${id} ${body.slice(end)}`;
}

/** Goes through an answer; only GraphQL's holds what tells authors and external ids apart. */
function disownOthers(value: unknown, id: string): unknown {
  if (Array.isArray(value)) return value.map((each) => disownOthers(each, id));
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  const fields = Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, disownOthers(each, id)]),
  );
  const { viewerDidAuthor, body, externalId } = fields;
  if (viewerDidAuthor === true && typeof body === 'string') fields['viewerDidAuthor'] = isMarked(body, id);
  if (typeof externalId === 'string') {
    fields['externalId'] = externalId.endsWith(` ${id}`) ? externalId.slice(0, -id.length - 1) : null;
  }
  return fields;
}

function isMarked(body: string, id: string): boolean {
  return [body.split('\n', 1)[0] ?? '', body.slice(body.lastIndexOf('\n') + 1)].some((line) =>
    line.startsWith(`${MARKER_START}${KEY}=${id} `),
  );
}
