/* global danger, fail, warn, message, schedule -- Danger puts them there */

// The checks of one added entry as a maintainer would write them for Danger: what the lists ask for, read from GitHub
// side by side where one answer does not need another.
const LISTS = ['src/data/pages/applications/emerging.json', 'src/data/pages/applications/major.json'];
const REGISTRY = 'src/components/pages/project-landscape/project-card/project-card.jsx';
const LOGOS = 'src/components/pages/project-landscape/project-card/logos/';
const FIELDS = ['name', 'title', 'description', 'logoUrl', 'logoName', 'urls'];
const EBPF_DEPENDENCY = /github\.com\/cilium\/ebpf|libbpfgo|libbpf-rs|aya\b|bcc\b/;
const DAY_MS = 24 * 3600 * 1000;

const { api, pr, thisPR } = danger.github;
const home = { owner: thisPR.owner, repo: thisPR.repo };

async function orNothing(asked) {
  try {
    return (await asked).data;
  } catch (error) {
    if (error.status === 404) return undefined;
    throw error;
  }
}

async function readText(place, path, ref) {
  const data = await orNothing(
    api.repos.getContent({ ...place, path, ...(ref === undefined ? {} : { ref }) }),
  );
  return data === undefined ? undefined : Buffer.from(data.content, 'base64').toString('utf8');
}

async function readList(path, ref) {
  const text = await readText(home, path, ref);
  if (text === undefined) return [];
  try {
    return JSON.parse(text);
  } catch {
    fail(`${path} is not valid JSON`);
    return [];
  }
}

function checkEntry(entry, { listed, files, registry }) {
  const missing = FIELDS.filter((field) => entry[field] === undefined || entry[field] === '');
  if (missing.length > 0) fail(`${entry.name} lacks ${missing.join(', ')}`);
  if (listed.filter(({ logoUrl }) => logoUrl === entry.logoUrl).length > 1) {
    fail(`${entry.name} is listed already`);
  }
  if (!files.some((file) => file.startsWith(LOGOS))) fail(`${entry.name} has no logo`);
  if (registry?.includes(entry.logoName) === false) fail(`${entry.logoName} is not imported`);
}

function checkPosition(entry, list) {
  const place = list.findIndex(({ name }) => name === entry.name);
  const next = list[place + 1];
  if (next !== undefined && next.githubStars > entry.githubStars)
    warn(`${entry.name} stands before ${next.name}`);
}

async function checkProject(entry) {
  const [, owner, repo] = /^https:\/\/github\.com\/([^/]+)\/([^/]+)/.exec(entry.logoUrl ?? '') ?? [];
  if (owner === undefined) return fail(`${entry.name} has no repository on GitHub`);
  const place = { owner, repo };
  const repository = await orNothing(api.repos.get(place));
  if (repository === undefined) return fail(`${owner}/${repo} does not exist`);
  const project = { repository, ...(await readProject(place, repository)) };
  if (repository.full_name !== `${owner}/${repo}`) warn(`${entry.name} moved to ${repository.full_name}`);
  const { stargazers_count: stars } = repository;
  if (Math.abs(stars - (entry.githubStars ?? 0)) > stars / 10)
    warn(`${repository.full_name} has ${stars} stars`);
  judgeOpenness(project);
  judgeCore(project);
  judgeActivity(project);
}

async function readProject(place, { default_branch: branch }) {
  const [tree, commits = [], releases = []] = await Promise.all([
    orNothing(api.git.getTree({ ...place, tree_sha: branch, recursive: '1' })),
    orNothing(api.repos.listCommits({ ...place, per_page: 100 })),
    orNothing(api.repos.listReleases({ ...place, per_page: 10 })),
  ]);
  const paths = (tree?.tree ?? []).map(({ path }) => path);
  const readNamed = async (pattern) => {
    const path = paths.find((each) => pattern.test(each));
    return path === undefined ? undefined : readText(place, path);
  };
  const [licence, manifest, readme] = await Promise.all([
    readNamed(/^(licen[cs]e|copying)[^/]*$/i),
    readNamed(/^(go\.mod|cargo\.toml|requirements\.txt)$/i),
    readNamed(/^readme[^/]*$/i),
  ]);
  return { paths, commits, releases, licence, manifest, readme };
}

function judgeOpenness({ repository, paths, licence }) {
  const { full_name: name } = repository;
  if (licence === undefined || repository.license === null) fail(`${name} has no open source license`);
  if (!repository.has_issues) fail(`${name} has no issues`);
  if (!paths.some((path) => /^(\.github\/)?contributing/i.test(path)))
    warn(`${name} does not say how to contribute`);
}

function judgeCore({ repository, paths, manifest, readme }) {
  const isEbpf =
    paths.some((path) => path.endsWith('.bpf.c')) || EBPF_DEPENDENCY.test(`${manifest} ${readme}`);
  if (!isEbpf) warn(`Is eBPF at the core of ${repository.full_name}?`);
}

function judgeActivity({ repository, commits, releases }) {
  if (repository.archived) return fail(`${repository.full_name} is archived`);
  const byPeople = commits.filter(({ author }) => author?.type !== 'Bot');
  const newest = Math.max(
    ...byPeople.map(({ commit }) => Date.parse(commit.committer.date)),
    ...releases.map(({ published_at: at }) => Date.parse(at)),
  );
  if (Date.parse(pr.created_at) - newest > 365 * DAY_MS) fail(`${repository.full_name} is not maintained`);
}

schedule(async () => {
  const changed = LISTS.filter((path) => danger.git.modified_files.includes(path));
  if (changed.length === 0) return;
  const files = [...danger.git.created_files, ...danger.git.modified_files];
  const [heads, bases, registry] = await Promise.all([
    Promise.all(LISTS.map((path) => readList(path, pr.head.sha))),
    Promise.all(LISTS.map((path) => readList(path, pr.base.sha))),
    readText(home, REGISTRY, pr.head.sha),
  ]);
  const known = new Set(bases.flat().map(({ name }) => name));
  for (const list of heads) {
    for (const entry of list.filter(({ name }) => !known.has(name))) {
      checkEntry(entry, { listed: heads.flat(), files, registry });
      checkPosition(entry, list);
      await checkProject(entry);
    }
  }
  message('Reviewed');
});
