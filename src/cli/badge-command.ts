import { writeFileSync } from 'node:fs';
import { standingBadge, standingLines } from '../audit/project-standing.ts';
import { PRESETS } from '../config/presets.ts';
import { createTokenOctokit } from '../github/client/octokit.ts';
import { judgeProject } from '../jobs/judge-project.ts';
import { plainText } from '../messages/plain-text.ts';
import { withTiers, writerIn } from '../messages/render-message.ts';
import { readPolicy } from '../pipeline/read-policy.ts';
import {
  type CommandCall,
  CommandLineError,
  githubAccess,
  parseRepository,
  requireWritable,
  textOf,
} from './command.ts';

/** Says how a project stands, and writes a badge of it; 0: it has all that can be seen, 1: something is missing or open. */
export async function runBadge(call: CommandCall): Promise<number> {
  const { positionals, values, environment, stdout, surroundings } = call;
  const repository = parseRepository(positionals[0] ?? '');
  const output = textOf(values, 'output');
  if (output !== undefined) requireWritable(output);
  const github = createTokenOctokit(githubAccess(environment));
  const list = textOf(values, 'list');
  const policy = list === undefined ? PRESETS['ebpf.io'] : await readPolicy(github, parseRepository(list));
  const tier = values['major'] === true ? 'major' : 'emerging';
  const standing = await judgeProject(repository, {
    github,
    policy,
    tier,
    now: surroundings?.now ?? new Date(),
  });
  if (standing === undefined)
    throw new CommandLineError(`there is no public repository ${repository.owner}/${repository.name}`);
  const language = policy.language === 'auto' ? 'en' : policy.language;
  const writer = writerIn(language, withTiers(plainText, standing.tiers));
  stdout.write(
    standingLines(standing, writer)
      .map((line) => `${line}\n`)
      .join(''),
  );
  if (output !== undefined) writeFileSync(output, standingBadge(standing, writer));
  return standing.standing === 'fine' ? 0 : 1;
}
