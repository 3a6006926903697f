/** A piece of a question between white space, with its place: `start` inclusive, `end` exclusive. */
export interface OperatorToken {
  readonly form: 'operator' | 'exact' | 'word';
  /** The name before the colon, small letters; empty for what is no operator. */
  readonly name: string;
  /** What stands after the colon or between the quotation marks; of a word the word itself. */
  readonly value: string;
  /** Whether a minus stands before it. */
  readonly minus: boolean;
  readonly start: number;
  readonly end: number;
}

// Every alternative begins at a character no other part of it can take twice, so the pattern is linear in a piece.
const PIECE = /[^\s"]*"[^"]*"|\S+/g;
const OPERATOR = /^(-?)(\p{L}{2,20}):(?!\/\/)(.+)$/su;
const ENDS = /[?!.,;)]+$/;

/** The pieces of a text, curly quotation marks read as straight ones; places are those of the text. */
export function operatorTokens(text: string): OperatorToken[] {
  // One mark for one mark: places stay.
  const plain = text.replace(/[“”«»„]/g, '"');
  return [...plain.matchAll(PIECE)].map((match) => tokenOf(match[0], match.index));
}

function tokenOf(piece: string, start: number): OperatorToken {
  const end = start + piece.length;
  const [, minus = '', name, written = ''] = OPERATOR.exec(piece) ?? [];
  if (name !== undefined) {
    const value = bare(written);
    if (value !== '') return { form: 'operator', name: name.toLowerCase(), value, minus: minus !== '', start, end };
  }
  const quoted = /^(-?)"([^"]*)"$/.exec(piece);
  if (quoted && /[\p{L}\p{N}]/u.test(quoted[2] ?? '')) {
    return { form: 'exact', name: '', value: (quoted[2] ?? '').trim(), minus: quoted[1] !== '', start, end };
  }
  const minusWord = /^-\p{L}/u.test(piece);
  return { form: 'word', name: '', value: bare(minusWord ? piece.slice(1) : piece), minus: minusWord, start, end };
}

function bare(value: string): string {
  const unquoted = value.startsWith('"') ? value.replace(/^"|"$/g, '') : value.replace(ENDS, '');
  return unquoted.trim();
}
