import { z } from 'zod';

/** `id` tells whether two commits hold the same, without the text; `raw` takes a pointer to a file kept elsewhere as it is. */
export type WantedOfFile = 'text' | 'raw' | 'id' | 'entries';

const FIELDS: Readonly<Record<WantedOfFile, string>> = {
  text: '{ ... on Blob { oid byteSize isBinary isTruncated text } }',
  raw: '{ ... on Blob { oid byteSize isBinary isTruncated text } }',
  id: '{ oid }',
  entries: '{ ... on Tree { oid entries { name type size } } }',
};

/** A query for several files and folders of one repository; paths are strangers' and travel as variables `$e0`, … */
export function filesQuery(wanted: readonly WantedOfFile[]): string {
  const variables = wanted.map((_, index) => `$e${index}: String!`).join(', ');
  const fields = wanted.map((want, index) => `f${index}: object(expression: $e${index}) ${FIELDS[want]}`);
  return `query Files($owner: String!, $name: String!, ${variables}) {
    repository(owner: $owner, name: $name) { ${fields.join('\n')} }
  }`;
}

/** Every field may be missing: a blob has no entries, a folder no text, a submodule neither. */
const fileNode = z
  .object({
    oid: z.string(),
    byteSize: z.number(),
    isBinary: z.boolean().nullable(),
    isTruncated: z.boolean(),
    text: z.string().nullable(),
    entries: z.array(z.object({ name: z.string(), type: z.string(), size: z.number() })).nullable(),
  })
  .partial();
export const filesAnswer = z.object({ repository: z.record(z.string(), fileNode.nullable()).nullish() });

export type FileNode = z.infer<typeof fileNode>;
