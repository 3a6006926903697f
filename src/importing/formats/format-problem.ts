/**
 * A file that a reader of `formats/` refuses: it cannot be read as what it claims to be, or is over a limit. `code` is
 * stable and for programs ("pdf-scanned", "word-too-large"), `message` says what is wrong with the file, `fix` what to
 * do next; both are for people, end without a full stop and name no path: the caller knows it and joins them.
 */
export class FormatProblem extends Error {
  readonly code: string;
  readonly fix: string;

  constructor(code: string, message: string, fix: string) {
    super(message);
    this.name = 'FormatProblem';
    this.code = code;
    this.fix = fix;
  }
}
