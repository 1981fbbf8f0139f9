import { describe, expect, it } from 'vitest';
import { type GitHub, partOf } from '../../src/github/client/github.ts';
import { withSharedQueries } from '../../src/github/client/shared-queries.ts';
import { FOLDER_QUERY } from '../../src/github/read/read-tree.ts';

/** A GitHub that answers each query with what was asked of it, or refuses what is too much. */
function aCountingGitHub(limit: number) {
  const asked: string[] = [];
  const graphql = async (text: string, variables: Readonly<Record<string, unknown>>) => {
    asked.push(text);
    const owners = Object.entries(variables).filter(([key]) => /(?:^|_)owner$/.test(key));
    if (owners.length > limit) throw Object.assign(new Error('too much'), { status: 502 });
    return Object.fromEntries(owners.map(([key, owner]) => [key.replace('owner', 'repository'), owner]));
  };
  return { asked, github: { graphql } as unknown as GitHub };
}

describe('queries that share a request', () => {
  it('get back their own part of the answer', () => {
    const data = { q0_repository: 'a', q1_repository: 'b', q11_repository: 'c', q1_health: 'd' };

    expect(partOf(data, 1)).toEqual({ repository: 'b', health: 'd' });
  });

  it('go out as one, and each has its answer', async () => {
    const { asked, github } = aCountingGitHub(99);
    const shared = withSharedQueries(github);

    const answers = await Promise.all(
      ['a', 'b', 'c'].map(async (owner) => shared.share?.({ query: FOLDER_QUERY, variables: { owner } })),
    );

    expect(answers).toEqual([{ repository: 'a' }, { repository: 'b' }, { repository: 'c' }]);
    expect(asked).toHaveLength(1);
  });

  it('are asked again in halves where together they are too much', async () => {
    const { asked, github } = aCountingGitHub(2);
    const shared = withSharedQueries(github);

    const answers = await Promise.all(
      ['a', 'b', 'c', 'd'].map(async (owner) =>
        shared.share?.({ query: FOLDER_QUERY, variables: { owner } }),
      ),
    );

    expect(answers).toEqual(['a', 'b', 'c', 'd'].map((owner) => ({ repository: owner })));
    expect(asked).toHaveLength(3);
  });

  it('that come while others are under way go out together afterwards', async () => {
    const { asked, github } = aCountingGitHub(99);
    const shared = withSharedQueries(github);
    const twice = async (owner: string) => {
      await shared.share?.({ query: FOLDER_QUERY, variables: { owner } });
      return shared.share?.({ query: FOLDER_QUERY, variables: { owner } });
    };

    await Promise.all(['a', 'b', 'c'].map(twice));

    expect(asked).toHaveLength(2);
  });

  it('all end where an answer makes no sense, and so do those that come afterwards', async () => {
    const { github } = aCountingGitHub(9);
    let answers = 0;
    const graphql = async (text: string, variables: Readonly<Record<string, unknown>>) => {
      const data = await github.graphql<object>(text, { ...variables });
      answers += 1;
      if (answers > 1) return data;
      throw Object.assign(new Error('no'), { name: 'GraphqlResponseError', data, errors: [{ path: 1 }] });
    };
    const shared = withSharedQueries({ graphql } as unknown as GitHub);
    const asked = async (owner: string) => shared.share?.({ query: FOLDER_QUERY, variables: { owner } });

    const first = await Promise.allSettled(['a', 'b'].map(asked));

    expect(first.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await asked('c')).toEqual({ repository: 'c' });
  });

  it.each([
    ['of a part', (owner: string) => ['q1_repository', owner]],
    ['of the whole', () => undefined],
  ])(
    'are asked again where GitHub failed at an answer %s, and none passes for missing',
    async (_, pathOf) => {
      const { asked, github } = aCountingGitHub(9);
      const graphql = async (text: string, variables: Readonly<Record<string, unknown>>) => {
        const data = await github.graphql<Record<string, unknown>>(text, { ...variables });
        if (!('q1_owner' in variables)) return data;
        const errors = [{ type: 'RESOURCE_LIMITS_EXCEEDED', path: pathOf('x') }];
        throw Object.assign(new Error('too much'), {
          name: 'GraphqlResponseError',
          data: { ...data, q1_repository: null },
          errors,
        });
      };
      const shared = withSharedQueries({ graphql } as unknown as GitHub);

      const answers = await Promise.all(
        ['a', 'b', 'c'].map(async (owner) =>
          shared.share?.({ query: FOLDER_QUERY, variables: { owner, name: 'x', folder: 'HEAD:' } }),
        ),
      );

      expect(answers).toEqual(['a', 'b', 'c'].map((owner) => ({ repository: owner })));
      expect(asked.length).toBeGreaterThan(1);
    },
  );
});
