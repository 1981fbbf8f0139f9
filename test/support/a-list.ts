/** Where the preset of ebpf.io and that of landscape2 keep their lists. */
export const EMERGING = 'src/data/pages/applications/emerging.json';
export const MAJOR = 'src/data/pages/applications/major.json';
export const EMERGING_JS = 'src/data/pages/applications/emerging.js';
export const INFRASTRUCTURE = 'src/data/pages/infrastructure/emerging.js';
export const LIBRARIES = 'src/components/pages/project-landscape/ebpf-libraries/ebpf-libraries.jsx';
export const LANDSCAPE = 'landscape.yml';
export const REGISTRY = 'src/components/pages/project-landscape/project-card/project-card.jsx';
export const LOGOS = 'src/components/pages/project-landscape/project-card/logos';

export type Fields = Readonly<Record<string, unknown>>;

/** An entry of the applications as they should be; `undefined` takes a field out. */
export function aCard(name: string, overrides: Fields = {}): Fields {
  const url = `https://github.com/${name}/${name}`;
  const card = {
    logoUrl: url,
    name,
    logoName: `${name}Logo`,
    title: `Title of ${name}`,
    description: `What ${name} does.`,
    urls: [{ label: 'GitHub', url }],
    githubStars: 100,
    ...overrides,
  };
  return Object.fromEntries(Object.entries(card).filter(([, value]) => value !== undefined));
}

/** Without star counts, as the infrastructure has them. */
export function anInfrastructureCard(name: string, overrides: Fields = {}): Fields {
  return aCard(name, { githubStars: undefined, ...overrides });
}

/** Four cards that are in the list already, 400 to 100 stars. */
export const LISTED: readonly Fields[] = [400, 300, 200, 100].map((githubStars, index) =>
  aCard(`listed${index + 1}`, { githubStars }),
);

export const LISTED_INFRASTRUCTURE: readonly Fields[] = LISTED.map((card) =>
  anInfrastructureCard(String(card['name'])),
);

export function jsonList(entries: readonly Fields[]): string {
  return `${JSON.stringify(entries, null, 2)}\n`;
}

/** As a formatter leaves a JavaScript module: bare keys, single quotes, commas behind everything. */
export function javascriptList(entries: readonly Fields[]): string {
  const items = entries.map((entry) => `  ${javascript(entry, '  ')},\n`).join('');
  return `const list = [\n${items}];\n\nexport default list;\n`;
}

function javascript(value: unknown, indentation: string): string {
  const inner = `${indentation}  `;
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  if (Array.isArray(value)) {
    const items = value.map((item) => `${inner}${javascript(item, inner)},\n`).join('');
    return `[\n${items}${indentation}]`;
  }
  if (typeof value !== 'object' || value === null) return String(value);
  const fields = Object.entries(value).map(
    ([key, field]) => `${inner}${key}: ${javascript(field, inner)},\n`,
  );
  return `{\n${fields.join('')}${indentation}}`;
}

/** A library of the component; its logo is the name of an import. */
export function aLibrary(name: string, overrides: Fields = {}): Fields {
  const library = {
    name,
    linkUrl: `https://github.com/${name}/${name}`,
    logo: `${name}Logo`,
    description: `A library named ${name}.`,
    ...overrides,
  };
  return Object.fromEntries(Object.entries(library).filter(([, value]) => value !== undefined));
}

export function component(entries: readonly Fields[], imports: readonly string[]): string {
  const list = entries.map((entry) => {
    const { logo, ...rest } = entry;
    const written = javascript(rest, '      ');
    return logo === undefined
      ? `      ${written},\n`
      : `      ${written.replace(/\n {6}\}$/, `\n        logo: ${JSON.stringify(logo).slice(1, -1)},\n      }`)},\n`;
  });
  return `import React from 'react';

${imports.map((name) => `import ${name}Logo from './images/${name}.svg';\n`).join('')}
const items = [
  {
    name: 'Go',
    list: [
${list.join('')}    ],
  },
];

const Libraries = () => <ul>{items.map(({ name }) => <li key={name}>{name}</li>)}</ul>;

export default Libraries;
`;
}

export function landscapeYaml(items: readonly Fields[]): string {
  const written = items.map((item) =>
    Object.entries(item)
      .map(
        ([key, value], index) => `${index === 0 ? '          - ' : '            '}${key}: ${String(value)}\n`,
      )
      .join(''),
  );
  return `categories:
  - name: Networking
    subcategories:
      - name: Proxies
        items:
${written.join('')}`;
}

export function anItem(name: string, overrides: Fields = {}): Fields {
  const item = {
    name,
    homepage_url: `https://${name}.example.org`,
    repo_url: `https://github.com/${name}/${name}`,
    logo: `${name}.svg`,
    ...overrides,
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}

/** The module that imports the logos of these names and registers them. */
export function logoRegistry(names: readonly string[]): string {
  const imports = names.map((name) => `import ${name}Logo from './logos/${name}.svg';\n`).join('');
  const registered = names.map((name) => `  ${name}Logo,\n`).join('');
  return `import React from 'react';\n\n${imports}\nconst logos = {\n${registered}};\n\nexport default logos;\n`;
}

export function logoFiles(names: readonly string[], folder = LOGOS): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.map((name) => [`${folder}/${name}.svg`, '<svg xmlns="http://www.w3.org/2000/svg"/>']),
  );
}
