/** An error in an answer's `errors`, with GitHub's word for its kind. */
export class GraphqlRefusal extends Error {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

export function notFoundNode(id: string): GraphqlRefusal {
  return new GraphqlRefusal('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
}

export function forbidden(): GraphqlRefusal {
  return new GraphqlRefusal('FORBIDDEN', 'Resource not accessible by integration');
}

export function notServedField(what: string): GraphqlRefusal {
  return new GraphqlRefusal('NOT_SERVED', `The sandbox does not serve ${what}`);
}
