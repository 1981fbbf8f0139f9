import { z } from 'zod';

const FILE = '{ ... on Blob { oid byteSize isBinary isTruncated text } }';

/** `text` or only the object's id, which tells whether two commits hold the same. */
export type WantedOfFile = 'text' | 'id';

/** A query for several files of one repository; paths are strangers' and travel as variables `$e0`, `$e1`, … */
export function filesQuery(wanted: readonly WantedOfFile[]): string {
  const variables = wanted.map((_, index) => `$e${index}: String!`).join(', ');
  const fields = wanted
    .map((want, index) => `f${index}: object(expression: $e${index}) ${want === 'text' ? FILE : '{ oid }'}`)
    .join('\n');
  return `query Files($owner: String!, $name: String!, ${variables}) {
    repository(owner: $owner, name: $name) { ${fields} }
  }`;
}

export const FOLDER_QUERY = `
  query Folder($owner: String!, $name: String!, $expression: String!) {
    repository(owner: $owner, name: $name) {
      object(expression: $expression) { ... on Tree { entries { name type size } } }
    }
  }`;

/** Every field may be missing: only a blob has them. */
export const fileNode = z
  .object({
    oid: z.string(),
    byteSize: z.number(),
    isBinary: z.boolean().nullable(),
    isTruncated: z.boolean(),
    text: z.string().nullable(),
  })
  .partial();
export const filesAnswer = z.object({ repository: z.record(z.string(), fileNode.nullable()).nullish() });
export const folderAnswer = z.object({
  repository: z
    .object({
      object: z
        .object({
          entries: z.array(z.object({ name: z.string(), type: z.string(), size: z.number() })).nullish(),
        })
        .nullish(),
    })
    .nullish(),
});

export type FileNode = z.infer<typeof fileNode>;
