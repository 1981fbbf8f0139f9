/** A refusal in the form that GitHub gives it. */
export class ApiError extends Error {
  readonly status: number;
  readonly errors: readonly unknown[] | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    more: { readonly errors?: readonly unknown[]; readonly headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(message);
    this.status = status;
    this.errors = more.errors;
    this.headers = more.headers ?? {};
  }
}

export function notFound(): ApiError {
  return new ApiError(404, 'Not Found');
}

/** 422 with GitHub's list of what is wrong. */
export function invalid(resource: string, field: string, code: string, message?: string): ApiError {
  return new ApiError(422, 'Validation Failed', {
    errors: [{ resource, field, code, ...(message !== undefined && { message }) }],
  });
}

export function notAccessible(): ApiError {
  return new ApiError(403, 'Resource not accessible by integration');
}

/** Something that this sandbox does not know how to answer: a gap in it, never an answer of GitHub's. */
export function notServed(what: string): ApiError {
  return new ApiError(501, `The sandbox does not serve ${what}`);
}
