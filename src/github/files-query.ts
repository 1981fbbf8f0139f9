import { z } from 'zod';
import type { ComposableQuery } from './composable-query.ts';

/** `id` tells whether two commits hold the same, without the text; `raw` takes a pointer to a file kept elsewhere as it is. */
export type WantedOfFile = 'text' | 'raw' | 'id' | 'entries';

const FIELDS: Readonly<Record<WantedOfFile, string>> = {
  text: '{ ... on Blob { oid byteSize isBinary isTruncated text } }',
  raw: '{ ... on Blob { oid byteSize isBinary isTruncated text } }',
  id: '{ oid }',
  entries: '{ ... on Tree { oid entries { name type size } } }',
};

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
const filesAnswer = z.object({ repository: z.record(z.string(), fileNode.nullable()).nullish() });

/** Several files and folders of one repository; paths are strangers' and travel as variables `$e0`, … */
export function filesQuery(wanted: readonly WantedOfFile[]): ComposableQuery<z.infer<typeof filesAnswer>> {
  const expressions = wanted.map((_, index) => [`e${index}`, 'String!']);
  return {
    name: 'Files',
    variables: { owner: 'String!', name: 'String!', ...Object.fromEntries(expressions) },
    fields: ($) => {
      const objects = wanted.map(
        (want, index) => `f${index}: object(expression: ${$(`e${index}`)}) ${FIELDS[want]}`,
      );
      return { repository: `repository(owner: ${$('owner')}, name: ${$('name')}) { ${objects.join('\n')} }` };
    },
    answer: filesAnswer,
    weight: wanted.length,
  };
}

export type FileNode = z.infer<typeof fileNode>;
