/** A sentence of a text, from `start` (inclusive) to `end` (exclusive), without the white space around it. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

// Short forms whose full stop does not end a sentence. A capital after "etc." or "a.m." may begin one, so those are
// left to the general rule.
const ABBREVIATIONS = new Set(
  'mr mrs ms miss dr prof rev sir cllr cllrs hon rt st vs v no nos para paras fig figs approx dept ltd co inc e.g i.e cf p pp vol art min max jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

/** As far back as a short form or an initial is looked for, in characters. */
const REACH = 24;

// The look-behind keeps a long run of stops linear: only its first one may begin a match.
const BOUNDARY = /(?<![.!?])([.!?]+)(["'”’)\]]*)\s+(?=["'“‘([]*[\p{Lu}\d£•])/gu;

/**
 * The sentences of a text, in order; together they hold every character but white space between them.
 * A full stop ends a sentence where a capital, a digit or an opening mark follows, except after a title, a short form
 * or a single initial.
 */
export function splitSentences(text: string): readonly Sentence[] {
  if (last.text !== text) last = { text, sentences: split(text) };
  return last.sentences;
}

// Every recogniser and every quote of a passage asks for the same text in turn; the answer to the last one is kept.
let last: { readonly text: string; readonly sentences: readonly Sentence[] } = { text: '', sentences: [] };

function split(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(BOUNDARY)) {
    const marks = match[1] ?? '';
    const stop = match.index + marks.length + (match[2] ?? '').length;
    const before = text.slice(Math.max(start, match.index - REACH), match.index);
    if (marks === '.' && isShortForm(before, text[match.index + match[0].length] ?? '')) continue;
    push(sentences, text, start, stop);
    start = match.index + match[0].length;
  }
  push(sentences, text, start, text.length);
  return sentences;
}

function isShortForm(before: string, next: string): boolean {
  const word = before.slice(before.lastIndexOf(' ') + 1).replace(/^["'“‘([]+/, '');
  if (/^\p{Lu}$/u.test(word)) return true;
  if (!ABBREVIATIONS.has(word.toLowerCase())) return false;
  // "No. 7" is a short form; "The answer was no. Then …" is two sentences.
  return /^(?:nos?|p|pp|paras?|figs?|vol|art|min|max|v)$/i.test(word) ? /^\d/.test(next) : true;
}

function push(sentences: Sentence[], text: string, from: number, to: number): void {
  const raw = text.slice(from, to);
  const trimmed = raw.trim();
  if (trimmed === '') return;
  const start = from + raw.indexOf(trimmed);
  sentences.push({ text: trimmed, start, end: start + trimmed.length });
}
