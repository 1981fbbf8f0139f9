import {
  CONFIGURATION_PATH,
  OTHER_CONFIGURATION_PATH,
  isConfigurationPath,
} from '../config/configuration.ts';
import { type ProposedConfiguration, checkConfiguration } from '../review/configuration-check.ts';
import { type ListSource, fileAt } from '../github/read/read-files.ts';
import type { PullRequestSnapshot } from '../github/read/pull-request-snapshot.ts';
import { UnreadableError } from '../github/client/request-failure.ts';
import { readPosted, type ReadPostedTools } from './read-posted.ts';
import { impliedPreset } from './read-policy.ts';
import type { Action } from '../publish/action.ts';
import { planPosting } from '../publish/plan-posting.ts';
import type { Language } from '../messages/catalogue.ts';

/** The check run on a change of the configuration, beside the one on the lists. */
const CONFIGURATION_CHECK_NAME = 'landscape-config';

interface Tools extends ReadPostedTools {
  readonly list: ListSource;
}

/** What a pull request that changes the configuration gets to know of it; nothing for any other. Writes nothing. */
export async function reviewConfiguration(
  snapshot: PullRequestSnapshot,
  language: Language,
  tools: Tools,
): Promise<readonly Action[]> {
  if (!changesConfiguration(snapshot)) return [];
  const [proposed, posted] = await Promise.all([
    readProposed(tools.list, snapshot),
    readPosted(snapshot, CONFIGURATION_CHECK_NAME, tools),
  ]);
  const result = checkConfiguration(proposed, language, impliedPreset(snapshot.configurations));
  return planPosting(posted, { name: CONFIGURATION_CHECK_NAME, headSha: snapshot.headSha, ...result });
}

function changesConfiguration({ changedFiles }: PullRequestSnapshot): boolean {
  return changedFiles.some(({ path, previousPath }) =>
    [path, previousPath].some((each) => isConfigurationPath(each)),
  );
}

/** As it will be read: of both endings the first one that is there, whichever of them the pull request changes. */
async function readProposed(list: ListSource, snapshot: PullRequestSnapshot): Promise<ProposedConfiguration> {
  const { headSha: commit, changedFiles } = snapshot;
  const paths = [CONFIGURATION_PATH, OTHER_CONFIGURATION_PATH];
  const files = await list.readFiles(paths.map((path) => ({ commit, path, want: 'text' }) as const));
  if (files.some((file) => file.status === 'unavailable' && file.reason !== 'too-large'))
    throw new UnreadableError('The proposed configuration cannot be read');
  const [first, second] = paths.flatMap((path, index) => {
    const file = fileAt(files, index);
    return file.status === 'known' ? [{ path, text: file.value.text }] : [];
  });
  if (first !== undefined) return { status: 'present', ...first, hidesOther: second !== undefined };
  const isThere = changedFiles.some(({ path, status }) => isConfigurationPath(path) && status !== 'removed');
  return { status: isThere ? 'unreadable' : 'removed' };
}
