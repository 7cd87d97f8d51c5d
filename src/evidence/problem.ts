/**
 * The one error class for what a user can mend: what failed (with what was needed and what was given), and the mend.
 * It is reported without a stack trace and ends a command with exit code 2.
 * Anything else that is thrown is a fault of ours (exit code 70).
 */
export class Problem extends Error {
  readonly mend: string;

  constructor(message: string, mend: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Problem';
    this.mend = mend;
  }
}
