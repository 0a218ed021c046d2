/** What went wrong, told apart by `code`: `instanceof` fails between Next's bundles and the server's own modules. */
export type ErrorCode =
  /** Absent, or out of this person's reach: the two look alike. */
  | 'not found'
  /** The role may not do this. */
  | 'not allowed'
  /** The article is not in a state from which this can be done. */
  | 'wrong state'
  /** Somebody else saved since. */
  | 'conflict'
  /** The input breaks a rule; `issues` names the fields. */
  | 'invalid'
  /** A publication that would change nothing. */
  | 'unchanged'
  /** Somebody is asked whether they mean it; `issues` says why. */
  | 'unconfirmed'
  | 'signed out'
  | 'too many tries'
  | 'too large'
  | 'unsupported';

const statuses: Record<ErrorCode, number> = {
  'not found': 404,
  'not allowed': 403,
  'wrong state': 409,
  conflict: 409,
  invalid: 422,
  unchanged: 422,
  unconfirmed: 422,
  'signed out': 401,
  'too many tries': 429,
  'too large': 413,
  unsupported: 415,
};

export type Issue = { field: string; message: string };

/** An error whose message is a sentence for the person at the screen. */
export class StetError extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  readonly issues: Issue[];

  constructor(code: ErrorCode, message: string, options: { status?: number; issues?: Issue[] } = {}) {
    super(message);
    this.name = 'StetError';
    this.code = code;
    this.status = options.status ?? statuses[code];
    this.issues = options.issues ?? [];
  }
}

/** Whether `error` is ours, whichever bundle made it. */
export function isStetError(error: unknown): error is StetError {
  return error instanceof Error && error.name === 'StetError' && 'code' in error && 'status' in error;
}
