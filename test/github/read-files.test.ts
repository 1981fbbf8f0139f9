import { expect, it } from 'vitest';
import { ABSENT, unavailable } from '../../src/facts/fact.ts';
import { type FileRequest, readFiles } from '../../src/github/read/read-files.ts';
import { aGitHub } from '../support/a-github.ts';
import { aSandbox } from '../support/a-sandbox.ts';
import { LIST, SHAS } from '../support/a-world.ts';

const PULL = `pull-requests/${LIST.owner}/${LIST.name}/${LIST.number}`;
const isGraphql = ({ path }: { readonly path: string }) => path === '/graphql';
const wanted = (path: string, want: FileRequest['want'] = 'text'): FileRequest => {
  return { commit: SHAS.head, path, want };
};

async function readHead(files: Readonly<Record<string, string>>, requests: readonly FileRequest[]) {
  const parts = Object.entries(files).map(([path, text]) => [`${PULL}/head/${path}`, text]);
  const sandbox = await aSandbox(Object.fromEntries(parts));
  return readFiles(aGitHub(sandbox), LIST, requests);
}

it('reads texts, ids and folders in one query', async () => {
  const files = { 'a.json': 'one', 'b.json': 'one', 'logos/x.svg': '<svg/>' };

  const [text, id, folder, missing] = await readHead(files, [
    wanted('a.json'),
    wanted('b.json', 'id'),
    wanted('logos', 'entries'),
    wanted('none.json'),
  ]);

  expect(text).toMatchObject({ value: { text: 'one' } });
  expect(id).toMatchObject({ value: { text: '' } });
  expect(id?.status === 'known' && id.value.id).toBe(text?.status === 'known' && text.value.id);
  expect(folder).toMatchObject({ value: { entries: [{ name: 'x.svg', isFile: true, bytes: 6 }] } });
  expect(missing).toEqual(ABSENT);
});

it.each(['a"}) { x }', 'with space.json', '日本語.json', '$e1', '../list.json', 'x\\y'])(
  'takes the name of a file for nothing but a name: %s',
  async (path) => {
    const [file, other] = await readHead({ 'b.json': 'two' }, [wanted(path), wanted('b.json')]);

    expect(file).toEqual(ABSENT);
    expect(other).toMatchObject({ value: { text: 'two' } });
  },
);

it('takes neither pointers to large files nor folders nor binary files for texts', async () => {
  const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n';

  const files = await readHead({ 'big.svg': pointer, 'logos/x.svg': 'x', 'logo.bin': 'a\0b' }, [
    wanted('big.svg'),
    wanted('logos'),
    wanted('logo.bin'),
  ]);

  expect(files).toEqual([ABSENT, ABSENT, ABSENT]);
});

it('reads a text that GraphQL cuts off from REST', async () => {
  const text = 'x'.repeat(1_200_000);

  const [file] = await readHead({ 'big.json': text }, [wanted('big.json')]);

  expect(file).toMatchObject({ value: { text } });
});

it('does not read what is larger than 5 MB', async () => {
  const [file] = await readHead({ 'big.json': 'x'.repeat(5_300_000) }, [wanted('big.json')]);

  expect(file).toEqual(unavailable('too-large'));
});

it('asks in halves where a query is too much', async () => {
  const sandbox = await aSandbox({ [`${PULL}/head/a.json`]: 'a', [`${PULL}/head/b.json`]: 'b' });
  sandbox.fail({ match: isGraphql, how: 502, times: 1 });

  const files = await readFiles(aGitHub(sandbox), LIST, [wanted('a.json'), wanted('b.json'), wanted('c')]);

  expect(files).toMatchObject([{ value: { text: 'a' } }, { value: { text: 'b' } }, ABSENT]);
  expect(sandbox.requests.byRoute).toEqual({ 'POST /graphql': 3 });
});

it('says why a file cannot be had', async () => {
  const sandbox = await aSandbox();
  sandbox.fail({ match: isGraphql, how: 503 });

  const files = await readFiles(aGitHub(sandbox), LIST, [wanted('list.json'), wanted('logo.png')]);

  expect(files).toEqual([unavailable('server-error'), unavailable('server-error')]);
});

it('spreads many files over several queries', async () => {
  const requests = Array.from({ length: 160 }, (_, index) => wanted(`${index}.json`));
  const sandbox = await aSandbox({ [`${PULL}/head/159.json`]: 'last' });

  const files = await readFiles(aGitHub(sandbox), LIST, requests);

  expect(files).toHaveLength(160);
  expect(files.at(-1)).toMatchObject({ value: { text: 'last' } });
  expect(sandbox.requests).toMatchObject({ count: 3 });
});

it('does not take a file for missing where the query itself was answered with 404', async () => {
  const sandbox = await aSandbox({ [`${PULL}/head/a.json`]: 'one' });
  sandbox.fail({ how: 404, match: isGraphql });

  const [file] = await readFiles(aGitHub(sandbox), LIST, [wanted('a.json')]);

  expect(file).toEqual(unavailable('server-error'));
});
