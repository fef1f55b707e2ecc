/**
 * How the command ends with a line for its user.
 * 1: a file cannot be read, or the output not be written. 2: wrong use, no such file, or Markdown that is not understood.
 */
export type FailureCode = 1 | 2

/** An error that is its user's to mend, not ours. */
export interface Failure extends Error {
  exitCode: FailureCode
}

/** Makes a failure. */
export function failure(exitCode: FailureCode, message: string): Failure {
  return Object.assign(new Error(message), {exitCode})
}

/** Whether something thrown is a failure. */
export function isFailure(error: unknown): error is Failure {
  return error instanceof Error && 'exitCode' in error
}
