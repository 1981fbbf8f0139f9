import type { components } from '@octokit/openapi-types';

type DeepPartial<T> = T extends readonly (infer Item)[]
  ? readonly DeepPartial<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: DeepPartial<T[Key]> | undefined }
    : T;

/** Those fields of a schema of GitHub's REST API that the sandbox serves; none of another name or type. */
export type Served<Schema extends keyof components['schemas']> = DeepPartial<components['schemas'][Schema]>;
