type Addresses<Name extends string> = { readonly [Each in Name as `${Each}_url`]: string };

/** The addresses that GitHub puts beside an object, such as `labels_url`; nobody here follows them. */
export function addressesBelow<const Name extends string>(
  url: string,
  names: readonly Name[],
): Addresses<Name> {
  return Object.fromEntries(names.map((name) => [`${name}_url`, `${url}/${name}`])) as Addresses<Name>;
}
