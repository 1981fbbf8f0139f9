import type { Command } from './command.ts';

export const CHECK_FORMATS = ['pretty', 'json', 'sarif', 'github', 'markdown'] as const;
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

const CHECK: Command = {
  name: 'check',
  parameters: '',
  summary: 'Check a clone of the list before a pull request is opened',
  details: [
    'Compares the working tree, new files included, with the default branch, and shows what a review would say, with file and line.',
    'Without a network the entries themselves are checked; with one it is the whole review. It goes online where GITHUB_TOKEN is set, or with --online.',
    'The configuration is read from the base, as the server does.',
    'The exit status is 1 where something asks to be done: an error, a warning, whatever --fix repairs, or online a verdict other than Ready. Advice, and notes that --fix has no repair for, leave it 0.',
  ],
  options: [
    { name: 'base', value: 'REVISION', description: 'Compare with it; the default branch by default' },
    { name: 'head', value: 'REVISION', description: 'Check it; the working tree by default' },
    { name: 'fix', description: 'Make every mechanical repair in the working tree' },
    { name: 'format', value: 'FORMAT', choices: CHECK_FORMATS, description: 'How to print the findings' },
    { name: 'online', description: 'Look the projects up on GitHub, be it without a token' },
    { name: 'offline', description: 'Use no network, whatever the environment says' },
    {
      name: 'description',
      value: 'FILE',
      description:
        'The description the pull request will have; by default the message, if there is one commit',
    },
    {
      name: 'repository',
      value: 'OWNER/REPO',
      description: "The list's repository; by default what the remotes say",
    },
    { name: 'directory', short: 'C', value: 'DIR', description: 'Where the clone is; here by default' },
  ],
  load: async () => (await import('./check-command.ts')).runCheck,
};

const REVIEW: Command = {
  name: 'review',
  parameters: '[owner/repo#123]',
  summary: 'Review a pull request on GitHub without writing anything',
  details: [
    'Prints what the server would show on the pull request. The exit status is 0 whatever the verdict is; scripts find it in --json.',
    'What was recorded is reviewed again without a network: send the folder along when you report a wrong verdict.',
  ],
  options: [
    { name: 'json', description: 'Print the review as data' },
    {
      name: 'record',
      value: 'DIR',
      description: 'Save everything that was read in a new folder',
    },
    { name: 'replay', value: 'DIR', description: 'Review again from what --record saved' },
  ],
  load: async () => (await import('./review-command.ts')).runReview,
};

const AUDIT_FORMATS = ['table', 'json', 'markdown', 'html'] as const;

const AUDIT: Command = {
  name: 'audit',
  parameters: '<owner/repo>',
  summary: 'Audit every project that a list holds',
  details: [
    'Judges all listed projects as if they were proposed today, in few requests, and says what moved, which star counts are off, and what the order by stars would be. It needs a GITHUB_TOKEN, which may be one without any permission.',
    'With --fix, present addresses, star counts and the order are written into the list files of a clone, and not another byte. The order of a list with comments beside its entries is left alone.',
    'An audit that was broken off goes on with --resume, as long as its --output is the same.',
  ],
  options: [
    {
      name: 'format',
      value: 'FORMAT',
      choices: AUDIT_FORMATS,
      description: 'How to show it; a table by default',
    },
    { name: 'output', short: 'o', value: 'FILE', description: 'Write it to a file' },
    { name: 'previous', value: 'FILE', description: 'Compare with an earlier audit, in JSON' },
    { name: 'fix', description: 'Bring the list files of a clone up to date' },
    { name: 'links', description: 'Ask the addresses of the entries if they answer' },
    { name: 'resume', description: 'Go on where an audit was broken off' },
    { name: 'directory', short: 'C', value: 'DIR', description: 'Where the clone is; here by default' },
  ],
  load: async () => (await import('./audit-command.ts')).runAudit,
};

const CONFIG: Command = {
  name: 'config',
  parameters: '[file]',
  completes: 'file',
  summary: 'Validate a configuration and print the effective one',
  details: ['Reads .github/landscape-reviewer.yml unless another file is named; "-" is the standard input.'],
  options: [],
  load: async () => (await import('./config-command.ts')).runConfig,
};

const COMPLETION: Command = {
  name: 'completion',
  parameters: `<${SHELLS.join('|')}>`,
  completes: SHELLS,
  summary: 'Print a script that completes commands and options in a shell',
  details: [
    'For bash: source <(landscape-reviewer completion bash); for zsh likewise, after compinit. For fish: landscape-reviewer completion fish | source',
  ],
  options: [],
  load: async () => (await import('./completion-command.ts')).runCompletion,
};

export const COMMANDS: readonly Command[] = [CHECK, REVIEW, AUDIT, CONFIG, COMPLETION];
