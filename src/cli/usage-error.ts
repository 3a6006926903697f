/** The program was called in a way it does not understand (exit 2). */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** What to try instead; null where the message says it all. */
  readonly hint: string | null;

  constructor(message: string, hint: string | null = null) {
    super(message);
    this.hint = hint;
  }
}
