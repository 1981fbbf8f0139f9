import {
  type ArgumentNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';

/** What GitHub counts of a query before it answers it. */
export interface GraphqlCost {
  /** That the answer may hold at most: the pages of all connections, multiplied by those around them. */
  readonly nodes: number;
  /** The requests that every connection takes, a hundred of them a point, and one at least. */
  readonly points: number;
  readonly pages: readonly { readonly field: string; readonly size: number }[];
}

const REQUESTS_A_POINT = 100;

/**
 * Of a request's body, counted as
 * https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api tells.
 */
export function costOf(body: string): GraphqlCost {
  const { query, variables = {} } = JSON.parse(body) as { query: string; variables?: Variables };
  const document = parsed(query);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const { variableDefinitions = [], selectionSet } = operation as OperationDefinitionNode;
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue !== undefined && 'value' in defaultValue ? [[variable.name.value, defaultValue.value]] : [],
  );
  const counted = { nodes: 0, requests: 0, pages: [] };
  count(selectionSet, 1, { document, variables: { ...Object.fromEntries(defaults), ...variables }, counted });
  const { nodes, requests, pages } = counted;
  return { nodes, points: Math.max(1, Math.round(requests / REQUESTS_A_POINT)), pages };
}

type Variables = Readonly<Record<string, unknown>>;

interface Counting {
  readonly document: DocumentNode;
  readonly variables: Variables;
  readonly counted: { nodes: number; requests: number; pages: { field: string; size: number }[] };
}

const documents = new Map<string, DocumentNode>();

function parsed(query: string): DocumentNode {
  const document = documents.get(query) ?? parse(query, { noLocation: true });
  documents.set(query, document);
  return document;
}

/** `parents` is how many nodes there may be, each with what is selected here. */
function count({ selections }: SelectionSetNode, parents: number, counting: Counting): void {
  for (const selection of selections) {
    if (isLeftOut(selection.directives ?? [], counting.variables)) continue;
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      count(fragment(counting.document, selection.name.value).selectionSet, parents, counting);
      continue;
    }
    const size =
      selection.kind === Kind.FIELD ? pageSize(selection.arguments ?? [], counting.variables) : undefined;
    if (size !== undefined && selection.kind === Kind.FIELD) {
      counting.counted.nodes += parents * size;
      counting.counted.requests += parents;
      counting.counted.pages.push({ field: selection.name.value, size });
    }
    if (selection.selectionSet !== undefined) count(selection.selectionSet, parents * (size ?? 1), counting);
  }
}

function fragment({ definitions }: DocumentNode, name: string): FragmentDefinitionNode {
  const found = definitions.find(
    (each): each is FragmentDefinitionNode =>
      each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name,
  );
  if (found === undefined) throw new Error(`there is no fragment ${name}`);
  return found;
}

function isLeftOut(
  directives: readonly {
    readonly name: { readonly value: string };
    readonly arguments?: readonly ArgumentNode[];
  }[],
  variables: Variables,
): boolean {
  return directives.some(({ name, arguments: given = [] }) => {
    const [condition] = given;
    const value = condition && valueOf(condition, variables);
    return name.value === 'include' ? value === false : name.value === 'skip' && value === true;
  });
}

function pageSize(given: readonly ArgumentNode[], variables: Variables): number | undefined {
  const argument = given.find(({ name }) => name.value === 'first' || name.value === 'last');
  return argument && Number(valueOf(argument, variables));
}

function valueOf({ value }: ArgumentNode, variables: Variables): unknown {
  if (value.kind === Kind.VARIABLE) return variables[value.name.value];
  return 'value' in value ? value.value : undefined;
}
