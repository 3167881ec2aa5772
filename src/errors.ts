/** What went wrong, as a word that programs may test. Listed in docs and stable like the record itself. */
export type ErrorCode =
  | 'usage'
  | 'not-found'
  | 'no-match'
  | 'bad-selector'
  | 'unreadable'
  | 'is-folder'
  | 'not-a-file'
  | 'outside-folder'
  | 'too-large'
  | 'empty'
  | 'no-text'
  | 'binary'
  | 'not-utf8'
  | 'bad-json'
  | 'bad-record'
  | 'bad-url'
  | 'refused-address'
  | 'too-many-redirects'
  | 'http-status'
  | 'http-failed'
  | 'timeout'
  | 'unsupported-encoding'
  | 'unsupported-type'
  | 'write-failed'
  | 'invalid-result'
  | 'internal';

/** A problem that the user can understand: one line that says what is wrong, and a hint that says what to do. */
export class DealxError extends Error {
  override readonly name = 'DealxError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly hint: string | null = null,
  ) {
    super(message);
  }

  /** The whole line, hint included. */
  get line(): string {
    return this.hint === null ? this.message : `${this.message} (${this.hint})`;
  }
}

/** Anything thrown, as a DealxError; what we did not foresee is ours to mend and says so. */
export function asDealxError(thrown: unknown): DealxError {
  // by name: the command line's own file and the commands' have a class each
  if (thrown instanceof Error && thrown.name === 'DealxError') return thrown as DealxError;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new DealxError('internal', `internal error: ${message}`, 'please report it with the article');
}
