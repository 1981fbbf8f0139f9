import { describe, expect, it } from 'vitest';
import { aWorld, SHAS } from '../support/a-world.ts';
import { startSandbox } from './sandbox.ts';

describe('a world', () => {
  it.each([
    [
      'holds a file that does not stand in the tree',
      { 'repositories/acme/project/files/stray.md': 'x' },
      'stray.md does not stand in the tree',
    ],
    [
      'holds files and no tree',
      { 'repositories/acme/project/tree.json': undefined },
      'files/ without a tree.json',
    ],
    ['says something else than it should', { 'world.json': { now: 5 } }, 'world.json'],
    [
      'has a tree of another form',
      { 'repositories/acme/project/tree.json': [['README.md']] },
      'is not [path, bytes, mode]',
    ],
    [
      'proposes to a repository that it does not hold',
      {
        'pull-requests/else/where/1/pull-request.json': {
          title: '',
          body: '',
          author: { login: 'a' },
          created_at: '2026-01-01T00:00:00Z',
          base: { ref: 'main', sha: SHAS.base },
          head: { ref: 'x', repo: 'a/where', sha: SHAS.head },
        },
      },
      'no repository for a pull request',
    ],
  ])('is refused that %s', async (_, parts, message) => {
    await expect(startSandbox({ worlds: [aWorld(parts)] })).rejects.toThrow(message);
  });

  it('is not served beside another one that holds the same repository', async () => {
    const both = [aWorld(), aWorld()];
    await expect(startSandbox({ worlds: both })).rejects.toThrow('two worlds hold acme/project');
  });
});
