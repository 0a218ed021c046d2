/** A mistake that a person can mend: shown as its one sentence, without a stack. */
export class Problem extends Error {
  readonly code = 'stet:problem';
}

/** Whether `error` is a `Problem`, from whichever copy of this module. */
export function isProblem(error: unknown): error is Problem {
  return error instanceof Error && (error as { code?: unknown }).code === 'stet:problem';
}
