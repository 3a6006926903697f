import type { Statement } from '../src/domain/statement.ts';

// How a statement is put beside a label written by hand: as the head of tests/statements/labelled-paragraphs.yaml says.

const TITLES =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Cllr|Councillor|Hon|Honourable|Right|Rt|Rev|AM|MP|MS)\b\.?/gi;

/** Words that make a figure a limit or a guess: a statement's words hold them, a label's do not. */
const ROUGHLY =
  /^(?:a maximum of|a minimum of|up to|at least|at most|(?:no )?(?:more|less|fewer) than|approximately|around|about|nearly|almost) /i;

/** A statement in the form of a label: "two weeks", "Carol Hughes|Acting Chair", "CBC|Canadian Broadcasting Corporation". */
export function shownAs(statement: Statement): string {
  switch (statement.kind) {
    case 'date':
      return statement.when.words;
    case 'figure':
      return statement.words;
    case 'post':
      return `${statement.person ?? ''}|${statement.post}${statement.of === null ? '' : ` (${statement.of})`}`;
    case 'definition':
      return `${statement.term}|${statement.meaning}`;
    case 'action':
      return `${statement.owner ?? ''}|${statement.what}`;
    case 'contribution':
      return statement.speaker;
    case 'decision':
      return statement.what;
    case 'attendance':
      return statement.person;
    case 'vote':
      return statement.quote;
  }
}

/** Whether a statement says what a label says: dates and figures word for word, the rest by one holding the other. */
export function isSame(statement: Statement, label: string): boolean {
  const shown = shownAs(statement);
  if (statement.kind === 'date') return plain(shown) === plain(label);
  if (statement.kind === 'figure') return plain(shown.replace(ROUGHLY, '')) === plain(label.replace(ROUGHLY, ''));
  if (statement.kind === 'contribution') return holds(plain(withoutAside(shown)), plain(withoutAside(label)));
  const [left, right] = [shown.split('|'), label.split('|')];
  return left.length === right.length && left.every((part, at) => holds(plain(part), plain(right[at] ?? '')));
}

/** Whether one of two holds the other, whole words only; nothing holds nothing but nothing. */
function holds(a: string, b: string): boolean {
  if (a === '' || b === '') return a === b;
  return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
}

function withoutAside(name: string): string {
  return name.includes('(') && !/\(.*\(/.test(name) && /\bchair\b/i.test(name) ? name : name.replace(/\s*\(.*$/, '');
}

function plain(words: string): string {
  return words
    .replace(TITLES, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}£$€%]+/gu, ' ')
    .replace(/(?:^| )(?:the|of the|of)(?= \p{L})/gu, '')
    .trim();
}
