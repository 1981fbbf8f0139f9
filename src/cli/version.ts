import { readFileSync } from 'node:fs';

/** Of the package that this module belongs to; the bundle lies as deep in it as the sources do. */
export function readVersion(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { readonly version: string }).version;
}
